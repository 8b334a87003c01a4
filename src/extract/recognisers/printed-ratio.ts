import { ratioMention } from '../make-mentions';
import type { RatioMention } from '../mentions';
import { numberAt } from './printed-number';

/** What stands in front of shares in whole per cent: 结构[为]15:41:44, 由, 调整到; a clock has a space or a date there. */
const SHARES_BEFORE = /[为由从到至的是成构比例产]$|[构比例]:$/;
/** What stands in front of a ratio of two whole numbers: 收入比2:1, 比例为1:3; elsewhere they are a clock or a score. */
const RATIO_BEFORE = /[比例](?:例|值)?(?:约?为|是|约|达到?|由|从)?$/;
const LONGEST_BEFORE = 6;
const MOST_PARTS = 4;
/** Of a hundred, or of one; what is larger is a code. */
const LARGEST = 1e6;

/**
 * The ratio that begins at a number: 9.5:43.2:47.3, 2.10:1; of whole numbers only where the words in front say so. Null for anything
 * else: a clock (18:36:46), a score (3:2).
 *
 * @example ratioAt('三次产业结构为15:41:44', 7) // the parts 15, 41 and 44
 */
export function ratioAt(text: string, at: number): RatioMention | null {
  const parts: RatioMention['parts'][number][] = [];
  let end = at;
  for (let next = numberAt(text, at); next; next = text[end] === ':' ? numberAt(text, end + 1) : null) {
    // A run of such numbers is read once, not from each of them on.
    if (parts.length === MOST_PARTS || next.value > LARGEST) return null;
    parts.push({ value: next.value, decimals: next.decimals, digits: { start: next.start, end: next.end } });
    end = next.end;
    if (text[end] === '%' && text[end + 1] === ':') end += 1;
  }
  if (parts.length < 2) return null;
  const isRatio = parts.some((part) => part.decimals > 0) || isOfWholeNumbers(text, at, parts);
  return isRatio ? ratioMention(at, end, parts) : null;
}

/** Three shares sum to a hundred, as far as rounding lets them. */
function isOfWholeNumbers(text: string, at: number, parts: RatioMention['parts']): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  if (parts.length === 2) return (parts[1]?.value === 1 || parts[1]?.value === 100) && RATIO_BEFORE.test(before);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return parts.length === 3 && Math.abs(sum - 100) <= 1 && SHARES_BEFORE.test(before);
}
