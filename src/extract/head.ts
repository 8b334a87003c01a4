import { countOfIndicators } from '../codelists/counted-indicators';
import {
  bareChangeWords,
  countedPlaces,
  nounTails,
  planNouns,
  predicateCueWords,
  wholeNouns,
  type CueKind,
  type PredicateCueKind,
} from '../codelists/cues';
import { groupsOfDistricts, partOfProvince } from '../codelists/scope-words';
import type { Span } from '../model';
import { kindInPredicate, kindOfWord } from './kinds';
import { textMention } from './make-mentions';
import type { Mention, PeriodMention, RegionMention, ScopeMention } from './mentions';
import { isSameDimension } from './same-dimension';
import { codesOf } from './text/code-units';
import { reverseTrie } from './text/reverse-trie';
import { wordsAlone } from './text/trie';

/** A word of the predicate, read backwards from the number. */
export interface PredicateWord extends Span {
  readonly kind: CueKind | 'plan';
  /** That of its kind. */
  readonly bit: number;
}

/** The words before a number, parted into what is said (predicate) and what it is said of (up to `nounEnd`). */
export interface HeadReading {
  /** Nearest to the number first. */
  readonly predicate: readonly PredicateWord[];
  /** The kinds of its words. */
  readonly kinds: number;
  /** Places between the words of the predicate: 居[全省]第34位, 高于[全市]平均. */
  readonly places: readonly (RegionMention | ScopeMention)[];
  /** Of a position the set ranked in, where more than a place names it: 列[全省同类县]第5, 在[16个区]中列第5; null where none does. */
  readonly set: Span | null;
  /** Periods between the words of the predicate, with the one that a comparison names. */
  readonly periods: readonly PeriodMention[];
  readonly comparedWith: PeriodMention | null;
  /** The mentions up to the end of the noun; the last may be cut. */
  readonly front: readonly Mention[];
}

type Kind = PredicateCueKind | 'plan';
/** What a word says of the number behind it. */
interface Meaning {
  readonly kind: Kind;
  readonly bit: number;
  /** It may be the end of a noun: 综合[指数]. */
  readonly isTail: boolean;
}

const meaningOf = (kind: Kind, word: string): Meaning => ({ kind, bit: kindOfWord(kind), isTail: nounTails.has(word) });
const meanings = (words: Readonly<Partial<Record<Kind, readonly string[]>>>): [string, Meaning][] =>
  (Object.entries(words) as [Kind, readonly string[]][]).flatMap(([kind, all]) =>
    all.map((word): [string, Meaning] => [word, meaningOf(kind, word)]),
  );

const { rankVerb, ...others } = predicateCueWords;
const figureWords = reverseTrie(meanings({ plan: planNouns, ...others }));
const rankWords = reverseTrie([...meanings({ rankVerb: countedPlaces }), ...meanings({ rankVerb, ...others })]);
const bareWords = reverseTrie(meanings(bareChangeWords));
const longestBare = Math.max(...Object.values(bareChangeWords).flatMap((all) => all.map(({ length }) => length)));
const districts = reverseTrie(wordsAlone(groupsOfDistricts));
const nouns = reverseTrie(wordsAlone(wholeNouns));

/** A head while it is read. */
type Unfinished = { -readonly [Field in keyof Omit<HeadReading, 'predicate'>]: HeadReading[Field] } & {
  predicate: PredicateWord[];
};

/** What a predicate begins as; its first word makes a list of its own. */
const NO_WORDS: PredicateWord[] = [];

/** Takes a word into the predicate. Most have one or two: a list made with its members is as long as that, one that grows keeps room for sixteen more. */
function say(reading: Unfinished, kind: PredicateWord['kind'], bit: number, start: number, end: number): void {
  const word = { kind, bit, start, end };
  const { predicate } = reading;
  const nearest = predicate.length === 0 ? undefined : predicate[0];
  reading.kinds |= bit;
  if (nearest === undefined) reading.predicate = [word];
  else if (predicate.length === 1) reading.predicate = [nearest, word];
  else predicate.push(word);
}

