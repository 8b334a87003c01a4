import type { ObservationStatus } from '../model';
import { familyHead } from '../codelists/indicator-lists';
import type { Block } from './blocks';
import { sectionOpenedBy } from './context/sections';
import { readHead, type HeadReading } from './head';
import { itemsOf, type Item } from './items';
import { Ledger, type ClauseFacts } from './ledger';
import type { Mention, PeriodMention, RegionMention, ScopeMention } from './mentions';
import { patterns } from './patterns';
import type { ItemView, Reading } from './patterns/pattern';
import type { CarriedPeriod, ReadingContext } from './reading-context';
import type { Sentence } from './sentences';
import type { NumberFact } from './statement';
import { readSubject, type Subject, type SubjectContext } from './subject';
import { readTable } from './tables/read-table';

/** Reads sentence after sentence into statements; what is carried between them lives in `context`. */
export function readReport(text: string, blocks: readonly Block[], context: ReadingContext): Ledger {
  const ledger = new Ledger(context);
  let lastCore: { readonly name: string; readonly paragraph: number } | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') {
      ledger.openSentence();
      readTable(text, block.table, ledger, context);
      continue;
    }
    const { sentence } = block;
    const section = sectionOpenedBy(text, sentence, context.time, context.years());
    if (section) context.openSection(section);
    context.openSentence(sentence.paragraph, sentence.mentions.slice(0, 4), isBullet(text, sentence));
    ledger.openSentence();
    const items = itemsOf(text, sentence);
    let rankScope: string | null = null;
    let inPotential = false;
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (!item) continue;
      const known = lastCore?.paragraph === sentence.paragraph ? lastCore.name : null;
      const { view, reading: read, pattern } = readItem(text, item, ledger, context, known, rankScope);
      // What follows an expected effect in its sentence is one, too: 年可实现销售收入18亿元、税收1.2亿元.
      const reading: Reading = inPotential && read.kind !== 'none' && !hasOwnTime(item) ? { kind: 'unread', reason: 'potential' } : read;
      inPotential = reading.kind === 'unread' && reading.reason === 'potential';
      if (reading.kind === 'none' && reading.rankScope != null) rankScope = reading.rankScope;
      if (reading.kind === 'ranks') rankScope = reading.ranks[0]?.scope ?? rankScope;
      if (reading.kind === 'unread' || reading.kind === 'none') {
        noteClause(text, view, context);
        refuse(ledger, view, reading);
        if (reading.kind === 'unread' && view.head.kinds.has('from') && view.subject && !view.subject.isWhole) ledger.hold(view.subject.members);
        continue;
      }
      const gathered = gather(text, items, i, view, reading, ledger, context, known);
      i = gathered.last;
      const facts = clauseFacts(text, view, context, pattern);
      ledger.enter(gathered.reading, view.subject && !view.subject.isWhole ? view.subject.members : null, view.subject?.single ?? null, {
        ...facts,
        span: { start: facts.span.start, end: items[i]?.group ? endOf(items[i] ?? item) : facts.span.end },
      });
      const named = ledger.current[ledger.current.length - 1]?.subject;
      const family = named && !named.core ? familyHead(named.name) : null;
      if (family !== null) lastCore = { name: family, paragraph: sentence.paragraph };
      if (named?.core === true) lastCore = { name: named.name, paragraph: sentence.paragraph };
    }
    noteRest(sentence, context);
  }
  return ledger;
}

interface ItemReading {
  readonly view: ItemView;
  readonly reading: Reading;
  readonly pattern: string;
}

function readItem(text: string, item: Item, ledger: Ledger, context: ReadingContext, lastCore: string | null, rankScope: string | null): ItemReading {
  const head = readHead(text, item.head, item.group.kind === 'rank');
  const known = { ownNames: context.place.names, lastCore };
  const subject = readSubject(text, head.front, known) ?? (item.group.kind === 'rank' ? null : subjectBefore(text, item, known));
  const numbers = numbersOf(item, head);
  const view: ItemView = { text, item, head, subject, numbers, unit: numbers[numbers.length - 1]?.unit ?? null, current: ledger.current, lastRow: ledger.lastRow, rankScope };
  for (const pattern of patterns) {
    if (!pattern.groups.includes(item.group.kind)) continue;
    const reading = pattern.read(view);
    if (reading) return { view, reading, pattern: pattern.name };
  }
  return { view, reading: { kind: 'unread', reason: 'unsupported' }, pattern: 'none' };
}

