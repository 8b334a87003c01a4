import type { PeriodExtent } from '../mentions';
import { match, shape } from './shape';

const QUARTERS = '一二三四';
const LISTED = shape('第一二三', /第?([一二三])(?=(?:、[二三四]){0,2}[、和及][二三四]季度)/y, '、和及一二三');
/** 一、二季度运行情况 at the head of a line has a number of its own; where figures are handed out, they are quarters. */
const HANDED_OUT = /^.{0,30}?(?:分别|依次)/;
const LONGEST_HEAD = 40;

/** A quarter that shares its noun with the next, and where it ends: [三]、四季度分别增长5%、6%. Null for any other words. */
export function listedQuarterAt(
  text: string,
  at: number,
): { readonly extent: PeriodExtent; readonly end: number } | null {
  const [words, quarter] = match(LISTED, text, at) ?? [];
  if (words === undefined || quarter === undefined) return null;
  const opensLine = at === 0 || text[at - 1] === '\n';
  if (opensLine && !HANDED_OUT.test(text.slice(at, at + LONGEST_HEAD))) return null;
  const from = 3 * QUARTERS.indexOf(quarter) + 1;
  return { extent: { kind: 'months', from, to: from + 2 }, end: at + words.length };
}
