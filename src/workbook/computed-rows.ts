import { computeRow, type RowContext } from './data-row';
import { dictionaryOf } from './dictionary';
import type { ComputedRow } from './merge';
import { periodSpellings, yearsOf } from './period-key';
import type { WorkbookState } from './plan';
import { rowContextOf } from './row-context';
import { dataColumns, tableNames } from './schema';
import { readTable } from './table-rows';

/**
 * The rows of 指标数据 with their computed cells, computed here and not read: what a workbook shows may be stale. `context` is
 * what they were computed with.
 */
export function computedRows(state: WorkbookState): {
  readonly rows: readonly ComputedRow[];
  readonly context: RowContext;
} {
  const data = readTable(state, tableNames.data, dataColumns);
  const { entries: dictionary } = dictionaryOf(state);
  const context = rowContextOf(data, dictionary, periodSpellings(yearsOf(data)));
  return { rows: data.map((row) => ({ row, computed: computeRow(row, context) })), context };
}
