import { compoundNames } from '../codelists/compound-names';
import { counterparts, paidInCities, sharedScales, sharedTails, townAndCountry } from '../codelists/cues';
import { bareHead } from '../codelists/indicator-lists';
import type { Lexicon } from './lexicon';
import type { IndicatorMention, Mention } from './mentions';
import { withoutLeads } from './plain-phrase';
import type { SubjectMember } from './subject';
import { codesOf } from './text/code-units';
import { reverseTrie } from './text/reverse-trie';
import { wordsAlone } from './text/trie';
import { wordTrie } from './text/word-trie';
import { subjectMember } from './subject-member';

const LONGEST_NAME = 24;
/** Verbs that only report, before what is measured: 分别[实现]增加值. */
const REPORTS = /^(?:实现|完成|达到|达|为|累计)+/;
/** The end of a list that its members share: 医药、食品[等行业增加值], 批发、零售[两个行业]销售额. */
const SHARED_END =
  /^(.{1,16}?)(?:等(?:[二两三四五六七八九十\d]+(?:[个大]|(?=[类种])))?|[二两三四五六七八九十\d]+[个大](?:主导|支柱|重点|特色|优势|传统|主要|核心|新兴|战略性新兴)?(?=行业|产业|领域|门类|类|板块|集群))([\u4e00-\u9fff].*)$/;

/**
 * A list of phrases with a number each: 生猪、家禽分别出栏12.6万头、2180万只 is 生猪出栏 and 家禽出栏; 茶叶、蚕茧产量分别为…, whose end is
 * shared, is 茶叶产量 and 蚕茧产量. A phrase that the dictionary knows, alone or behind the one before it, is its indicator:
 * 规上工业总产值、利润. Null where the counts differ or there is no list.
 */
export function phraseList(
  text: string,
  front: readonly Mention[],
  name: string,
  numbers: number,
  context: { readonly lastCore: string | null; readonly lexicon: Lexicon },
): SubjectMember[] | null {
  if (numbers < 2) return null;
  const ofIndustries = industriesOf(text, front, numbers);
  if (ofIndustries) return ofIndustries;
  const isOfBoth = numbers === 2 && name.startsWith(townAndCountry);
  if (!isOfBoth && !mayHold(name, numbers)) return null;
  const cue = front.findLast((mention) => mention.kind === 'cue' && mention.word.cue === 'respectively');
  const last = front.at(-1);
  const behind = cue && last && cue.end < last.end ? text.slice(cue.end, last.end).trim() : '';
  const verb = behind.replace(REPORTS, '');
  const listed = verb !== '' && name.endsWith(verb) ? name.slice(0, -verb.length) : name;
  const parts = partsOf(listed, numbers) ?? (isOfBoth ? inTownAndCountry(listed) : null);
  if (parts === null || parts.some((part) => part.length === 0 || part.length > LONGEST_NAME)) return null;
  const shared = SHARED_END.exec(parts.at(-1) ?? '');
  if (shared?.[1] !== undefined) parts[parts.length - 1] = shared[1];
  const end = shared?.[2] ?? restOfCounterpart(parts) ?? tailOf(parts.at(-1) ?? '');
  const span = { start: front[0]?.start ?? 0, end: last?.end ?? 0 };
  const known = (words: string): string | null => context.lexicon.canonicalName(withoutLeads(words)) ?? null;
  let lead = context.lastCore;
  const scale = sharedScales.find(({ opens }) => parts[0]?.startsWith(opens));
  return parts.map((part, i) => {
    const ends = shared !== null || (tailOf(part) === '' && (i < parts.length - 1 || !part.endsWith(end)));
    const isScaled = i > 0 && scale?.members.test(part) === true;
    const printed = (isScaled ? scale.opens : '') + part + (verb !== '' ? verb : ends ? end : '');
    const meant = known(part) ?? known(printed) ?? (lead === null ? null : bareHead(part, lead));
    lead = meant;
    return subjectMember(meant ?? printed, meant !== null, span);
  });
}

