import { sharesOfLevels } from '../../codelists/indicator-relations';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** Points by which a printed share may differ from that of the printed levels. */
const TOLERANCE = 2;

/** A share against the levels that it is reckoned of: 税收占比 and 税收收入 over 一般公共预算收入. */
export const shareAndLevels: Check = {
  name: 'share-and-levels',
  find: ({ levelsOf, beside }) =>
    sharesOfLevels.flatMap(([share, part, whole]) =>
      levelsOf(share).flatMap((row): Finding[] => {
        if (row.baseValue === null) return [];
        const [a, b] = [beside(row, part), beside(row, whole)];
        if (!a || !b || a.baseValue === null || !b.baseValue) return [];
        const reckoned = (a.baseValue / b.baseValue) * 100;
        if (Math.abs(reckoned - row.baseValue) <= TOLERANCE) return [];
        const facts = {
          indicator: share,
          value: printedLevel(row),
          part,
          partValue: printedLevel(a),
          whole,
          wholeValue: printedLevel(b),
          reckoned: `${reckoned.toFixed(1)}%`,
        };
        return [{ code: 'share-and-levels', rows: [row, a, b], facts }];
      }),
    ),
};
