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
}

/**
 * Builds a trie over words; of a word given twice the first meaning stands.
 *
 * @example wordTrie([['投资', 1], ['投资额', 2]]).longestAt('投资额', 0) // { value: 2, end: 3 }
 */
export function wordTrie<T>(words: Iterable<readonly [string, T]>): WordTrie<T> {
  const { places, branches, meanings, opens } = trieOver(words, 'forwards');
  return {
    longestAt(text, at) {
      // Most places begin no word: their first character tells.
      if (!opens.has(codeAt(text, at))) return null;
      let place = 0;
      let meaning = 0;
      let end = at;
      for (let i = at; i < text.length; i += 1) {
        place = nextOf(places, branches, place, text.charCodeAt(i));
        if (place === 0) break;
        const said = places[2 * place + 1] ?? 0;
        if (said !== 0) {
          meaning = said;
          end = i + 1;
        }
      }
      return meaning === 0 ? null : { value: meanings[meaning - 1] as T, end };
    },
  };
}
