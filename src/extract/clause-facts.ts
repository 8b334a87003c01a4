import type { Span } from '../model';
import { endOfGroup } from './item-groups';
import type { Item } from './items';
import {
  EACH,
  ESTIMATE,
  FROM,
  hasAny,
  PLAN,
  PROVISIONAL,
  REACH,
  RESPECTIVELY,
  RISE,
  TARGET,
  TURN,
  YEAR_ON_YEAR,
  YEAR_START,
} from './kinds';
import type { PeriodMention, RegionMention, ScopeMention } from './mentions';
import { runOf } from './context/years-spanned';
import { isComparedBehind } from './compared-with';
import { isStatisticalPeriod } from './event-time';
import type { ItemView } from './patterns/pattern';
import { earlierLevel } from './patterns/earlier-level';
import { isOfNextTime } from './patterns/growth';
import { labelled, ownStatus } from './own-status';
import {
  AS_OF_NOW,
  EARLIER_OF_TWO,
  HANDED_OUT,
  IN_BRACKET,
  OF_EACH,
  OPENS_BRACKET,
  PROVISIONAL_FIGURE,
  REACHED,
  SINCE_YEAR_START,
  type ClauseFacts,
} from './says';
import { rankedPlaces } from './patterns/rank-position';
import type { CarriedPeriod } from './context/carried-period';
import type { ReadingContext } from './reading-context';
import { codesOf } from './text/code-units';

/** The words of a clause that hold for its figure and may be carried on. `last` is the item that its list of numbers ends with. */
export function clauseFacts(
  text: string,
  view: ItemView,
  context: ReadingContext,
  pattern: string,
  last: Item,
  asOfNow: boolean,
): ClauseFacts {
  const { item, subject } = view;
  // A level of an earlier time beside that of now says nothing of what stands behind it.
  const isEarlier = pattern === earlierLevel.name;
  const period = isEarlier ? null : (noteClause(text, view, context) ?? yearOfAim(text, item, context));
  const place = placeOfFigure(view, context, pattern);
  const start =
    period !== null && item.before.includes(period.mention) && item.start - period.mention.start < 40
      ? period.mention.start
      : (item.outerHead?.[0]?.start ?? item.start);
  return {
    period,
    place: place === null ? null : { region: context.notePlace(place) },
    status: ownStatus(text, view, context, pattern),
    says: saidBy(view) | (asOfNow ? AS_OF_NOW : 0),
    subjectFrom: subject?.borrowed ? 'borrowed' : subject?.carried ? 'carried' : 'stated',
    readBy: pattern,
    start: subject?.borrowed ? Math.min(start, view.current[0]?.start ?? start) : start,
    end: Math.max(pattern === 'count-before-noun' ? item.end : endOfGroup(item.group), endOfGroup(last.group)),
  };
}

function saidBy(view: ItemView): number {
  const { item, head } = view;
  const { kinds } = head;
  let says = hasAny(item.kinds, PROVISIONAL) ? PROVISIONAL_FIGURE : 0;
  if (hasAny(item.headKinds, RESPECTIVELY)) says |= HANDED_OUT;
  if (hasAny(kinds, OF_HEAD)) {
    if (hasAny(kinds, EACH)) says |= OF_EACH;
    if (isEarlierOfTwo(head)) says |= EARLIER_OF_TWO;
    if (hasAny(kinds, REACH | TURN)) says |= REACHED;
  }
  if (hasAny(kinds, YEAR_START) || isBehindSum(view)) says |= SINCE_YEAR_START;
  if (item.lead === '(') says |= OPENS_BRACKET;
  return item.outerHead === null ? says : says | IN_BRACKET;
}

const OF_HEAD = EACH | FROM | REACH | TURN;

/** 存款余额512亿元，比年初增加21亿元，[增长4.3%]: a rate right behind what came about since January is on that, too. */
function isBehindSum({ text, item, head, subject, current }: ItemView): boolean {
  const change = current[0]?.change;
  if (!change || subject !== null || hasAny(head.kinds, YEAR_ON_YEAR)) return false;
  const { digitsStart, digitsEnd } = change;
  return item.start - digitsEnd < NEAR && text.slice(Math.max(0, digitsStart - NEAR), digitsStart).includes('年初');
}
/** So few characters in front of the sum stands 年初, and so few behind it what is on it. */
const NEAR = 8;

type PlaceMention = RegionMention | ScopeMention;

const NONE: readonly never[] = [];

