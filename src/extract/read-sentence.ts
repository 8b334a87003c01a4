import { digitsOf } from './make-mentions';
import { familyHead, hasClassHeads, yieldNamed } from '../codelists/indicator-lists';
import { AsOfNow } from './as-of-now';
import { isBrokenDown } from './broken-down';
import { clauseFacts, noteClause } from './clause-facts';
import { comparedInFront, comparedLevelTime, comparedTime, comparedYear } from './compared-with';
import { headingDepth, sectionOpenedBy } from './context/sections';
import { runOf } from './context/years-spanned';
import { enterAsides } from './enter-asides';
import { festivalOf } from './festival';
import { gatherList } from './gather-list';
import { handedNumbers } from './handed-numbers';
import { itemsOf, type Item } from './items';
import { FIGURE, hasAny, PERIOD, PLACE, TEXT, THAT_MONTH, WHEREOF, YEAR_ON_YEAR } from './kinds';
import type { Ledger } from './ledger';
import { isOfOther } from './look-back';
import type { Mention, QuantityMention, RankMention, RatioMention } from './mentions';
import { aimedTogether } from './patterns/aimed-at';
import { boundOf } from './patterns/class-bound';
import type { Reading } from './patterns/pattern';
import { setInFront } from './patterns/rank-position';
import { readItem, type ItemContext, type ItemReading } from './read-item';
import { refuseItem } from './refuse-item';
import { HANDED_OUT } from './says';
import type { ReadingContext } from './reading-context';
import type { Sentence } from './sentences';
import type { Statement } from './statement';
import { spread } from './spread';
import { noteUncountedPeriods } from './uncounted-periods';
import { unread } from './patterns/readings';

/** What the items of a sentence are read with, one after the other: each changes it for the next. */
type Known = { -readonly [Field in keyof ItemContext]: ItemContext[Field] };

/** Reads sentence after sentence into a ledger; what is carried between them lives in `context`. Lives for one extraction. */
export class SentenceReader {
  /** The core indicator that a paragraph spoke of last, for heads that are bare behind it. */
  private lastCore: string | null = null;
  private paragraph = -1;
  private readonly now: AsOfNow;

  constructor(
    private readonly text: string,
    private readonly ledger: Ledger,
    private readonly context: ReadingContext,
  ) {
    this.now = new AsOfNow(text);
  }

  read(sentence: Sentence): void {
    const { text, context } = this;
    if (sentence.isFurniture) {
      if (hasAny(sentence.kinds, FIGURE)) this.refuseFurniture(sentence);
      return;
    }
    const { paragraph } = sentence;
    const depth = headingDepth(text, sentence);
    if (depth !== null) context.level.openHeading(text.slice(sentence.start, sentence.end), depth);
    const section = sectionOpenedBy(text, sentence, depth, context.time, context.years());
    if (section) context.openSection(section);
    context.openSentence(sentence, depth);
    const isDated = hasAny(sentence.kinds, PERIOD);
    if (hasAny(sentence.kinds, THAT_MONTH)) context.noteAhead(sentence.mentions);
    if (this.paragraph !== paragraph) {
      const isNear = this.lastCore !== null && paragraph - this.paragraph <= LINES_BETWEEN;
      this.lastCore = isNear ? wholeOfTrades(text, sentence, this.lastCore) : null;
    }
    this.paragraph = paragraph;
    const items = itemsOf(text, sentence);
    if (items.length > 0) this.readItems(items, this.now.isIn(sentence));
    else if (isDated) noteUncountedPeriods(text, sentence, context, depth !== null);
  }

  private refuseFurniture({ mentions }: Sentence): void {
    for (const mention of mentions)
      if (isFigure(mention)) this.ledger.refusals.push({ span: digitsOf(mention), reason: null, class: 'furniture' });
  }

