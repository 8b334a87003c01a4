import { readXlsx as readFile } from 'hucre/xlsx';
import type { FormCell, FormSheet } from '../../workbook';

/** Reads a person's own sheet of a file for `planForm`; null where there is no sheet of the name. */
export async function readFormSheet(bytes: Uint8Array, name: string): Promise<FormSheet | null> {
  const { sheets } = await readFile(bytes, { readStyles: true });
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  // Cells with a look and no content lie beyond the values: they are the ones to be filled.
  let [height, breadth] = [sheet.rows.length, width];
  for (const place of sheet.cells?.keys() ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    height = Math.max(height, row + 1);
    breadth = Math.max(breadth, column + 1);
  }
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: breadth }, (__, column): FormCell => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const value = sheet.rows[row]?.[column] ?? null;
      const numberFormat = cell?.style?.numFmt;
      return {
        value: value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : value,
        ...(cell?.formula !== undefined && { isFormula: true }),
        ...(numberFormat !== undefined && { numberFormat }),
      };
    }),
  );
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  return { name, cells, merges };
}
