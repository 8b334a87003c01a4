import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import { periodLabel, type Diagnostic, type ReportFacts } from '../../model';
import type { Counts } from '../reading/listed-items';
import { noRemarks, type DictionaryRemarks } from '../state/pane-state';
import { messageBar } from './message-bar';
import { lastCall } from './last-call';
import './remark-list';
import { sharedStyles } from './shared-styles';

/** What the report is about, and what its reader should know before using the rows. */
@customElement('zb-report-summary')
export class ReportSummary extends LitElement {
  /** Null where nothing was found: then it is of no interest what the text is about. */
  @property({ attribute: false }) report: ReportFacts | null = null;
  /** How many figures there are, and how many to look at; null where nothing was found. */
  @property({ attribute: false }) counts: Counts | null = null;
  /** What of the workbook's own dictionary could not be used. */
  @property({ attribute: false }) remarks: DictionaryRemarks = noRemarks;
  @property({ attribute: false }) diagnostics: readonly Diagnostic[] = [];
  @property({ attribute: false }) messages: Messages | null = null;

  readonly #bySeverity = lastCall((diagnostics: readonly Diagnostic[]) =>
    (['error', 'warning', 'info'] as const).map((severity) => ({
      severity,
      diagnostics: diagnostics.filter((one) => one.severity === severity),
    })),
  );

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--spacingVerticalS);
      }
      .about {
        font-size: var(--fontSizeBase500);
        font-weight: var(--fontWeightSemibold);
        line-height: var(--lineHeightBase500);
        overflow-wrap: anywhere;
      }
      .counts {
        text-wrap: pretty;
      }
      ul {
        list-style: none;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { report, messages } = this;
    if (messages === null) return nothing;
    return html`
      ${report === null ? nothing : this.#about(report, messages)} ${this.#remarks(messages)}
      ${this.#dictionary(messages)}
    `;
  }

  #about(report: ReportFacts, messages: Messages): TemplateResult {
    const { result } = messages.taskpane;
    const place = report.region ?? result.placeUnknown;
    const period = report.defaultPeriod === null ? result.periodUnknown : periodLabel(report.defaultPeriod);
    const kind = report.kind === 'unknown' ? null : messages.workbook.reportKinds[report.kind];
    // A report's title may be nothing but its kind.
    const more = [...new Set([report.parentRegion, kind, report.title])].filter((one) => one !== null);
    return html`
      <div>
        <h2 class="about">${place} ${period}</h2>
        ${more.length === 0 ? nothing : html`<p class="quiet">${more.join(' · ')}</p>`}
        ${
          this.counts === null
            ? nothing
            : html`<p class="counts">
                ${fill(result.counts, { rows: this.counts.all, review: this.counts.review, unread: this.counts.unread })}
              </p>`
        }
      </div>
    `;
  }

  #dictionary({ excelHost, taskpane: { dictionary }, workbook }: Messages): TemplateResult | typeof nothing {
    const { cells, refusal } = this.remarks;
    if (refusal !== null)
      return messageBar('info', fill(dictionary.notRead, { reason: fill(excelHost[refusal.code], refusal.facts) }));
    if (cells.length === 0) return nothing;
    return messageBar(
      'warning',
      html`<ul>
        ${cells.map(
          ({ choices, ...facts }) =>
            html`<li>${fill(workbook.dictionaryCell, { ...facts, choices: choices.join('、') })}</li>`,
        )}
      </ul>`,
    );
  }

  #remarks(messages: Messages): readonly (TemplateResult | typeof nothing)[] {
    return this.#bySeverity(this.diagnostics).map(({ severity, diagnostics }) =>
      diagnostics.length === 0
        ? nothing
        : messageBar(
            severity,
            html`<zb-remark-list .diagnostics=${diagnostics} .messages=${messages}></zb-remark-list>`,
          ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-report-summary': ReportSummary;
  }
}
