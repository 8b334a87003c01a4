import { boundsBehind, predicateCueWords } from '../../codelists/cues';
import { digitsOf, quantityWith } from '../make-mentions';
import { quantityInDigits } from '../recognisers/quantity';
import type { QuantityMention } from '../mentions';
import type { NumberFact } from '../statement';
import { codesOf, isDigit } from '../text/code-units';
import type { TableCell } from './table-lines';

/** What may stand in front of a number in a cell, with what it says of it. */
const BEFORE =
  /^(?:同比|比上年)?(增长|上升|提高|增加|上涨|↑|▲|\+|下降|降低|减少|回落|下跌|↓|▼)?(?:力争|确保|稳定在?|保持在?|控制在?|维持在?)?(约|近|超过|突破|超|不低于|不少于|不超过|不高于|达到|完成|达)?/;
const FALLS = /^(?:下降|降低|减少|回落|下跌|↓|▼)$/;
/** What may stand behind it. */
const BEHIND = /^%?(及?以上|左右|上下|以内|以下|↑|↓|▲|▼)?(?:\*+|#|[①-⑳]|\([^)]*\))?$/;
/** What each of these words makes of a number. */
const bounds: ReadonlyMap<string | undefined, NumberFact['bound']> = new Map([
  ...predicateCueWords.about.map((word) => [word, '~'] as const),
  ...predicateCueWords.moreThan.map((word) => [word, '>'] as const),
  ...predicateCueWords.atLeast.map((word) => [word, '>='] as const),
  ...predicateCueWords.atMost.map((word) => [word, '<='] as const),
  ...boundsBehind,
]);

/** A number of a cell, of which its row or column says the unit. */
export type CellNumber = NumberFact & { unit: string | null };

/** The number that a cell prints; null where it prints none, or more than one. */
export function numberIn(text: string, cell: TableCell): CellNumber | null {
  // Most cells begin with their number and hold no more.
  const before = isDigit(text.charCodeAt(cell.start)) ? null : BEFORE.exec(text.slice(cell.start, cell.end));
  const found = quantityInDigits.at(text, cell.start + (before?.[0].replace(/\+$/, '').length ?? 0));
  if (found?.kind !== 'quantity' || found.end > cell.end || !Number.isFinite(found.value)) return null;
  const further = found.upper === null ? upperEnd(text, cell, found) : null;
  const upper = found.upper ?? (further && { value: further.value, digits: digitsOf(further) });
  const end = upper === null ? found.end : Math.max(found.end, upper.digits.end);
  const behind = end < cell.end ? BEHIND.exec(text.slice(end, cell.end).trim()) : null;
  if (behind === null && end < cell.end) return null;
  if (before === null && behind === null && further === null) return found;
  const said = saidAround(before?.[1], before?.[2], behind?.[1]);
  const signed = (value: number): number => (said.falls ? -Math.abs(value) : value);
  const range = upper && { value: signed(upper.value), digits: upper.digits };
  return quantityWith(found, { value: signed(found.value), upper: range, bound: said.bound ?? found.bound });
}

/** What the words around a number say of it. */
function saidAround(
  change: string | undefined,
  bound: string | undefined,
  behind: string | undefined,
): { readonly falls: boolean; readonly bound: NumberFact['bound'] | undefined } {
  return {
    falls: FALLS.test(change ?? '') || /[↓▼]/.test(behind ?? ''),
    bound: bounds.get(behind) ?? bounds.get(bound),
  };
}

const RANGES = codesOf('-~至');

/** The upper end of a range without a unit, which only a cell may hold: 3.0-3.5. */
function upperEnd(text: string, cell: TableCell, lower: QuantityMention): QuantityMention | null {
  if (!RANGES.has(text.charCodeAt(lower.end))) return null;
  const found = quantityInDigits.at(text, lower.end + 1);
  return found?.kind === 'quantity' && found.end <= cell.end && found.value > lower.value ? found : null;
}

/** What a number begins with: most cells of words are told by their first character. */
const NUMBER_OPENS = codesOf('0123456789<>≤≥+↑↓▲▼-');

/** A number alone, as a cell prints it. */
export function isNumber(words: string): boolean {
  return (
    NUMBER_OPENS.has(words.charCodeAt(0)) &&
    /^[<>≤≥+↑↓▲▼-]?\d[\d.,]*[%‰]?(?:[-~至]\d[\d.,]*[%‰]?)?(?:及?以[上下内]|左右|多|余)?[↑↓▲▼*]?$/.test(words)
  );
}
