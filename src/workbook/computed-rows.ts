import { computeRow, sharedRegionsOf, type RowContext } from './data-row';
import { dictionaryOf } from './dictionary';
import type { ComputedRow } from './merge';
import { periodMeanings, periodSpellings, yearsOf } from './period-key';
import type { WorkbookState } from './plan';
import { dataColumns, tableNames } from './schema';
import { readTable, textOf } from './table-rows';
import { conversionsOf } from './units';

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
  const context: RowContext = {
    dictionary,
    conversions: conversionsOf(
      data.map((row) => textOf(row.unit)),
      [...dictionary.values()].map((entry) => entry.unit),
    ),
    periods: periodMeanings(periodSpellings(yearsOf(data))),
    sharedRegions: sharedRegionsOf(data),
  };
  return { rows: data.map((row) => ({ row, computed: computeRow(row, context) })), context };
}
