import { governingCues } from '../../codelists/cues';
import { indicatorLists, indicatorSpellings } from '../../codelists/indicator-lists';
import { regionSpellings } from '../../codelists/regions';
import { behindPlaceInTitle, placesInsideWords, scopeWords } from '../../codelists/scope-words';
import { bareIndicatorMention, cueMention, indicatorMention, regionMention, scopeMention } from '../make-mentions';
import type { Mention } from '../mentions';
import { codesOf, firstCodesOf } from '../text/code-units';
import { wordTrie } from '../text/word-trie';
import type { Recogniser } from './recogniser';

type WordMeaning = (start: number, end: number) => Mention;

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
]);

function* listWords(): Iterable<[string, WordMeaning]> {
  for (const { spelling, names, single, bare } of indicatorLists) {
    const mentioned = bare === true ? bareIndicatorMention : indicatorMention;
    yield [spelling, (start, end) => mentioned(start, end, names, single)];
  }
}

function* indicatorWords(): Iterable<[string, WordMeaning]> {
  for (const [spelling, name] of indicatorSpellings) {
    const names = [name];
    yield [spelling, (start, end) => indicatorMention(start, end, names, name)];
  }
}

function* scopeMeanings(): Iterable<[string, WordMeaning]> {
  for (const [word, scope] of scopeWords) yield [word, (start, end) => scopeMention(start, end, scope)];
}

function* regionWords(): Iterable<[string, WordMeaning]> {
  for (const { spelling, region, kind } of regionSpellings()) {
    if ((kind === 'short' && !FULL_SHORT_FORM.test(spelling)) || COMMON_WORDS.has(spelling)) continue;
    yield [spelling, (start, end) => regionMention(start, end, region)];
  }
}

/** Short forms that keep the kind of place are as good as full names: 黔东南州, 融水县, 鄂温克旗. */
const FULL_SHORT_FORM = /.{2}[州盟县旗]$/;

/** Names that stand inside other words too (范县 in 示范县, 和县 in 市委和县委): they need a border before them. */
const BORDER = /[^\u4e00-\u9fff]|[在于对从由是该为与及到向市省州区盟]/;

function* cueWords(): Iterable<[string, WordMeaning]> {
  for (const [kind, spellings] of governingCues) {
    for (const spelling of spellings) yield [spelling, (start, end) => cueMention(start, end, kind)];
  }
}

/** 按计划完成 is done; 计划完成投资 and 计划完成情况 are nouns. */
function isPlanned(text: string, start: number, end: number): boolean {
  return !/[按超照]/.test(text[start - 1] ?? '') && !/^(?:投资|率|情况|的|进度)/.test(text.slice(end, end + 3));
}

/** 低于预期, 完成预期目标的102%, 超出预期目标680人: what was expected is compared with, and nothing is aimed at. */
function isComparedWith(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!text.startsWith('预期', at)) return false;
  return EXCEEDED.has(before) || (MET.has(before) && ENDS_CLAUSE.has(text.charCodeAt(end)));
}
const EXCEEDED = codesOf('于超出过');
const MET = codesOf('达到成合及占');
const ENDS_CLAUSE = codesOf('的，。；、,;\n');

/** Words of the codelists, longest first: lists before single indicators before places, scope words and cues. */
const words: ReadonlyMap<string, WordMeaning> = new Map<string, WordMeaning>([
  ...cueWords(),
  ...regionWords(),
  ...scopeMeanings(),
  ...indicatorWords(),
  ...listWords(),
]);

const trie = wordTrie(words);
const firstCodes = firstCodesOf(words.keys());

/** Places in a table that tells of two characters whether a word may begin with them. */
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

/** Indicators, places and governing words: 地区生产总值, 平阴县, 全县, 预计. */
export const codelistWord: Recogniser = {
  name: 'codelist-word',
  beginsWith: (code) => firstCodes.has(code),
  at(text, at) {
    if (openingPairs[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] !== 1) return null;
    const found = trie.longestAt(text, at);
    if (!found) return null;
    const mention = found.value(at, found.end);
    const before = text[at - 1];
    if (mention.kind === 'cue' && text[at] === '计' && !isPlanned(text, at, found.end)) return null;
    if (mention.kind === 'cue' && text[at] === '预' && isComparedWith(text, at, found.end)) return null;
    if (mention.kind !== 'region') return mention;
    // 代县长 is no 代县.
    const isInside = (before !== undefined && !BORDER.test(before)) || text[found.end] === '长';
    if (!isInside || !placesInsideWords.has(text.slice(at, found.end))) return mention;
    return isBetweenTimeAndSubject(text, at, found.end) ? mention : null;
  },
};

/** 2023年[延长县]地区生产总值, 2023年[东方市]经济运行情况; but 2023年合作市场, 2023年新兴区域. */
function isBetweenTimeAndSubject(text: string, start: number, end: number): boolean {
  if (!/[\d半末份]年?$|季度$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (behindPlaceInTitle.test(text.slice(end, end + 2))) return true;
  const behind = trie.longestAt(text, end);
  return behind !== null && behind.value(end, behind.end).kind === 'indicator';
}
