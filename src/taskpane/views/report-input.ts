import type { TextArea } from '@fluentui/web-components/textarea/class.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import type { Extraction, Span } from '../../model';
import type { PaneCommands } from '../pane-commands';
import { noPlace, type ReportPlace } from '../reading/typed-place';
import {
  isTooLongToEdit,
  type DoorKind,
  type ReadingProblem,
  type ReportInput,
  type TextView,
} from '../state/pane-state';
import type { TextMark } from '../reading/text-marks';
import { fileReason } from './file-reason';
import './known-facts';
import './marked-text';
import { messageBar } from './message-bar';
import { ReportPaste } from './report-paste';
import { reportInputStyles } from './report-input-styles';
import { sharedStyles } from './shared-styles';
import { WideWindow } from './wide-window';

const readableFiles = '.txt,.html,.htm,.docx,.pdf,text/plain,text/html';

/** Where the page stands alone, the workbook that reports are merged into is opened here, too. */
const openableFiles: Readonly<Record<DoorKind, string>> = { excel: readableFiles, file: `${readableFiles},.xlsx` };

/** Where a report is pasted or opened, and where a person says what its text may not. */
@customElement('zb-report-input')
export class ReportInputView extends LitElement {
  @property({ attribute: false }) input: ReportInput | null = null;
  @property({ attribute: false }) problem: ReadingProblem | null = null;
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) commands: PaneCommands | null = null;
  @property({ attribute: false }) place: ReportPlace = noPlace;
  @property({ attribute: false }) door: DoorKind = 'file';
  /** True where there is more to clear than the text. */
  @property({ type: Boolean }) clearable = false;

  /** True while a text that came as a whole is being read: a moment later it is shown with its figures. */
  @property({ type: Boolean }) waiting = false;

  @property({ attribute: false }) textView: TextView = 'edit';
  /** What was read of the text on screen; null while it is another. */
  @property({ attribute: false }) extraction: Extraction | null = null;
  /** Shows the row of a figure of the text. */
  @property({ attribute: false }) showRow: (mark: TextMark) => void = () => undefined;

  static override readonly styles = [sharedStyles, reportInputStyles];

  /** Where there is room for everything: in a window, not in a pane. */
  readonly #wide = new WideWindow(this);

  readonly #paste = new ReportPaste(this, {
    commands: () => this.commands,
    box: () => this.#textarea?.controlEl ?? null,
  });

  /** Puts the cursor where a report is pasted. */
  override focus(): void {
    (this.#textarea ?? this.renderRoot.querySelector<HTMLElement>('.open'))?.focus();
  }

  /**
   * Brings a place of the source into sight, among the marked figures. The Escape key calls `goBack`, for who came by
   * keyboard.
   */
  async showPlace(place: Span, goBack: () => void): Promise<void> {
    this.commands?.chooseTextView('marked');
    this.textView = 'marked';
    await this.updateComplete;
    const marked = this.renderRoot.querySelector('zb-marked-text');
    await marked?.updateComplete;
    await marked?.showPlace(place, goBack);
  }

  get #box(): TextArea | null {
    return this.renderRoot.querySelector<TextArea>('fluent-textarea');
  }

  /** The text box where it is on screen. */
  get #textarea(): TextArea | null {
    return this.#box?.hidden === true ? null : this.#box;
  }

  get #fileInput(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('input[type=file]');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { input, messages, commands } = this;
    if (input === null || messages === null || commands === null) return nothing;
    const wording = messages.taskpane.input;
    return html`
      <div class="head">
        <h2>${wording.heading}</h2>
        ${this.#views(input, messages)}
        <fluent-button
          size="small"
          appearance="subtle"
          ?hidden=${input.source === '' && !this.clearable}
          @click=${this.#clear}
        >
          ${wording.clear}
        </fluent-button>
      </div>
      ${this.#text(input, messages)} ${this.#around(input, messages, commands)} ${this.#problemBar(messages)}
    `;
  }

  /** What may be said of the text, and the ways to another one. In a pane it makes room for the rows once they need nothing more. */
  #around(input: ReportInput, messages: Messages, commands: PaneCommands): TemplateResult {
    const wording = messages.taskpane.input;
    const isOpen = this.#wide.matches || !this.#isUnderstood;
    return html`<details class=${isOpen ? 'plain' : ''} ?open=${isOpen}>
      <summary>${wording.around}</summary>
      <div class="around">
        <zb-known-facts
          .input=${input}
          .place=${this.place}
          .messages=${messages}
          .commands=${commands}
        ></zb-known-facts>
        <div class="actions">
          <fluent-button
            class="open"
            @click=${() => {
              this.#fileInput?.click();
            }}
          >
            ${wording.open}
          </fluent-button>
          ${
            this.door === 'excel'
              ? html`<fluent-button class="selection" @click=${commands.takeSelection}
                  >${wording.takeSelection}</fluent-button
                >`
              : nothing
          }
          <span class="file-name quiet">${input.fileName ?? nothing}</span>
          <input
            type="file"
            multiple
            accept=${openableFiles[this.door]}
            hidden
            tabindex="-1"
            aria-hidden="true"
            @change=${this.#open}
          />
        </div>
        <p class="private quiet">${wording.private[this.door]}</p>
      </div>
    </details>`;
  }

  /** True where the text is shown with its figures, and its place and period were found. */
  get #isUnderstood(): boolean {
    const { extraction, textView, input } = this;
    if (extraction === null || input === null) return false;
    const { region, defaultPeriod } = extraction.report;
    return (textView === 'marked' || isTooLongToEdit(input)) && region !== null && defaultPeriod !== null;
  }

  #text(input: ReportInput, messages: Messages): TemplateResult {
    const { input: wording, text } = messages.taskpane;
    const isLong = isTooLongToEdit(input);
    const isMarked = isLong || (this.textView === 'marked' && this.extraction !== null);
    return html`
      <fluent-textarea
        block
        resize="vertical"
        autocomplete="off"
        ?hidden=${isMarked}
        ?readonly=${this.waiting}
        placeholder=${wording.sourcePlaceholder}
        @input=${this.#type}
        @paste=${this.#paste.onPaste}
      >
        <span slot="label" class="unseen">${wording.source}</span>
      </fluent-textarea>
      ${
        isMarked
          ? html`<zb-marked-text
              .source=${input.source}
              .extraction=${this.extraction}
              .messages=${messages}
              .showRow=${this.showRow}
            ></zb-marked-text>`
          : nothing
      }
      ${isLong ? html`<p class="quiet">${fill(text.tooLong, { count: input.source.length })}</p>` : nothing}
    `;
  }

  /** The text as one edits it, or with its figures marked: a choice where there is something marked. */
  #views(input: ReportInput, { taskpane: { text } }: Messages): TemplateResult | typeof nothing {
    if (this.extraction === null || isTooLongToEdit(input)) return nothing;
    const other = this.textView === 'marked' ? 'edit' : 'marked';
    return html`<fluent-button
      size="small"
      appearance="subtle"
      class="text-view"
      @click=${async () => {
        this.commands?.chooseTextView(other);
        if (other === 'marked') return;
        await new Promise(requestAnimationFrame);
        this.focus();
      }}
    >
      ${other === 'marked' ? text.toMarked : text.toEdit}
    </fluent-button>`;
  }

  protected override firstUpdated(): void {
    // Browsers may send a text that they check elsewhere. Fluent's own attribute can only turn the check on.
    if (this.#box) this.#box.controlEl.spellcheck = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Only a text that came from elsewhere is put in: writing back what is being typed would break Chinese input methods.
    const box = this.#box;
    if (this.input === null || box === null) return;
    const isOther = changed.has('input') && changed.get('input')?.source !== this.input.source;
    if (!isOther && changed.get('waiting') !== true) return;
    // A box takes long to lay out a text: one that is long is given to none, and one that will be shown with its figures to an unseen one.
    const shown = isTooLongToEdit(this.input) || this.waiting ? '' : this.input.source;
    if (box.value === shown) return;
    box.value = shown;
    if (!box.hidden) box.controlEl.scrollTop = 0;
  }

  #problemBar(messages: Messages): TemplateResult | typeof nothing {
    const {
      excelHost,
      taskpane: { reading },
    } = messages;
    const { problem } = this;
    if (problem === null) return nothing;
    if (typeof problem === 'string')
      return html`<div role="alert">${messageBar(problem === 'stopped' ? 'info' : 'error', reading[problem])}</div>`;
    if ('excel' in problem)
      return html`<div role="alert">
        ${messageBar('error', fill(excelHost[problem.excel.code], problem.excel.facts))}
      </div>`;
    return html`<div role="alert">
      ${problem.files.map(({ name, problem: why }) =>
        messageBar(
          'error',
          fill(reading.fileRefused, {
            name,
            reason: typeof why === 'string' ? reading.files[why] : fileReason(why, messages),
          }),
        ),
      )}
    </div>`;
  }

  readonly #type = (event: Event): void => {
    const textarea = event.currentTarget as TextArea;
    // A report that was just pasted is shown from its beginning: its end says nothing about what was pasted.
    if (this.input?.source === '') textarea.controlEl.scrollTop = 0;
    this.commands?.typeSource(textarea.value);
  };

  readonly #clear = (): void => {
    this.commands?.clear();
    this.focus();
  };

  readonly #open = (): void => {
    const fileInput = this.#fileInput;
    const files = [...(fileInput?.files ?? [])];
    if (!fileInput || files.length === 0) return;
    void this.commands?.openFiles(files);
    // The same file can be chosen again after it was changed.
    fileInput.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-report-input': ReportInputView;
  }
}
