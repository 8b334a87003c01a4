import type { Cell, TableColumn, TablePlan } from '../../workbook/plan';
import { entryOf, ownFormat, type Entry } from './entries';

export const TEXT_FORMAT = '@';

/** A planned column and its place in the table as it will stand. */
export interface PlacedColumn {
  readonly column: TableColumn;
  /** Place in the plan's rows. */
  readonly index: number;
  /** Place in the table on the sheet, since people move columns and add their own. */
  readonly place: number;
}

/** Columns that stand side by side on the sheet, in its order. */
export type ColumnRun = readonly PlacedColumn[];

/** True for a column that is filled with cells; the others are computed, and filled with their formula. */
export const isFilled = ({ column }: PlacedColumn): boolean => column.formula === undefined;

/** Where each planned column stands; those that are missing come after all that are there. */
export function placeColumns({ columns }: TablePlan, existing: readonly string[]): readonly PlacedColumn[] {
  let next = existing.length;
  return columns.map((column, index) => {
    const place = existing.indexOf(column.name);
    return { column, index, place: place >= 0 ? place : next++ };
  });
}

/** Columns in runs, so that each run is written as one block; `belongs` tells which neighbours go together. */
export function columnRuns(
  columns: readonly PlacedColumn[],
  belongs: (a: PlacedColumn, b: PlacedColumn) => boolean = () => true,
): readonly ColumnRun[] {
  const runs: PlacedColumn[][] = [];
  for (const column of [...columns].sort((a, b) => a.place - b.place)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.place + 1 === column.place && belongs(last, column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** The cell of a planned row for a column; a computed column is filled with its formula, not with cells. */
export function tableEntry({ column, index }: PlacedColumn, row: readonly Cell[]): Entry {
  return column.formula === undefined
    ? entryOf(row[index] ?? null, formatOf(column, row[index] ?? null) === TEXT_FORMAT)
    : null;
}

/** The number format that a cell of a column has. */
export function formatOf(column: TableColumn, cell: Cell): string {
  return ownFormat(cell) ?? column.numberFormat;
}
