import { codeAt } from './code-units';
import { nextOf, trieOver } from './trie';

/** A word found at a place. */
export interface WordMatch<T> {
  readonly value: T;
  readonly end: number;
}

/** Finds the longest of many words that begins at a place, in time linear in that word's length. */
export interface WordTrie<T> {
  longestAt(text: string, at: number): WordMatch<T> | null;
  /** The same without an object for each: a number of `lengthOf` and `meaningOf`; 0 where no word begins. */
  find(text: string, at: number): number;
  /** By what `meaningOf` told. */
  readonly meanings: readonly T[];
}

/** So many bits tell how long a word is; no word has more characters than these can. */
const LENGTH_BITS = 10;
const LENGTH = (1 << LENGTH_BITS) - 1;

/** How long the word is that was found. */
export function lengthOf(found: number): number {
  return found & LENGTH;
}

/** Which of the meanings it has. */
export function meaningOf(found: number): number {
  return (found >>> LENGTH_BITS) - 1;
}

/**
 * Builds a trie over words; of a word given twice the first meaning stands.
 *
 * @example wordTrie([['投资', 1], ['投资额', 2]]).longestAt('投资额', 0) // { value: 2, end: 3 }
 */
export function wordTrie<T>(words: Iterable<readonly [string, T]>): WordTrie<T> {
  const { places, branches, meanings, opens } = trieOver(words, 'forwards');
  const find = (text: string, at: number): number => {
    // Most places begin no word: their first character tells.
    if (!opens.has(codeAt(text, at))) return 0;
    let place = 0;
    let found = 0;
    for (let i = at; i < text.length; i += 1) {
      place = nextOf(places, branches, place, text.charCodeAt(i));
      if (place === 0) break;
      const said = places[2 * place + 1] ?? 0;
      if (said !== 0) found = (said << LENGTH_BITS) | (i + 1 - at);
    }
    return found;
  };
  return {
    find,
    meanings,
    longestAt(text, at) {
      const found = find(text, at);
      return found === 0 ? null : { value: meanings[meaningOf(found)] as T, end: at + lengthOf(found) };
    },
  };
}
