import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { CellRange, CellStyle, CellValue } from '../../workbook';
import { cellValue } from './cell-value';

/** A sheet of a file with the looks that its cells have; formulas with the values that they had when the file was saved. */
export interface FileSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly styleOf: (row: number, column: number) => CellStyle;
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Widths in characters of the columns that have one. */
  readonly columnWidths: readonly (number | undefined)[];
  /** How many rows at the top stand still. */
  readonly headRows: number;
}

/**
 * Reads the sheets of a file that a person sees, in their order; those that are hidden are left out. Rejects with hucre's error where the
 * bytes are no .xlsx file.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
  });
  return sheets.map(fileSheet);
}

function fileSheet(sheet: Sheet): FileSheet {
  const hidden = (sheet.columns ?? []).flatMap((column, at) =>
    column.hidden === true || column.width === 0 ? [at] : [],
  );
  return {
    name: sheet.name,
    cells: sheet.rows.map((row) => row.map(cellValue)),
    styleOf: (row, column) => styleOf(sheet, row, column),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    hiddenColumns: new Set(hidden),
    columnWidths: (sheet.columns ?? []).map(({ width }) => width),
    headRows: sheet.freezePane?.rows ?? 0,
  };
}

function styleOf({ cells }: Sheet, row: number, column: number): CellStyle {
  const { font, alignment, numFmt } = cells?.get(`${row},${column}`)?.style ?? {};
  const horizontal = alignment?.horizontal;
  return {
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
  };
}
