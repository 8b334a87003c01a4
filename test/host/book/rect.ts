import { invalidArgument } from '../host-error';

/** A block of cells: zero-based corner and size. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's grid: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const wholeSheet: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A block within the grid; InvalidArgument where it is not. */
export function rect(row: number, column: number, rows: number, columns: number): Rect {
  const inside =
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!inside)
    throw invalidArgument(`The range at row ${row}, column ${column}, ${rows} x ${columns}, is not on the sheet.`);
  return { row, column, rows, columns };
}

export const lastRow = (a: Rect): number => a.row + a.rows - 1;
export const lastColumn = (a: Rect): number => a.column + a.columns - 1;

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const covers = (outer: Rect, inner: Rect): boolean => {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
};

export const sameRect = (a: Rect, b: Rect): boolean => covers(a, b) && covers(b, a);

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** `columnLetters(27)` is AB. */
export function columnLetters(column: number): string {
  return shortLetters[column] ?? lettersOf(column);
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Of columns A to ZZ, which is where formulas point. */
const shortLetters: readonly string[] = Array.from({ length: 26 * 27 }, (_, column) => lettersOf(column));

/** `columnIndex('AB')` is 27. */
export function columnIndex(letters: string): number {
  let sum = 0;
  for (const letter of letters.toUpperCase()) sum = sum * 26 + letter.charCodeAt(0) - 64;
  return sum - 1;
}

/** `A1:B2`; a single cell is `A1`, whole columns are `A:B`, whole rows `1:2`. */
export function formatAddress(a: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const columns = [a.column, lastColumn(a)].map((column) => mark + columnLetters(column)) as [string, string];
  const rows = [a.row, lastRow(a)].map((row) => `${mark}${row + 1}`) as [string, string];
  if (a.rows === MAX_ROWS) return `${columns[0]}:${columns[1]}`;
  if (a.columns === MAX_COLUMNS) return `${rows[0]}:${rows[1]}`;
  const first = columns[0] + rows[0];
  return a.rows === 1 && a.columns === 1 ? first : `${first}:${columns[1]}${rows[1]}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Reads A1 notation without a sheet; null where it is none. */
export function parseAddress(address: string): Rect | null {
  const [first, second = first, ...more] = address.split(':');
  if (first === undefined || second === undefined || more.length > 0) return null;
  const from = corner(first);
  const to = corner(second);
  if (!from || !to || from.kind !== to.kind || (first === second && from.kind !== 'cell' && !address.includes(':')))
    return null;
  const box = boundingRect(from.at, to.at);
  return box.row + box.rows <= MAX_ROWS && box.column + box.columns <= MAX_COLUMNS ? box : null;
}

function corner(text: string): { kind: 'cell' | 'column' | 'row'; at: Rect } | null {
  const cell = CELL.exec(text);
  if (cell?.[1] && cell[2]) {
    return { kind: 'cell', at: { row: Number(cell[2]) - 1, column: columnIndex(cell[1]), rows: 1, columns: 1 } };
  }
  const column = COLUMN.exec(text);
  if (column?.[1])
    return { kind: 'column', at: { row: 0, column: columnIndex(column[1]), rows: MAX_ROWS, columns: 1 } };
  const row = ROW.exec(text);
  if (row?.[1]) return { kind: 'row', at: { row: Number(row[1]) - 1, column: 0, rows: 1, columns: MAX_COLUMNS } };
  return null;
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** Parts of a reference with or without a sheet: `'我的 表'!$A$1` is 我的 表 and A1. */
export function splitReference(reference: string): { readonly sheet: string | null; readonly address: string } {
  const match = SHEET_PREFIX.exec(reference);
  if (!match) return { sheet: null, address: reference };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, address: reference.slice(match[0].length) };
}

/** A sheet's name as Excel writes it before an address. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
