const PAGE_NUMBER =
  /^[^\S\n]*(?:[-—–－][^\S\n]?\d{1,4}[^\S\n]?[-—–－]|第[^\S\n]?\d{1,4}[^\S\n]?页(?:[^\S\n]?[,，/]?[^\S\n]?共[^\S\n]?\d{1,4}[^\S\n]?页)?)[^\S\n]*$/gm;
const SENTENCE_END = /[。！？!?；;：:]\s*$/;
/** What begins so opens a paragraph of its own. */
const OPENING = /^(?:[ \u3000]{2,}|[一二三四五六七八九十]{1,3}[、.．]|[（(]|\d{1,2}[、.．](?!\d)|表|注)/;
/** 1.9 and 50.4 are two numbers, whatever page parts them. */
const DECIMAL_END = /\d\.\d+$/;
const DECIMAL_START = /^\d+\.\d/;
/** A line shorter than this is a title. */
const SHORTEST = 16;
const LONGEST_OPENING = 12;

/**
 * Breaks of a page within a sentence, with the page's number: …128.4亿⏎— 3 —⏎元，增长8.6%. From the end of the line before each to
 * the beginning of the line behind it.
 */
export function pageBreaks(source: string): ReadonlyMap<number, number> {
  const breaks = new Map<number, number>();
  for (const { 0: line, index } of source.matchAll(PAGE_NUMBER)) {
    let from = index;
    while (from > 0 && /\s/.test(source.charAt(from - 1))) from -= 1;
    let to = index + line.length;
    while (to < source.length && /[\r\n]/.test(source.charAt(to))) to += 1;
    const before = source.slice(source.lastIndexOf('\n', from - 1) + 1, from);
    const behind = source.slice(to, to + LONGEST_OPENING);
    const isParted = DECIMAL_END.test(before) && DECIMAL_START.test(behind);
    const goesOn = before.length >= SHORTEST && !isParted && !SENTENCE_END.test(before) && !OPENING.test(behind);
    if (goesOn && to < source.length) breaks.set(from, to);
  }
  return breaks;
}
