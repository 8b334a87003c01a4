import { additionVerbs, transparentWords } from '../codelists/cues';
import { bareHead } from '../codelists/indicator-lists';
import { isWithTransfers, namesItsParts, widened, widenings } from '../codelists/indicator-relations';
import { handedDown, saysWhoSet } from '../codelists/scope-words';
import type { Span } from '../model';
import type { Lexicon } from './lexicon';
import type { IndicatorMention, Mention, PeriodMention, RegionMention, ScopeMention } from './mentions';
import { listEndingWith, membersOf } from './list-members';
import { labelOf, nounPhrase } from './noun-phrase';
import { phraseList } from './phrase-list';
import { isSameDimension } from './same-dimension';
import {
  carriedSubject,
  type Subject,
  subjectMember,
  type SubjectMember,
  subjectOf,
  wholeSubject,
} from './subject-member';
import { SPACE, codesOf, firstCodesOf } from './text/code-units';
import { reverseTrie } from './text/reverse-trie';
import { wordsAlone } from './text/trie';
import { wordMention } from './make-mentions';

export type { Subject, SubjectMember };

const transparent = reverseTrie(wordsAlone(transparentWords));
const additions = reverseTrie(wordsAlone(additionVerbs));

/** Verbs in front of a bare head: 规模以上工业企业126家，[完成]产值412亿元. */
const REPORTING = /^(?:盈亏相抵后|实现|完成|累计|达到|共)+/;
const REPORTING_OPENS = codesOf('盈实完累达共');
const WIDENING_OPENS = firstCodesOf(widenings);

/** What the reader of a subject knows from before. */
export interface SubjectContext {
  /** Short names of the report's own place and those above it: they do not narrow a subject. */
  readonly ownNames: readonly string[];
  /** The core indicator that was spoken of last; null at the start of a paragraph. */
  readonly lastCore: string | null;
  /** What a bare head leans on: the same, unless an amount of something else stands right before. */
  readonly leansOn: string | null;
  /** Nothing outside the dictionary was spoken of since `lastCore`. */
  readonly isBehindCore: boolean;
  readonly lexicon: Lexicon;
  /** What the sentence goes on with took its meaning from before: 规上工业企业31家，实现[工业总产值]57.3亿元. */
  readonly isCarriedOn: boolean;
}

/**
 * Reads what stands at the end of `front`; null where there is nothing but places, periods and words that push. `numbers` are how many follow: a
 * list of as many phrases is one for each.
 */
export function readSubject(
  text: string,
  front: readonly Mention[],
  numbers: number,
  context: SubjectContext,
): Subject | null {
  const last = front.at(-1);
  if (!last) return null;
  if (last.kind !== 'indicator') return phraseEndingAt(text, front, last, numbers, context);
  const wider = widerEnd(text, last);
  if (wider > 0) {
    const whole = wordMention(last.start, wider, last.word);
    return phraseEndingAt(text, [...front.slice(0, -1), whole], whole, numbers, context);
  }
  return (
    ofThoseCounted(text, front, last, context) ??
    (isOfOther(last, context)
      ? phraseEndingAt(text, front, last, numbers, context)
      : listEndingAt(text, front, last, numbers, context))
  );
}

/** Where the wider thing ends that a word behind an indicator makes of it: 税收[总额]; 0 where none stands there. */
function widerEnd(text: string, { start, end, word: { names } }: IndicatorMention): number {
  if (!WIDENING_OPENS.has(text.charCodeAt(end))) return 0;
  if (isWithTransfers(names[0] ?? '', text, end)) return end + 2;
  const wider = widened.has(text.slice(start, end)) ? widenings.find((one) => text.startsWith(one, end)) : undefined;
  return wider === undefined ? 0 : end + wider.length;
}

const ONLY_REPORTS = /^\s*(?:其中|共|累计|全年|实现|完成)+\s*$/;

/** 规模以上工业企业29户，实现[工业总产值]43.7亿元: what those before did, though its words alone name all industry. */
function ofThoseCounted(
  text: string,
  front: readonly Mention[],
  last: IndicatorMention,
  { lastCore, isCarriedOn }: SubjectContext,
): Subject | null {
  if (lastCore === null || last.word.names.length > 1) return null;
  const isTold = front.length === 1 ? isCarriedOn : front.length === 2 && onlyReports(text, front[0]);
  const meant = isTold ? bareHead(text.slice(last.start, last.end), lastCore) : null;
  return meant === null || last.word.names.includes(meant) ? null : carriedSubject(subjectMember(meant, true, last));
}

