import type { CellRange, CellValue, FormCell, FormSheet } from '../../workbook';
import { excelOutcome } from './errors';
import { failure, success, type Outcome } from './outcome';
import { readBlocks } from './read-blocks';
import { boundingRange, commonRange } from './rectangles';

/** A person's own sheet, and the cells of it that they selected. */
export interface SelectedForm {
  readonly sheet: FormSheet;
  /** The selected cells without those beyond what the sheet uses. */
  readonly range: CellRange;
  /** True where the selection touches a table, in whose columns Excel copies one formula down. */
  readonly isInTable: boolean;
  /** Names of the tables of the sheet. */
  readonly tables: readonly string[];
}

/** Cells of a sheet that are read at most: a form of a person has a few hundred. */
const MOST_CELLS = 200_000;

/**
 * Reads the sheet of the selection with values, formulas, number formats and merged cells: three round trips, for
 * `planForm`. Needs ExcelApi 1.13 (`canReadMerges`): a covered cell looks like an empty one.
 */
export function readForm(context: Excel.RequestContext, canReadMerges: boolean): Promise<Outcome<SelectedForm>> {
  return excelOutcome<SelectedForm>(async () => {
    if (!canReadMerges) return failure('excel-too-old');
    const selected = context.workbook.getSelectedRange();
    selected.load('rowIndex,columnIndex,rowCount,columnCount');
    const sheet = selected.worksheet.load('name');
    const tables = sheet.tables.load('items/name');
    // Formats count, too: the cells that a form has ready are framed and empty.
    const used = sheet.getUsedRangeOrNullObject(false).load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { name } = sheet;
    const names = tables.items.map((table) => table.name);
    const nothing = { row: 0, column: 0, rows: 0, columns: 0 };
    const range = used.isNullObject ? null : commonRange(areaOf(selected), areaOf(used));
    if (!range)
      return success({ sheet: { name, cells: [], merges: [] }, range: nothing, isInTable: false, tables: names });
    const whole = boundingRange(areaOf(used), { row: 0, column: 0, rows: 1, columns: 1 });
    if (whole.rows * whole.columns > MOST_CELLS) return failure('too-large');

    const merged = used.getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    const homes = tables.items.map((table) => table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'));
    await context.sync();
    const [read] = await readBlocks(context, [{ sheet: name, at: whole }], ['values', 'formulas', 'numberFormat']);
    const cells = (read?.values ?? []).map((line, row) =>
      line.map((value, column): FormCell => {
        const formula = read?.formulas[row]?.[column] ?? '';
        return formCell(value, formula, read?.numberFormat[row]?.[column] ?? 'General');
      }),
    );
    const merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    const isInTable = homes.some((home) => commonRange(areaOf(home), range) !== null);
    return success({ sheet: { name, cells, merges }, range, isInTable, tables: names });
  });
}

/** A text that begins like a formula shows itself, as a formula shows its value. */
function formCell(value: CellValue, formula: CellValue, numberFormat: string): FormCell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value: value === '' ? null : value, ...(isFormula && { isFormula }), numberFormat };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
