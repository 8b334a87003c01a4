import { MONEY } from '../../codelists/units';
import { derivedRow } from './derived-row';
import type { Pattern } from './pattern';
import { hasAny, YEAR_ON_YEAR } from '../kinds';

/**
 * What was taken in short of the budget or beyond it: 短收1.1亿元, 超收0.6亿元; 同比短收 is a change on the year before.
 *
 * @example 一般公共预算收入25.8亿元，短收1.1亿元。
 * - 一般公共预算收入 25.8亿元
 * - open 一般公共预算收入短收 1.1亿元
 */
export const shortOfPlan: Pattern = {
  name: 'short-of-plan',
  groups: ['quantities'],
  units: MONEY,
  inFront: '短超',
  read(view) {
    const { head, text, item, at, unit } = view;
    if (unit?.endsWith('元') !== true || hasAny(head.kinds, YEAR_ON_YEAR)) return null;
    const word = /(?:短收|超收)$/.exec(text.slice(item.start, at))?.[0];
    return word === undefined ? null : derivedRow(view, word);
  },
};