  private readItems(items: readonly Item[], mayBeOfNow: boolean): void {
    const { text } = this;
    const aimed = aimedTogether(text, items);
    const known = this.known();
    let inPotential = false;
    let asOfNow = false;
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (!item) continue;
      asOfNow ||= mayBeOfNow && this.now.isSaidBy(item);
      this.hear(item, known);
      this.lookBehind(i > 0 ? items[i - 1] : undefined, item, known);
      known.hasTurn = this.context.hasTurn(item.periods.length > 0) || this.namesRunBefore(item);
      known.isAimed = aimed?.[i] === true;
      known.next = items[i + 1] ?? null;
      known.handed = handedNumbers(text, items, i);
      const found = readItem(text, item, this.ledger, known);
      const reading: Reading = inPotential ? asPotential(item, found.reading) : found.reading;
      inPotential = reading.kind === 'unread' && reading.reason === 'potential';
      if (reading.kind === 'unread' || reading.kind === 'none') this.refuse(found, reading);
      else i = this.enter(items, i, found, reading, known, asOfNow);
      this.follow(item, found, reading, known);
    }
    this.lastCore = known.lastCore;
  }

  /** What the first item of a sentence is read with. */
  private known(): Known {
    const { context } = this;
    return {
      ownNames: context.place.names,
      lexicon: context.lexicon,
      lastCore: this.lastCore,
      isBehindCore: true,
      leansOn: this.lastCore,
      isCarriedOn: false,
      rankScope: null,
      previousHead: null,
      hasTurn: false,
      compared: null,
      isAimed: false,
      classBound: null,
      next: null,
      handed: 0,
      behind: NONE,
      festival: null,
    };
  }

  /** Takes what the words in front of a number say for it and for those behind it: a holiday, a time to compare with, a set to rank in. */
  private hear(item: Item, known: Known): void {
    const { text, context } = this;
    const festival = hasAny(item.kinds, TEXT) ? festivalOf(text, item.words) : null;
    if (festival !== null || namesTime(item)) known.festival = festival;
    if (isOnYearBefore(item)) known.compared = null;
    if (item.before.length > 0) {
      const words = comparedInFront(text, item);
      if (words !== null) {
        known.compared = comparedTime(words, context.years().year) ?? known.compared;
        const since = comparedYear(item);
        if (since !== null) context.noteTurn('from', context.notePeriod(since, false));
      }
      known.rankScope = setInFront(text, item) ?? known.rankScope;
    }
  }

  /** Takes what the statements in front are to an item: those that it goes on with or is a part of. */
  private lookBehind(before: Item | undefined, item: Item, known: Known): void {
    const { text, ledger, context } = this;
    if (item.outerHead === null) {
      // 26.5亿元（其中税收收入18.2亿元），[增长6.1%]: right behind a bracket that listed others.
      if (before !== undefined && before.outerHead !== null) {
        ledger.leaveBracket();
        context.leaveBracket();
      }
    } else if (before === undefined || before.outerHead === null) {
      ledger.enterBracket();
      context.enterBracket();
    }
    const { current } = ledger;
    const part = isPart(item);
    known.behind = current.length > 0 || !(part || isBrokenDown(text, item)) ? current : ledger.currentBefore;
    // 居民恩格尔系数为31.4%，其中城镇29.8%: a part is of what stands right before it.
    const leans = part && known.behind.some(isOpen);
    if (leans && known.lastCore !== null && hasClassHeads(known.lastCore)) known.lastCore = null;
    known.isBehindCore = known.lastCore !== null && isAllCore(current);
    known.leansOn = known.isBehindCore || !isOfOther(current[0], ledger.sentence[0]) ? known.lastCore : null;
    known.isCarriedOn = current.length === 1 && current[0]?.subjectFrom === 'carried';
  }

  /** “十二五”期间, or 过去五年 where those are spoken of. */
  private namesRunBefore({ before, kindsBefore }: Item): boolean {
    if (hasAny(kindsBefore, PERIOD))
      for (const mention of before)
        if (mention.kind === 'period' && runOf(this.context.spokenYears.meant(mention, this.text)) !== null)
          return true;
    return false;
  }

  /** Enters why an item is no figure; its periods and places are spoken of all the same. */
  private refuse(view: ItemReading, reading: Reading): void {
    noteClause(this.text, view, this.context);
    if (!refuseItem(this.ledger, view, reading)) return;
    for (const place of view.subject?.places ?? NONE) this.context.notePlace(place);
  }

  /** Enters a reading with the items that its list goes on in; the last of them. */
  private enter(
    items: readonly Item[],
    from: number,
    view: ItemReading,
    reading: Reading,
    known: Known,
    asOfNow: boolean,
  ): number {
    const { text, ledger, context } = this;
    const list = gatherList(text, items, from, view, reading, ledger, known);
    const last = list?.last ?? from;
    const facts = clauseFacts(text, view, context, view.pattern, items[last] ?? view.item, asOfNow);
    const { subject } = view;
    const members = subject && !subject.isWhole ? subject.members : null;
    const single = subject?.single ?? null;
    const all = list?.reading ?? reading;
    const parts = spread(text, view, all, context);
    if (parts === null) ledger.enter(all, members, single, facts);
    else
      for (const { reading: one, said } of parts)
        ledger.enter(one, members, single, { ...facts, ...said, says: facts.says & ~HANDED_OUT });
    if (list !== null && list.asides.length > 0) enterAsides(text, list.asides, ledger, known, context, asOfNow);
    return last;
  }

  /** Keeps what an item was read as for the next. */
  private follow(item: Item, { subject, reading: read }: ItemReading, reading: Reading, known: Known): void {
    const { text, ledger, context } = this;
    if (known.compared?.isOfLevel && subject !== null) known.compared = null;
    known.compared = comparedLevelTime(text, item, read, context.years().year) ?? known.compared;
    known.rankScope = scopeAfter(reading) ?? known.rankScope;
    known.classBound =
      reading.kind === 'none' && reading.class === 'threshold'
        ? { words: boundOf(text, item), isPart: isPart(item) }
        : null;
    if (!listsPlaces(item)) known.previousHead = item.head;
    if (reading.kind === 'unread' || reading.kind === 'none') return;
    known.lastCore = coreSpokenOf(ledger) ?? known.lastCore;
  }
}

