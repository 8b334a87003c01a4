import { nextOf, opensTrie, trieOver, type TrieNode } from './trie-node';
import { codeAt } from './code-units';

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
  const root = trieOver(words, 'forwards');
  const firstCodes = opensTrie(root);
  return {
    longestAt(text, at) {
      // Most places begin no word: their first character tells.
      if (!firstCodes.has(codeAt(text, at))) return null;
      let node: TrieNode<T> | undefined = root;
      let value: T | undefined;
      let end = at;
      for (let i = at; i < text.length; i += 1) {
        node = nextOf(node, text.charCodeAt(i));
        if (node === undefined) break;
        if (node.value !== undefined) {
          value = node.value;
          end = i + 1;
        }
      }
      return value === undefined ? null : { value, end };
    },
  };
}
