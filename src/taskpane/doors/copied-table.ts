import type { Cell, CellValue, TablePlan } from '../../workbook';

/** What a spreadsheet would take for a formula, in either width (OWASP, CSV injection). */
const formula = /^[=+\-@＝＋－＠]/;

/**
 * The rows of a table as text with tabs, to be pasted into any spreadsheet, under their heads and without computed columns. A text stays
 * one cell and never becomes a formula.
 *
 * @example of a row ['=1+1', 5] under 原文 and 数值, `原文⇥数值⏎'=1+1⇥5`
 */
export function copiedTable({ columns, append }: TablePlan): string {
  const kept = columns.flatMap(({ formula: computed }, at) => (computed === undefined ? [at] : []));
  const lines = append.map((row) => kept.map((at) => copiedCell(row[at] ?? null)).join('\t'));
  return [kept.map((at) => columns[at]?.name ?? '').join('\t'), ...lines].join('\n');
}

function copiedCell(cell: Cell): string {
  const value: CellValue = cell !== null && typeof cell === 'object' ? cell.value : cell;
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = value.replace(/[\t\r\n\v\f\u0000\u2028\u2029]+/g, ' ');
  return formula.test(text) ? `'${text}` : text;
}
