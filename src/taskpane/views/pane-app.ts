import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state as ownState } from 'lit/decorators.js';
import { fill, type Language, type Messages } from '../../messages';
import { zhCN } from '../../messages/zh-CN';
import type { PaneCommands } from '../pane-commands';
import { countsOf } from '../reading/listed-items';
import type { TextMark } from '../reading/text-marks';
import { countToWrite, isSomethingToWrite, type PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import './kept-reports';
import { lastCall } from './last-call';
import { openDialog } from './open-dialog';
import { paneLayout } from './pane-layout';
import './report-input';
import type { ReportInputView } from './report-input';
import './result-panel';
import type { ResultPanel } from './result-panel';
import type { ShowPlace } from './row-jumps';
import { sharedStyles } from './shared-styles';
import './write-bar';

/** The whole pane. It alone listens to the store; the views below it are given what they show. */
@customElement('zb-pane')
export class PaneApp extends LitElement {
  @property({ attribute: false }) store: Store | null = null;
  @property({ attribute: false }) commands: PaneCommands | null = null;

  /** Chinese comes with the page; another language when it is chosen. */
  @ownState() private wording: { readonly language: Language; readonly messages: Messages } = {
    language: 'zh-CN',
    messages: zhCN,
  };

  #stopListening = (): void => undefined;

  static override readonly styles = [sharedStyles, paneLayout];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening =
      this.store?.subscribe(() => {
        this.requestUpdate();
      }) ?? this.#stopListening;
  }

  override disconnectedCallback(): void {
    this.#stopListening();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store, commands } = this;
    if (store === null || commands === null) return nothing;
    const state = store.state();
    const messages = this.#wordingIn(state.settings.language);
    const { language } = messages.taskpane;
    return html`
      <header>
        <img src=${pageIcon()} width="24" height="24" alt="" />
        <h1>${messages.product.title}</h1>
        <fluent-button
          size="small"
          appearance="subtle"
          lang=${otherLanguage(state)}
          aria-label=${language.switchTo}
          @click=${() => {
            commands.changeSettings({ language: otherLanguage(state) });
          }}
        >
          ${language.other}
        </fluent-button>
        <fluent-button
          size="small"
          appearance="subtle"
          class="settings"
          @click=${() => {
            commands.open({ kind: 'settings' });
          }}
        >
          ${messages.taskpane.settings.open}
        </fluent-button>
      </header>
      <main @dragover=${this.#allowDrop} @drop=${this.#takeDrop}>
        <zb-report-input
          .input=${state.input}
          .door=${state.door}
          .place=${state.place}
          .problem=${state.problem}
          .messages=${messages}
          .commands=${commands}
          .textView=${state.textView}
          ?waiting=${state.isWhole && state.reading !== null}
          .extraction=${state.result?.source === state.input.source ? state.result.extraction : null}
          .showRow=${this.#showRow}
          ?clearable=${state.kept.length > 0 || state.workbook !== null}
        ></zb-report-input>
        <section class="result" aria-label=${messages.taskpane.result.heading} aria-busy=${state.reading !== null}>
          <p class="unseen" role="status">${this.#announcement(state, messages)}</p>
          ${this.#workbook(state, messages, commands)}
          ${
            state.kept.length === 0
              ? nothing
              : html`<zb-kept-reports
                  .reports=${state.kept}
                  .messages=${messages}
                  .takeOut=${commands.removeReport}
                ></zb-kept-reports>`
          }
          ${this.#progress(state, messages, commands)} ${this.#result(state, messages, commands)}
          ${this.#writeBar(state, messages, commands)}
        </section>
      </main>
      ${openDialog(state, messages, commands)}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    document.documentElement.lang = this.wording.language;
  }

  /** The wording of a language, and until it is there that of before. */
  #wordingIn(language: Language): Messages {
    if (language !== this.wording.language) void this.#fetchWording(language);
    return this.wording.messages;
  }

  async #fetchWording(language: Language): Promise<void> {
    const { messagesFor } = await import(/* webpackChunkName: "wording" */ '../../messages');
    if (this.store?.state().settings.language === language && this.wording.language !== language)
      this.wording = { language, messages: messagesFor(language) };
  }

  #progress(
    { reading, opening }: PaneState,
    messages: Messages,
    commands: PaneCommands,
  ): TemplateResult | typeof nothing {
    if (reading === null)
      return opening === null
        ? nothing
        : html`<p class="quiet" role="status">${fill(messages.taskpane.reading.opening, { ...opening })}</p>`;
    const wording = messages.taskpane.reading;
    return html`
      <div class="progress">
        <fluent-progress-bar min="0" max="100" value=${Math.round(reading.share * 100)} aria-label=${wording.running}>
        </fluent-progress-bar>
        <fluent-button
          size="small"
          @click=${() => {
            commands.stop();
            this.#input?.focus();
          }}
        >
          ${wording.stop}
        </fluent-button>
      </div>
    `;
  }

  #result(state: PaneState, messages: Messages, commands: PaneCommands): TemplateResult | typeof nothing {
    const { input, result, reading } = state;
    if (result === null) {
      if (reading !== null) return nothing;
      const { result: wording, sample } = messages.taskpane;
      return html`<div class="empty">
        <p class="quiet">${wording.empty}</p>
        ${input.source === '' && state.workbook === null ? html`<fluent-button class="sample" @click=${commands.trySample}>${sample.offer}</fluent-button>` : nothing}
      </div>`;
    }
    return html`
      <zb-result-panel
        .result=${result}
        .counts=${this.#counts(result.extraction, state.settings.threshold, state.corrections)}
        .corrections=${state.corrections}
        .confirmedTogether=${state.confirmedTogether}
        .listing=${state.listing}
        .explained=${state.explained}
        .settings=${state.settings}
        .remarks=${state.dictionaryRemarks}
        .messages=${messages}
        .commands=${commands}
        .show=${input.source === result.source ? this.#show : null}
      ></zb-result-panel>
    `;
  }

  #workbook(
    { door, workbook }: PaneState,
    messages: Messages,
    commands: PaneCommands,
  ): TemplateResult | typeof nothing {
    if (workbook === null || door === 'excel') return nothing;
    void import(/* webpackChunkName: "preview" */ './opened-workbook');
    return html`<zb-opened-workbook
      .workbook=${workbook}
      .messages=${messages}
      .close=${commands.closeWorkbook}
    ></zb-opened-workbook>`;
  }

  #writeBar(state: PaneState, messages: Messages, commands: PaneCommands): TemplateResult | typeof nothing {
    const reports = countToWrite(state);
    if (reports === 0 && state.door !== 'excel' && state.workbook === null) return nothing;
    return html`<zb-write-bar
      .door=${state.door}
      .writing=${state.writing}
      .reports=${reports}
      .messages=${messages}
      .commands=${commands}
      ?writable=${isSomethingToWrite(state)}
      ?merging=${state.workbook !== null}
      .copied=${state.copied}
      .keep=${() => {
        commands.keepReport();
        this.#input?.focus();
      }}
      ?keepable=${state.result !== null}
      ?disabled=${state.reading !== null}
      @row-source=${this.#showSource}
    ></zb-write-bar>`;
  }

  readonly #allowDrop = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };

  readonly #takeDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    // Else the browser would leave the page for the file.
    event.preventDefault();
    void this.commands?.openFiles(files);
  };

  get #input(): ReportInputView | null {
    return this.renderRoot.querySelector<ReportInputView>('zb-report-input');
  }

  readonly #show: ShowPlace = (place, goBack) => {
    void this.#input?.showPlace(place, goBack);
  };

  readonly #showRow = (mark: TextMark): void => {
    void this.renderRoot.querySelector<ResultPanel>('zb-result-panel')?.showRow(mark);
  };

  /** Brings the report of the row that is selected in the workbook onto the screen, at the clause that says it. */
  readonly #showSource = async (): Promise<void> => {
    const evidence = await this.commands?.takeRowText();
    const source = this.store?.state().input.source ?? '';
    const start = evidence ? source.indexOf(evidence) : -1;
    if (!evidence || start < 0) return;
    await this.updateComplete;
    this.#show({ start, end: start + evidence.length }, () => undefined);
  };

  /** What a screen reader says of the reading; the write bar speaks for itself. */
  #announcement({ reading, result, settings, corrections }: PaneState, { taskpane }: Messages): string {
    if (reading !== null) return taskpane.reading.running;
    if (result === null) return '';
    const { all, review, unread } = this.#counts(result.extraction, settings.threshold, corrections);
    return fill(taskpane.result.done, { rows: all, review, unread });
  }

  readonly #counts = lastCall(countsOf);
}

/** The page's own icon: a file beside it, or a data URL where the page is one file. */
function pageIcon(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
}

function otherLanguage({ settings: { language } }: PaneState): PaneState['settings']['language'] {
  return language === 'zh-CN' ? 'en-US' : 'zh-CN';
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-pane': PaneApp;
  }
}
