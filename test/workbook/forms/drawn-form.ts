import type { CellRange, CellValue, WorkbookState } from '../../../src/workbook';
import { dataColumns, tableNames, type DataField } from '../../../src/workbook/schema';
import { columnLetters } from '../../../src/workbook/a1-reference';
import type { FormCell, FormPlan, FormSheet } from '../../../src/workbook/forms';

/**
 * A form as it is drawn: a row a line, cells between `|`. `<` is merged with the cell on its left, `^` with the one above,
 * `=…` is a formula, `#` in front of digits makes them a number.
 */
export function drawn(name: string, picture: string): FormSheet {
  const lines = picture
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const merges: CellRange[] = [];
  for (const [row, line] of lines.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell === '<' || cell === '^') continue;
      let [rows, columns] = [1, 1];
      while (line[column + columns] === '<') columns += 1;
      while (lines[row + rows]?.[column] === '^') rows += 1;
      if (rows * columns > 1) merges.push({ row, column, rows, columns });
    }
  }
  return { name, merges, cells: lines.map((line) => line.map(cellOf)) };
}

function cellOf(text: string): FormCell {
  if (text === '' || text === '<' || text === '^') return { value: null };
  if (text.startsWith('=')) return { value: 0, isFormula: true };
  return { value: text.startsWith('#') ? Number(text.slice(1)) : text };
}

/** The whole of a drawn form. */
export function wholeOf({ cells }: FormSheet): CellRange {
  return { row: 0, column: 0, rows: cells.length, columns: Math.max(...cells.map((row) => row.length)) };
}

/** A workbook that holds these rows and no more. */
export function workbookOf(rows: readonly Partial<Record<DataField, CellValue>>[]): WorkbookState {
  const fields = Object.keys(dataColumns) as DataField[];
  return {
    sheetNames: [],
    grids: [],
    tables: [
      {
        name: tableNames.data,
        columns: fields.map((field) => dataColumns[field]),
        rows: rows.map((row) => fields.map((field) => row[field] ?? null)),
      },
    ],
  };
}

/** Fills as `C4 131.5`, gaps as `C5 subtotal`, in the order of the sheet. */
export function told(plan: FormPlan): readonly string[] {
  const lines = [
    ...plan.fills.map(({ row, column, cell }) => {
      const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
      return { row, column, text: value === '' ? '（无）' : String(value) };
    }),
    ...plan.gaps.map(({ row, column, reason, text }) => ({
      row,
      column,
      text: text === '' ? reason : `${reason} ${text}`,
    })),
  ];
  return lines
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => `${columnLetters(column)}${row + 1} ${text}`);
}
