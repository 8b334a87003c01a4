import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../../messages';
import type { ObservationRow } from '../reading/observation-row';
import { markedPassage } from './marked-passage';
import { RowJumps, type ShowPlace } from './row-jumps';
import { listStyles, sharedStyles } from './shared-styles';

/** The rows of a report beside their sentences. */
@customElement('zb-observation-list')
export class ObservationList extends LitElement {
  @property({ attribute: false }) rows: readonly ObservationRow[] = [];
  @property({ attribute: false }) messages: Messages | null = null;
  /** Shows a place in the text; null while the text on screen is another. */
  @property({ attribute: false }) show: ShowPlace | null = null;

  @property({ attribute: false }) correct: (row: string) => void = () => undefined;

  readonly #jumps = new RowJumps(this);

  static override readonly styles = [
    sharedStyles,
    listStyles,
    css`
      tr {
        grid-template: 'indicator value' auto 'indicator growth' 1fr 'evidence evidence' auto / minmax(0, 1fr) minmax(
            0,
            auto
          );
      }
      .indicator {
        grid-area: indicator;
      }
      .value {
        font-weight: var(--fontWeightSemibold);
        grid-area: value;
        text-align: end;
      }
      .growth {
        display: flex;
        flex-direction: column;
        grid-area: growth;
        text-align: end;
      }
      .evidence {
        grid-area: evidence;
      }
      .core {
        font-weight: var(--fontWeightSemibold);
      }
      .facts {
        align-items: baseline;
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--spacingHorizontalS);
      }
      .notes {
        color: var(--colorPaletteDarkOrangeForeground1);
      }
      .left-out :is(.indicator, .value, .growth) {
        color: var(--colorNeutralForeground3);
        text-decoration: line-through;
      }
      .elsewhere {
        margin-block-start: var(--spacingVerticalXS);
      }
      @container (min-width: 560px) {
        tr {
          grid-template: 'indicator value growth evidence' auto / 4fr 2fr 2fr 6fr;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (messages === null) return nothing;
    const { table } = messages.taskpane;
    return html`
      <table role="table" aria-label=${table.caption}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" class="indicator">${table.indicator}</th>
            <th role="columnheader" class="value">${table.value}</th>
            <th role="columnheader" class="growth">${table.growth}</th>
            <th role="columnheader" class="evidence">${table.evidence}</th>
          </tr>
        </thead>
        <tbody role="rowgroup" @keydown=${this.#jumps.onKeyDown}>
          ${this.rows.map((row, at) => this.#row(row, at, messages))}
        </tbody>
      </table>
    `;
  }

  #row(row: ObservationRow, at: number, { taskpane: { table, correction } }: Messages): TemplateResult {
    const [main, ...others] = row.passages;
    return html`
      <tr role="row" class=${row.leftOut ? 'left-out' : ''} @click=${this.#jumps.to(at, main?.clause)}>
        <th role="rowheader" class="indicator">
          <span class=${row.core ? 'core' : ''}>${row.indicator}</span>
          <span class="facts quiet">
            ${row.place === null ? nothing : html`<span>${row.place}</span>`}
            ${row.period === null ? nothing : html`<span>${row.period}</span>`}
            ${
              row.status.kind === 'actual'
                ? html`<span>${row.status.label}</span>`
                : html`<fluent-badge
                    appearance="tint"
                    size="small"
                    color=${row.status.kind === 'target' ? 'brand' : 'informative'}
                  >
                    ${row.status.label}
                  </fluent-badge>`
            }
          </span>
        </th>
        <td role="cell" class="value number">${row.value ?? nothing}</td>
        <td role="cell" class="growth number">
          ${row.growth === null ? nothing : html`<span><span class="narrow-label quiet">${table.growth} </span>${row.growth}</span>`}
          ${row.change === null ? nothing : html`<span><span class="quiet">${table.change} </span>${row.change}</span>`}
          ${row.ranks.map((rank) => html`<span class="quiet">${rank}</span>`)}
        </td>
        <td role="cell" class="evidence">
          ${main === undefined ? nothing : html`<p class="passage">${markedPassage(main)}</p>`}
          ${others.map(
            (passage) => html`
              <p class="elsewhere" @click=${this.#jumps.to(at, passage.clause)}>
                <span class="quiet">${table.elsewhere}</span> <span class="passage">${markedPassage(passage)}</span>
              </p>
            `,
          )}
          <div class="foot">
            ${this.#jumps.button(at, table)}
            ${this.#jumps.otherButton(at, correction.open, () => {
              this.correct(row.id);
            })}
            ${row.leftOut ? html`<fluent-badge appearance="tint" size="small">${correction.leftOut}</fluent-badge>` : nothing}
            ${row.review ? html`<fluent-badge appearance="tint" size="small" color="warning">${table.check}</fluent-badge>` : nothing}
            ${row.notes.length === 0 ? nothing : html`<span class="quiet ${row.review ? 'notes' : ''}">${row.notes.join(' · ')}</span>`}
          </div>
        </td>
      </tr>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-observation-list': ObservationList;
  }
}