function onlyReports(text: string, mention: Mention | undefined): boolean {
  return mention?.kind === 'text' && ONLY_REPORTS.test(text.slice(mention.start, mention.end));
}

/** 三次产业 behind investment are parts of the investment, behind nothing or 地区生产总值 they are value added. */
function isOfOther({ word: { bare, names } }: IndicatorMention, { lastCore }: SubjectContext): boolean {
  return bare === true && lastCore !== null && lastCore !== '地区生产总值' && !names.includes(lastCore);
}

function listEndingAt(
  text: string,
  front: readonly Mention[],
  last: IndicatorMention,
  numbers: number,
  context: SubjectContext,
): Subject {
  const single =
    last.word.single !== null && last.word.names.length > 1 ? subjectMember(last.word.single, true, last) : null;
  if (front.length === 1) return subjectOf(membersOf(last), NOTHING_IN_FRONT, single);
  const { members, before: at } = listEndingWith(text, front, last, context.lexicon);
  const rest = peelFront(text, front, at, context.ownNames);
  if (rest.isWhole) return wholeSubject(members, rest);
  const first = members[0];
  if (
    first &&
    (rest.leftover
      ? !(namesItsParts.has(first.name) && endsWithEtc(text, front[at]))
      : members.length === 1 && isAddition(text, front[at], last, first, context.lexicon))
  ) {
    const phrase = nounPhrase(text, front, context.ownNames);
    const listed = phraseList(text, front, phrase?.name ?? '', numbers, context);
    if (listed) return subjectOf(listed, rest);
    // What is left may be no word at all, 其 中税收收入, or one of the dictionary: 城镇居民的人均可支配收入.
    const known = context.lexicon.canonicalName(phrase?.name ?? '');
    if (known !== first.name || members.length > 1)
      return subjectOf(known ? [subjectMember(known, true, last)] : phrase === null ? [] : [phrase], rest);
  }
  // 地区生产总值、城乡居民收入两项增速分别为6.2%、5.8%: of as many numbers as names the last is of all residents.
  const own = members.length - last.word.names.length;
  if (single !== null && own > 0 && own + 1 === numbers) return subjectOf([...members.slice(0, own), single], rest);
  return subjectOf(members, rest, single);
}

/** 用于教育、社会保障[等]民生支出. */
function endsWithEtc(text: string, mention: Mention | undefined): boolean {
  return mention?.kind === 'text' && text[mention.end - 1] === '等';
}

/** 新增高新技术企业5家 is no stock; 累计认定 and 总数 are. */
function isAddition(
  text: string,
  before: Mention | undefined,
  printed: IndicatorMention,
  named: SubjectMember,
  lexicon: Lexicon,
): boolean {
  if (before?.kind !== 'text') return false;
  const found = additions.longestEndingAt(text, before.start, before.end);
  if (found === null || text.slice(before.start, found.start).endsWith('累计')) return false;
  return (
    lexicon.indicatorNamed(named.name)?.measure === 'stock' && !/[数总量]/.test(text.slice(printed.start, printed.end))
  );
}

interface FrontReading extends Pick<Subject, 'places' | 'periods'> {
  /** Something is left that narrows the subject. */
  readonly leftover: boolean;
  readonly isWhole: boolean;
}

const NONE: readonly never[] = [];
const NOTHING_IN_FRONT: FrontReading = { places: NONE, periods: NONE, leftover: false, isWhole: false };

/** Takes from `front` up to its mention `last` what does not narrow the subject behind it. */
export function peelFront(
  text: string,
  front: readonly Mention[],
  last: number,
  ownNames: readonly string[],
): FrontReading {
  let places: (RegionMention | ScopeMention)[] | null = null;
  let periods: PeriodMention[] | null = null;
  let leftover = false;
  let isWhole = false;
  for (let at = last; at >= 0; at -= 1) {
    const mention = front[at];
    if (!mention) break;
    if (mention.kind === 'scope' || mention.kind === 'region') (places ??= []).push(mention);
    else if (mention.kind === 'period') (periods ??= []).push(mention);
    else if (mention.kind === 'cue') {
      // 县人大会议批准的一般公共预算收入: a clause of its own before its noun.
      if (text[mention.end - 1] === '的') break;
    } else if (mention.kind === 'text') {
      isWhole = (places?.length ?? 0) === last - at && saysOfWhole(text, mention);
      if (isWhole || saysWhoSet(text, mention.start, mention.end)) break;
      // 市下达我县的城镇新增就业任务: who hands a task down narrows nothing.
      if (places !== null && handedDown.test(text.slice(mention.start, mention.end).trim())) continue;
      const peeled = peelTransparent(text, mention, ownNames);
      // A space parts a heading from what follows it: 七、对外经济 全年进出口总额….
      if (text.charCodeAt(peeled - 1) === SPACE) break;
      leftover = peeled > mention.start;
      if (leftover) break;
    } else if (mention.kind === 'indicator') {
      // Two indicators side by side make a third: 户籍人口城镇化率.
      leftover = at === last;
      break;
    } else if (mention.kind === 'mark') {
      if (mention.mark === '、' && at < last && isSameDimension(front[at - 1], front[at + 1])) continue;
      leftover = mention.mark === '、';
      break;
    }
  }
  if (places === null && periods === null && !leftover && !isWhole) return NOTHING_IN_FRONT;
  return { places: places ?? NONE, periods: periods ?? NONE, leftover, isWhole };
}

