/** A place in a trie: what is found there, and where each further code unit leads. */
export interface TrieNode<T> {
  readonly children: Map<number, TrieNode<T>>;
  value: T | undefined;
}

/**
 * The root of a trie over words read forwards or backwards; of a word given twice the first meaning stands.
 *
 * @example trieOver([['投资', 1]], 'backwards') // 资 leads to 投, where 1 stands
 */
export function trieOver<T>(words: Iterable<readonly [string, T]>, direction: 'forwards' | 'backwards'): TrieNode<T> {
  const root: TrieNode<T> = { children: new Map(), value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(direction === 'forwards' ? i : word.length - 1 - i);
      let next = node.children.get(code);
      if (next === undefined) {
        next = { children: new Map(), value: undefined };
        node.children.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return root;
}
