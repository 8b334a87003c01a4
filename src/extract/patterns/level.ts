import { NO_UNIT, PER_CENT } from '../../codelists/units';
import { FROM, hasAny, MILESTONE, MORE_THAN, YEAR_ON_YEAR } from '../kinds';
import type { PeriodMention } from '../mentions';
import type { SubjectMember } from '../subject';
import type { ItemView, Pattern } from './pattern';
import { levelReading, noFigure, unread } from './readings';

/**
 * The number itself: 地区生产总值完成126.4亿元. Asked last; the ledger looks whether the unit fits.
 *
 * @example 社会消费品零售总额完成92.6亿元。
 * - 社会消费品零售总额 92.6亿元
 */
export const level: Pattern = {
  name: 'level',
  groups: ['quantities'],
  read(view) {
    const { text, numbers, unitKind, head } = view;
    const from = isUndatedStart(view);
    // 较去年同期的19.2亿元增长5.7% names the earlier level, too.
    const ofYearBefore = hasAny(head.kinds, YEAR_ON_YEAR) && text[(head.predicate[0]?.end ?? 0) - 1] === '的';
    if (from || ofYearBefore) return unread('other-basis');
    // 贡献了九成的新增就业: a share of what stands behind it.
    if (unitKind === PER_CENT && isShareOfNext(view)) return unread('unsupported');
    if (unitKind === NO_UNIT && !goesWithoutUnit(view)) return noFigure('other');
    return levelReading(passesSteps(view) ? numbers.slice(-1) : numbers);
  },
};

/** 连跨300亿元、350亿元两个台阶, 先后突破20亿元、25亿元: of one thing the last step passed is where it is. */
function passesSteps({ head, numbers, subject, current }: ItemView): boolean {
  const isOfOne = (subject?.members ?? current).length === 1;
  return isOfOne && numbers.length > 1 && hasAny(head.kinds, MILESTONE | MORE_THAN);
}

/** 由7.6亿元增加到8.2亿元 does not say when it was the first. */
export function isUndatedStart({ head, hasTurn, subject }: ItemView): boolean {
  if (!hasAny(head.kinds, FROM) || hasTurn) return false;
  return !head.periods.some(isDated) && subject?.periods.some(isDated) !== true;
}

/** 五年来 names no year: 五年来由200亿元增加到310亿元 does not say when it was 200. */
function isDated({ extent }: PeriodMention): boolean {
  return extent.kind !== 'unnamed';
}

function isShareOfNext({ text, item, subject }: ItemView): boolean {
  const [first] = item.tail;
  const [member] = subject?.members ?? [];
  return (
    first?.kind === 'text' &&
    (member?.core !== true || member.start < item.start) &&
    /^的[\u4e00-\u9fff]{2}/.test(text.slice(first.start, first.start + 3))
  );
}

const PURE_NUMBER = /(?:指数|系数|比)$/;

/** A rate or an index needs no unit: 综合指数改善4%、为3.12; elsewhere a bare number belongs to a name: 图3, “4433”布局. */
function goesWithoutUnit({ subject, current, pending, numbers, lexicon }: ItemView): boolean {
  const members: readonly SubjectMember[] =
    subject?.members ?? (current.length > 0 ? current.map((one) => one.subject) : (pending ?? []));
  return members.some(({ name, core }) =>
    core
      ? lexicon.indicatorNamed(name)?.measure === 'rate'
      : PURE_NUMBER.test(name) || (/[\u4e00-\u9fff]{2}$/.test(name) && numbers.some(({ decimals }) => decimals > 0)),
  );
}
