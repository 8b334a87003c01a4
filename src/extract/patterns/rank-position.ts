import { countedPlaces, eachPlaces, leagueWords } from '../../codelists/cues';
import type { Span } from '../../model';
import type { Item } from '../items';
import {
  DECLINE_NOUN,
  EACH,
  FALL,
  FROM,
  GROWTH_NOUN,
  hasAny,
  PLACE,
  RANK_VERB,
  REACH,
  RESPECTIVELY,
  RISE,
} from '../kinds';
import type { RankMention, RegionMention, ScopeMention } from '../mentions';
import { codesOf } from '../text/code-units';
import { chineseNumeral } from '../text/numerals';
import type { RankFact } from '../statement';
import type { ItemView, Pattern } from './pattern';
import { noFigure, rankReading } from './readings';

/** What can be ranked in, behind the places: 各区县, 同类开发区. */
const SCOPE_TAIL =
  /(?:(?:\d{1,3}|[一二三四五六七八九十]{1,3})?个?各?(?:[县市区旗]、)?(?:区县|县区|县市区|县[（(]市、?区[）)]|[县市区][（(][县市区旗](?:、?[县市区旗])?[）)]|旗县区?|(?<!全)市州|(?<!全)市县|县市|设区市|地级市|县域|镇街道?|乡镇街道|乡镇|镇办)|所有区县)/;

/**
 * A position among peers: 增速居全市第3位, 全省排名第一, 均为全市第二, 分别居全市第3位、第2位.
 *
 * @example 规上工业增加值增长8.4%，增速居全市第3位。
 * - 规模以上工业增加值 growth 8.4% rank 3@全市 of growth
 */
export const rankPosition: Pattern = {
  name: 'rank-position',
  groups: ['rank'],
  read(view) {
    const { text, item, head, current, subject } = view;
    if (item.group.kind !== 'rank') return null;
    const sets = head.places.slice(0, head.places.length - rankedPlaces(head.places).length);
    const place = head.set ?? sets.findLast((one) => !isPeer(text, one)) ?? setOfSubject(view);
    const scope = place ? setNamed(text, place) : (countedSet(view) ?? (isOfOtherSet(view) ? null : view.rankScope));
    const ranked = place !== undefined || hasAny(head.kinds, RANK_VERB | EACH | REACH | FALL | RISE);
    const isOfNothing = current.length === 0 && subject === null && view.lastRow === null && view.pending === null;
    // 在全国县域经济百强排名中由第93位上升到第12位 ranks the place, no figure of it.
    if (scope !== null && isOfLeague(scope)) return noFigure('ordinal', scope);
    const isOrdinal = !ranked || scope === null || isOfNothing;
    // Of 由第一位下滑到第六位 the present one counts.
    if (isOrdinal || hasAny(head.kinds, FROM)) return noFigure('ordinal', scope);
    const of = saidOf(view);
    const count = item.group.ranks.length;
    const ranks = item.group.ranks.map((rank, i): RankFact => {
      // 总量、增速均居全市第一 is one position of both.
      const both = count === 2 ? (i === 0 ? 'level' : 'growth') : null;
      const one = of === 'both' ? both : (of ?? ofBefore(view, rank));
      return { position: rank.position, scope, of: one, digits: rank.digits };
    });
    const ofLast = countOfRanked(view, ranks);
    const each = hasAny(head.kinds, EACH) && !isOfBoth(view);
    return rankReading(ranks, each, ofLast);
  },
};

function isOfLeague(scope: string): boolean {
  return leagueWords.some((word) => scope.includes(word));
}

const counted: ReadonlySet<string> = new Set([...countedPlaces, ...eachPlaces]);

/** 六县市排名第三: a set by its number alone. */
function countedSet({ text, head }: ItemView): string | null {
  const set = head.predicate.find(({ start, end }) => counted.has(text.slice(start, end)));
  if (!set) return null;
  return text.slice(set.start, set.end) + (KINDS_IN_BRACKETS.exec(text.slice(set.end, set.end + 6))?.[0] ?? '');
}

/** 居全市第三、[全省山区]县第五: what is left behind a place is a set of its own. */
function isOfOtherSet({ head, subject }: ItemView): boolean {
  const [place, noun] = head.front.slice(-2);
  return subject === null && place?.kind === 'scope' && noun?.kind === 'text';
}

const KINDS_IN_BRACKETS = /^\([县市区旗州](?:、?[县市区旗])?\)/;

/** 全市地区生产总值居第3位 ranks in the city; [我县]地区生产总值居第3位 says who is ranked. */
function setOfSubject({ text, subject }: ItemView): RegionMention | ScopeMention | undefined {
  const place = subject?.places[0];
  return place && !OURS.has(text.charCodeAt(place.start)) ? place : undefined;
}
const OURS = codesOf('我本该');

