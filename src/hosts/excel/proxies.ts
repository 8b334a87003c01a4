import type { CellRange } from '../../workbook/plan';
import type { Entry } from './entries';

/**
 * A block of a sheet as a proxy for the request at hand: Excel is not asked to keep hold of it after that
 * (https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-proxy-objects).
 */
export function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** A block of a sheet, found by the sheet's name. */
export function rangeIn(workbook: Excel.Workbook, sheetName: string, at: CellRange): Excel.Range {
  return rangeAt(workbook.worksheets.getItem(sheetName), at);
}

/**
 * Gives every cell of a range one number format. A block of one is spread over the range, whatever its size
 * (office-js-docs-pr#5400).
 */
export function formatAll(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = [[numberFormat]];
}

/**
 * Gives every cell of a range one formula. Excel takes a single value for all cells; Microsoft's types only know blocks
 * (office-js-docs-pr#2013), and a block would repeat the formula in the request for each row.
 */
export function fillFormula(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

/** Gives a range a block of values, formulas among them. */
export function fillBlock(range: Excel.Range, rows: readonly (readonly Entry[])[]): void {
  range.formulas = rows.map((row) => [...row]);
}
