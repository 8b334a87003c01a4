/** Bold print and code of Markdown: 增长**6.2%**, `15.2亿元`. */
const MARKED = /(?<!\d)\*\*(?![\s亿万元%.])[^*\n]{1,120}\*\*|`[^`\n]{1,120}`/y;

/**
 * The signs of bold print and code in a source, which are no part of the words. Asterisks that stand for lost digits (3**亿元) are
 * none. Asked of asterisks and backticks in their order, it looks through nothing else.
 */
export class MarkupSigns {
  private start = 0;
  private end = 0;

  constructor(private readonly source: string) {}

  /** True of a sign at an offset, which is no less than those asked of before. */
  has(at: number): boolean {
    if (at >= this.end) {
      MARKED.lastIndex = at;
      const found = MARKED.exec(this.source);
      if (found === null) return false;
      this.start = at;
      this.end = at + found[0].length;
    }
    const width = this.source[this.start] === '*' ? 2 : 1;
    return at < this.start + width || at >= this.end - width;
  }
}
