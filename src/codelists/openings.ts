/**
 * The code units that words open with, or characters are: most phrases are told from those that a regular expression finds by one of them.
 *
 * @example openingsOf(['累计', '直接']).has('累'.charCodeAt(0)) // true
 */
export function openingsOf(words: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(words, (word) => word.charCodeAt(0)));
}

/**
 * Words as alternatives of a regular expression, each once and the longest first.
 *
 * @example longestFirst(['投资', '总投资']) // '总投资|投资'
 */
export function longestFirst(words: Iterable<string>): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}
