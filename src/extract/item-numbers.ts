import type { HeadReading, PredicateWord } from './head';
import type { BoundedQuantity } from './item-groups';
import type { Item } from './items';
import { ABOVE, BELOW, hasAny, MILESTONE, MORE_THAN, OTHER_BOUND } from './kinds';
import type { NumberFact } from './statement';

/** The numbers of an item with what bounds them; none of a ratio or a position. */
export function numbersOf(item: Item, head: HeadReading): readonly NumberFact[] {
  if (item.group.kind !== 'quantities') return [];
  const { quantities } = item.group;
  const said = boundOf(head);
  const first = quantities[0];
  if (first !== undefined && quantities.length === 1) return [numberOf(first, said)];
  const shared = said === '=' ? sharedBound(quantities) : said;
  const numbers: NumberFact[] = [];
  for (const one of quantities) numbers.push(numberOf(one, shared));
  return numbers;
}

function numberOf({ mention, bound }: BoundedQuantity, shared: NumberFact['bound']): NumberFact {
  const { value, upper, unit, decimals, digits, misprint } = mention;
  return {
    value,
    upper: upper === null ? null : upper.value,
    bound: bound === '=' ? shared : bound,
    unit,
    decimals,
    digits,
    upperDigits: upper === null ? null : upper.digits,
    misprint,
  };
}

/** 分别增长7%、9%左右: the word behind the last number of a list bounds each; 30家、40余家 bounds its own. */
function sharedBound(quantities: readonly BoundedQuantity[]): NumberFact['bound'] {
  const last = quantities.at(-1);
  if (!last || last.mention.bound !== '=') return '=';
  return quantities.slice(0, -1).every(({ bound }) => bound === '=') ? last.bound : '=';
}

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
