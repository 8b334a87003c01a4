/** Bold print and code of Markdown: 增长**6.2%**, `15.2亿元`. */
const MARKED = /(?<!\d)\*\*(?![\s亿万元%.])[^*\n]{1,120}\*\*|`[^`\n]{1,120}`/g;

/**
 * The offsets of the signs of bold print and code, which are no part of the words. Asterisks that stand
 * for lost digits (3**亿元) are left.
 */
export function markupOffsets(source: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { 0: marked, index } of source.matchAll(MARKED)) {
    const width = marked.startsWith('*') ? 2 : 1;
    for (let i = 0; i < width; i += 1) offsets.add(index + i).add(index + marked.length - 1 - i);
  }
  return offsets;
}