const NONE: readonly never[] = [];

/** 高于全国1.2个、[全省]0.8个: what is compared stands before the first place of a list. */
function listsPlaces({ lead, head }: Item): boolean {
  if (lead !== '、' || head.length === 0) return false;
  for (const { kind } of head) if (kind !== 'scope' && kind !== 'region') return false;
  return true;
}

/** 与上年相比，…, 同比: from here on it is the year before. */
function isOnYearBefore({ kinds }: Item): boolean {
  return hasAny(kinds, YEAR_ON_YEAR);
}

/** What follows an expected effect in its sentence is one, too: 年可实现销售收入18亿元、税收1.2亿元. */
function asPotential(item: Item, reading: Reading): Reading {
  const hasOwnTime = hasAny(item.kinds, PERIOD | PLACE);
  return reading.kind === 'none' || hasOwnTime ? reading : unread('potential');
}

/** 其中 stands in front of the number. */
function isPart({ kinds }: Item): boolean {
  return hasAny(kinds, WHEREOF);
}

/** A trade alone at the head of a line under the whole of all: 地区生产总值：386亿元⏎[第二产业：]173亿元. */
const TRADE_LINE = /^\s?(?:[#·—-]{0,2}|其中[:,，]?)\s?(?:第[一二三]产业|[一二三]产)[:：\d\s增完实]/;
const LONGEST_TRADE = 12;
const VALUE_ADDED = /^(?:地区生产总值|第[一二三]产业增加值)$/;
/** Lines, blank ones with them, that such a line stands behind. */
const LINES_BETWEEN = 2;

function wholeOfTrades(text: string, { start }: Sentence, lastCore: string | null): string | null {
  const isOfTrade = lastCore !== null && VALUE_ADDED.test(lastCore);
  return isOfTrade && TRADE_LINE.test(text.slice(start, start + LONGEST_TRADE)) ? '地区生产总值' : null;
}

function scopeAfter(reading: Reading): string | null {
  if (reading.kind === 'ranks') return reading.ranks[0]?.scope ?? null;
  return reading.kind === 'none' ? (reading.rankScope ?? null) : null;
}

function coreSpokenOf({ current }: Ledger): string | null {
  const named = current.at(-1)?.subject;
  if (!named) return null;
  return named.core ? named.name : familyHead(named.name);
}

/** Nothing that was spoken of stands outside the dictionary, but for what it yields. */
function isAllCore(statements: readonly Statement[]): boolean {
  for (const { subject } of statements) if (!subject.core && !yieldNamed.test(subject.name)) return false;
  return true;
}

function isOpen({ subject }: Statement): boolean {
  return !subject.core;
}

/** A time other than a day. */
function namesTime({ periods }: Item): boolean {
  for (const { extent } of periods) if (extent.kind !== 'day') return true;
  return false;
}

function isFigure(mention: Mention): mention is QuantityMention | RatioMention | RankMention {
  return mention.kind === 'quantity' || mention.kind === 'ratio' || mention.kind === 'rank';
}
