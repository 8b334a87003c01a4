import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../../messages';
import type { UnreadRow } from '../reading/unread-row';
import { markedPassage } from './marked-passage';
import { RowJumps, type ShowPlace } from './row-jumps';
import { listStyles, sharedStyles } from './shared-styles';

/** The numbers that became no row, each in its sentence and with the reason. */
@customElement('zb-unread-list')
export class UnreadList extends LitElement {
  @property({ attribute: false }) rows: readonly UnreadRow[] = [];
  @property({ attribute: false }) messages: Messages | null = null;
  /** Shows a place in the text; null while the text on screen is another. */
  @property({ attribute: false }) show: ShowPlace | null = null;

  readonly #jumps = new RowJumps(this);

  static override readonly styles = [
    sharedStyles,
    listStyles,
    css`
      tr {
        grid-template: 'figure reason' auto 'evidence evidence' auto / auto minmax(0, 1fr);
      }
      .figure {
        font-weight: var(--fontWeightSemibold);
        grid-area: figure;
      }
      .reason {
        grid-area: reason;
        text-align: end;
      }
      .evidence {
        grid-area: evidence;
      }
      .aside {
        color: inherit;
      }
      @container (min-width: 560px) {
        tr {
          grid-template: 'figure reason evidence' auto / minmax(6em, 2fr) minmax(9em, 4fr) minmax(0, 7fr);
        }
        .reason {
          text-align: start;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    if (this.messages === null) return nothing;
    const { table } = this.messages.taskpane;
    return html`
      <table role="table" aria-label=${table.unreadCaption}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" class="figure">${table.number}</th>
            <th role="columnheader" class="reason">${table.reason}</th>
            <th role="columnheader" class="evidence">${table.evidence}</th>
          </tr>
        </thead>
        <tbody role="rowgroup" @keydown=${this.#jumps.onKeyDown}>
          ${this.rows.map(
            (row, at) => html`
              <tr role="row" @click=${this.#jumps.to(at, row.passages[0]?.clause)}>
                <th role="rowheader" class="figure number">${row.text}</th>
                <td role="cell" class="reason quiet">${row.reason}</td>
                <td role="cell" class="evidence">
                  ${row.passages.map((passage) => html`<p class="passage">${markedPassage(passage)}</p>`)}
                  <div class="foot">${this.#jumps.button(at, table)}</div>
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-unread-list': UnreadList;
  }
}
