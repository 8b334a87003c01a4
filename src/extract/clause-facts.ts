import { labelsOfAims, labelsOfResults } from '../codelists/cues';
import type { ObservationStatus, Region, Span, SubjectSource } from '../model';
import type { Item } from './items';
import { AIM, EACH, FROM, hasAny, PLAN, PROVISIONAL, REACH, RESPECTIVELY, RISE, TURN, YEAR_START } from './kinds';
import type { CueMention, Mention, PeriodMention, RegionMention, ScopeMention } from './mentions';
import { planOf } from './context/years-spanned';
import { isComparedBehind } from './compared-with';
import { isStatisticalPeriod } from './event-time';
import type { ItemView } from './patterns/pattern';
import { earlierLevel } from './patterns/earlier-level';
import { isOfNextTime } from './patterns/growth';
import { rankedPlaces } from './patterns/rank-position';
import type { CarriedPeriod } from './context/carried-period';
import type { ReadingContext } from './reading-context';

/** What the clause of an item says of place, period and status. */
export interface ClauseFacts {
  readonly period: CarriedPeriod | null;
  readonly region: { readonly region: Region | null; readonly stated: boolean } | null;
  readonly status: ObservationStatus | null;
  readonly provisional: boolean;
  readonly respectively: boolean;
  readonly each: boolean;
  readonly subjectFrom: SubjectSource;
  /** The number is the earlier of two: 由上年的7.6亿元…. */
  readonly fromEarlier: boolean;
  /** The number is the later of two: …增加到8.2亿元, …转为增长5.4%. */
  readonly reached: boolean;
  /** A change against the start of the year: 比年初增长11.2%. */
  readonly sinceYearStart: boolean;
  /** The sentence says 截至目前. */
  readonly asOfNow: boolean;
  /** The number opens a bracket behind another: 36.8万吨[（7.36亿斤）]. */
  readonly inBrackets: boolean;
  /** The number stands in a bracket: 收入26.5亿元（其中[税收收入18.2亿元]）. */
  readonly aside: boolean;
  readonly readBy: string;
  readonly span: Span;
}

/** The words of a clause that hold for its figure and may be carried on. `last` is the item that its list of numbers ends with. */
export function clauseFacts(
  text: string,
  view: ItemView,
  context: ReadingContext,
  pattern: string,
  last: Item,
  asOfNow: boolean,
): ClauseFacts {
  const { item, head, subject } = view;
  // A level of an earlier time beside that of now says nothing of what stands behind it.
  const isEarlier = pattern === earlierLevel.name;
  const period = isEarlier ? null : (noteClause(text, view, context) ?? yearOfAim(text, item.head, context));
  const ranked = item.group.kind === 'rank' || pattern === 'share';
  // 我县增速居全市第四位: the nearest place is the set, the other the place ranked.
  const inPredicate = !ranked ? head.places : item.group.kind === 'rank' ? rankedPlaces(head.places) : [];
  const ofSubject = pattern === 'share' && subject?.isWhole ? placesOfPart(text, item) : subject?.places;
  // In front of a figure outside the dictionary a place must open the clause: 获评全省“领跑者”企业5家 is not the province's.
  const opens = (mention: Mention): boolean => mention.start === (item.head[0]?.start ?? -1);
  const isCore = subject === null || subject.members[0]?.core === true;
  const holds = (mention: RegionMention | ScopeMention): boolean => isCore || opens(mention) || isOwn(mention, context);
  const nearest = inPredicate.find(holds) ?? ofSubject?.find(holds);
  const place = nearest && ownerOf(nearest, [...inPredicate, ...(ofSubject ?? [])]);
  const region = place ? { region: context.notePlace(place), stated: true } : null;
  const provisional = hasAny(item.kinds, PROVISIONAL);
  const start =
    period !== null && item.before.includes(period.mention) && item.start - period.mention.start < 40
      ? period.mention.start
      : (item.outerHead?.[0]?.start ?? item.start);
  return {
    period,
    region,
    status: ownStatus(text, view, context, pattern),
    provisional,
    respectively: hasAny(item.headKinds, RESPECTIVELY),
    each: hasAny(head.kinds, EACH),
    subjectFrom: subject?.borrowed ? 'borrowed' : subject?.carried ? 'carried' : 'stated',
    fromEarlier: isEarlierOfTwo(head),
    reached: hasAny(head.kinds, REACH | TURN),
    sinceYearStart: hasAny(head.kinds, YEAR_START),
    asOfNow,
    inBrackets: item.lead === '(',
    aside: item.outerHead !== null,
    readBy: pattern,
    span: {
      start: subject?.borrowed ? Math.min(start, view.current[0]?.start ?? start) : start,
      end: Math.max(pattern === 'count-before-noun' ? item.end : endOf(item), endOf(last)),
    },
  };
}

