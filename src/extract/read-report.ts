import { familyHead, hasClassHeads, yieldNamed } from '../codelists/indicator-lists';
import type { Span } from '../model';
import type { Block } from './blocks';
import { isBrokenDown } from './broken-down';
import { clauseFacts, endOf, noteClause } from './clause-facts';
import { comparedInFront, comparedLevelTime, comparedTime, comparedYear, type ComparedTime } from './compared-with';
import { headingDepth, isTitle, sectionOpenedBy } from './context/sections';
import { planOf } from './context/years-spanned';
import { isStatisticalPeriod } from './event-time';
import { enterAsides } from './enter-asides';
import { festivalOf } from './festival';
import { gatherList } from './gather-list';
import { handedNumbers } from './handed-numbers';
import { itemsOf, type Item } from './items';
import { hasAny, PERIOD, PLACE, WHEREOF, YEAR_ON_YEAR } from './kinds';
import { Ledger } from './ledger';
import type { Mention, QuantityMention, RankMention, RatioMention } from './mentions';
import { aimedTogether } from './patterns/aimed-at';
import type { Reading } from './patterns/pattern';
import { setInFront } from './patterns/rank-position';
import { readItem, type ItemContext, type ItemReading } from './read-item';
import { refuseItem } from './refuse-item';
import type { ReadingContext } from './reading-context';
import type { Sentence } from './sentences';
import { codesOf } from './text/code-units';
import { spread } from './spread';
import { readTable } from './tables/read-table';

/**
 * Reads block after block into statements; what is carried between them lives in `context`. `onProgress` hears where the next
 * block begins.
 */
export function readReport(
  text: string,
  blocks: Iterable<Block>,
  context: ReadingContext,
  onProgress?: (at: number) => void,
): Ledger {
  const ledger = new Ledger(context);
  let lastCore: LastCore | null = null;
  let before: Block | null = null;
  let done = 0;
  for (const block of blocks) {
    if (done % 1000 === 0) onProgress?.(startOfBlock(block));
    if (!isMeasureLabel(text, block)) ledger.openSentence(isOneParagraph(before, block));
    if (block.kind === 'table') readTable(text, block.table, ledger, context);
    else lastCore = readSentence(text, block.sentence, ledger, context, lastCore);
    before = block;
    done += 1;
  }
  return ledger;
}

function startOfBlock(block: Block): number {
  return block.kind === 'table' ? block.table.start : block.sentence.start;
}

function isOneParagraph(a: Block | null, b: Block): boolean {
  return a?.kind === 'sentence' && b.kind === 'sentence' && a.sentence.paragraph === b.sentence.paragraph;
}

