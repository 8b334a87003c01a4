/** Finds the longest of many words that ends at a place. */
export interface ReverseTrie<T> {
  /** The longest word that ends at `end` and begins at `from` or later. */
  longestEndingAt(text: string, from: number, end: number): { readonly value: T; readonly start: number } | null;
}

interface Node<T> {
  readonly children: Map<number, Node<T>>;
  value: T | undefined;
}

/**
 * Builds a trie over the words read backwards; of a word given twice the first meaning stands.
 *
 * @example reverseTrie([['增长', 1]]).longestEndingAt('同比增长', 0, 4) // { value: 1, start: 2 }
 */
export function reverseTrie<T>(words: Iterable<readonly [string, T]>): ReverseTrie<T> {
  const root: Node<T> = { children: new Map(), value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (let i = word.length - 1; i >= 0; i -= 1) {
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
    longestEndingAt(text, from, end) {
      let node: Node<T> | undefined = root;
      let found: { value: T; start: number } | null = null;
      for (let i = end - 1; i >= from; i -= 1) {
        node = node.children.get(text.charCodeAt(i));
        if (node === undefined) break;
        if (node.value !== undefined) found = { value: node.value, start: i };
      }
      return found;
    },
  };
}
