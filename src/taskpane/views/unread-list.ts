import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../../messages';
import type { UnreadRow } from '../reading/unread-row';
import { markedPassage } from './marked-passage';
import { RowJumps, type RowJumpsHost, type ShowPlace } from './row-jumps';
import { listStyles, sharedStyles } from './shared-styles';
import { mostAtOnce, VirtualItems } from './virtual-items';

/** The numbers that became no row, each in its sentence and with the reason. */
@customElement('zb-unread-list')
export class UnreadList extends LitElement implements RowJumpsHost {
  /** How many numbers there are. */
  @property({ attribute: false }) rowCount = 0;
  /** The number at a place of the list, in words. */
  @property({ attribute: false }) rowAt: (at: number) => UnreadRow | null = () => null;
  @property({ attribute: false }) messages: Messages | null = null;
  /** Shows a place in the text; null while the text on screen is another. */
  @property({ attribute: false }) show: ShowPlace | null = null;

  readonly #jumps = new RowJumps(this);
  readonly #virtual = new VirtualItems(this, {
    count: () => this.rowCount,
    estimate: 64,
    container: () => this.renderRoot.querySelector('tbody'),
    scroller: () => null,
  });

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

  readonly reveal = (row: number): Promise<HTMLElement | null> => this.#virtual.reveal(row);

  /** Brings a number into sight and gives it the focus. */
  focusRow(row: number): void {
    void this.#jumps.focusRow(row);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.messages === null) return nothing;
    const { table } = this.messages.taskpane;
    const shown = this.#virtual.inSight ?? Array.from({ length: this.rowCount }, (_, at) => at);
    return html`
      <table role="table" aria-label=${table.unreadCaption} aria-rowcount=${this.rowCount + 1}>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            <th role="columnheader" class="figure">${table.number}</th>
            <th role="columnheader" class="reason">${table.reason}</th>
            <th role="columnheader" class="evidence">${table.evidence}</th>
          </tr>
        </thead>
        <tbody role="rowgroup" class=${this.rowCount > mostAtOnce ? 'some' : 'all'} @keydown=${this.#jumps.onKeyDown}>
          ${repeat(shown, String, (at) => this.#row(at, table))}
        </tbody>
      </table>
    `;
  }

  #row(at: number, table: Messages['taskpane']['table']): TemplateResult | typeof nothing {
    const row = this.rowAt(at);
    if (row === null) return nothing;
    return html`
      <tr
        role="row"
        class="row"
        data-index=${at}
        aria-rowindex=${at + 2}
        @click=${this.#jumps.to(at, row.passages[0]?.clause)}
      >
        <th role="rowheader" class="figure number">${row.text}</th>
        <td role="cell" class="reason quiet">${row.reason}</td>
        <td role="cell" class="evidence">
          ${row.passages.map((passage) => html`<p class="passage">${markedPassage(passage)}</p>`)}
          <div class="foot">${this.#jumps.button(at, table.jump)}</div>
        </td>
      </tr>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-unread-list': UnreadList;
  }
}
