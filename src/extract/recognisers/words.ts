import { governingCues, planOfDeeds } from '../../codelists/cues';
import { indicatorLists, indicatorSpellings } from '../../codelists/indicator-lists';
import { regionSpellings } from '../../codelists/regions';
import { behindPlaceInTitle, placesInsideWords, placesLikeDeeds, scopeWords } from '../../codelists/scope-words';
import { opensDeed } from '../deed-of';
import { cueMeaning, indicatorMeaning, wordMention } from '../make-mentions';
import type { Meaning } from '../mentions';
import { codeAt, codesOf } from '../text/code-units';
import { lengthOf, meaningOf, wordTrie } from '../text/word-trie';
import type { Recogniser } from './recogniser';

/** Names that are also common words are left to the place's own report, where its short names are known. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '中国',
  '国家',
  '新区',
  '开发区',
  '高新区',
  ...placesLikeDeeds,
]);

function* listWords(): Iterable<[string, Meaning]> {
  for (const { spelling, names, single, bare } of indicatorLists)
    yield [spelling, indicatorMeaning(names, single, bare)];
}

function* indicatorWords(): Iterable<[string, Meaning]> {
  for (const [spelling, name] of indicatorSpellings) yield [spelling, indicatorMeaning([name], name)];
}

function* scopeMeanings(): Iterable<[string, Meaning]> {
  for (const [word, scope] of scopeWords) yield [word, { kind: 'scope', scope }];
}

function* regionWords(): Iterable<[string, Meaning]> {
  for (const { spelling, region, kind } of regionSpellings()) {
    if ((kind === 'short' && !FULL_SHORT_FORM.test(spelling)) || COMMON_WORDS.has(spelling)) continue;
    yield [spelling, { kind: 'region', region }];
  }
}

/** Short forms that keep the kind of place are as good as full names: 黔东南州, 融水县, 鄂温克旗. */
const FULL_SHORT_FORM = /.{2}[州盟县旗]$/;

/** True of a name that stands inside another word: 代县长 is no 代县. */
function isOtherWord(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text[start - 1] : undefined;
  if ((before === undefined || BORDER.test(before)) && text[end] !== '长') return false;
  return placesInsideWords.has(text.slice(start, end)) && !isBetweenTimeAndSubject(text, start, end);
}

/** Names that stand inside other words too (范县 in 示范县, 和县 in 市委和县委): they need a border before them. */
const BORDER = /[^\u4e00-\u9fff]|[在于对从由是该为与及到向市省州区盟]/;

function* cueWords(): Iterable<[string, Meaning]> {
  for (const [kind, spellings] of governingCues) {
    const meaning = cueMeaning(kind);
    for (const spelling of spellings) yield [spelling, meaning];
  }
  yield [planOfDeeds, cueMeaning('target')];
}

/** A cue that is no part of a noun or of what is compared with. */
function governs(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (code === PLANS) return isPlanned(text, start, end);
  return code !== EXPECTS || !isComparedWith(text, start, end);
}
const [PLANS, EXPECTS] = ['计'.charCodeAt(0), '预'.charCodeAt(0)] as const;

/** 按计划完成 is done; 计划完成投资 and 计划完成情况 are nouns. */
function isPlanned(text: string, start: number, end: number): boolean {
  // 计划新建高标准农田3万亩; 人才计划引进86人 is another's name.
  if (text.slice(start, end) === planOfDeeds) return !NAMES_PLAN.test(text.charAt(start - 1)) && opensDeed(text, end);
  return !/[按超照]/.test(text.charAt(start - 1)) && !/^(?:投资|率|情况|的|进度)/.test(text.slice(end, end + 3));
}

const NAMES_PLAN = /(?![年们将县市区内月])[\u4e00-\u9fff”]/;

/** 低于预期, 完成预期目标的102%, 超出预期目标680人: what was expected is compared with, and nothing is aimed at. */
function isComparedWith(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!text.startsWith('预期', at)) return false;
  return EXCEEDED.has(before) || (MET.has(before) && ENDS_CLAUSE.has(codeAt(text, end)));
}
const EXCEEDED = codesOf('于超出过');
const MET = codesOf('达到成合及占');
const ENDS_CLAUSE = codesOf('的，。；、,;\n');

/** Words of the codelists, longest first: lists before single indicators before places, scope words and cues. */
const words: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...cueWords(),
  ...regionWords(),
  ...scopeMeanings(),
  ...indicatorWords(),
  ...listWords(),
]);

const trie = wordTrie(words);

/** A number of two code units, other than that of most others. */
const PAIRS = 0x10000;
const pairOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);
const openingPairs: Readonly<Uint8Array> = (() => {
  const pairs = new Uint8Array(PAIRS);
  for (const word of words.keys()) {
    if (word.length > 1) pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    else pairs.fill(1);
  }
  return pairs;
})();

/** True where a word may begin with two code units; most that begin one by themselves are told apart by the second. */
export function opensWord(first: number, second: number): boolean {
  return openingPairs[pairOf(first, second)] === 1;
}

/** What the words of the codelists mean, by what `meaningOf` tells of what `wordAt` found. */
export const meanings: readonly Meaning[] = trie.meanings;

/** The longest word of the codelists at a place, as `find` of a trie tells it; 0 where none is a word of its own there. */
export function wordAt(text: string, at: number): number {
  const found = trie.find(text, at);
  const kind = found === 0 ? undefined : meanings[meaningOf(found)]?.kind;
  if (kind === 'cue' && !governs(text, at, at + lengthOf(found))) return 0;
  return kind === 'region' && isOtherWord(text, at, at + lengthOf(found)) ? 0 : found;
}

/** Indicators, places and governing words: 地区生产总值, 平阴县, 全县, 预计. */
export const codelistWord: Recogniser = {
  // Of two characters `opensWord` tells more.
  beginsWith: () => true,
  at(text, at) {
    const found = wordAt(text, at);
    const word = found === 0 ? undefined : meanings[meaningOf(found)];
    return word === undefined ? null : wordMention(at, at + lengthOf(found), word);
  },
};

/** 2023年[延长县]地区生产总值, 2023年[东方市]经济运行情况; but 2023年合作市场, 2023年新兴区域. */
function isBetweenTimeAndSubject(text: string, start: number, end: number): boolean {
  if (!/[\d半末份]年?$|季度$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (behindPlaceInTitle.test(text.slice(end, end + 2))) return true;
  const behind = trie.longestAt(text, end);
  return behind?.value.kind === 'indicator';
}
