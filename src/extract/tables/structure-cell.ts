import { quantityMention } from '../make-mentions';
import type { Lexicon } from '../lexicon';
import { mentionsOf } from '../lexer';
import { quantityInDigits } from '../recognisers/quantity';
import type { CellNumber } from './cell-number';
import type { TableCell } from './table-lines';

/** A share of a whole that a cell prints among others. */
export interface PrintedShare {
  /** The indicator: 第一产业占比. */
  readonly name: string;
  readonly number: CellNumber;
}

/**
 * The shares of a cell that prints a structure: 24.1:39.2:36.7 beside 三次产业结构. Null where it prints none, or the label names not as many
 * parts.
 */
export function sharesIn(
  text: string,
  cell: TableCell,
  label: string,
  lexicon: Lexicon,
): readonly PrintedShare[] | null {
  const found = cell.text.includes(':') ? quantityInDigits.at(text, cell.start) : null;
  if (found?.kind !== 'ratio' || found.end !== cell.end) return null;
  const named = mentionsOf(label, lexicon.added).find((mention) => mention.kind === 'indicator');
  if (named?.kind !== 'indicator' || named.word.names.length !== found.parts.length) return null;
  if (!named.word.names.every((name) => name.endsWith('占比'))) return null;
  return found.parts.map(({ value, decimals, digits }, i) => ({
    name: named.word.names[i] ?? '',
    number: quantityMention(digits.start, digits.end, value, digits.start, digits.end, decimals, '%'),
  }));
}
