import type { Tablist } from '@fluentui/web-components/tablist/class.js';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { fill, type Messages } from '../../messages';
import type { ShownCell, ShownSheet } from '../preview/shown-sheet';
import { GrowingCount, type Pace } from './growing-count';
import { sharedStyles } from './shared-styles';

/** So many cells are put in at a stretch: sheets differ in width, and a cell takes as long in each. */
const CELLS_AT_A_STRETCH = 500;

/** The workbook that is to be saved, sheet by sheet, with every formula's value: what a person without Excel sees of it. */
@customElement('zb-workbook-preview')
export class WorkbookPreview extends LitElement {
  @property({ attribute: false }) sheets: readonly ShownSheet[] = [];
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) close: () => void = () => undefined;

  @state() private at = 0;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #growing = new GrowingCount(
    this,
    () => this.sheets[this.at]?.rows.length ?? 0,
    () => paceOf(this.sheets[this.at]),
  );

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
      .sheet {
        border: 1px solid var(--colorNeutralStroke2);
        flex: 1;
        min-block-size: 160px;
        overflow: auto;
      }
      .sheet:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
      }
      table {
        border-collapse: collapse;
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
      }
      td {
        border: 1px solid var(--colorNeutralStroke3);
        font-variant-numeric: tabular-nums;
        max-inline-size: 360px;
        overflow: hidden;
        padding: var(--spacingVerticalXS) var(--spacingHorizontalS);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .head-row td {
        background: var(--colorNeutralBackground3);
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

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (messages === null) return nothing;
    const wording = messages.taskpane.preview;
    const { sheets } = this;
    const sheet = sheets[this.at];
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
        ${sheet === undefined ? nothing : this.#sheet(sheet, messages)}
      </dialog>
    `;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  #sheet(sheet: ShownSheet, messages: Messages): TemplateResult {
    return html`
      <div
        class="sheet"
        id="sheet"
        role="tabpanel"
        aria-label=${sheet.name}
        aria-busy=${this.#growing.isWhole ? 'false' : 'true'}
        tabindex="0"
      >
        <table>
          <tbody>
            ${sheet.rows.slice(0, this.#growing.shown).map((row, at) =>
              guard(
                [row],
                () =>
                  html`<tr class=${at < sheet.headRows ? 'head-row' : ''}>
                    ${row.map(shown)}
                  </tr>`,
              ),
            )}
          </tbody>
        </table>
      </div>
      ${
        sheet.hiddenRows === 0
          ? nothing
          : html`<p class="quiet">${fill(messages.taskpane.preview.more, { count: sheet.hiddenRows })}</p>`
      }
    `;
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

function paceOf(sheet: ShownSheet | undefined): Pace {
  const columns = Math.max(1, sheet?.rows[0]?.length ?? 1);
  const rows = Math.max(1, Math.floor(CELLS_AT_A_STRETCH / columns));
  return { first: rows, step: rows };
}

function shown({ text, align, bold, columns, rows }: ShownCell): TemplateResult | typeof nothing {
  if (columns === 0) return nothing;
  return html`<td
    class="${align}${bold ? ' bold' : ''}"
    colspan=${columns === 1 ? nothing : columns}
    rowspan=${rows === 1 ? nothing : rows}
    title=${text.length > 24 ? text : nothing}
  >
    ${text}
  </td>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-workbook-preview': WorkbookPreview;
  }
}