/** Collects the members of a list whose numbers have verbs of their own: 分别增长4.0%、下降5.5%和增长6.2%. */
function gather(
  text: string,
  items: readonly Item[],
  from: number,
  view: ItemView,
  reading: Reading,
  ledger: Ledger,
  context: ReadingContext,
  lastCore: string | null,
): { readonly reading: Reading; readonly last: number } {
  const wanted = view.subject?.members.length ?? view.current.length;
  if ((reading.kind !== 'growths' && reading.kind !== 'levels') || wanted < 2 || reading.numbers.length >= wanted) return { reading, last: from };
  const numbers = [...reading.numbers];
  let last = from;
  while (numbers.length < wanted) {
    const next = items[last + 1];
    if (!next || (next.lead !== '、' && !/^(?:和|与|及)/.test(text.slice(next.start, next.start + 1)))) break;
    const follower = readItem(text, next, ledger, context, lastCore, null);
    if (follower.reading.kind !== reading.kind || follower.view.subject !== null) break;
    numbers.push(...follower.reading.numbers);
    last += 1;
  }
  return numbers.length === wanted ? { reading: { ...reading, numbers }, last } : { reading, last: from };
}

function numbersOf(item: Item, head: HeadReading): readonly NumberFact[] {
  if (item.group.kind !== 'quantities') return [];
  const said = boundOf(head);
  return item.group.quantities.map(({ mention, bound }) => ({
    value: mention.value,
    upper: mention.upper?.value ?? null,
    bound: bound === '=' ? said : bound,
    unit: mention.unit,
    decimals: mention.decimals,
    digits: mention.digits,
    upperDigits: mention.upper?.digits ?? null,
    misprint: mention.misprint,
  }));
}

const BOUND_WORDS = { atLeast: '>=', milestone: '>=', moreThan: '>', atMost: '<=', lessThan: '<', about: '~' } as const;

function boundOf(head: HeadReading): NumberFact['bound'] {
  for (const word of head.predicate) {
    if (word.kind in BOUND_WORDS) return BOUND_WORDS[word.kind as keyof typeof BOUND_WORDS];
    // 高于5% bounds, 高于全市 compares.
    if (word.kind === 'above' && head.places.length === 0) return '>';
    if (word.kind === 'below' && head.places.length === 0) return '<';
  }
  return '=';
}

/** The words of a clause that hold for its figure and may be carried on. */
function clauseFacts(text: string, view: ItemView, context: ReadingContext, pattern: string): ClauseFacts {
  const { item, head, subject } = view;
  const said = [...item.before, ...item.head];
  const period = noteClause(text, view, context);
  const ranked = item.group.kind === 'rank' || pattern === 'share';
  const places: readonly (RegionMention | ScopeMention)[] = ranked ? (subject?.places ?? []) : [...head.places, ...(subject?.places ?? [])];
  const place = places.find((mention) => !(mention.kind === 'scope' && /^(?:全国)$/.test(text.slice(mention.start, mention.end)) && subject?.members[0]?.core !== true));
  const region = place ? { region: context.notePlace(place), stated: true } : null;
  const provisional = said.some((mention) => mention.kind === 'cue' && mention.cue === 'provisional');
  const start = period !== null && item.before.includes(period.mention) && item.start - period.mention.start < 40 ? period.mention.start : item.start;
  return {
    period,
    region,
    status: ownStatus(view, context),
    provisional,
    respectively: said.some((mention) => mention.kind === 'cue' && mention.cue === 'respectively'),
    each: head.kinds.has('each'),
    carried: subject?.carried ?? false,
    fromEarlier: head.kinds.has('from'),
    readBy: pattern,
    span: { start, end: endOf(item) },
  };
}

function endOf(item: Item): number {
  if (item.group.kind === 'ratio') return item.group.ratio.end;
  if (item.group.kind === 'rank') return item.group.ranks[item.group.ranks.length - 1]?.end ?? item.end;
  return item.group.quantities[item.group.quantities.length - 1]?.end ?? item.end;
}

/** A clause without a number that names what the next speaks of: 网络零售额增势强劲，同比增长24.5%. */
function subjectBefore(text: string, item: Item, known: SubjectContext): Subject | null {
  const at = item.before.findLastIndex((mention) => mention.kind === 'indicator');
  const behind = item.before.slice(at + 1);
  if (at < 0 || behind.length > 1 || behind.some((mention) => mention.kind !== 'text' || mention.end - mention.start > 10 || /[的在于]/.test(text.slice(mention.start, mention.end)))) return null;
  const subject = readSubject(text, item.before.slice(0, at + 1), known);
  return subject?.members.every((member) => member.core) === true ? subject : null;
}

