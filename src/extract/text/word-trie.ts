/** A word found at a place. */
export interface WordMatch<T> {
  readonly value: T;
  readonly end: number;
}

interface Node<T> {
  readonly children: Map<number, Node<T>>;
  value: T | undefined;
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
  const root: Node<T> = { children: new Map(), value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      let next = node.children.get(code);
      if (next === undefined) {
        next = { children: new Map(), value: undefined };
        node.children.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return {
    longestAt(text, at) {
      let node: Node<T> | undefined = root;
      let found: WordMatch<T> | null = null;
      for (let i = at; i < text.length; i += 1) {
        node = node.children.get(text.charCodeAt(i));
        if (node === undefined) break;
        if (node.value !== undefined) found = { value: node.value, end: i + 1 };
      }
      return found;
    },
  };
}
