import type { Tablist } from '@fluentui/web-components/tablist/class.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import { reviewThreshold } from '../../model';
import { sheetNames } from '../../workbook/schema';
import type { PaneCommands } from '../pane-controller';
import { noCorrections, observationId, type Corrections } from '../reading/correction';
import { observationRow } from '../reading/observation-row';
import { needsReview } from '../reading/review';
import { unreadRow } from '../reading/unread-row';
import { rowsAtATime, type ReadingResult, type ResultView } from '../state/pane-state';
import './observation-list';
import './report-summary';
import type { ShowPlace } from './row-jumps';
import { sharedStyles } from './shared-styles';
import './unread-list';

const views = ['all', 'review', 'unread'] as const satisfies readonly ResultView[];

/** What was read of a report: what it is about, then one of three lists. */
@customElement('zb-result-panel')
export class ResultPanel extends LitElement {
  @property({ attribute: false }) result: ReadingResult | null = null;
  @property({ attribute: false }) corrections: Corrections = noCorrections;
  @property({ attribute: false }) view: ResultView = 'all';
  @property({ attribute: false }) shown = rowsAtATime;
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) commands: PaneCommands | null = null;
  /** Shows a place in the text; null while the text on screen is another. */
  @property({ attribute: false }) show: ShowPlace | null = null;

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--spacingVerticalM);
      }
      fluent-tablist {
        margin-inline: calc(-1 * var(--spacingHorizontalM));
      }
      @media (forced-colors: active) {
        fluent-tab[aria-selected='true'] {
          text-decoration: underline;
        }
      }
      .about {
        margin-block-end: var(--spacingVerticalXS);
      }
      .about strong {
        color: var(--colorNeutralForeground1);
        font-weight: var(--fontWeightSemibold);
      }
      .none {
        padding-block: var(--spacingVerticalXL);
        text-align: center;
      }
      .more {
        inline-size: 100%;
        margin-block: var(--spacingVerticalM);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { result, messages } = this;
    if (result === null || messages === null) return nothing;
    const { observations, unread, report, diagnostics } = result.extraction;
    const found = observations.length > 0 || unread.length > 0;
    return html`
      <zb-report-summary
        .report=${found ? report : null}
        .diagnostics=${diagnostics}
        .messages=${messages}
      ></zb-report-summary>
      ${found ? this.#lists(result, messages) : nothing}
    `;
  }

  #lists(result: ReadingResult, messages: Messages): TemplateResult {
    const { observations, unread } = result.extraction;
    const wording = messages.taskpane.result;
    const review = observations.filter(needsReview);
    const counts = { all: observations.length, review: review.length, unread: unread.length };
    return html`
      <fluent-tablist aria-label=${wording.views} activeid=${tabId(this.view)} @change=${this.#choose}>
        ${views.map(
          (view) =>
            html`<fluent-tab id=${tabId(view)} aria-controls="list">
              ${fill(wording[view], { count: counts[view] })}
            </fluent-tab>`,
        )}
      </fluent-tablist>
      <div id="list" role="tabpanel" aria-labelledby=${tabId(this.view)}>
        ${
          counts[this.view] === 0
            ? html`<p class="none quiet">${wording.noneIn[this.view]}</p>`
            : html`${this.#about(result, messages)} ${this.#list(result, messages)}`
        }
        ${this.#more(counts[this.view], messages)}
      </div>
    `;
  }

  /** What the list holds and what its looks mean. */
  #about({ extraction: { observations } }: ReadingResult, messages: Messages): TemplateResult {
    const { about } = messages.taskpane.result;
    if (this.view !== 'all') {
      const facts = { threshold: reviewThreshold, sheet: sheetNames.unread };
      return html`<p class="about quiet">${fill(about[this.view], facts)}</p>`;
    }
    const core = observations.filter((one) => one.core).length;
    const other = observations.length - core;
    return html`<p class="about quiet">
      <strong>${about.bold}</strong> ${fill(about.core, { count: core })}
      ${other === 0 ? nothing : html`<span>${fill(about.other, { count: other })}</span>`}
    </p>`;
  }

  #list({ source, extraction }: ReadingResult, messages: Messages): TemplateResult {
    if (this.view === 'unread') {
      const rows = extraction.unread.slice(0, this.shown).map((one) => unreadRow(one, source, messages));
      return html`<zb-unread-list .rows=${rows} .messages=${messages} .show=${this.show}></zb-unread-list>`;
    }
    const chosen = this.view === 'review' ? extraction.observations.filter(needsReview) : extraction.observations;
    const rows = chosen
      .slice(0, this.shown)
      .map((one) =>
        observationRow(one, source, extraction.report.region, messages, this.corrections.get(observationId(one))),
      );
    return html`<zb-observation-list
      .rows=${rows}
      .messages=${messages}
      .show=${this.show}
      .correct=${(row: string) => this.commands?.openCorrection(row)}
    ></zb-observation-list>`;
  }

  #more(count: number, messages: Messages): TemplateResult | typeof nothing {
    const left = count - this.shown;
    if (left <= 0) return nothing;
    return html`
      <fluent-button class="more" @click=${() => this.commands?.showMore()}>
        ${fill(messages.taskpane.result.more, { count: Math.min(left, rowsAtATime), left })}
      </fluent-button>
    `;
  }

  readonly #choose = (event: Event): void => {
    const view = views.find((one) => tabId(one) === (event.currentTarget as Tablist).activeid);
    if (view !== undefined) this.commands?.chooseView(view);
  };
}

function tabId(view: ResultView): string {
  return `tab-${view}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-result-panel': ResultPanel;
  }
}
