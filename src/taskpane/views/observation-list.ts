import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill, type Messages } from '../../messages';
import type { ListItem } from '../reading/listed-items';
import type { ObservationRow } from '../reading/observation-row';
import { GrowingCount } from './growing-count';
import { lastCall } from './last-call';
import { markedPassage } from './marked-passage';
import { observationListStyles } from './observation-list-styles';
import { rowFoot } from './row-foot';
import { RowJumps, type RowJumpsHost, type ShowPlace } from './row-jumps';
import { listStyles, sharedStyles } from './shared-styles';
import { mostAtOnce, VirtualItems } from './virtual-items';

/** What a person can do with a row, beside jumping into the text. */
export interface RowActions {
  readonly correct: (row: ObservationRow, at: number) => void;
  /** Says of a row to be checked that it is right, or takes that back. */
  readonly confirm: (row: ObservationRow) => void;
  readonly explain: (row: ObservationRow, at: number) => void;
  /** Enters the phrase of a row in the dictionary. */
  readonly name: (row: ObservationRow) => void;
}

/** The account of one row; null while it is under way. */
export interface ShownExplanation {
  readonly row: string;
  readonly sentences: readonly string[] | null;
}

/** The rows of a report beside their sentences; of thousands those in sight. */
@customElement('zb-observation-list')
export class ObservationList extends LitElement implements RowJumpsHost {
  @property({ attribute: false }) items: readonly ListItem[] = [];
  /** The text that the rows are of: those of another one come a part at a time. */
  @property({ attribute: false }) source = '';
  /** The row at a place of the extraction, in words. */
  @property({ attribute: false }) rowAt: (at: number) => ObservationRow | null = () => null;
  @property({ attribute: false }) messages: Messages | null = null;
  /** Shows a place in the text; null while the text on screen is another. */
  @property({ attribute: false }) show: ShowPlace | null = null;
  @property({ attribute: false }) actions: RowActions | null = null;
  @property({ attribute: false }) explanation: ShownExplanation | null = null;

  readonly #jumps = new RowJumps(this);
  readonly #virtual = new VirtualItems(this, {
    count: () => this.items.length,
    estimate: 110,
    container: () => this.renderRoot.querySelector('tbody'),
    scroller: () => null,
  });
  readonly #growing = new GrowingCount(this, () => this.items.length);
  /** Where the rows stand among the items. */
  readonly #rowPlaces = lastCall((items: readonly ListItem[]) =>
    items.flatMap(({ kind }, index) => (kind === 'row' ? [index] : [])),
  );

  static override readonly styles = [sharedStyles, listStyles, observationListStyles];

  get rowCount(): number {
    return this.#rowPlaces(this.items).length;
  }

  readonly reveal = async (row: number): Promise<HTMLElement | null> => {
    const index = this.#rowPlaces(this.items)[row];
    if (index === undefined) return null;
    this.#growing.reach(index + 1);
    return this.#virtual.reveal(index);
  };

  /** Brings the row of an observation into sight and gives it the focus; false where the list does not hold it. */
  focusObservation(at: number): boolean {
    const item = this.items.find((one) => one.kind === 'row' && one.at === at);
    if (item?.kind !== 'row') return false;
    void this.#jumps.focusRow(item.row);
    return true;
  }

  /** The key for what is done with most rows of a list that is worked through. */
  readonly confirm = (row: number): void => {
    const item = this.items[this.#rowPlaces(this.items)[row] ?? -1];
    const asked = item?.kind === 'row' ? this.rowAt(item.at) : null;
    if (asked !== null && (asked.review || asked.confirmed)) this.actions?.confirm(asked);
  };

  get hasFocus(): boolean {
    return this.shadowRoot?.activeElement !== null;
  }

  /** Gives the focus to the row where it was last, or to the one that came up there. */
  async focusCurrent(): Promise<void> {
    await this.#jumps.focusCurrent();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source')) this.#growing.restart();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, items } = this;
    if (messages === null) return nothing;
    const { table } = messages.taskpane;
    const inSight = this.#virtual.inSight;
    const shown = inSight ?? Array.from({ length: this.#growing.shown }, (_, index) => index);
    const isPart = inSight === null && !this.#growing.isWhole;
    return html`
      <table
        role="table"
        aria-label=${table.caption}
        aria-rowcount=${items.length + 1}
        aria-busy=${isPart ? 'true' : nothing}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            <th role="columnheader" class="indicator">${table.indicator}</th>
            <th role="columnheader" class="value">${table.value}</th>
            <th role="columnheader" class="growth">${table.growth}</th>
            <th role="columnheader" class="evidence">${table.evidence}</th>
          </tr>
        </thead>
        <tbody role="rowgroup" class=${items.length > mostAtOnce ? 'some' : 'all'} @keydown=${this.#jumps.onKeyDown}>
          ${repeat(shown, String, (index) => this.#item(index, messages))}
        </tbody>
      </table>
    `;
  }

  #item(index: number, messages: Messages): TemplateResult | typeof nothing {
    const item = this.items[index];
    if (item === undefined) return nothing;
    if (item.kind === 'row') {
      const row = this.rowAt(item.at);
      return row === null ? nothing : this.#row(row, item, index, messages);
    }
    const { groupHead, ungrouped } = messages.taskpane.list;
    return html`<tr role="row" class="group" data-index=${index} aria-rowindex=${index + 2}>
      <th role="rowheader" aria-colspan="4">${fill(groupHead, { name: item.name ?? ungrouped, count: item.count })}</th>
    </tr>`;
  }

  #row(
    row: ObservationRow,
    { at, row: place }: ListItem & { readonly kind: 'row' },
    index: number,
    messages: Messages,
  ): TemplateResult {
    const { table } = messages.taskpane;
    const [main, ...others] = row.passages;
    return html`
      <tr
        role="row"
        class="row${row.leftOut ? ' left-out' : ''}"
        data-index=${index}
        aria-rowindex=${index + 2}
        @click=${this.#jumps.to(place, main?.clause)}
      >
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
              <p class="elsewhere" @click=${this.#jumps.to(place, passage.clause)}>
                <span class="quiet">${table.elsewhere}</span> <span class="passage">${markedPassage(passage)}</span>
              </p>
            `,
          )}
          ${
            row.morePassages === 0
              ? nothing
              : html`<p class="quiet">${fill(messages.taskpane.table.moreElsewhere, { count: row.morePassages })}</p>`
          }
          ${rowFoot(
            { row, at, place, jumps: this.#jumps, actions: this.actions, explanation: this.explanation },
            messages,
          )}
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
