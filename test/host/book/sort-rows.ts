import { plainFormat } from './cell-format';
import type { CellState } from './sheet';
import { bodyRect, type Table } from './table';

/**
 * What a person's sort does to a table (https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654): its rows
 * change places with their contents and formats; drop-downs and conditional formats stay with the block.
 */
export function sortRows(table: Table, column: number, descending: boolean): void {
  const body = bodyRect(table);
  const columns = Array.from({ length: body.columns }, (_, index) => body.column + index);
  const rows = Array.from({ length: body.rows }, (_, index) => {
    return columns.map((each) => table.sheet.cell(body.row + index, each));
  });
  const sign = descending ? -1 : 1;
  const sorted = [...rows].sort((a, b) => sign * order(a[column], b[column]));
  for (const [index, cells] of sorted.entries()) {
    for (const [offset, cell] of cells.entries()) putCell(table, body.row + index, body.column + offset, cell);
  }
}

function putCell({ sheet }: Table, row: number, column: number, cell: CellState | undefined): void {
  sheet.changeFormat({ row, column, rows: 1, columns: 1 }, () => cell?.format ?? plainFormat);
  if (cell?.formula != null) sheet.put(row, column, { kind: 'formula', formula: cell.formula });
  else if (cell?.value != null) {
    sheet.put(row, column, { kind: 'value', value: cell.value, apostrophe: cell.apostrophe, numberFormat: null });
  } else sheet.put(row, column, { kind: 'clear' });
}

/** Numbers before texts, as Excel sorts; empty cells last. */
function order(a: CellState | undefined, b: CellState | undefined): number {
  const [left, right] = [a?.value ?? null, b?.value ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
  return String(left) < String(right) ? -1 : Number(String(left) > String(right));
}
