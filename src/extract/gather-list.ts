import type { Item } from './items';
import type { Ledger } from './ledger';
import type { Reading } from './patterns/pattern';
import { readItem, type ItemContext, type ItemReading } from './read-item';
import type { NumberFact } from './statement';

/** A list whose members are told one by one, and the item that it ends with. */
export interface GatheredList {
  readonly reading: Reading;
  /** What stands in brackets behind each member: 38652元（[增长5.2%]）、20536元（[增长7.1%]）; null where nothing does. */
  readonly growths: Extract<Reading, { readonly kind: 'growths' }> | null;
  readonly last: number;
}

/**
 * Collects the members of a list whose numbers have verbs of their own: 分别增长4.0%、下降5.5%和增长6.2%; or growths in brackets. Without
 * as many numbers as subjects the reading stays as it is.
 */
export function gatherList(
  text: string,
  items: readonly Item[],
  from: number,
  { view, reading }: ItemReading,
  ledger: Ledger,
  known: ItemContext,
): GatheredList {
  const wanted = view.subject?.members.length ?? view.current.length;
  const isList = reading.kind === 'growths' || reading.kind === 'levels';
  const alone: GatheredList = { reading, growths: null, last: from };
  if (!isList || wanted < 2 || reading.numbers.length >= wanted) return alone;
  const numbers = [...reading.numbers];
  const growths: NumberFact[] = [];
  let last = from;
  for (let next = items[last + 1]; next; next = items[last + 1]) {
    const isInBrackets = reading.kind === 'levels' && next.lead === '(';
    if (!isInBrackets && (numbers.length === wanted || !joins(text, next))) break;
    const follower = readItem(text, next, ledger, known);
    const kind = isInBrackets ? 'growths' : reading.kind;
    if (follower.reading.kind !== kind || (!isInBrackets && follower.view.subject !== null)) break;
    (isInBrackets ? growths : numbers).push(...follower.reading.numbers);
    last += 1;
  }
  if (numbers.length !== wanted || (growths.length > 0 && growths.length !== wanted)) return alone;
  return {
    reading: { ...reading, numbers },
    growths: growths.length > 0 ? { kind: 'growths', numbers: growths } : null,
    last,
  };
}

function joins(text: string, { lead, start }: Item): boolean {
  return lead === '、' || /^[和与及]/.test(text.slice(start, start + 1));
}
