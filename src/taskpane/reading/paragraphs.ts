import type { Span } from '../../model';

/** A line of a text without breaks is cut into pieces of about so many characters, at the end of a sentence if there is one. */
const longest = 1000;

/** From so many characters on short lines are shown together, so that there are not a hundred thousand pieces to be measured. */
const longText = 200_000;

/**
 * The pieces of a text that are shown and measured at once, one after the other and without the line breaks between them: its paragraphs, of
 * a long text several together. `paragraphs('甲\n乙')` is `[{ start: 0, end: 1 }, { start: 2, end: 3 }]`.
 */
export function paragraphs(text: string): readonly Span[] {
  const least = text.length < longText ? 0 : longest / 2;
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const brk = text.indexOf('\n', Math.min(start + least, text.length));
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
  const at = Math.max(text.lastIndexOf('。', from + longest), text.lastIndexOf('\n', from + longest)) + 1;
  if (at > from + longest / 2) return at;
  const end = from + longest;
  // A pair of surrogates is one character, a number one number.
  const [before = ''] = /(?:[\uD800-\uDBFF]|[\d.,]{1,40})$/.exec(text.slice(end - 41, end)) ?? [];
  return end - before.length;
}