/** [城乡]低保标准分别为820元、680元. */
function inTownAndCountry(words: string): string[] {
  const rest = words.slice(townAndCountry.length);
  return [(paidInCities.test(rest) ? '城市' : '城镇') + rest, `农村${rest}`];
}

/** 城镇、农村[居民恩格尔系数]: what the last member says behind a word that the others are alone. */
function restOfCounterpart(parts: readonly string[]): string | null {
  const [own] = counterparts.exec(parts.at(-1) ?? '') ?? [];
  const areAlone = own !== undefined && parts.slice(0, -1).every((part) => counterparts.exec(part)?.[0] === part);
  return areAlone ? (parts.at(-1) ?? '').slice(own.length) : null;
}

const compounds = wordTrie(wordsAlone(compoundNames));
const COMMA = '、'.charCodeAt(0);
const MARKS = codesOf('、和与及');

/** False where marks and joiners are too few for so many members, even those inside of compound names counted. */
function mayHold(words: string, count: number): boolean {
  let most = 1;
  for (let at = 0; at < words.length && most < count; at += 1) if (MARKS.has(words.charCodeAt(at))) most += 1;
  return most >= count;
}

/** As many members as there are numbers; 和 parts them only where 、 alone gives too few. Null where no parting gives that count. */
function partsOf(words: string, count: number): string[] | null {
  const marks = marksIn(words);
  if (marks.length + 1 < count) return null;
  const commas = marks.filter((at) => words.charCodeAt(at) === COMMA);
  if (commas.length + 1 === count) return partedAt(words, commas);
  const last = marks.at(-1) ?? 0;
  const isJoined = last > (commas.at(-1) ?? -1) + 1;
  if (isJoined && commas.length + 2 === count) return partedAt(words, [...commas, last]);
  return marks.length + 1 === count ? partedAt(words, marks) : null;
}

/** Where the marks and joiners stand that may part a list: those inside of compound names do not. */
function marksIn(words: string): number[] {
  const marks: number[] = [];
  for (let at = 0; at < words.length;) {
    const end = compounds.longestAt(words, at)?.end ?? at + 1;
    if (end === at + 1 && MARKS.has(words.charCodeAt(at))) marks.push(at);
    at = end;
  }
  return marks;
}

function partedAt(words: string, marks: readonly number[]): string[] {
  return [...marks, words.length].map((end, i) => {
    const start = i === 0 ? 0 : (marks[i - 1] ?? 0) + 1;
    // 以及 is one joiner.
    return words.slice(start, end > start && words.endsWith('以', end) ? end - 1 : end);
  });
}

/** The end of a phrase that the members of a list may share. */
function tailOf(part: string): string {
  return part.slice(tails.longestEndingAt(part, 0, part.length)?.start ?? part.length);
}

const tails = reverseTrie(wordsAlone(sharedTails));

/** [第一、二、三产业]投资: each of them with the end that they share. */
function industriesOf(text: string, front: readonly Mention[], count: number): SubjectMember[] | null {
  const last = front.at(-1);
  const listed = lastBare(front);
  if (listed === null || last === undefined || last === listed || listed.word.names.length !== count) return null;
  const end = text.slice(listed.end, last.end).replace(/^(?:完成|实现|的)+|\s+/g, '');
  if (!SHARED_BY_INDUSTRIES.test(end)) return null;
  const span = { start: listed.start, end: last.end };
  return listed.word.names.map((name) => subjectMember(name.replace(/增加值$/, '') + end, false, span));
}

function lastBare(front: readonly Mention[]): IndicatorMention | null {
  for (let at = front.length - 1; at >= 0; at -= 1) {
    const mention = front[at];
    if (mention?.kind === 'indicator' && mention.word.bare === true) return mention;
  }
  return null;
}

const SHARED_BY_INDUSTRIES = /^[\u4e00-\u9fff]{2,8}$/;
