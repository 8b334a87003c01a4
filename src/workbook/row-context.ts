import { sharedRegionsOf, type DataRow, type RowContext } from './data-row';
import type { Dictionary } from './dictionary';
import { periodMeanings, type PeriodSpelling } from './period-key';
import { textOf } from './table-rows';
import { conversionsOf, unusualCurrencies } from './units';

/** What the computed columns of these rows need, with the dictionary of their workbook. */
export function rowContextOf(
  rows: readonly DataRow[],
  dictionary: Dictionary,
  spellings: readonly PeriodSpelling[],
): RowContext {
  const printed = rows.map((row) => ({ indicator: textOf(row.indicator), unit: textOf(row.unit) }));
  const conversions = conversionsOf(
    printed.map(({ unit }) => unit),
    [...dictionary.values()].map((entry) => entry.unit),
  );
  return {
    dictionary,
    conversions,
    currencies: unusualCurrencies(printed, (indicator) => dictionary.get(indicator)?.unit, conversions),
    periods: periodMeanings(spellings),
    sharedRegions: sharedRegionsOf(rows),
  };
}
