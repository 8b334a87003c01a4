import { averagesBetween } from '../../codelists/indicator-relations';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** The average of all residents that does not lie between those of the country and of the towns. */
export const notBetween: Check = {
  name: 'not-between',
  find: ({ levelsOf, beside }) =>
    averagesBetween.flatMap(([whole, lower, higher]) =>
      levelsOf(whole).flatMap((row): Finding[] => {
        if (row.baseValue === null) return [];
        const [low, high] = [beside(row, lower), beside(row, higher)];
        if (!low || !high || low.baseValue === null || high.baseValue === null) return [];
        if (low.baseValue <= row.baseValue && row.baseValue <= high.baseValue) return [];
        const facts = {
          indicator: whole,
          value: printedLevel(row),
          lower,
          lowerValue: printedLevel(low),
          higher,
          higherValue: printedLevel(high),
        };
        return [{ code: 'not-between', rows: [row, low, high], facts }];
      }),
    ),
};
