import { CodeSet } from './code-units';

/** A place in a trie: what is found there, and where each further code unit leads. */
export interface TrieNode<T> {
  /** The first code unit that leads on, -1 where none does, and where it leads: most places lead to one other. */
  code: number;
  next: TrieNode<T> | undefined;
  /** Where further ones lead; null where there are none. */
  others: Map<number, TrieNode<T>> | null;
  value: T | undefined;
}

function leaf<T>(): TrieNode<T> {
  return { code: -1, next: undefined, others: null, value: undefined };
}

/** The code units that lead on from the root. */
export function opensTrie<T>(root: TrieNode<T>): CodeSet {
  const codes = new CodeSet();
  if (root.next !== undefined) codes.add(root.code);
  for (const code of root.others?.keys() ?? []) codes.add(code);
  return codes;
}

/** The place to which a code unit leads; undefined where no word goes on so. */
export function nextOf<T>(node: TrieNode<T>, code: number): TrieNode<T> | undefined {
  return node.code === code ? node.next : node.others?.get(code);
}

/**
 * The root of a trie over words read forwards or backwards; of a word given twice the first meaning stands.
 *
 * @example trieOver([['投资', 1]], 'backwards') // 资 leads to 投, where 1 stands
 */
export function trieOver<T>(words: Iterable<readonly [string, T]>, direction: 'forwards' | 'backwards'): TrieNode<T> {
  const root = leaf<T>();
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(direction === 'forwards' ? i : word.length - 1 - i);
      node = nextOf(node, code) ?? grown(node, code);
    }
    node.value ??= value;
  }
  return root;
}

function grown<T>(node: TrieNode<T>, code: number): TrieNode<T> {
  const next = leaf<T>();
  if (node.next === undefined) {
    node.code = code;
    node.next = next;
  } else {
    node.others ??= new Map();
    node.others.set(code, next);
  }
  return next;
}
