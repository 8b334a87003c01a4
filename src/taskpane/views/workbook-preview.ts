import type { Tablist } from '@fluentui/web-components/tablist/class.js';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill, type Messages } from '../../messages';
import type { ShownCell, ShownSheet } from '../preview/shown-sheet';
import { GrowingCount, type Pace } from './growing-count';
import { lastCall } from './last-call';
import { sharedStyles } from './shared-styles';
import { VirtualItems } from './virtual-items';

/** So many cells are put in at a stretch: sheets differ in width, and a cell takes as long in each. */
const CELLS_AT_A_STRETCH = 500;

/** Up to so many cells all stand in the page; of more those in sight. */
const CELLS_AT_ONCE = 3000;

/** Pixels: a character of half the width of a Chinese one, the space around the text of a cell with its line, and a row. */
const CHARACTER = 6;
const AROUND = 17;
const ROW = 25;

/** The workbook that is to be saved, sheet by sheet, with every formula's value: what a person without Excel sees of it. */
@customElement('zb-workbook-preview')
export class WorkbookPreview extends LitElement {
  @property({ attribute: false }) sheets: readonly ShownSheet[] = [];
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) close: () => void = () => undefined;

  @state() private at = 0;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #virtual = new VirtualItems(this, {
    count: () => this.#sheet?.rows.length ?? 0,
    estimate: ROW,
    container: () => this.renderRoot.querySelector('.rows'),
    scroller: () => this.renderRoot.querySelector('.sheet'),
    atOnce: () => Math.floor(CELLS_AT_ONCE / columnsOf(this.#sheet)),
    from: (first) => this.#firstRows(this.#sheet)[first] ?? first,
    inFlow: true,
  });
  readonly #growing = new GrowingCount(
    this,
    () => this.#rowsInSight.length,
    () => paceOf(this.#sheet),
  );
  readonly #firstRows = lastCall(firstRows);

  static override readonly styles = [
    sharedStyles,
    css`
      dialog {
        background: var(--colorNeutralBackground1);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusXLarge);
        box-shadow: var(--shadow64);
        box-sizing: border-box;
        color: var(--colorNeutralForeground1);
        inline-size: min(1400px, calc(100vw - 2 * var(--spacingHorizontalM)));
        max-block-size: calc(100vh - 2 * var(--spacingVerticalL));
        padding: var(--spacingVerticalL) var(--spacingHorizontalL);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
        gap: var(--spacingVerticalS);
      }
      dialog::backdrop {
        background: var(--colorBackgroundOverlay);
      }
      .head {
        align-items: center;
        display: flex;
        gap: var(--spacingHorizontalM);
        justify-content: space-between;
      }
      .tabs {
        flex: none;
        overflow-x: auto;
      }
      fluent-tab {
        white-space: nowrap;
      }
      .sheet {
        border: 1px solid var(--colorNeutralStroke2);
        flex: 1;
        min-block-size: 160px;
        overflow: auto;
      }
      .sheet:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
      }
      /* Widths that are given and lines that no two cells share: a row that comes has no other laid out or painted anew. */
      table {
        border-collapse: separate;
        border-spacing: 0;
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
        table-layout: fixed;
      }
      td {
        border-block-end: 1px solid var(--colorNeutralStroke3);
        border-inline-end: 1px solid var(--colorNeutralStroke3);
        font-variant-numeric: tabular-nums;
        overflow: hidden;
        padding: var(--spacingVerticalXS) var(--spacingHorizontalS);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .head-row td {
        background: var(--colorNeutralBackground3);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .bold {
        font-weight: var(--fontWeightSemibold);
      }
      .right {
        text-align: end;
      }
      .center {
        text-align: center;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<WorkbookPreview>): void {
    // Of the sheet that is chosen, too, the rows in sight come first.
    if (changed.has('sheets') || changed.has('at' as keyof WorkbookPreview)) this.#growing.restart();
  }

  /** Styles are set one by one: the page's policy forbids them in the markup. */
  protected override updated(changed: PropertyValues<WorkbookPreview>): void {
    if (!changed.has('sheets') && !changed.has('at' as keyof WorkbookPreview)) return;
    const widths = this.#sheet?.widths.map((width) => width * CHARACTER + AROUND) ?? [];
    const [table] = this.renderRoot.querySelectorAll('table');
    table?.style.setProperty('inline-size', `${widths.reduce((sum, width) => sum + width, 0)}px`);
    for (const [at, col] of this.renderRoot.querySelectorAll('col').entries())
      col.style.inlineSize = `${widths[at] ?? 0}px`;
    const box = this.renderRoot.querySelector('.sheet');
    if (box !== null) box.scrollTop = 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (messages === null) return nothing;
    const wording = messages.taskpane.preview;
    const { sheets } = this;
    const sheet = this.#sheet;
    return html`
      <dialog aria-labelledby="title" @close=${this.close}>
        <div class="head">
          <h2 id="title">${wording.heading}</h2>
          <fluent-button size="small" class="close" @click=${this.#close}>${wording.close}</fluent-button>
        </div>
        <div class="tabs">
          <fluent-tablist aria-label=${wording.sheets} activeid="sheet-${this.at}" @change=${this.#choose}>
            ${sheets.map(({ name }, at) => html`<fluent-tab id="sheet-${at}" aria-controls="sheet">${name}</fluent-tab>`)}
          </fluent-tablist>
        </div>
        ${sheet === undefined ? nothing : this.#cells(sheet, messages)}
      </dialog>
    `;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  get #sheet(): ShownSheet | undefined {
    return this.sheets[this.at];
  }

  /** The numbers of the rows that stand in the page, or will in a moment. */
  get #rowsInSight(): readonly number[] {
    return this.#virtual.inSight ?? Array.from(this.#sheet?.rows ?? [], (_, at) => at);
  }

  #cells(sheet: ShownSheet, messages: Messages): TemplateResult {
    const { more, moreColumns } = messages.taskpane.preview;
    return html`
      <div
        class="sheet"
        id="sheet"
        role="tabpanel"
        aria-label=${sheet.name}
        aria-busy=${this.#growing.isWhole ? 'false' : 'true'}
        tabindex="0"
      >
        <div class="rows">
          <table aria-rowcount=${sheet.rows.length}>
            <colgroup>
              ${sheet.widths.map(() => html`<col />`)}
            </colgroup>
            <tbody>
              ${repeat(
                this.#rowsInSight.slice(0, this.#growing.shown),
                (at) => `${this.at}-${at}`,
                (at) => this.#row(sheet, at),
              )}
            </tbody>
          </table>
        </div>
      </div>
      ${remaining(sheet.hiddenRows, more)} ${remaining(sheet.hiddenColumns, moreColumns)}
    `;
  }

  #row(sheet: ShownSheet, at: number): unknown {
    const row = sheet.rows[at] ?? [];
    return guard(
      [row],
      () =>
        html`<tr class=${at < sheet.headRows ? 'head-row' : ''} data-index=${at} aria-rowindex=${at + 1}>
          ${row.map((cell, column) => shown(cell, sheet.widths.slice(column, column + cell.columns)))}
        </tr>`,
    );
  }

  readonly #choose = (event: Event): void => {
    const id = (event.currentTarget as Tablist).activeid;
    const at = Number(id.slice('sheet-'.length));
    if (Number.isInteger(at)) this.at = at;
  };

  readonly #close = (): void => {
    this.dialog.close();
  };
}

function columnsOf(sheet: ShownSheet | undefined): number {
  return Math.max(1, sheet?.widths.length ?? 1);
}

function paceOf(sheet: ShownSheet | undefined): Pace {
  const rows = Math.max(1, Math.floor(CELLS_AT_A_STRETCH / columnsOf(sheet)));
  return { first: rows, step: rows };
}

/** For each row the first one with a cell that reaches into it: a row that no cell reaches into is its own. */
function firstRows(sheet: ShownSheet | undefined): readonly number[] {
  const rows = sheet?.rows ?? [];
  const first = rows.map((_, at) => at);
  for (const [at, row] of rows.entries()) {
    const reach = Math.max(1, ...row.map((cell) => cell.rows));
    for (let into = at + 1; into < Math.min(at + reach, rows.length); into += 1)
      first[into] = Math.min(first[into] ?? into, first[at] ?? at);
  }
  return first;
}

/** What is said of rows or columns that are not shown. */
function remaining(count: number, wording: string): TemplateResult | typeof nothing {
  return count === 0 ? nothing : html`<p class="quiet">${fill(wording, { count })}</p>`;
}

/** A cell over columns of these widths. A text that might be cut off is told by the pointer. */
function shown(
  { text, align, bold, columns, rows }: ShownCell,
  widths: readonly number[],
): TemplateResult | typeof nothing {
  if (columns === 0) return nothing;
  const room = widths.reduce((sum, width) => sum + width, 0);
  return html`<td
    class="${align}${bold ? ' bold' : ''}"
    colspan=${columns === 1 ? nothing : columns}
    rowspan=${rows === 1 ? nothing : rows}
    title=${text.length * 2 > room ? text : nothing}
  >
    ${text}
  </td>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-workbook-preview': WorkbookPreview;
  }
}
