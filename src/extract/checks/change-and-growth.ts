import { indicatorNamed } from '../../codelists/indicators';
import { convertUnit } from '../../codelists/units';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** Points by which the two may differ beside what rounding explains. */
const TOLERANCE = 3;

/** A flow's change against its level and growth: 完成33亿元, 增加3亿元, 增长40% cannot all be. A balance changes since January. */
export const changeAndGrowth: Check = {
  name: 'change-and-growth',
  find: ({ rows }) =>
    rows.flatMap((row): Finding[] => {
      const { value, unit, change, growth, indicator } = row;
      if (value === null || unit === null || change === null || growth === null || row.growthBound !== '=') return [];
      if (indicatorNamed(indicator)?.measure !== 'flow' || row.valueBound !== '=') return [];
      if (row.notes.includes('comparable-basis')) return [];
      const added = convertUnit(change.value, change.unit, unit);
      if (added === null || value - added <= 0) return [];
      const reckoned = (added / (value - added)) * 100;
      if (Math.abs(reckoned - growth) <= TOLERANCE + Math.abs(growth) * 0.1) return [];
      const facts = {
        indicator,
        value: printedLevel(row),
        change: `${change.value}${change.unit}`,
        growth: `${growth}%`,
        reckoned: `${reckoned.toFixed(1)}%`,
      };
      return [{ code: 'change-and-growth', rows: [row], facts }];
    }),
};
