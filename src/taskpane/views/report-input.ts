import type { TextArea } from '@fluentui/web-components/textarea/class.js';
import type { TextInput } from '@fluentui/web-components/text-input/class.js';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../../messages';
import type { PaneCommands } from '../pane-controller';
import { reportDate } from '../reading/report-date';
import type { ReadingProblem, ReportInput } from '../state/pane-state';
import { messageBar } from './message-bar';
import { sharedStyles } from './shared-styles';

/** From here on a browser's own paste holds up the page: Chromium takes 4 s for 85,000 characters, over a minute for 340,000. */
const longText = 20_000;

/** Where a report is pasted or opened, and where a person says what its text may not. */
@customElement('zb-report-input')
export class ReportInputView extends LitElement {
  @property({ attribute: false }) input: ReportInput | null = null;
  @property({ attribute: false }) problem: ReadingProblem | null = null;
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) commands: PaneCommands | null = null;

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--spacingVerticalM);
      }
      .head,
      .actions {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingHorizontalS);
      }
      .head {
        min-block-size: 32px;
      }
      .head h2 {
        flex: 1;
      }
      fluent-textarea {
        --block-size: var(--zb-textarea-size, 132px);
      }
      .known {
        align-items: end;
        display: grid;
        gap: var(--spacingVerticalS) var(--spacingHorizontalM);
        grid-template-columns: repeat(auto-fit, minmax(128px, 1fr));
      }
      fluent-text-input {
        inline-size: 100%;
      }
      .file-name {
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  /** Puts the cursor where a report is pasted. */
  override focus(): void {
    this.#textarea?.focus();
  }

  get #textarea(): TextArea | null {
    return this.renderRoot.querySelector<TextArea>('fluent-textarea');
  }

  get #fileInput(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('input[type=file]');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { input, messages, commands } = this;
    if (input === null || messages === null || commands === null) return nothing;
    const wording = messages.taskpane.input;
    const dateUnclear = input.date.trim() !== '' && reportDate(input.date) === null;
    return html`
      <div class="head">
        <h2>${wording.heading}</h2>
        <fluent-button size="small" appearance="subtle" ?hidden=${input.source === ''} @click=${this.#clear}>
          ${wording.clear}
        </fluent-button>
      </div>
      <fluent-textarea
        block
        resize="vertical"
        autocomplete="off"
        placeholder=${wording.sourcePlaceholder}
        @input=${this.#type}
        @paste=${this.#paste}
      >
        <span slot="label" class="unseen">${wording.source}</span>
      </fluent-textarea>
      <div class="known">
        ${this.#field(wording.region, wording.regionPlaceholder, input.region, commands.typeRegion)}
        ${this.#field(wording.date, wording.datePlaceholder, input.date, commands.typeDate)}
      </div>
      <p role="status" ?hidden=${!dateUnclear}>${dateUnclear ? wording.dateUnclear : nothing}</p>
      <div class="actions">
        <fluent-button
          @click=${() => {
            this.#fileInput?.click();
          }}
        >
          ${wording.open}
        </fluent-button>
        <span class="file-name quiet">${input.fileName ?? nothing}</span>
        <input type="file" accept=".txt,text/plain" hidden tabindex="-1" aria-hidden="true" @change=${this.#open} />
      </div>
      <p class="quiet">${wording.private}</p>
      ${this.#problemBar(messages)}
    `;
  }

  protected override firstUpdated(): void {
    // Browsers may send a text that they check elsewhere. Fluent's own attribute can only turn the check on.
    for (const textarea of this.renderRoot.querySelectorAll<TextArea>('fluent-textarea')) {
      textarea.controlEl.spellcheck = false;
    }
    for (const field of this.renderRoot.querySelectorAll<TextInput>('fluent-text-input')) {
      field.control.spellcheck = false;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Only a text that came from elsewhere is put in: writing back what is being typed would break Chinese input methods.
    const textarea = this.#textarea;
    if (this.input === null || textarea === null || changed.get('input')?.source === this.input.source) return;
    if (!changed.has('input') || textarea.value === this.input.source) return;
    textarea.value = this.input.source;
    textarea.controlEl.scrollTop = 0;
  }

  #field(label: string, placeholder: string, value: string, change: (value: string) => void): TemplateResult {
    return html`
      <fluent-text-input
        autocomplete="off"
        placeholder=${placeholder}
        .value=${value}
        @input=${(event: Event) => {
          change((event.currentTarget as TextInput).value);
        }}
      >
        ${label}
      </fluent-text-input>
    `;
  }

  #problemBar({ taskpane: { reading } }: Messages): TemplateResult | typeof nothing {
    const { problem } = this;
    if (problem === null) return nothing;
    const wording = typeof problem === 'string' ? reading[problem] : reading.files[problem.file];
    return html`<div role="alert">${messageBar(problem === 'stopped' ? 'info' : 'error', wording)}</div>`;
  }

  readonly #type = (event: Event): void => {
    const textarea = event.currentTarget as TextArea;
    // A report that was just pasted is shown from its beginning: its end says nothing about what was pasted.
    if (this.input?.source === '') textarea.controlEl.scrollTop = 0;
    this.commands?.typeSource(textarea.value);
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < longText) return;
    event.preventDefault();
    const textarea = event.currentTarget as TextArea;
    const { value, selectionStart, selectionEnd } = textarea.controlEl;
    textarea.value = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
    textarea.controlEl.scrollTop = 0;
    this.commands?.typeSource(textarea.value);
  };

  readonly #clear = (): void => {
    this.commands?.clear();
    this.focus();
  };

  readonly #open = (): void => {
    const fileInput = this.#fileInput;
    const file = fileInput?.files?.[0];
    if (!fileInput || !file) return;
    void this.commands?.openFile(file);
    // The same file can be chosen again after it was changed.
    fileInput.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-report-input': ReportInputView;
  }
}
