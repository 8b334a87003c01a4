import type { Span } from '../../model';

const boundary = /[。！？!?;；\n\r]/;

/** How far to look on either side where no sentence ends. */
const reach = 120;

/**
 * The sentence round a number, at most 120 characters to either side, without blanks at its ends.
 * In `上半年很好。投资5亿元。` the surroundings of 5 are 投资5亿元。
 */
export function surroundings(source: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < reach && !boundary.test(source.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < source.length && to - end < reach && !boundary.test(source.charAt(to))) to += 1;
  if (to < source.length && /[。！？!?;；]/.test(source.charAt(to))) to += 1;
  while (from < start && source.charAt(from).trim() === '') from += 1;
  while (to > end && source.charAt(to - 1).trim() === '') to -= 1;
  return { start: from, end: to };
}