/** [新罗区]工业增加值占全市工业增加值的28%: behind 占 is the place of the whole. */
function placesOfPart(text: string, { start, head }: Item): readonly (RegionMention | ScopeMention)[] {
  const taken = text.indexOf('占', start);
  return head.filter(
    (mention): mention is RegionMention | ScopeMention =>
      (mention.kind === 'scope' || mention.kind === 'region') && mention.end <= taken,
  );
}

function isOwn(mention: RegionMention | ScopeMention, context: ReadingContext): boolean {
  return context.placeOf(mention) === context.place.region;
}

/** Where the numbers of an item end, with the bounds behind them. */
export function endOf(item: Item): number {
  if (item.group.kind === 'ratio') return item.group.ratio.end;
  if (item.group.kind === 'rank') return item.group.ranks[item.group.ranks.length - 1]?.end ?? item.end;
  return item.group.quantities[item.group.quantities.length - 1]?.end ?? item.end;
}

/** Takes the periods that a clause names; the nearest to its number is its own. */
export function noteClause(text: string, view: ItemView, context: ReadingContext): CarriedPeriod | null {
  const { item, head } = view;
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
function ownerOf(
  nearest: RegionMention | ScopeMention,
  places: readonly (RegionMention | ScopeMention)[],
): RegionMention | ScopeMention {
  const owner =
    nearest.kind === 'scope' ? places.find((one) => one.kind === 'region' && one.end === nearest.start) : null;
  return owner ?? nearest;
}

/** 由上年[下降转为]增长3.6%, 由上半年[的负增长转为]增长: the time in front is that of no figure. */
const TURNED = /^(?:同期)?的?[^\d，；。]{1,6}?转[为成增降正负]/;
const LONGEST_TURN = 10;
/** [超过]2019年同期水平, [恢复到]2019年同期. */
const SURPASSED = /(?:超[过出]?|[高低多少快慢]于|恢复[到至])$/;

/** 与上年持平, 比2019年略有增长: a clause without a number that compares is not about that period. */
export function isComparedWith(
  text: string,
  { start, end }: PeriodMention,
  all: readonly PeriodMention[] = [],
): boolean {
  const before = text[start - 1] ?? '';
  // 增速比1-5月和一季度分别回落: the second of two is compared with, too.
  const first = /[和与、及]/.test(before) ? all.find((one) => one.end === start - 1) : undefined;
  if (first && isComparedWith(text, first)) return true;
  // 较上年[全年]回落 names one time in two words.
  if (/[比较][上去]年$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  return (
    before === '比' ||
    before === '较' ||
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
  { item, head, subject, current }: ItemView,
  mention: PeriodMention,
  context: ReadingContext,
): boolean {
  const isSide = hasAny(head.kinds, FROM) || (hasAny(head.kinds, REACH) && context.hasTurn(true));
  if (isSide && item.head.includes(mention) && planOf(mention) === null) return false;
  // 固定资产投资五年累计达到800亿元 says nothing of what stands behind it.
  if (mention.extent.kind === 'unnamed' && head.periods.includes(mention)) return false;
  // 1-10月增长7.8%，预计全年增长8%；固定资产投资增长6.1%: what is looked ahead to is no time of the next.
  const isAhead = mention.extent.kind === 'year' && item.cues.some((one) => statusOf(one) !== null);
  return subject !== null || !(mention.extent.kind === 'month' || (isAhead && current.length > 0));
}

/** 是2006年的2.2倍 is not about 2006. */
function isBaseOfMultiple(view: ItemView, mention: PeriodMention): boolean {
  const named =
    view.unit === '倍' ||
    (view.unit === '%' &&
      /^(?:同期|全年|年末|末)?(?:水平)?的/.test(view.text.slice(mention.end, mention.end + 5)) &&
      !hasAny(view.head.kinds, PLAN | FROM | REACH) &&
      !isOfNextTime(view));
  return named && view.head.periods.includes(mention) && !hasAny(view.head.kinds, RISE);
}

/** Before the first subject of the sentence 预计 governs the sentence, behind it its own clause. */
function ownStatus(text: string, view: ItemView, context: ReadingContext, pattern: string): ObservationStatus | null {
  const { item, head, current, subject } = view;
  let own: ObservationStatus | null = labelled(text, item.head);
  if (own !== null) context.noteStatus(own);
  for (const mention of item.cues) {
    const status = statusOf(mention);
    if (status === null || isAimDone(text, mention)) continue;
    own = status;
    const behindSubject =
      mention.start >= (item.head[0]?.start ?? 0) &&
      subject !== null &&
      head.predicate.some((word) => word.start === mention.start);
    // 1-5月…增长7.8%，预计全年地区生产总值增长6%，固定资产投资增长7%: with a time of its own it holds for what follows.
    const opens = current.length === 0 || (subject !== null && item.periods.length > 0);
    if (status === 'target' || (!behindSubject && opens)) context.noteStatus(status);
  }
  // 预期增长10%，实际增长7.2%.
  const isDone = head.predicate.some((word) => text.startsWith('实际', word.start) && word.end - word.start === 2);
  if (own === null && (isDone || isResultBesideAim(text, view))) {
    context.noteStatus('actual');
    return 'actual';
  }
  if (own !== null) return own;
  // 2023年地区生产总值初步核算数170.4亿元: what has been reckoned has been.
  if (hasAny(item.kinds, PROVISIONAL)) return 'actual';
  const aims =
    hasAny(head.kinds, AIM) ||
    ((pattern === 'level' || pattern === 'growth') &&
      ((hasAny(head.kinds, PLAN) && !saysDone(text, head)) || view.isAimed));
  // 增长8%，奋斗目标8.5%: a second aim for what was named before.
  const isCore = subject === null ? current.length === 1 && current[0]?.subject.core : subject.members[0]?.core;
  return aims && isCore === true ? 'target' : null;
}

/** 全年目标增长7%，[上半年增长6.1%]: months beside what a year was said to aim at. */
function isResultBesideAim(text: string, { current, item }: ItemView): boolean {
  const [aim, ...more] = current;
  if (aim?.status !== 'target' || more.length > 0 || !/^\d{4}$/.test(aim.period ?? '')) return false;
  const said = text.slice(aim.start, item.start);
  return (
    item.periods.some(({ extent }) => extent.kind === 'months') && /目标/.test(said) && !/力争|确保|争取/.test(said)
  );
}

/** [年度目标为]固定资产投资增长8%. */
const AIM_NAMED = /^(?:年度|年初|预期)?目标[为是]$/;

/** [全年目标]：地区生产总值增长7%，…；[上半年完成情况]：…: a label holds up to the next. */
function labelled(text: string, head: readonly Mention[]): ObservationStatus | null {
  const [first] = head;
  if (first?.kind === 'text' && AIM_NAMED.test(text.slice(first.start, first.end))) return 'target';
  const at = head.findLastIndex((mention) => mention.kind === 'mark' && mention.mark === ':');
  const label = head[at - 1];
  if (label?.kind !== 'text' && label?.kind !== 'cue') return null;
  const words = text.slice(label.start, label.end);
  if (labelsOfAims.some((word) => words.endsWith(word))) return 'target';
  return labelsOfResults.some((word) => words.endsWith(word)) ? 'actual' : null;
}

/** The year of a label, or of an aim beside a result: [全年]目标：…, 上半年增长6.1%，[全年]目标增长7%. */
function yearOfAim(text: string, head: readonly Mention[], context: ReadingContext): CarriedPeriod | null {
  const year = head.findLast((mention): mention is PeriodMention => mention.kind === 'period');
  if (year?.extent.kind !== 'year') return null;
  if (labelled(text, head) === 'target') return context.notePeriod(year);
  const isAim = /^(?:增长)?(?:预期)?目标(?:为|是|增)/.test(text.slice(year.end, year.end + 7));
  return isAim ? context.notePeriod(year, false) : null;
}

/** 增长目标6% and 计划完成12亿元 are aimed at, 完成目标任务12亿元 is done. */
function saysDone(text: string, { predicate }: ItemView['head']): boolean {
  const aim = predicate.findIndex(({ kind }) => kind === 'aim' || kind === 'plan');
  return predicate
    .slice(aim + 1)
    .some((word) => word.kind === 'report' && /[完实]/.test(text.slice(word.start, word.end)));
}

/** [完成年初]预期目标(7%)的88.6%: what was aimed at has been done. */
function isAimDone(text: string, { cue, start }: CueMention): boolean {
  if (cue !== 'target') return false;
  const before = text.slice(Math.max(0, start - 6), start);
  return /(?<!(?:确保|力争|争取|预计)[^,]*)完成(?:了|年初|年度|全年|市定)*$/.test(before);
}

function statusOf({ cue }: CueMention): ObservationStatus | null {
  return cue === 'estimate' ? 'estimated' : cue === 'target' ? 'target' : null;
}
