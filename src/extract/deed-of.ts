import { deedVerbs, nounsLikeDeeds } from '../codelists/deeds';
import { wordsAlone } from './text/trie';
import { wordTrie } from './text/word-trie';

const deeds = wordTrie(wordsAlone(deedVerbs));
const notDeeds = wordTrie(wordsAlone(nounsLikeDeeds));
/** In front of a deed: it runs up what was done. */
const RUNNING = '累计';
const DONE = '了'.charCodeAt(0);
const RATE = '率'.charCodeAt(0);

/** The deed that opens a phrase, its 累计 with it; empty where there is none: `deedOf('累计培育企业')` is 累计培育. */
export function deedOf(phrase: string): string {
  const from = deedStart(phrase);
  const end = deedEnd(phrase, from);
  if (end === 0 || end === phrase.length) return '';
  // 改造工程, 建设项目 alone are things, no deeds with things; 整改率 is a rate.
  return phrase.charCodeAt(end) === RATE || notDeeds.longestAt(phrase, from) ? '' : phrase.slice(0, end);
}

/** True where a phrase is a deed and nothing else: 新增[260万平方米绿色建筑]. */
export function isDeed(phrase: string): boolean {
  return phrase !== '' && deedEnd(phrase, deedStart(phrase)) === phrase.length;
}

/** True where a deed begins at a place of a text. */
export function opensDeed(text: string, at: number): boolean {
  return deeds.longestAt(text, at) !== null && !notDeeds.longestAt(text, at);
}

function deedStart(phrase: string): number {
  return phrase.startsWith(RUNNING) ? RUNNING.length : 0;
}

/** Where a deed ends that begins at a place; 0 where none does. */
function deedEnd(phrase: string, from: number): number {
  const end = deeds.longestAt(phrase, from)?.end ?? 0;
  return end > 0 && phrase.charCodeAt(end) === DONE ? end + 1 : end;
}
