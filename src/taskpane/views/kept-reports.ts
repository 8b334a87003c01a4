import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import { periodLabel, type ReportFacts } from '../../model';
import type { ReadingResult } from '../state/pane-state';
import { cardStyles, sharedStyles } from './shared-styles';

/** The reports that go into the file beside the one on screen, each with a way out. */
@customElement('zb-kept-reports')
export class KeptReports extends LitElement {
  @property({ attribute: false }) reports: readonly ReadingResult[] = [];
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) takeOut: (report: ReadingResult) => void = () => undefined;

  static override readonly styles = [
    sharedStyles,
    cardStyles,
    css`
      ul {
        list-style: none;
        margin-block-start: var(--spacingVerticalXS);
      }
      li {
        align-items: center;
        display: flex;
        gap: var(--spacingHorizontalS);
      }
      .name {
        flex: 1;
        overflow-wrap: anywhere;
      }
      fluent-button {
        min-inline-size: 0;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (messages === null) return nothing;
    const wording = messages.taskpane.kept;
    return html`
      <h2>${fill(wording.heading, { count: this.reports.length })}</h2>
      <p class="quiet">${wording.purpose}</p>
      <ul>
        ${this.reports.map((report) => {
          const name = nameOf(report.extraction.report, messages);
          return html`<li>
            <span class="name">${name}</span>
            <span class="quiet">${fill(wording.rows, { count: report.extraction.observations.length })}</span>
            <fluent-button
              size="small"
              appearance="subtle"
              aria-label=${fill(wording.removeNamed, { name })}
              @click=${() => {
                this.takeOut(report);
              }}
            >
              ${wording.remove}
            </fluent-button>
          </li>`;
        })}
      </ul>
    `;
  }
}

function nameOf({ region, defaultPeriod }: ReportFacts, { taskpane: { result } }: Messages): string {
  const period = defaultPeriod === null ? result.periodUnknown : periodLabel(defaultPeriod);
  return `${region ?? result.placeUnknown} ${period}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-kept-reports': KeptReports;
  }
}