/** 【总量】, 【增速】 over a paragraph on the indicator of the one before. */
function isMeasureLabel(text: string, block: Block): boolean {
  if (block.kind !== 'sentence' || text.charCodeAt(block.sentence.start) !== LABEL_OPENS) return false;
  return /^\[(?:总量|增速|规模|排名)$/.test(text.slice(block.sentence.start, block.sentence.end));
}

const LABEL_OPENS = '['.charCodeAt(0);

/** The core indicator that a paragraph spoke of last, for heads that are bare behind it. */
interface LastCore {
  readonly name: string;
  readonly paragraph: number;
}

function readSentence(
  text: string,
  sentence: Sentence,
  ledger: Ledger,
  context: ReadingContext,
  before: LastCore | null,
): LastCore | null {
  if (sentence.isFurniture) {
    for (const mention of sentence.mentions)
      if (isFigure(mention)) ledger.refusals.push({ span: digitsIn(mention), reason: null, class: 'furniture' });
    return before;
  }
  const { paragraph } = sentence;
  const depth = headingDepth(text, sentence);
  if (depth !== null) context.level.openHeading(text.slice(sentence.start, sentence.end), depth);
  const section = sectionOpenedBy(text, sentence, depth, context.time, context.years());
  if (section) context.openSection(section);
  const standsAlone = isBullet(text, sentence) || (depth !== null && isTitle(text, sentence));
  context.openSentence(paragraph, sentence.mentions, standsAlone);
  if (sentence.mentions.some(isThatMonth)) context.noteAhead(sentence.mentions);
  const items = itemsOf(text, sentence);
  const aimed = aimedTogether(text, items);
  let lastCore = before?.paragraph === paragraph ? before : null;
  let rankScope: string | null = null;
  let inPotential = false;
  let classBound: ItemContext['classBound'] = null;
  let asOfNow = false;
  let festival: string | null = null;
  let compared: ComparedTime | null = null;
  let previousHead: Item['head'] | null = null;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) continue;
    asOfNow ||= saysNow(text, item);
    const isDated = item.periods.some(({ extent }) => extent.kind !== 'day');
    festival = festivalOf(text, item.words) ?? (isDated ? null : festival);
    const inFront = comparedInFront(text, item);
    const isOther = inFront !== null ? comparedTime(inFront, context.years().year) : null;
    compared = isOther ?? (isOnYearBefore(item) ? null : compared);
    rankScope = setInFront(text, item) ?? rankScope;
    const since = inFront === null ? null : comparedYear(item);
    if (since !== null) context.noteTurn('from', context.notePeriod(since, false));
    if (closesBracket(items[i - 1], item)) for (const one of [ledger, context]) one.leaveBracket();
    else if (item.outerHead !== null && items[i - 1]?.outerHead == null)
      for (const one of [ledger, context]) one.enterBracket();
    const leansBack = isPart(item) || isBrokenDown(text, item);
    const behind = ledger.current.length > 0 || !leansBack ? ledger.current : ledger.currentBefore;
    // 居民恩格尔系数为31.4%，其中城镇29.8%: a part is of what stands right before it.
    const leans = isPart(item) && behind.some(({ subject }) => !subject.core);
    if (leans && lastCore && hasClassHeads(lastCore.name)) lastCore = null;
    const known: ItemContext = {
      ownNames: context.place.names,
      lexicon: context.lexicon,
      lastCore: lastCore?.name ?? null,
      isBehindCore: ledger.current.every(({ subject }) => subject.core || yieldNamed.test(subject.name)),
      isCarriedOn: ledger.current.length === 1 && ledger.current[0]?.subjectFrom === 'carried',
      rankScope,
      previousHead,
      hasTurn: context.hasTurn(item.periods.length > 0) || item.before.some(isPlan),
      compared,
      isAimed: aimed?.[i] === true,
      classBound,
      next: items[i + 1] ?? null,
      handed: handedNumbers(text, items, i),
      behind,
      festival,
    };
    previousHead = listsPlaces(item) ? previousHead : item.head;
    const { view, reading: read, pattern }: ItemReading = readItem(text, item, ledger, known);
    if (compared?.isOfLevel && view.subject !== null) compared = null;
    compared = comparedLevelTime(text, item, read, context.years().year) ?? compared;
    const reading: Reading = inPotential ? asPotential(item, read) : read;
    inPotential = reading.kind === 'unread' && reading.reason === 'potential';
    rankScope = scopeAfter(reading) ?? rankScope;
    classBound =
      reading.kind === 'none' && reading.class === 'threshold'
        ? { words: text.slice(startOf(item), endOf(item)), isPart: isPart(item) }
        : null;
    if (reading.kind === 'unread' || reading.kind === 'none') {
      noteClause(text, view, context);
      if (refuseItem(ledger, { view, reading, pattern }))
        for (const place of view.subject?.places ?? []) context.notePlace(place);
      continue;
    }
    const list = gatherList(text, items, i, { view, reading, pattern }, ledger, known);
    i = list.last;
    const facts = clauseFacts(text, view, context, pattern, items[i] ?? item, asOfNow);
    const { subject } = view;
    const members = subject && !subject.isWhole ? subject.members : null;
    const single = subject?.single ?? null;
    const parts = spread(text, view, list.reading, context);
    if (parts === null) ledger.enter(list.reading, members, single, facts);
    else for (const { reading: one, said } of parts) ledger.enter(one, members, single, { ...facts, ...said });
    if (list.asides.length > 0) enterAsides(text, list.asides, ledger, known, context, asOfNow);
    lastCore = coreSpokenOf(ledger, paragraph) ?? lastCore;
  }
  noteUncountedPeriods(text, sentence, context, depth !== null);
  return lastCore;
}

/** An item right behind a bracket that listed others: 26.5亿元（其中税收收入18.2亿元），[增长6.1%]. */
function closesBracket(before: Item | undefined, { outerHead }: Item): boolean {
  return before !== undefined && before.outerHead !== null && outerHead === null;
}

