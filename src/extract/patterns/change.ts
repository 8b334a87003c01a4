import { NO_UNIT, PER_CENT, TIMES } from '../../codelists/units';
import { opensWithAddition } from './count-before-noun';
import { PERCENT, directionOf, isOverTurn } from './growth';
import type { ItemView, Pattern } from './pattern';
import { DECLINE_NOUN, FALL, GROWTH_NOUN, IMPROVE_OR_WORSEN, REACH, RISE, hasAny } from '../kinds';
import { numberWith } from '../statement';

/**
 * An absolute change: 增加11天, 比上年减少5.4万人, 提高0.52个百分点.
 *
 * @example 空气质量优良天数同比增加11天。
 * - 空气质量优良天数 change +11天
 */
export const change: Pattern = {
  name: 'change',
  groups: ['quantities'],
  units: ~(NO_UNIT | PER_CENT | TIMES),
  words: RISE | FALL | IMPROVE_OR_WORSEN | GROWTH_NOUN | DECLINE_NOUN,
  read(view) {
    const { head, unit, numbers, subject, current, lastRow } = view;
    if (unit === null || hasAny(head.kinds, REACH) || PERCENT.has(unit)) return null;
    const direction = directionOf(view);
    if (direction === null || opensWithAddition(view)) return null;
    if (isOverTurn(view)) return { kind: 'unread', reason: 'other-basis' };
    const points = unit.endsWith('点') || unit === '‰';
    const target = subject?.members[0]?.name ?? nearestOf(current)?.subject.name ?? '';
    // Points of a growth rate are no change of the indicator: 增速比上年提高2个百分点.
    const ofGrowth =
      hasAny(head.kinds, GROWTH_NOUN | DECLINE_NOUN) ||
      (points && !isRate(target, view) && !(subject === null && lastRow?.[0]?.level?.unit === '%'));
    if (points && ofGrowth) return { kind: 'unread', reason: 'other-basis' };
    return {
      kind: 'changes',
      numbers: numbers.map((number) =>
        numberWith(number, {
          value: number.value * direction,
          upper: number.upper === null ? null : number.upper * direction,
        }),
      ),
    };
  },
};

function nearestOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

function isRate(name: string, { current, lexicon }: ItemView): boolean {
  if (lexicon.indicatorNamed(name)?.measure === 'rate') return true;
  const unit = current.find((statement) => statement.subject.name === name)?.level?.unit;
  return unit === '%' || unit === '‰' || /(?:率|比重|占比|比例|强度|覆盖面)$/.test(name);
}