/** The place that a clause names for its figure; null where it names none. */
function placeOfFigure(view: ItemView, context: ReadingContext, pattern: string): PlaceMention | null {
  const { text, item, head, subject } = view;
  const ofRank = item.group.kind === 'rank';
  // 我县增速居全市第四位: the nearest place is the set, the other the place ranked.
  const inPredicate = ofRank ? rankedPlaces(head.places) : pattern === 'share' ? NONE : head.places;
  const ofSubject = pattern === 'share' && subject?.isWhole ? placesOfPart(text, item) : (subject?.places ?? NONE);
  if (inPredicate.length === 0 && ofSubject.length === 0) return null;
  return nearestPlace(view, [...inPredicate, ...ofSubject], context);
}

function nearestPlace(
  { text, item, subject }: ItemView,
  places: readonly PlaceMention[],
  context: ReadingContext,
): PlaceMention | null {
  const isCore = subject === null || subject.members[0]?.core === true;
  const start = item.head[0]?.start ?? -1;
  // In front of a figure outside the dictionary a place must open the clause: 获评全省“领跑者”企业5家 is not the province's.
  const nearest = isCore
    ? places.find((place) => !handsDown(text, place))
    : lastOfChain(
        places.find((place) => place.start === start || isOwn(place, context)),
        places,
      );
  return nearest === undefined ? null : ownerOf(nearest, places);
}

/** 济南市[历下区]: of places one in the other the last. */
function lastOfChain(first: PlaceMention | undefined, places: readonly PlaceMention[]): PlaceMention | undefined {
  let last = first;
  // The nearest stand first.
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const next = places[at];
    if (next?.kind === 'region' && next.start === last?.end) last = next;
  }
  return last;
}

/** 完成[营口市]下达任务的102.5%: who hands a task down has not done it. */
function handsDown(text: string, { end }: Span): boolean {
  return GIVES.test(text.slice(end, end + LONGEST_GIVER));
}
const GIVES = /^(?:委|政府|人民政府)*(?:下达|核定|批复)/;
const LONGEST_GIVER = 8;

/** [新罗区]工业增加值占全市工业增加值的28%: behind 占 is the place of the whole. */
function placesOfPart(text: string, { start, end, head }: Item): readonly PlaceMention[] {
  const taken = text.slice(start, end).indexOf('占');
  return head.filter(
    (mention): mention is PlaceMention =>
      (mention.kind === 'scope' || mention.kind === 'region') && (taken < 0 || mention.end <= start + taken),
  );
}

function isOwn(mention: PlaceMention, context: ReadingContext): boolean {
  return context.placeOf(mention) === context.place.region;
}

/** Takes the periods that a clause names; the nearest to its number is its own. */
export function noteClause(text: string, view: ItemView, context: ReadingContext): CarriedPeriod | null {
  const { item, head } = view;
  if (item.periods.length === 0 && !hasAny(head.kinds, FROM | REACH)) return null;
  const compared = head.comparedWith;
  let own: CarriedPeriod | null = null;
  for (const mention of item.periods) {
    if (
      mention === compared ||
      isComparedWith(text, mention, item.periods) ||
      !isStatisticalPeriod(text, mention) ||
      isBaseOfMultiple(view, mention)
    )
      continue;
    // The earlier of two levels has a period of its own: 由上年的7.6亿元减少到5.9亿元.
    own = context.notePeriod(mention, isCarried(view, mention, context));
  }
  if (isEarlierOfTwo(head)) {
    // 四季度增速由前三季度的19.2%回落到9.6%: the time in front is that of the later.
    const [first] = item.periods;
    const isOfLater = own !== null && first !== undefined && first !== own.mention && !head.periods.includes(first);
    if (isOfLater && isStatisticalPeriod(text, first)) context.noteTurn('to', context.notePeriod(first, false));
    return context.noteTurn('from', own);
  }
  return hasAny(head.kinds, REACH) ? context.noteTurn('to', own) : own;
}

/** Where 由…转为 stands in front of one number (由上年下降转为增长3.6%), that is the later. */
function isEarlierOfTwo({ kinds }: ItemView['head']): boolean {
  return hasAny(kinds, FROM) && !hasAny(kinds, TURN);
}

/** [广西]全区 is 广西. */
function ownerOf(nearest: PlaceMention, places: readonly PlaceMention[]): PlaceMention {
  const owner =
    nearest.kind === 'scope' ? places.find((one) => one.kind === 'region' && one.end === nearest.start) : null;
  return owner ?? nearest;
}

