import { indicatorNamed } from '../../codelists/indicators';
import { isCurrency, splitUnit } from '../../codelists/units';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** A level in a unit that cannot measure the indicator: 规模以上工业增加值 3个百分点. A foreign currency measures what ours does. */
export const unfitUnit: Check = {
  name: 'unfit-unit',
  find: ({ rows }) =>
    rows.flatMap((row): Finding[] => {
      const definition = indicatorNamed(row.indicator);
      if (!definition || row.value === null || row.unit === null || row.baseValue !== null) return [];
      const [printed, expected] = [splitUnit(row.unit).base, splitUnit(definition.baseUnit).base];
      if (printed === '' || (isCurrency(printed) && isCurrency(expected))) return [];
      const unit = definition.baseUnit || '—';
      return [{ code: 'unfit-unit', rows: [row], facts: { indicator: row.indicator, value: printedLevel(row), unit } }];
    }),
};
