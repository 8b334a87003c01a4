import { inTwelveDigits } from '../../codelists/twelve-digits';
import { PER_CENT, TIMES } from '../../codelists/units';
import { type Bound, yearBefore } from '../../model';
import { readHead, type HeadReading, type PredicateWord } from '../head';
import {
  COMPARABLE_BASIS,
  CONSTANT_PRICE,
  CURRENT_PRICE,
  DECLINE_NOUN,
  DOUBLE,
  FALL,
  GROWTH_NOUN,
  hasAny,
  IMPROVE_OR_WORSEN,
  NOMINAL_BASIS,
  REACH,
  RISE,
  TURN,
  YEAR_ON_YEAR,
  YEAR_START,
} from '../kinds';
import { nounInFrontOfBracket } from '../pointed-at';
import { digitsOf, quantityMention, quantityWith } from '../make-mentions';
import type { NumberFact } from '../statement';
import { codesOf, holdsAny } from '../text/code-units';
import { isUndatedStart } from './level';
import type { GrowthBasis, ItemView, Pattern } from './pattern';
import { growthReading, unread } from './readings';

/**
 * The change on the year before in per cent: 增长5.6%, 下降3%, 增速10.8%, 同比-6.1%, 增长2.5倍, 翻一番, 改善5.8%.
 *
 * @example 房地产开发投资同比下降3.2%。
 * - 房地产开发投资 growth -3.2%
 */
export const growth: Pattern = {
  name: 'growth',
  groups: ['quantities'],
  units: PER_CENT | TIMES,
  read(view) {
    const { head, numbers } = view;
    // 规上工业增加值增速由3.2%提升至7.8%.
    if (isUndatedStart(view) && !hasAny(head.kinds, TURN)) return unread('other-basis');
    const direction = directionOf(view);
    // 由上半年下降2.3%转为增长1.2% says which way, 由4.2%提升至5.6% does not.
    if (hasAny(head.kinds, REACH) && !isNounReached(view) && !(isLaterGrowth(view) && direction !== null))
      return isLaterGrowth(view) ? growthReading(asBefore(view)) : null;
    if (direction !== null && isOverTurn(view)) return unread('other-basis');
    if (direction === null) return isOfNextTime(view) ? growthReading(numbers) : null;
    return growthReading(allInPerCent(numbers, direction), basisOf(view));
  },
};

/** 社会消费品零售总额降幅收窄至4.2%, 增速提高到8%: a noun of growth says which way, the verb only what became of it. */
function isNounReached({ head, unit, subject, current }: ItemView): boolean {
  if (unit !== '%' || !hasAny(head.kinds, DECLINE_NOUN | GROWTH_NOUN)) return false;
  if (subject !== null) return subject.members[0]?.core === true;
  // 商品房销售面积46.2万平方米，降幅收窄至12.3%.
  const [known, ...more] = current;
  return more.length === 0 && known?.level != null && known.level.unit !== '%' && known.growth === null;
}

/** 增速由一季度的4.2%提升至上半年的5.6%: what a growth became is a growth; of 增速由3.2%提升至7.8% the first was refused. */
function isLaterGrowth(view: ItemView): boolean {
  const { isBehindEarlier, current, subject, unit } = view;
  if (!isBehindEarlier || subject !== null || unit !== '%') return false;
  const [before] = current;
  return before === undefined ? isBehindNoun(view) : before.growth !== null && before.level === null;
}

function isBehindNoun({ text, previousHead, pending }: ItemView, kind?: 'declineNoun'): boolean {
  if (previousHead === null || pending?.[0]?.core === false) return false;
  const { kinds } = readHead(text, previousHead, false);
  return hasAny(kinds, DECLINE_NOUN) || (kind === undefined && hasAny(kinds, GROWTH_NOUN));
}

/** 由一季度的4.2%提高到上半年的5.1%、[前三季度的5.8%]: a list of times goes on. */
export function isOfNextTime({ text, item, current, subject, unit, numbers, at }: ItemView): boolean {
  if (item.lead !== '、' || subject !== null || numbers.length !== 1 || unit !== '%') return false;
  const [[before], [period]] = [current, item.head];
  const isOfGrowth = current.length === 1 && before?.level === null && (before.growth?.value ?? -1) >= 0;
  return isOfGrowth && period?.kind === 'period' && /^的?$/.test(text.slice(period.end, at));
}

