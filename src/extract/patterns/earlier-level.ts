import { BEHIND_LEVEL, COMPARED_BEHIND, ONE_NUMBER, TIMED } from './facts';
import { census } from '../../codelists/censuses';
import { isWholeYear } from '../compared-with';
import { saysYearBefore } from '../context/resolve-period';
import { DECLINE_NOUN, FALL, FROM, GROWTH_NOUN, hasAny, IMPROVE_OR_WORSEN, REACH, RISE } from '../kinds';
import { sameUnit } from '../number-fit';
import type { Elsewhere, ItemView, Pattern } from './pattern';
import { levelReading, unread } from './readings';

/**
 * A level of an earlier time beside that of now: 比上年同期的8.1亿元增长6.2%, 与2020年的7.1亿元相比, （上年同期8.1亿元）.
 *
 * @example 工业用电量8.6亿千瓦时，较上年同期的8.1亿千瓦时增长6.2%。
 * - 工业用电量 8.6亿千瓦时 growth 6.2%
 * - 2022 工业用电量 8.1亿千瓦时
 */
export const earlierLevel: Pattern = {
  name: 'earlier-level',
  groups: ['quantities'],
  needs: ONE_NUMBER | BEHIND_LEVEL,
  signs: TIMED | COMPARED_BEHIND,
  read(view) {
    const { current, subject, numbers, unit, head } = view;
    if (hasAny(head.kinds, OTHERWISE)) return null;
    // 与2010年第六次人口普查的38.2万人相比: what is named in front of the number is the time.
    if (subject !== null && !isComparedWith(view)) return null;
    if (unit === null || !sameUnit(current[0]?.level?.unit ?? null, unit)) return null;
    const of = earlierTime(view);
    if (of === null) return isComparedWith(view) ? unread('other-basis') : null;
    return levelReading(numbers, of);
  },
};

/** What follows is a change, or one of two levels: 比上年增加1.2亿元, 由7.1亿元. */
const OTHERWISE = FROM | REACH | RISE | FALL | IMPROVE_OR_WORSEN | GROWTH_NOUN | DECLINE_NOUN;
/** What may stand between the time and its number: 同期[为]8.1亿元, 2020年[末的]7.1亿元. */
const BETWEEN = new RegExp(
  `^(?:同期|末|底|年末|年底)?(?:${census})?(?:水平|(?:决算|执行|完成|快报)数|数据?)?的?(?:仅|只)?(?:为|是|有|达到?)?$`,
);
/** With 与 and 同 the comparison is told behind the number: 与2020年的7.1亿元[相比]. */
const COMPARED = /^相[比较]/;

/** The time that a number behind 比, 较, 与, or behind 上年同期 alone, is of; null where it is of no earlier one. */
function earlierTime(view: ItemView): Elsewhere | null {
  const { item, text, at } = view;
  const time = item.head.findLast(({ kind }) => kind === 'period' || kind === 'cue');
  if (time === undefined || !BETWEEN.test(text.slice(time.end, at))) return null;
  if (time.kind === 'cue') return time.word.cue === 'yearOnYear' && isThan(text, time.start) ? YEAR_BEFORE : null;
  if (time.kind !== 'period') return null;
  const isLast = saysYearBefore(time) || time.extent.kind === 'same-last-year';
  const than = text.charAt(time.start - 1);
  const isCompared = /[比较]/.test(than) || (/[与同和跟]/.test(than) && isComparedWith(view));
  if (isCompared) return isLast ? YEAR_BEFORE : isWholeYear(time) ? { kind: 'period', mention: time } : null;
  return isLast && time === item.head[0] ? YEAR_BEFORE : null;
}

function isComparedWith({ item, text }: ItemView): boolean {
  const [behind] = item.tail;
  return behind?.kind === 'text' && COMPARED.test(text.slice(behind.start, behind.end));
}

const YEAR_BEFORE = { kind: 'year-before' } as const;

/** 比上年同期, 较去年, but not 同比. */
function isThan(text: string, start: number): boolean {
  return /[比较]/.test(text.charAt(start));
}
