import { nominalIndicators } from '../../codelists/indicator-relations';
import { periodLabel } from '../../model';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** Points by which the growth may differ from that of the printed levels: revisions of the year before are common. */
const TOLERANCE = 8;

/** Level and growth against the level of the year before in the same text, where the growth is in current prices. */
export const earlierLevel: Check = {
  name: 'earlier-level',
  find: ({ rows, beside, yearBefore }) =>
    rows.flatMap((row): Finding[] => {
      const { growth, indicator, notes } = row;
      if (growth === null || row.growthBound !== '=' || row.status === 'target') return [];
      if (!nominalIndicators.has(indicator) || notes.includes('comparable-basis')) return [];
      if (row.baseValue === null || beside(row, indicator) !== row) return [];
      const earlier = yearBefore(row);
      if (!earlier?.baseValue) return [];
      const reckoned = (row.baseValue / earlier.baseValue - 1) * 100;
      if (Math.abs(reckoned - growth) <= TOLERANCE + Math.abs(growth) * 0.1) return [];
      const facts = {
        indicator,
        value: printedLevel(row),
        growth: `${growth}%`,
        period: periodLabel(earlier.period ?? ''),
        earlier: printedLevel(earlier),
        reckoned: `${reckoned.toFixed(1)}%`,
      };
      return [{ code: 'earlier-level', rows: [row, earlier], facts }];
    }),
};
