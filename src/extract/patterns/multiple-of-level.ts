import type { Pattern } from './pattern';

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
  read({ unit, head, text }) {
    const ofPeriod =
      unit === '%' &&
      head.periods.length > 0 &&
      text[(head.predicate[0]?.end ?? 0) - 1] === '的' &&
      !head.kinds.has('plan') &&
      !head.kinds.has('share');
    if (
      (unit !== '倍' && !ofPeriod) ||
      head.kinds.has('from') ||
      head.kinds.has('reach') ||
      head.kinds.has('rise') ||
      head.kinds.has('fall') ||
      head.kinds.has('double') ||
      head.kinds.has('growthNoun')
    )
      return null;
    return { kind: 'unread', reason: 'other-basis' };
  },
};
