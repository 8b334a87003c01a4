import type { Span } from '../../model';

/** A line of a text without breaks is cut into pieces of about so many characters, at the end of a sentence if there is one. */
const longest = 1000;

/**
 * The paragraphs of a text, one after the other and without its line breaks: what is shown and measured at once.
 * `paragraphs('甲\n乙')` is `[{ start: 0, end: 1 }, { start: 2, end: 3 }]`.
 */
export function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const brk = text.indexOf('\n', start);
    const end = brk < 0 ? text.length : brk;
    const stop = end > start && text.charAt(end - 1) === '\r' ? end - 1 : end;
    for (let from = start; from < stop || from === start;) {
      const to = stop - from > longest ? cut(text, from) : stop;
      spans.push({ start: from, end: to });
      if (to >= stop) break;
      from = to;
    }
    if (brk < 0) break;
    start = brk + 1;
  }
  return spans;
}

function cut(text: string, from: number): number {
  const at = text.lastIndexOf('。', from + longest) + 1;
  if (at > from + longest / 2) return at;
  const end = from + longest;
  // A pair of surrogates is one character, a number one number.
  const [before = ''] = /(?:[\uD800-\uDBFF]|[\d.,]{1,40})$/.exec(text.slice(end - 41, end)) ?? [];
  return end - before.length;
}
