import { NO_UNIT, PER_CENT, PER_MILLE, POINTS, TIMES } from '../../codelists/units';
import { opensWithAddition } from './count-before-noun';
import { directionOf, isOverTurn } from './growth';
import type { ItemView, Pattern } from './pattern';
import { WITH_TAIL } from './facts';
import { DECLINE_NOUN, FALL, GROWTH_NOUN, IMPROVE_OR_WORSEN, REACH, RISE, hasAny } from '../kinds';
import { quantityWith } from '../make-mentions';
import { changeReading, unread } from './readings';
import { shareChanged } from './share';

/**
 * An absolute change: 增加11天, 比上年减少5.4万人, 提高0.52个百分点.
 *
 * @example 空气质量优良天数同比增加11天。
 * - 空气质量优良天数 change +11天
 */
export const change: Pattern = {
  name: 'change',
  groups: ['quantities'],
  units: ~(PER_CENT | TIMES),
  signs: WITH_TAIL,
  words: RISE | FALL | IMPROVE_OR_WORSEN | GROWTH_NOUN | DECLINE_NOUN,
  read(view) {
    const { head, unitKind, numbers, subject, current, lastRow } = view;
    if (hasAny(head.kinds, REACH) || (unitKind === NO_UNIT && !isOfPureNumber(view))) return null;
    const direction = directionOf(view);
    if (direction === null || opensWithAddition(view)) return null;
    if (isOverTurn(view)) return unread('other-basis');
    const points = hasAny(unitKind, POINTS | PER_MILLE);
    const target = subject?.members[0]?.name ?? current.at(-1)?.subject.name ?? '';
    // Points of a growth rate are no change of the indicator: 增速比上年提高2个百分点.
    const ofGrowth =
      hasAny(head.kinds, GROWTH_NOUN | DECLINE_NOUN) ||
      (points && !isRate(target, view) && !(subject === null && lastRow?.[0]?.level?.unit === '%'));
    // 增速回落0.6个百分点至5.3%; a 降幅 is no growth.
    if (points && ofGrowth) {
      const share = shareChanged(view);
      if (share !== null) return unread('other-basis', [share]);
      return unread('other-basis', hasAny(head.kinds, DECLINE_NOUN) ? undefined : subject?.members);
    }
    return changeReading(
      numbers.map((number) =>
        quantityWith(number, {
          value: number.value * direction,
          upper: number.upper && { ...number.upper, value: number.upper.value * direction },
        }),
      ),
    );
  },
};

/** 城乡收入比为2.09，比上年缩小0.04: the change of a number without a unit has none. */
function isOfPureNumber({ subject, current, numbers }: ItemView): boolean {
  const level = current.length === 1 && subject === null ? current[0]?.level : null;
  return level?.unit === null && level.decimals > 0 && numbers.every(({ decimals }) => decimals > 0);
}

function isRate(name: string, { current, lexicon }: ItemView): boolean {
  if (lexicon.indicatorNamed(name)?.measure === 'rate') return true;
  const unit = current.find((statement) => statement.subject.name === name)?.level?.unit;
  return unit === '%' || unit === '‰' || /(?:率|比重|占比|比例|强度|覆盖面)$/.test(name);
}