/** 在全市12个县区中，我县…居第3位: the set that a clause without a number names for what is ranked behind it; null where none does. */
export function setInFront(text: string, { before, kindsBefore }: Item): string | null {
  if (!hasAny(kindsBefore, PLACE)) return null;
  const place = before.findLast(
    ({ kind, end }) => (kind === 'scope' || kind === 'region') && AMONG.test(text.slice(end, end + 16)),
  );
  return place ? text.slice(place.start, place.end) : null;
}
const AMONG = /^各?(?:\d{1,3}|[两二三四五六七八九十]{1,3})?个?[县区市旗州、()]{1,8}[中里内](?:[，,]|$)/;

/** The set ranked in by the name of its place: [全省]县（市、区）; one that is only counted by all its words: [11个县区]. */
function setNamed(text: string, { start, end }: Span): string {
  const brackets = KINDS_IN_BRACKETS.exec(text.slice(end, end + 6))?.[0] ?? '';
  const words = text.slice(start, end + brackets.length);
  return words.length < 3 ? words : words.replace(SCOPE_TAIL, '') || words;
}

/** Of the places before a position, nearest first, those that are ranked: [我县]增速居全市第四位; 我县 and 全县 are no set of places here. */
export function rankedPlaces(
  places: readonly (RegionMention | ScopeMention)[],
): readonly (RegionMention | ScopeMention)[] {
  const [nearest] = places;
  if (places.length < 2 || nearest?.kind !== 'scope') return NONE;
  const levels = (one: ScopeMention): string => one.word.scope.suffixes.join();
  return places
    .slice(1)
    .filter((one) => one.kind === 'scope' && levels(one) !== levels(nearest) && one.word.scope.levels[0] === 'county');
}

const NONE: readonly never[] = [];

/** [与丰顺县]并列全市第5位: who shares the position is not the set. */
function isPeer(text: string, { start }: Span): boolean {
  return PEER.has(text.charCodeAt(start - 1));
}

const PEER = codesOf('与和同跟');

/** 三项指标, 两项增速: how many of the figures before are ranked; 地区生产总值增长6%，固定资产投资增长9%，分别居第2位、第1位 ranks as many as it has positions. */
const SEVERAL =
  /(?:以上|上述|这)?([两二三四五六七八九十]|\d{1,2})(?:项|个|大)(?:主要|核心|重要)?(?:经济)?(?:指标|收入|投资|支出)?$/;

function countOfRanked(view: ItemView, ranks: readonly RankFact[]): number | null {
  const { text, head, subject, current } = view;
  const isHandedOut = hasAny(head.kinds, RESPECTIVELY) || handsOutRanks(view);
  const [named] = subject?.members ?? [];
  // 税收收入（9亿元）、民生支出（20亿元）分列第三、第二: the last of a list with its numbers in brackets stands right in front.
  const member = isHandedOut && named?.core === true && named.name === current[0]?.subject.name ? undefined : named;
  if (member && !member.core) {
    const words = text.slice(Math.max(0, member.start - 6), member.end);
    const printed = SEVERAL.exec(words)?.[1];
    if (printed === undefined) return null;
    return /\d/.test(printed) ? Number(printed) : chineseNumeral(printed);
  }
  const [first, second] = ranks;
  const ofTwoThings = first?.of === 'level' && second?.of === 'growth';
  const handsOut = isHandedOut && ranks.length > 1 && !ofTwoThings && member === undefined;
  return handsOut && current.length !== ranks.length ? ranks.length : null;
}

/** 增幅[分列]全市第五位和第六位. */
function handsOutRanks({ text, head }: ItemView): boolean {
  return head.predicate.some(({ kind, start }) => kind === 'rankVerb' && text[start] === '分');
}

/** 总量和增速均居全市第一: both of one indicator. */
function isOfBoth({ text, item }: ItemView): boolean {
  const said = text.slice(item.start, item.end);
  return /(?<!主体)总量|规模(?!以上)/.test(said) && /增[速幅]/.test(said);
}

/** What the words in front of positions say is ranked. */
function saidOf({ text, item, head }: ItemView): 'level' | 'growth' | 'both' | null {
  const said = text.slice(item.start, item.head.at(-1)?.end ?? item.start);
  // 社会消费品零售总额增速 ranks no amount.
  const level = /(?<!主体)总量|(?<!零售|出口|进口|利润)总额|绝对值|(?<!生产)总值/.test(said);
  const growth = hasAny(head.kinds, GROWTH_NOUN | DECLINE_NOUN) || /增速|增幅/.test(said);
  return level ? (growth ? 'both' : 'level') : growth ? 'growth' : null;
}

/** How many characters may stand between two positions of one thing: 居全省第34位、全市第1位. */
const NEXT_POSITION = 6;

/** A position right behind another, with nothing but a place before it, is of the same. */
function ofBefore({ current }: ItemView, rank: RankMention): RankFact['of'] {
  const [before] = current[0]?.ranks.slice(-1) ?? [];
  return before && rank.start - before.digits.end <= NEXT_POSITION ? before.of : null;
}