/** 由2015年的76.4亿元增加到2020年的109.6亿元，[增长43%]: on the earlier of the two, unless that is of the year before. */
export function isOverTurn({ text, item, head, previousHead, current, spoken }: ItemView): boolean {
  const now = current[0];
  const isBare = item.lead === '，' && head.comparedWith === null && item.before.length === 0;
  const isBased = hasAny(head.kinds, YEAR_ON_YEAR | YEAR_START) || head.front.length > 0;
  if (!isBare || isBased || !now?.level || current.length > 1) return false;
  const reached = previousHead?.[0];
  if (!reached || !FROM_ENDS.has(text.charCodeAt(reached.start - 1))) return false;
  if (!FROM.test(text.slice(Math.max(0, reached.start - LONGEST_FROM), reached.start))) return false;
  const before = now.period === null ? null : yearBefore(now.period);
  return !spoken.some(({ subject, period }) => subject.name === now.subject.name && period === before);
}

const FROM = /[由从][^，；。]{0,24}[元家户个人次吨亩%]$/;
const FROM_ENDS = codesOf('元家户个人次吨亩%');
const LONGEST_FROM = 26;

/** 税收收入降幅由上半年的5.2%[收窄至2.1%]: what a fall became is a fall. */
function asBefore(view: ItemView): readonly NumberFact[] {
  const { numbers, current } = view;
  const isBehindFall = current.length === 0 || (current[0]?.growth?.value ?? 0) < 0;
  return isBehindFall && isBehindNoun(view, 'declineNoun') ? allInPerCent(numbers, -1) : numbers;
}

/** 实际增长 behind another growth is that without the rise of prices; alone it is how a growth is reported. */
function basisOf({ head, item, text, at }: ItemView): GrowthBasis | null {
  if (hasAny(head.kinds | item.kinds, COMPARABLE_BASIS)) return 'comparable';
  if (hasAny(item.kinds, NOMINAL_BASIS)) return 'nominal';
  if (hasAny(item.kinds, CURRENT_PRICE)) return 'current-price';
  const isReal =
    hasAny(item.kinds, CONSTANT_PRICE) ||
    (holdsAny(text, item.start, at, REAL_OPENS) && REAL.test(text.slice(item.start, at)));
  return isReal ? 'real' : null;
}

const REAL = /实际(?:增长|上涨|下降)/;
const REAL_OPENS = codesOf('实');

/** 地区生产总值86.2亿元（+6.1%）, 86.2亿元⏎+6.1%, 86.2亿元，+6.1%: its sign says the way. */
function isSigned({ text, item, numbers, unitKind, at, head, current, subject }: ItemView): boolean {
  if (unitKind !== PER_CENT || numbers.length > 1 || item.head.length > 0 || head.predicate.length > 0) return false;
  if (text[at] !== '-' && text[at - 1] !== '+') return false;
  const { lead } = item;
  const [before] = current;
  const isOfOne = current.length === 1 && before?.level?.unit !== '%';
  const isNext = lead === '(' || lead === 'none' || (lead === '，' && isOfOne && before?.growth === null);
  return isNext && (subject?.members[0]?.core ?? isOfOne);
}

const DIRECTED = RISE | FALL | IMPROVE_OR_WORSEN | DOUBLE | GROWTH_NOUN | DECLINE_NOUN;

/** The word nearest to the number that says a direction; undefined where none does. */
function nearestDirection({ kinds, predicate }: HeadReading): PredicateWord['kind'] | undefined {
  const directed = kinds & DIRECTED;
  if (directed === RISE) return 'rise';
  if (directed !== 0) for (const { kind, bit } of predicate) if (hasAny(bit, DIRECTED)) return kind;
  return undefined;
}

