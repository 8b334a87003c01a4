import { HostError, invalidArgument } from '../host-error';
import { parseAddress, rect, type Rect } from './rect';
import type { Sheet } from './sheet';

/** An Excel table: https://learn.microsoft.com/javascript/api/excel/excel.table */
export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** Header row and body. */
  at: Rect;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Formulas that Excel fills down, by column within the table. */
  readonly calculated: Map<number, string>;
}

export const headerRect = (table: Table): Rect => ({ ...table.at, rows: 1 });

export const bodyRect = (table: Table): Rect =>
  rect(table.at.row + 1, table.at.column, table.at.rows - 1, table.at.columns);

export const totalsRect = (table: Table): Rect => ({ ...table.at, row: table.at.row + table.at.rows, rows: 1 });

/** What the table takes up, with its total row. */
export const wholeRect = (table: Table): Rect => ({ ...table.at, rows: table.at.rows + (table.showTotals ? 1 : 0) });

export function columnNames(table: Table): readonly string[] {
  return Array.from({ length: table.at.columns }, (_, index) => {
    return String(table.sheet.cell(table.at.row, table.at.column + index)?.value ?? '');
  });
}

/**
 * Makes the cells of the header row texts that differ, as Excel does when a table is made or a header is written:
 * an empty one becomes 列1 (*assumed* in Chinese), a repeated one gets a number.
 */
export function settleHeaders(table: Table): void {
  const taken = new Set<string>();
  for (let index = 0; index < table.at.columns; index++) {
    const column = table.at.column + index;
    const cell = table.sheet.cell(table.at.row, column);
    const wanted = String(cell?.value ?? cell?.formula ?? '') || `列${index + 1}`;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== null) {
      table.sheet.put(table.at.row, column, { kind: 'value', value: name, apostrophe: false, numberFormat: null });
    }
  }
}

/**
 * Rules for the names of tables and ranges:
 * https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 (letters first, no spaces, no cell address,
 * 255 characters at most, told apart without regard to case).
 */
export function checkName(name: string, taken: readonly string[]): void {
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  const address = parseAddress(name) !== null || /^[rc]$|^r\d*c\d*$/i.test(name);
  if (!legal || address) throw invalidArgument(`${name} cannot be a name.`);
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `There is already a ${name}.`);
  }
}
