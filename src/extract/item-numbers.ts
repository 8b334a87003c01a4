import type { HeadReading, PredicateWord } from './head';
import type { Item } from './items';
import { ABOVE, BELOW, hasAny, MILESTONE, MORE_THAN, OTHER_BOUND } from './kinds';
import { quantityWith } from './make-mentions';
import type { NumberFact } from './statement';

/** The numbers of an item with what bounds them; none of a ratio or a position. */
export function numbersOf({ group }: Item, head: HeadReading): readonly NumberFact[] {
  if (group.kind !== 'quantities') return NONE;
  const said = boundOf(head);
  const bound = said === '=' ? group.bound : said;
  // As they are printed, mostly.
  if (bound === '=') return group.quantities;
  const first = group.quantities[0];
  // A list made with its only member is as long as that.
  if (first !== undefined && group.quantities.length === 1) return [boundedBy(first, bound)];
  return group.quantities.map((one) => boundedBy(one, bound));
}

function boundedBy(number: NumberFact, bound: NumberFact['bound']): NumberFact {
  return number.bound === '=' ? quantityWith(number, { bound }) : number;
}

const NONE: readonly never[] = [];

const BOUND_WORDS: ReadonlyMap<PredicateWord['kind'], NumberFact['bound']> = new Map([
  ['atLeast', '>='],
  ['milestone', '>='],
  ['moreThan', '>'],
  ['atMost', '<='],
  ['lessThan', '<'],
  ['about', '~'],
]);

const SAYS_BOUND = MILESTONE | MORE_THAN | OTHER_BOUND | ABOVE | BELOW;

function boundOf(head: HeadReading): NumberFact['bound'] {
  if (!hasAny(head.kinds, SAYS_BOUND)) return '=';
  for (const word of head.predicate) {
    const bound = BOUND_WORDS.get(word.kind);
    if (bound !== undefined) return bound;
    // 高于5% bounds, 高于全市 compares.
    if (word.kind === 'above' && head.places.length === 0) return '>';
    if (word.kind === 'below' && head.places.length === 0) return '<';
  }
  return '=';
}
