import type { TableSheetPlan } from '../../workbook/plan';
import type { TableSurvey } from './survey';
import { placeColumns, type PlacedColumn } from './table-columns';

/** Where the rows of a table go: its sheet and first cell, its columns, and the rows that it has. */
export interface TableSite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly placed: readonly PlacedColumn[];
  /** Width of the table as it will stand, a person's columns with it. */
  readonly width: number;
  /** Rows that hold something. */
  readonly rows: number;
}

/** Where a table stands or, on a sheet that has none, will stand: at the first cell. */
export function tableSite({ name, table }: TableSheetPlan, found: TableSurvey | undefined): TableSite {
  const placed = placeColumns(table, found?.columns ?? []);
  const width = Math.max(found?.columns.length ?? 0, ...placed.map(({ place }) => place + 1));
  const rows = found && !found.isEmpty ? found.rows : 0;
  return { sheet: found?.sheet ?? name, row: found?.row ?? 0, column: found?.column ?? 0, placed, width, rows };
}
