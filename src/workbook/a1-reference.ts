import type { CellRange } from './plan';

/** Which part of a reference stands still when its formula is copied. */
export type Anchor = 'none' | 'row' | 'column' | 'both';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = LETTERS.charAt(column % 26);
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A cell in A1 style from zero-based indexes: `cellReference(4, 1, 'column')` is `$B5`. */
export function cellReference(row: number, column: number, anchor: Anchor = 'none'): string {
  const beforeColumn = anchor === 'column' || anchor === 'both' ? '$' : '';
  const beforeRow = anchor === 'row' || anchor === 'both' ? '$' : '';
  return `${beforeColumn}${columnLetters(column)}${beforeRow}${row + 1}`;
}

/** A range in A1 style; a range of one cell is that cell. `{row: 0, column: 0, rows: 2, columns: 2}` is `A1:B2`. */
export function rangeReference(range: CellRange, anchor: Anchor = 'none'): string {
  const first = cellReference(range.row, range.column, anchor);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellReference(range.row + range.rows - 1, range.column + range.columns - 1, anchor)}`;
}

/** A sheet's name as formulas quote it: `'对比'!`. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** A text as formulas quote it. `textLiteral('说"是"')` is `"说""是"""`. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
