import type { Messages } from '../../messages';
import type { Reading } from '../reading';
import { flatColumns, flatRows, type Cell } from './flat-row';

/** Excel takes a file without this mark for the system's own encoding and shows Chinese as rubbish. */
export const byteOrderMark = '\ufeff';

/** The head line. */
export function csvHead({ cli }: Messages, all: boolean): string {
  return csvLine(flatColumns(all).map((column) => cli.columns[column]));
}

/** A line for each observation, and with `all` for each number that became none. */
export function* csvLines(reading: Reading, all: boolean, wording: Messages): Generator<string> {
  const columns = flatColumns(all);
  for (const row of flatRows(reading, all, wording)) yield csvLine(columns.map((column) => row[column] ?? null));
}

/**
 * One line: numbers plain, text quoted where it must be. A text that Excel would take for a formula or a date gets an
 * apostrophe in front (OWASP, CSV injection). `csvLine(['=1+1', -3, null])` is `'=1+1,-3,` and a line break.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Also the full-width signs, which Excel reads as formulas in East Asian versions. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const DATE = /^\d{1,4}[-/年月.]\d{1,2}(?:[-/月.]\d{1,2}|年)?[日月]?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One cell as it stands in a line. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.digits;
  const inert = FORMULA.test(cell) || DATE.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
