import type { CellRange } from '../workbook';

/** The cells of a sheet that are to be filled; the whole sheet where no range is told. */
export interface FormRange {
  readonly sheet: string;
  readonly range: CellRange | null;
}

const RANGE = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?)?$/i;

/** Understands `表一!B4:F20`, `'我的 表'!B4` and `表一`; null where it is none of these. */
export function formRange(text: string): FormRange | null {
  const match = RANGE.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, left, top, right = left, bottom = top] = match;
  const sheet = quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'");
  if (left === undefined || right === undefined) return { sheet, range: null };
  const columns = [columnOf(left), columnOf(right)].sort((a, b) => a - b);
  const rows = [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b);
  const [row = 0, lastRow = 0] = rows;
  const [column = 0, lastColumn = 0] = columns;
  if (row < 0 || lastRow >= 1_048_576 || lastColumn >= 16_384) return null;
  return { sheet, range: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 } };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