/** 由上年[下降转为]增长3.6%, 由上半年[的负增长转为]增长: the time in front is that of no figure. */
const TURNED = /^(?:同期)?的?[^\d，；。]{1,6}?转[为成增降正负]/;
const LONGEST_TURN = 10;
/** [超过]2019年同期水平, [恢复到]2019年同期. */
const SURPASSED = /(?:超[过出]?|[高低多少快慢]于|恢复[到至])$/;

/** What the words in front of a time that is compared with end in. */
const BEFORE_COMPARED = codesOf('比较与和同跟及、年由从超过出于到至在');

/** 在上年[高基数基础上]增长8.6%. */
const ON_BASE = /^[^，；。]{0,14}?(?:基础|基数)上/;
const LONGEST_BASE = 20;

/** 与上年持平, 比2019年略有增长: a clause without a number that compares is not about that period. */
export function isComparedWith(
  text: string,
  { start, end }: PeriodMention,
  all: readonly PeriodMention[] = [],
): boolean {
  if (!BEFORE_COMPARED.has(text.charCodeAt(start - 1))) return false;
  const before = text.charAt(start - 1);
  // 增速比1-5月和一季度分别回落: the second of two is compared with, too.
  const first = /[和与、及]/.test(before) ? all.find((one) => one.end === start - 1) : undefined;
  if (first && isComparedWith(text, first)) return true;
  // 较上年[全年]回落 names one time in two words.
  if (/[比较][上去]年$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  return (
    before === '比' ||
    before === '较' ||
    (before === '在' && ON_BASE.test(text.slice(end, end + LONGEST_BASE))) ||
    SURPASSED.test(text.slice(Math.max(0, start - 3), start)) ||
    ((before === '由' || before === '从') && TURNED.test(text.slice(end, end + LONGEST_TURN))) ||
    (/[与同和跟]/.test(before) && isComparedBehind(text, end))
  );
}

/**
 * Both times of a comparison hold for their own levels alone (由2016年的A增加到2021年的B), and so does a month of which nothing new is
 * said: 增长8.4%，其中9月份增长9.3%. A plan holds both: “十三五”期间税收由A增加到B.
 */
function isCarried(
  { text, item, head, subject, current }: ItemView,
  mention: PeriodMention,
  context: ReadingContext,
): boolean {
  const isSide = hasAny(head.kinds, FROM) || (hasAny(head.kinds, REACH) && context.hasTurn(true));
  if (isSide && item.head.includes(mention) && runOf(mention) === null) return false;
  // 固定资产投资五年累计达到800亿元 says nothing of what stands behind it, nor behind another time 五年累计完成固定资产投资800亿元.
  const isUnnamed = mention.extent.kind === 'unnamed';
  if (isUnnamed && (head.periods.includes(mention) || (context.isTimed() && text.startsWith('累计', mention.end))))
    return false;
  // 1-10月增长7.8%，预计全年增长8%；固定资产投资增长6.1%: what is looked ahead to is no time of the next.
  const isAhead = mention.extent.kind === 'year' && hasAny(item.kinds, ESTIMATE | TARGET);
  return subject !== null || !(mention.extent.kind === 'month' || (isAhead && current.length > 0));
}

/** 是2006年的2.2倍 is not about 2006. */
function isBaseOfMultiple(view: ItemView, mention: PeriodMention): boolean {
  const { text, unit, head } = view;
  if (!head.periods.includes(mention) || hasAny(head.kinds, RISE)) return false;
  if (unit !== '%') return unit === '倍';
  return (
    !hasAny(head.kinds, PLAN | FROM | REACH) &&
    /^(?:同期|全年|年末|末)?(?:水平)?的/.test(text.slice(mention.end, mention.end + 5)) &&
    !isOfNextTime(view)
  );
}

/** The year of a label, or of an aim beside a result: [全年]目标：…, 上半年增长6.1%，[全年]目标增长7%. */
function yearOfAim(text: string, item: Item, context: ReadingContext): CarriedPeriod | null {
  if (item.periods.length === 0) return null;
  const year = item.head.findLast((mention): mention is PeriodMention => mention.kind === 'period');
  if (year?.extent.kind !== 'year') return null;
  if (labelled(text, item) === 'target') return context.notePeriod(year);
  const isAim = /^(?:增长)?(?:预期)?目标(?:为|是|增)/.test(text.slice(year.end, year.end + 7));
  return isAim ? context.notePeriod(year, false) : null;
}
