import type { Pattern } from './pattern';
import { countsListed } from './ranked-list';

/** How many indicators a list names: 地区生产总值、固定资产投资2项主要指标. */
export const listedCount: Pattern = {
  name: 'listed-count',
  example: '地区生产总值、固定资产投资2项主要指标增速居全市第二 → the 2 is no figure',
  groups: ['quantities'],
  read: (view) => (countsListed(view) ? { kind: 'none', class: 'other' } : null),
};