function hasOwnTime(item: Item): boolean {
  return [...item.before, ...item.head].some((mention) => mention.kind === 'period' || mention.kind === 'scope' || mention.kind === 'region');
}

/** A line of a box of highlights: what it says of time holds for no other line. */
function isBullet(text: string, sentence: Sentence): boolean {
  return /^[\s·★☆◆●■•▲※—-]*[·★☆◆●■•▲※]/.test(text.slice(sentence.start, sentence.start + 4));
}

/** Takes the periods that a clause names; the nearest to its number is its own. */
function noteClause(text: string, view: ItemView, context: ReadingContext): CarriedPeriod | null {
  const { item, head } = view;
  const compared = head.comparedWith;
  let own: CarriedPeriod | null = null;
  for (const mention of [...item.before, ...item.head]) {
    if (mention.kind !== 'period' || mention === compared || !isStatisticalPeriod(text, mention) || isBaseOfMultiple(view, mention)) continue;
    // The earlier of two levels has a period of its own: 由上年的7.6亿元减少到5.9亿元.
    own = context.notePeriod(mention, !head.kinds.has('from') || mention.relative === null);
  }
  return own;
}

/** 是2006年的2.2倍 is not about 2006. */
function isBaseOfMultiple(view: ItemView, mention: PeriodMention): boolean {
  const named = view.unit === '倍' || (view.unit === '%' && view.text[mention.end] === '的' && !view.head.kinds.has('plan'));
  return named && view.head.periods.includes(mention) && !view.head.kinds.has('rise');
}

/** A day of an event, or a year in a name, is no period of a figure. */
function isStatisticalPeriod(text: string, mention: PeriodMention): boolean {
  // 全年任务, 年度计划 name a plan.
  if (/^(?:任务|计划|目标|预算|预期)/.test(text.slice(mention.end, mention.end + 2))) return false;
  if (mention.extent.kind === 'day') return /^(?:零时|0时)?(?:$|.)/.test(text.slice(mention.end, mention.end + 2)) && /(?:截至|截止|至)$/.test(text.slice(Math.max(0, mention.start - 2), mention.start));
  return true;
}

/** Before the first subject of the sentence 预计 governs the sentence, behind it its own clause. */
function ownStatus(view: ItemView, context: ReadingContext): ObservationStatus | null {
  const { item, head, current, subject } = view;
  let own: ObservationStatus | null = null;
  const inPredicate = new Set(head.predicate.map((word) => word.start));
  for (const mention of [...item.before, ...item.head]) {
    const status = statusOf(mention);
    if (status === null) continue;
    own = status;
    const behindSubject = mention.start >= (item.head[0]?.start ?? 0) && inPredicate.has(mention.start) && subject !== null;
    if (status === 'target' || (!behindSubject && current.length === 0)) context.noteStatus(status);
  }
  if (own === null && head.kinds.has('aim') && subject?.members[0]?.core === true) own = 'target';
  return own;
}

function statusOf(mention: Mention): ObservationStatus | null {
  if (mention.kind !== 'cue') return null;
  return mention.cue === 'estimate' ? 'estimated' : mention.cue === 'target' ? 'target' : null;
}

/** Periods behind the last number of a sentence are carried within the paragraph, too. */
function noteRest(sentence: Sentence, context: ReadingContext): void {
  let at = sentence.mentions.length - 1;
  while (at >= 0 && !isFigure(sentence.mentions[at])) at -= 1;
  if (at >= 0) return;
  for (const mention of sentence.mentions) {
    if (mention.kind === 'period' && mention.extent.kind !== 'day' && mention.extent.kind !== 'unnamed') context.notePeriod(mention);
  }
}

function isFigure(mention: Mention | undefined): boolean {
  return mention?.kind === 'quantity' || mention?.kind === 'ratio' || mention?.kind === 'rank';
}

function refuse(ledger: Ledger, view: ItemView, reading: Extract<Reading, { kind: 'unread' | 'none' }>): void {
  const { group } = view.item;
  const spans = group.kind === 'quantities' ? view.numbers.map((number) => number.digits) : group.kind === 'ratio' ? [group.ratio] : group.ranks.map((rank) => rank.digits);
  for (const span of spans) {
    ledger.refusals.push({ span: { start: span.start, end: span.end }, reason: reading.kind === 'unread' ? reading.reason : null, class: reading.kind === 'none' ? reading.class : null });
  }
}
