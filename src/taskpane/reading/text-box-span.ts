import type { Span } from '../../model';

/**
 * Where a span of the source stands in a text box that shows it: a text box counts a line break as one character, a
 * file from Windows has two. `textBoxSpan('甲\r\n乙', { start: 3, end: 4 })` is `{ start: 2, end: 3 }`.
 */
export function textBoxSpan(source: string, { start, end }: Span): Span {
  const before = pairs(source.slice(0, start));
  return { start: start - before, end: end - before - pairs(source.slice(start, end)) };
}

function pairs(text: string): number {
  return text.split('\r\n').length - 1;
}