/**
 * Reads a head backwards from its number. `地区生产总值[同比][增长]` leaves the front 地区生产总值 and the predicate 增长, 同比.
 */
export function readHead(
  text: string,
  head: readonly Mention[],
  ofRank: boolean,
  placeNames: readonly string[] = [],
): HeadReading {
  const words = ofRank ? rankWords : figureWords;
  const reading: Unfinished = {
    predicate: NO_WORDS,
    kinds: 0,
    places: NONE,
    set: null,
    periods: NONE,
    comparedWith: null,
    front: NONE,
  };
  let places: (RegionMention | ScopeMention)[] | null = null;
  let periods: PeriodMention[] | null = null;
  let counted: Span | null = null;
  let at = head.length - 1;
  let cut: Mention | null = null;
  for (; at >= 0; at -= 1) {
    const mention = head[at];
    if (!mention || mention.kind === 'indicator') break;
    const before = at > 0 ? head[at - 1] : undefined;
    if (mention.kind === 'text') {
      let end = peelText(text, mention.start, mention.end, words, reading);
      if (ofRank && reading.set === null && end > mention.start) {
        reading.set = setEndingAt(text, mention.start, end, before, placeNames);
        if (reading.set !== null)
          end = peelText(text, mention.start, Math.max(reading.set.start, mention.start), words, reading);
      }
      if (end > mention.start) {
        cut = end < mention.end ? textMention(mention.start, end) : mention;
        break;
      }
    } else if (mention.kind === 'cue')
      say(reading, mention.word.cue, kindInPredicate(mention), mention.start, mention.end);
    else if (mention.kind === 'period') {
      if (endsWithThan(text, before)) reading.comparedWith = mention;
      (periods ??= []).push(mention);
    } else if (mention.kind === 'scope' || mention.kind === 'region') (places ??= []).push(mention);
    else if (mention.kind === 'mark' && mention.mark === '、' && reading.predicate.length > 0 && turns(text, before)) {
      continue;
    } else if (mention.kind === 'mark' && mention.mark === '、' && isSameDimension(before, head[at + 1])) {
      continue;
    } else if (ofRank && mention.kind === 'non-figure' && mention.class === 'other') counted = mention;
    else if (
      !(mention.kind === 'mark' && mention.mark === ':') &&
      !(mention.kind === 'non-figure' && (mention.class === 'other' || text.startsWith('连续', mention.start - 2)))
    )
      break;
  }
  if (places !== null) reading.places = places;
  else reading.set ??= counted;
  if (periods !== null) reading.periods = periods;
  reading.front = frontOf(head, at, cut);
  return reading;
}

/** The mentions up to the one at a place, which `cut` stands for. */
function frontOf(head: readonly Mention[], at: number, cut: Mention | null): readonly Mention[] {
  if (at < 0) return NONE;
  if (at === head.length - 1 && (cut === null || cut === head[at])) return head;
  if (at === 0 && cut !== null) return [cut];
  const front = head.slice(0, at + 1);
  if (cut) front[at] = cut;
  return front;
}

/** A set of places narrower than the place in front of it: 全省[综合型城市], 全市[同类县]. */
const SET_NOUN = /^[\u4e00-\u9fff]{0,8}(?:城市|县域|县|市|区|旗|州|园区|地区|百强县?|十强县?|板块|片区|\(市、?区\))$/;
const LONGEST_SET = 12;

/** The set that ends at a place: a noun behind a place, or the short name of a place of the report's own line. */
function setEndingAt(
  text: string,
  start: number,
  end: number,
  before: Mention | undefined,
  placeNames: readonly string[],
): Span | null {
  const isPlaced = before?.kind === 'scope' || before?.kind === 'region';
  const name = nameAround(text, start, end, placeNames);
  // 与高邮市[并列]扬州第2位: behind a verb of ranking the set is named anew.
  const isNamedAnew = name !== null && rankWords.longestEndingAt(text, start, name.start) !== null;
  if (isPlaced && !isNamedAnew && end - start <= LONGEST_SET && SET_NOUN.test(text.slice(start, end)))
    return { start: before.start, end };
  const group = districts.longestEndingAt(text, start, end);
  if (group) return { start: group.start, end };
  const area = partOfProvince.exec(text.slice(Math.max(start, end - LONGEST_SET), end))?.[0];
  if (area !== undefined) return { start: end - area.length, end };
  return name;
}

