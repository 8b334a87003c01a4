import { nextOf, trieOver } from './trie';

/** Finds the longest of many words that ends at a place. */
export interface ReverseTrie<T> {
  /** The longest word that ends at `end` and begins at `from` or later. */
  longestEndingAt(text: string, from: number, end: number): { readonly value: T; readonly start: number } | null;
}

/**
 * Builds a trie over the words read backwards; of a word given twice the first meaning stands.
 *
 * @example reverseTrie([['增长', 1]]).longestEndingAt('同比增长', 0, 4) // { value: 1, start: 2 }
 */
export function reverseTrie<T>(words: Iterable<readonly [string, T]>): ReverseTrie<T> {
  const { places, branches, meanings, opens } = trieOver(words, 'backwards');
  return {
    longestEndingAt(text, from, end) {
      // Most places end no word: their last character tells.
      if (end <= from || !opens.has(text.charCodeAt(end - 1))) return null;
      let place = 0;
      let meaning = 0;
      let start = end;
      for (let i = end - 1; i >= from; i -= 1) {
        place = nextOf(places, branches, place, text.charCodeAt(i));
        if (place === 0) break;
        const said = places[2 * place + 1] ?? 0;
        if (said !== 0) {
          meaning = said;
          start = i;
        }
      }
      return meaning === 0 ? null : { value: meanings[meaning - 1] as T, start };
    },
  };
}
