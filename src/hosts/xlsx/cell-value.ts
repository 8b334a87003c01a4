import type { Sheet } from 'hucre/xlsx';
import type { CellValue } from '../../workbook';

type FileValue = Sheet['rows'][number][number];

/** A value of a file as the workbook knows it; a date is its day number, as Excel's own interface gives it. */
export function cellValue(value: FileValue | undefined): CellValue {
  if (value === undefined) return null;
  return value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : value;
}
