import { nextOf, opensTrie, trieOver, type TrieNode } from './trie-node';

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
  const root = trieOver(words, 'backwards');
  const lastCodes = opensTrie(root);
  return {
    longestEndingAt(text, from, end) {
      // Most places end no word: their last character tells.
      if (end <= from || !lastCodes.has(text.charCodeAt(end - 1))) return null;
      let node: TrieNode<T> | undefined = root;
      let value: T | undefined;
      let start = end;
      for (let i = end - 1; i >= from; i -= 1) {
        node = nextOf(node, text.charCodeAt(i));
        if (node === undefined) break;
        if (node.value !== undefined) {
          value = node.value;
          start = i;
        }
      }
      return value === undefined ? null : { value, start };
    },
  };
}
