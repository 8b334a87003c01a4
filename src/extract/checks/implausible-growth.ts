import { anyGrowth, plausibleGrowth } from '../../codelists/plausible-ranges';
import type { Check, Finding } from './check';

/** A growth that no place has had: 地区生产总值增长512%, 出口总额下降120%. */
export const implausibleGrowth: Check = {
  name: 'implausible-growth',
  find: ({ rows }) =>
    rows.flatMap((row): Finding[] => {
      if (row.growth === null) return [];
      // A profit can turn into a loss of any size.
      const [least, most] = plausibleGrowth.get(row.indicator) ?? anyGrowth;
      if ((row.growth >= least || row.indicator === '规模以上工业利润总额') && row.growth <= most) return [];
      return [
        { code: 'implausible-growth', rows: [row], facts: { indicator: row.indicator, growth: `${row.growth}%` } },
      ];
    }),
};