/** 高于全国1.2个、[全省]0.8个: what is compared stands before the first place of a list. */
function listsPlaces({ lead, head }: Item): boolean {
  return lead === '、' && head.length > 0 && head.every(({ kind }) => kind === 'scope' || kind === 'region');
}

/** 与上年相比，…, 同比: from here on it is the year before. */
function isOnYearBefore({ kinds }: Item): boolean {
  return hasAny(kinds, YEAR_ON_YEAR);
}

/** What follows an expected effect in its sentence is one, too: 年可实现销售收入18亿元、税收1.2亿元. */
function asPotential(item: Item, reading: Reading): Reading {
  const hasOwnTime = hasAny(item.kinds, PERIOD | PLACE);
  return reading.kind === 'none' || hasOwnTime ? reading : { kind: 'unread', reason: 'potential' };
}

/** 其中 stands in front of the number. */
function isPart({ kinds }: Item): boolean {
  return hasAny(kinds, WHEREOF);
}

/** 截至目前, 目前: what follows is as of now, not over the report's months. */
function saysNow(text: string, { words }: Item): boolean {
  return words.some((mention) => mention.kind === 'text' && opensWithNow(text, mention));
}

/** 目前 itself, or behind 截至 or 截止 within the first characters. */
function opensWithNow(text: string, { start, end }: Span): boolean {
  const last = Math.min(end, start + LONGEST_OPENING) - NOW.length;
  if (last >= start && text.startsWith(NOW, start)) return true;
  for (let at = start + 2; at <= last; at += 1)
    if (text.charCodeAt(at) === NOW_OPENS && text.startsWith(NOW, at) && /截[至止]/.test(text.slice(at - 2, at)))
      return true;
  return false;
}

const NOW = '目前';
const NOW_OPENS = NOW.charCodeAt(0);
const LONGEST_OPENING = 12;

function startOf({ group, start }: Item): number {
  return group.kind === 'quantities' ? (group.quantities[0]?.mention.start ?? start) : start;
}

function scopeAfter(reading: Reading): string | null {
  if (reading.kind === 'ranks') return reading.ranks[0]?.scope ?? null;
  return reading.kind === 'none' ? (reading.rankScope ?? null) : null;
}

function coreSpokenOf(ledger: Ledger, paragraph: number): LastCore | null {
  const named = ledger.current[ledger.current.length - 1]?.subject;
  if (!named) return null;
  const name = named.core ? named.name : familyHead(named.name);
  return name === null ? null : { name, paragraph };
}

/** A line of a box of highlights: what it says of time holds for no other line. */
function isBullet(text: string, sentence: Sentence): boolean {
  return (
    BEFORE_BULLET.has(text.charCodeAt(sentence.start)) &&
    /^[\s·★☆◆◇●○■□▲△▶►◎※✓√—-]*[·★☆◆◇●○■□▲△▶►◎※✓√]/.test(text.slice(sentence.start, sentence.start + 4))
  );
}

const BEFORE_BULLET = codesOf(' \t\n·★☆◆◇●○■□▲△▶►◎※✓√—-');

/** The periods of a sentence without a number are carried within the paragraph, too. */
function noteUncountedPeriods(text: string, sentence: Sentence, context: ReadingContext, isHeading: boolean): void {
  if (sentence.mentions.some(isFigure)) return;
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'period' || mention.extent.kind === 'day' || !isStatisticalPeriod(text, mention)) continue;
    context.noteUncounted(mention, isHeading);
    if (isHeading && mention.extent.kind === 'through-month' && isAlone(text, sentence, mention))
      context.openStocks(mention);
  }
}

/** [截至3月末] on a line of its own. */
function isAlone(text: string, sentence: Sentence, period: Span): boolean {
  return /^\s*截?[至止]?\s*$/.test(text.slice(sentence.start, period.start) + text.slice(period.end, sentence.end));
}

function isPlan(mention: Mention): boolean {
  return mention.kind === 'period' && planOf(mention) !== null;
}

function isThatMonth(mention: Mention): boolean {
  return mention.kind === 'period' && mention.extent.kind === 'that-month';
}

function isFigure(mention: Mention): mention is QuantityMention | RatioMention | RankMention {
  return mention.kind === 'quantity' || mention.kind === 'ratio' || mention.kind === 'rank';
}

function digitsIn(mention: QuantityMention | RatioMention | RankMention): Span {
  return mention.kind === 'ratio' ? mention : mention.digits;
}