/** [占]生产总值比重, [相当于]生产总值的12%. */
function saysOfWhole(text: string, { end }: Mention): boolean {
  const last = text.charCodeAt(end - 1);
  return last === SHARES || (last === EQUALS && text.startsWith('相当于', end - 3));
}

const [SHARES, EQUALS] = ['占'.charCodeAt(0), '于'.charCodeAt(0)];
const TRANSPARENT_MARKS = codesOf('\t\n"“”‘’—·◆◇★☆●○■□▲△▼▶►◎※✓√*#>《》-');

function peelTransparent(text: string, mention: Span, ownNames: readonly string[]): number {
  let end = mention.end;
  while (end > mention.start) {
    const before = end;
    const code = text.charCodeAt(end - 1);
    if (code === SPACE) break;
    if (TRANSPARENT_MARKS.has(code)) end -= 1;
    end = transparent.longestEndingAt(text, mention.start, end)?.start ?? end;
    end -= ownNameBefore(text, mention.start, end, ownNames);
    if (end === before) break;
  }
  return end;
}

/** The length of the first of the report's own names that ends at a place; 0 where none does. */
function ownNameBefore(text: string, from: number, end: number, ownNames: readonly string[]): number {
  const last = text.charCodeAt(end - 1);
  for (const name of ownNames)
    if (
      name.charCodeAt(name.length - 1) === last &&
      end - name.length >= from &&
      text.startsWith(name, end - name.length)
    )
      return name.length;
  return 0;
}

function phraseEndingAt(
  text: string,
  front: readonly Mention[],
  last: Mention,
  numbers: number,
  context: SubjectContext,
): Subject | null {
  if (last.kind === 'mark') return null;
  if (last.kind === 'text' && isFirstNamed(front) && peelTransparent(text, last, context.ownNames) === last.start)
    return null;
  const phrase = nounPhrase(text, front, context.ownNames);
  if (phrase === null) return null;
  const { name } = phrase;
  // A name that a period or 预计 parts is one all the same: 一般公共预算预计收入.
  const label = labelOf(text, front, last);
  const known = context.lexicon.canonicalName(name) ?? (label && context.lexicon.canonicalName(label + name));
  if (known) return subjectOf([subjectMember(known, true, last)], placesAndPeriods(front));
  const meant = context.leansOn === null ? null : bareHead(withoutReport(name), context.leansOn, context.isBehindCore);
  if (meant !== null) return carriedSubject(subjectMember(meant, true, last), placesAndPeriods(front));
  return subjectOf(
    (numbers < 2 ? null : phraseList(text, front, name, numbers, context)) ?? [phrase],
    placesAndPeriods(front),
  );
}

/** A name behind the verbs that only report; a name of nothing else stays. */
function withoutReport(name: string): string {
  return REPORTING_OPENS.has(name.charCodeAt(0)) ? name.replace(REPORTING, '') || name : name;
}

/** True where all before the last mention are places, periods and cues. */
function isFirstNamed(front: readonly Mention[]): boolean {
  for (let at = 0; at < front.length - 1; at += 1) {
    const kind = front[at]?.kind;
    if (kind === 'text' || kind === 'indicator' || kind === 'mark') return false;
  }
  return true;
}

/** The places and periods of a phrase, nearest first. */
function placesAndPeriods(front: readonly Mention[]): Pick<Subject, 'places' | 'periods'> {
  let places: (RegionMention | ScopeMention)[] | null = null;
  let periods: PeriodMention[] | null = null;
  for (let at = front.length - 1; at >= 0; at -= 1) {
    const mention = front[at];
    if (mention?.kind === 'scope' || mention?.kind === 'region') (places ??= []).push(mention);
    else if (mention?.kind === 'period') (periods ??= []).push(mention);
  }
  return places === null && periods === null ? NOTHING_IN_FRONT : { places: places ?? NONE, periods: periods ?? NONE };
}
