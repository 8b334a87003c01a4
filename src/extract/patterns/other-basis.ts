import { PER_CENT, TIMES } from '../../codelists/units';
import { COMPARED, WITH_TAIL } from './facts';
import { saysYearBefore } from '../context/resolve-period';
import { AVERAGE, OTHER_BASIS, REACH, YEAR_ON_YEAR, hasAny } from '../kinds';
import { sameUnit } from '../number-fit';
import { derivedRow } from './derived-row';
import { allInPerCent, directionOf } from './growth';
import type { ItemView, Pattern, Reading } from './pattern';
import { readHead, type PredicateWord } from '../head';
import type { Mention, PeriodMention } from '../mentions';
import { quantityWith } from '../make-mentions';
import { changeReading, growthReading, unread } from './readings';

/**
 * A change on another time than the year before: 环比增长2%, 比2019年增长12%, 比前10个月加快0.3个百分点, 年均增长8.8%.
 *
 * @example 税收收入年均增长8.8%，环比下降2%。
 * - open 税收收入年均增速 8.8%
 * - open 税收收入环比增速 -2%
 */
export const otherBasis: Pattern = {
  name: 'other-basis',
  groups: ['quantities'],
  signs: COMPARED | WITH_TAIL,
  words: AVERAGE | OTHER_BASIS,
  inFront: '累的',
  read(view) {
    const { head, text } = view;
    if (hasAny(head.kinds, AVERAGE)) return rateOn(view, '年均');
    if (isEarlierGrowth(view))
      return view.current.length === 1 && view.current[0]?.growth != null && view.subject === null
        ? growthReading(view.numbers, null, { kind: 'year-before' })
        : unread('other-basis');
    if (isBase(view)) return unread('other-basis', view.subject?.members ?? []);
    if (isOverYears(view)) return rateOn(view, CUMULATED);
    const basis = hasAny(head.kinds, OTHER_BASIS) ? head.predicate.find(isOtherBasis) : undefined;
    if (basis) return rateOn(view, text.slice(basis.start, basis.end));
    const compared = head.comparedWith ?? comparedBefore(view);
    if (compared === null || directionOf(view) === null) return onTimeInFront(view);
    const overPlan = changeOverPlan(view);
    if (overPlan) return overPlan;
    return isYearBefore(view, compared) ? null : rateOn(view, `比${text.slice(compared.start, compared.end)}`);
  },
};

function isOtherBasis({ bit }: PredicateWord): boolean {
  return hasAny(bit, OTHER_BASIS);
}

/** 与2019年相比，进出口总额[增长12%]: a clause in front says on what; 增加到8.6亿元 is a level. */
function onTimeInFront(view: ItemView): Reading | null {
  const { compared, subject, head } = view;
  if (compared === null || (compared.isOfLevel && subject !== null)) return null;
  if (hasAny(head.kinds, YEAR_ON_YEAR | REACH) || directionOf(view) === null) return null;
  return rateOn(view, `比${compared.words}`);
}

/** 在上年增长10.2%[的基础上]，增长8.6%: the growth of the year before, on which that of the subject stands. */
function isBase({ text, end, subject }: ItemView): boolean {
  return text[end] === '的' && subject?.members[0]?.core === true && BASE.test(text.slice(end, end + LONGEST_BASE));
}

const BASE = /^的(?:较?[高低]基数)?的?基础上/;
const LONGEST_BASE = 10;

/** 增速比上年同期的3.1%提高4.1个百分点 names the growth of the year before. */
function isEarlierGrowth({ head, text, unit, at }: ItemView): boolean {
  return unit === '%' && hasAny(head.kinds, YEAR_ON_YEAR) && text[at - 1] === '的';
}

/** 比上年增长5%; [2021年]…比2020年增长5%, but not [2021年上半年]…比2020年增长5%, where 同期 does not say so. */
function isYearBefore({ text, item, subject, current, spoken }: ItemView, compared: PeriodMention): boolean {
  const { extent, year, end } = compared;
  if (saysYearBefore(compared)) return true;
  if (extent.kind !== 'year' || year === null) return false;
  const after = String(year + 1);
  const isSamePart = text.startsWith('同期', end);
  const own = subject === null ? undefined : item.periods.findLast((one) => one !== compared && one.year !== null);
  if (own) return own.year === year + 1 && (isSamePart || own.extent.kind === 'year');
  const period = (subject === null ? current[0] : spoken.at(-1))?.period ?? '';
  return period === after || (isSamePart && period.startsWith(`${after}-`));
}

/** 比2019年增加11.2亿元，[增长]27.9%: a rate right behind a change is on what that was on. */
function comparedBefore({ text, item, head, subject, unit, previousHead }: ItemView): PeriodMention | null {
  const isBare = subject === null && unit === '%' && item.lead === '，' && item.words.length === item.head.length;
  if (!isBare || item.periods.length > 0 || hasAny(head.kinds, YEAR_ON_YEAR)) return null;
  return previousHead?.some(isPeriod) === true ? readHead(text, previousHead, false).comparedWith : null;
}

function isPeriod({ kind }: Mention): boolean {
  return kind === 'period';
}

const CUMULATED = '累计';

/** “十四五”期间能耗[累计]下降14.5%: what several years brought together; 1-10月累计增长5.6% is on the year before. */
function isOverYears({ head, text, item, spoken, unit }: ItemView): boolean {
  if (unit !== '%' || !saysCumulated(text, head.predicate)) return false;
  const nearest = head.periods[0] ?? item.periods.at(-1);
  if (nearest) return YEARS.has(nearest.extent.kind);
  const [before] = spoken.slice(-1);
  return before !== undefined && (before.period === null || RUN_OF_YEARS.test(before.period));
}

function saysCumulated(text: string, words: readonly PredicateWord[]): boolean {
  for (const { start, end } of words)
    if (end - start === CUMULATED.length && text.startsWith(CUMULATED, start)) return true;
  return false;
}

const YEARS: ReadonlySet<PeriodMention['extent']['kind']> = new Set(['years', 'unnamed', 'plan-end']);
const RUN_OF_YEARS = /^\d{4}\/\d{4}$/;

/** A rate is a row of its own, named after its basis: 增长42%, 翻了一番; points and what is a multiple of another time's level are left unread. */
function rateOn(view: ItemView, basis: string): Reading {
  const said = directionOf(view);
  const isRate = hasAny(view.unitKind, said === null ? PER_CENT : PER_CENT | TIMES);
  if (!isRate) return unread('other-basis');
  // 年均增长 is one word of its kind and says the direction itself.
  const direction = said ?? 1;
  return derivedRow(view, `${basis}增速`, view.subject, allInPerCent(view.numbers, direction));
}

const YEARS_OF_PLAN = 5;

/** What a plan of five years changed, told at its end: 十三五末城镇化率58.6%，比“十二五”末提高6.2个百分点. */
function changeOverPlan(view: ItemView): Reading | null {
  const { current, head, numbers, subject, unit } = view;
  const extent = head.comparedWith?.extent;
  const [known, ...more] = current;
  if (extent?.kind !== 'plan-end' || subject !== null || !known?.level || more.length > 0) return null;
  const isSaid = unit?.endsWith('点') === true ? known.level.unit === '%' : sameUnit(known.level.unit, unit ?? '');
  const to = extent.year + YEARS_OF_PLAN;
  if (!isSaid || unit === '%' || known.period !== String(to)) return null;
  const direction = directionOf(view) ?? 1;
  const changes = numbers.map((number) => quantityWith(number, { value: number.value * direction }));
  return changeReading(changes, { from: extent.year + 1, to });
}
