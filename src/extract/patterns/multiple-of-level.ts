import { PER_CENT, TIMES } from '../../codelists/units';
import { isOfNextTime } from './growth';
import type { Pattern } from './pattern';
import { DOUBLE, FALL, FROM, GROWTH_NOUN, hasAny, PLAN, REACH, RISE, SHARE } from '../kinds';
import { unread } from './readings';

/** [为全国人均GDP的]139.7%, [相当于全省平均水平的]86%. */
const OF_PLACE = /(?:[为是达]|相当于)全[国省市州区][^，；占]{2,16}的$/;

/**
 * A ratio of two levels, no growth: 是2015年的2.2倍, 恢复到2019年的108%, 为全国平均水平的10倍.
 *
 * @example 网络零售额21.3亿元，是2015年的2.2倍。
 * - 网络零售额 21.3亿元
 * - unread 2.2倍: other-basis
 */
export const multipleOfLevel: Pattern = {
  name: 'multiple-of-level',
  groups: ['quantities'],
  units: PER_CENT | TIMES,
  signs: TIMES,
  inFront: '的',
  read(view) {
    const { unit, head, text, item, at } = view;
    if (unit === '%' && OF_PLACE.test(text.slice(item.start, at))) return unread('benchmark');
    const ofPeriod =
      unit === '%' &&
      head.periods.length > 0 &&
      text[(head.predicate[0]?.end ?? 0) - 1] === '的' &&
      !hasAny(head.kinds, PLAN | SHARE) &&
      !isOfNextTime(view);
    if ((unit !== '倍' && !ofPeriod) || hasAny(head.kinds, FROM | REACH | RISE | FALL | DOUBLE | GROWTH_NOUN))
      return null;
    return unread('other-basis');
  },
};