/** The name that ends at a place, or with a word that was taken from its end: 居[汉中]第4位. */
function nameAround(text: string, start: number, end: number, placeNames: readonly string[]): Span | null {
  for (const name of placeNames) {
    let from = end - name.length;
    if (from >= start && (text.startsWith(name, from) || text.startsWith(name, ++from)))
      return { start: from, end: from + name.length };
  }
  return null;
}

const NONE: readonly never[] = [];
/** Spaces and quotation marks. */
const SKIPPED = codesOf(' \t\n"“”‘’');

/** Takes the words that a run of plain text ends with into the predicate; where what is left of it ends. */
function peelText(text: string, start: number, end: number, words: typeof figureWords, reading: Unfinished): number {
  while (end > start) {
    if (SKIPPED.has(text.charCodeAt(end - 1))) {
      end -= 1;
      continue;
    }
    const bare = end - start <= longestBare ? bareWords.longestEndingAt(text, start, end) : null;
    if (bare?.start === start) {
      say(reading, bare.value.kind, bare.value.bit, start, end);
      return start;
    }
    const aside = asideEndingAt(text, start, end);
    const word = words.longestEndingAt(text, start, end);
    if (aside === null && word === null) break;
    // 占年度计划投资[的]72% is a share of what was planned.
    if (text.charCodeAt(end) !== OF && nouns.longestEndingAt(text, start, end)) break;
    if (aside !== null) {
      end = aside;
      continue;
    }
    if (word === null) break;
    // 综合指数 is a noun to its end; behind an indicator of the dictionary 总额 and 数 add nothing.
    const { kind, bit, isTail } = word.value;
    if (isTail && word.start > start) break;
    if (end === start + 1 && text.charCodeAt(start) === THAN && isSaidOf(end, reading.predicate)) break;
    say(reading, kind, bit, word.start, end);
    end = word.start;
  }
  return end;
}

/**
 * Where 受土地市场影响 begins that ends here: why something grew is no part of what grew; or the count behind a list: 地区生产总值、固定资产
 * 投资[两项指标].
 */
function asideEndingAt(text: string, start: number, end: number): number | null {
  const last = text.charCodeAt(end - 1);
  if (last === COUNT_ENDS) return countOfIndicators.test(text.slice(start, end)) ? start : null;
  if (last !== CAUSE_ENDS || !text.startsWith('影响', end - 2)) return null;
  const at = text.lastIndexOf('受', end - 3);
  return at >= start && end - at <= LONGEST_CAUSE ? at : null;
}

const OF = '的'.charCodeAt(0);
const THAN = '比'.charCodeAt(0);
const CAUSE_ENDS = '响'.charCodeAt(0);
const COUNT_ENDS = '标'.charCodeAt(0);
const LONGEST_CAUSE = 18;

/** 城乡居民收入[比]为1.92, 缩小到1.92: the number follows, nothing that it is compared with, so that 比 is the noun's end. */
function isSaidOf(end: number, predicate: readonly PredicateWord[]): boolean {
  const next = predicate.at(-1);
  if (next === undefined) return true;
  return next.start === end && (next.kind === 'report' || next.kind === 'from' || next.kind === 'reach');
}

/** 由增转降、下降16.2%: the comma of a turn parts no list. */
function turns(text: string, mention: Mention | undefined): boolean {
  return (
    mention?.kind === 'text' && figureWords.longestEndingAt(text, mention.start, mention.end)?.value.kind === 'turn'
  );
}

function endsWithThan(text: string, mention: Mention | undefined): boolean {
  return mention?.kind === 'text' && /(?:[比较与]|[高低快慢优好]于)$/.test(text.slice(mention.start, mention.end));
}
