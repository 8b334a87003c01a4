import { COUNT } from '../../codelists/units';
import { WITH_TAIL } from './facts';
import type { Pattern } from './pattern';
import { countsListed } from './ranked-list';
import { noFigure } from './readings';

/**
 * How many indicators a list names: 地区生产总值、固定资产投资2项主要指标.
 *
 * @example 地区生产总值增长6.2%，固定资产投资增长8.2%。地区生产总值、固定资产投资2项主要指标增速居全市第二。
 * - 地区生产总值 growth 6.2% rank 2@全市 of growth
 * - 固定资产投资 growth 8.2% rank 2@全市 of growth
 */
export const listedCount: Pattern = {
  name: 'listed-count',
  groups: ['quantities'],
  units: COUNT,
  needs: WITH_TAIL,
  read: (view) => (countsListed(view) ? noFigure('other') : null),
};
