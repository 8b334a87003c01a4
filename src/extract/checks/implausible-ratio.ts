import { ratiosOfLevels } from '../../codelists/indicator-relations';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** Two levels that stand in no believable relation: loans of ten times the deposits, towns poorer than the country. */
export const implausibleRatio: Check = {
  name: 'implausible-ratio',
  find: ({ levelsOf, beside }) =>
    ratiosOfLevels.flatMap(([a, b, [least, most]]) =>
      levelsOf(a).flatMap((row): Finding[] => {
        const other = beside(row, b);
        if (row.baseValue === null || !other?.baseValue) return [];
        const ratio = row.baseValue / other.baseValue;
        if (least <= ratio && ratio <= most) return [];
        const facts = { indicator: a, value: printedLevel(row), other: b, otherValue: printedLevel(other) };
        return [{ code: 'implausible-ratio', rows: [row, other], facts }];
      }),
    ),
};