/** 1 for a rise, -1 for a fall; null where the words say no change. */
export function directionOf(view: ItemView): 1 | -1 | null {
  const { head, subject, current, unit, lexicon } = view;
  const { kinds } = head;
  if (isSigned(view)) return 1;
  const behind = directionBehind(view);
  if (behind !== null) return behind;
  const inFront = nounInFrontOfBracket(view.text, view.item);
  if (inFront !== null && (subject !== null || inFront.isBare) && unit === '%')
    return inFront.kind === 'declineNoun' ? -1 : 1;
  if (hasAny(kinds, REACH) && isNounReached(view)) return hasAny(kinds, DECLINE_NOUN) ? -1 : 1;
  const nearest = nearestDirection(head);
  if (nearest === 'fall' || nearest === 'declineNoun') return -1;
  if (nearest === 'rise' || nearest === 'growthNoun') return hasAny(kinds, DECLINE_NOUN) ? -1 : 1;
  if (unit === '番') return 1;
  if (nearest === 'double') return unit === '番' || unit === '倍' ? 1 : null;
  if (nearest === 'improve' || nearest === 'worsen') {
    const name = subject?.members[0]?.name ?? current.at(-1)?.subject.name ?? '';
    const less = lexicon.indicatorNamed(name)?.better === 'less' || /(?:浓度|指数|失业率|能耗)$/.test(name);
    return less === (nearest === 'improve') ? -1 : 1;
  }
  if (
    hasAny(kinds, YEAR_ON_YEAR) &&
    unit === '%' &&
    head.predicate.every((word) => word.kind === 'yearOnYear' || word.kind === 'report' || word.kind === 'respectively')
  )
    return 1;
  return null;
}

/** 实现5.6%[的增长], 以5.6%[的增速]居全市第3位; 5.6%的增长来自消费 is a share. */
const CHANGE_BEHIND =
  /^的(?:同比|较快|较高|高速|快速|中高速|正|稳定|平稳)?(?:增长率?|增速|增幅|涨幅|(负增长|下降|降幅|跌幅))(?=[，。；、)]|$|[居列位排领])/;

const LONGEST_BEHIND = 10;

function directionBehind({ text, item: { tail }, head }: ItemView): 1 | -1 | null {
  const first = tail.length === 0 ? undefined : tail[0];
  if (first?.kind !== 'text' || text[first.start] !== '的' || head.places.length > 0) return null;
  const found = CHANGE_BEHIND.exec(text.slice(first.start, first.start + LONGEST_BEHIND));
  return found && (found[1] === undefined ? 1 : -1);
}

/** Changes in per cent; mostly there is one. */
export function allInPerCent(numbers: readonly NumberFact[], direction: 1 | -1): readonly NumberFact[] {
  const first = numbers[0];
  if (first === undefined || numbers.length > 1) return numbers.map((one) => asPerCent(one, direction));
  const only = asPerCent(first, direction);
  return only === first ? numbers : [only];
}

/** A change in per cent, a fall negative: 增长2.5倍 is 250, 下降3% is -3. */
export function asPerCent(number: NumberFact, direction: 1 | -1): NumberFact {
  // A rise as it is printed; nothing has no sign.
  if (direction === 1 && number.unit === '%' && number.value !== 0 && number.upper?.value !== 0) return number;
  if (number.unit === '番') return quantityWith(number, { value: (2 ** number.value - 1) * 100, unit: '%' });
  const factor = number.unit === '倍' ? 100 : 1;
  const value = turned(number.value, factor, direction);
  const upper = number.upper && { ...number.upper, value: turned(number.upper.value, factor, direction) };
  const scaled = quantityWith(number, { value, upper, unit: '%' });
  return direction === -1 && number.value > 0 ? mirrored(scaled) : scaled;
}

function turned(value: number, factor: number, direction: 1 | -1): number {
  const size = Math.abs(value);
  const scaled = factor === 1 ? size : inTwelveDigits(size * factor);
  return scaled === 0 ? 0 : scaled * (value < 0 ? -1 : direction);
}

/** 下降3%以上 is -3 or less, 下降3%-5% is from -5 to -3. */
const MIRRORED = { '=': '=', '~': '~', '>=': '<=', '<=': '>=', '>': '<', '<': '>' } as const satisfies Readonly<
  Record<Bound, Bound>
>;

function mirrored(number: NumberFact): NumberFact {
  const bound = MIRRORED[number.bound];
  if (number.upper === null) return quantityWith(number, { bound });
  const { start, end, value, upper, unit, decimals, misprint } = number;
  const { digits } = upper;
  const lower = { value, digits: digitsOf(number) };
  return quantityMention(start, end, upper.value, digits.start, digits.end, decimals, unit, lower, bound, misprint);
}
