import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, messagesFor, type Messages } from '../../messages';
import type { PaneCommands } from '../pane-controller';
import { needsReview } from '../reading/review';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import { paneLayout } from './pane-layout';
import './report-input';
import type { ReportInputView } from './report-input';
import './result-panel';
import { sharedStyles } from './shared-styles';
import './write-bar';

/** The whole pane. It alone listens to the store; the views below it are given what they show. */
@customElement('zb-pane')
export class PaneApp extends LitElement {
  @property({ attribute: false }) store: Store | null = null;
  @property({ attribute: false }) commands: PaneCommands | null = null;

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
    const messages = messagesFor(state.language);
    const { language } = messages.taskpane;
    return html`
      <header>
        <img src="assets/icon-32.png" width="24" height="24" alt="" />
        <h1>${messages.product.title}</h1>
        <fluent-button
          size="small"
          appearance="subtle"
          lang=${otherLanguage(state)}
          aria-label=${language.switchTo}
          @click=${() => {
            commands.chooseLanguage(otherLanguage(state));
          }}
        >
          ${language.other}
        </fluent-button>
      </header>
      <main>
        <zb-report-input
          .input=${state.input}
          .problem=${state.problem}
          .messages=${messages}
          .commands=${commands}
        ></zb-report-input>
        <section class="result" aria-label=${messages.taskpane.result.heading} aria-busy=${state.reading !== null}>
          <p class="unseen" role="status">${announcement(state, messages)}</p>
          ${this.#progress(state, messages, commands)} ${this.#result(state, messages, commands)}
        </section>
      </main>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    document.documentElement.lang = this.store?.state().language ?? document.documentElement.lang;
  }

  #progress({ reading }: PaneState, messages: Messages, commands: PaneCommands): TemplateResult | typeof nothing {
    if (reading === null) return nothing;
    const wording = messages.taskpane.reading;
    return html`
      <div class="progress">
        <fluent-progress-bar min="0" max="100" value=${Math.round(reading.share * 100)} aria-label=${wording.running}>
        </fluent-progress-bar>
        <fluent-button
          size="small"
          @click=${() => {
            commands.stop();
            this.renderRoot.querySelector<ReportInputView>('zb-report-input')?.focus();
          }}
        >
          ${wording.stop}
        </fluent-button>
      </div>
    `;
  }

  #result(state: PaneState, messages: Messages, commands: PaneCommands): TemplateResult | typeof nothing {
    const { result, reading, writing, door, view, shown } = state;
    if (result === null) {
      return reading === null ? html`<p class="empty quiet">${messages.taskpane.result.empty}</p>` : nothing;
    }
    return html`
      <zb-result-panel
        .result=${result}
        .view=${view}
        .shown=${shown}
        .messages=${messages}
        .commands=${commands}
      ></zb-result-panel>
      ${
        result.extraction.observations.length === 0
          ? nothing
          : html`<zb-write-bar
              .door=${door}
              .writing=${writing}
              .messages=${messages}
              .write=${commands.write}
              ?disabled=${reading !== null}
            ></zb-write-bar>`
      }
    `;
  }
}

function otherLanguage({ language }: PaneState): PaneState['language'] {
  return language === 'zh-CN' ? 'en-US' : 'zh-CN';
}

/** What a screen reader says of the reading; the write bar speaks for itself. */
function announcement({ reading, result }: PaneState, { taskpane }: Messages): string {
  if (reading !== null) return taskpane.reading.running;
  if (result === null) return '';
  const { observations, unread } = result.extraction;
  return fill(taskpane.result.done, {
    rows: observations.length,
    review: observations.filter(needsReview).length,
    unread: unread.length,
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-pane': PaneApp;
  }
}
