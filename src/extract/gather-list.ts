import type { Item } from './items';
import { numbersOf } from './item-numbers';
import { sharpens } from './number-fit';
import type { Ledger } from './ledger';
import type { ItemView, Reading } from './patterns/pattern';
import { withNumbers } from './patterns/readings';
import { readItem, type ItemContext } from './read-item';
import { quantityWith } from './make-mentions';
import type { NumberFact } from './statement';

/** What a bracket says of one member of a list: 分别增长5.0%（[全市4.8%]）、6.7%. */
export interface Aside {
  readonly item: Item;
  /** The member by its place in the list. */
  readonly member: number;
}

/** A list whose members are told one by one, with what stands in brackets behind them, and the index of the item that it ends with. */
export interface GatheredList {
  readonly reading: Reading;
  readonly asides: readonly Aside[];
  readonly last: number;
}

/**
 * Collects the members of a list whose numbers have verbs of their own (分别增长4.0%、下降5.5%和增长6.2%) or brackets behind them. Null
 * without as many numbers as subjects, and where the reading has them all.
 */
export function gatherList(
  text: string,
  items: readonly Item[],
  from: number,
  view: ItemView,
  reading: Reading,
  ledger: Ledger,
  known: ItemContext,
): GatheredList | null {
  // 进出口总额12.6亿元、出口额9.8亿元，分别增长8.2%和下降2.1%: what 分别 hands out may be of more than was spoken of last.
  const wanted = view.subject?.members.length ?? Math.max(view.current.length, known.handed);
  if (wanted < 2) return null;
  const isList = reading.kind === 'growths' || reading.kind === 'levels' || reading.kind === 'changes';
  if (!isList || reading.numbers.length >= wanted) return null;
  const numbers = [...reading.numbers];
  const asides: Aside[] = [];
  let last = from;
  for (let next = items[last + 1]; next; next = items[last + 1]) {
    if (next.outerHead !== null && view.item.outerHead === null)
      asides.push({ item: next, member: numbers.length - 1 });
    else {
      if (numbers.length === wanted || !joins(text, next)) break;
      const more = bareNumbers(text, next, view, reading.numbers[0]) ?? numbersLike(text, next, reading, ledger, known);
      if (more === null || isRestated(numbers, more)) break;
      for (const one of more) numbers.push(one);
    }
    last += 1;
  }
  return numbers.length === wanted ? { reading: withNumbers(reading, numbers), asides, last } : null;
}

/** The numbers of an item that reads as the first of its list does. */
function numbersLike(
  text: string,
  item: Item,
  { kind }: Reading,
  ledger: Ledger,
  known: ItemContext,
): readonly NumberFact[] | null {
  const { reading, subject } = readItem(text, item, ledger, known);
  if (reading.kind !== kind || subject !== null) return null;
  const isList = reading.kind === 'growths' || reading.kind === 'levels' || reading.kind === 'changes';
  return isList ? reading.numbers : null;
}

/** 城乡居民收入突破3万元、达到30562元: the exact number behind a bound is of the same. */
function isRestated([first, ...others]: readonly NumberFact[], [next]: readonly NumberFact[]): boolean {
  return first !== undefined && others.length === 0 && next?.bound === '=' && sharpens(next, first);
}

/** A number without a verb goes on with that of the first: 分别下降5.0%（…）、[6.7%]. */
function bareNumbers(
  text: string,
  item: Item,
  { unit, numbers: [printed], head, current }: ItemView,
  first: NumberFact | undefined,
): readonly NumberFact[] | null {
  const numbers = numbersOf(item, head);
  const [own] = numbers;
  const isBare = own !== undefined && JOINER_ALONE.test(text.slice(item.start, own.digitsStart));
  // 分别达68.2万亩、29.6万吨，增加0.3万亩、[0.5万吨]: each in the unit of its level.
  const fits = (number: NumberFact): boolean =>
    number.unit === unit || current.some(({ level }) => level?.unit === number.unit);
  if (!isBare || !printed || !first || !numbers.every(fits)) return null;
  const isTurned = first.value < 0 && printed.value > 0;
  return numbers.map((number) => (isTurned ? quantityWith(number, { value: -number.value }) : number));
}

const JOINER_ALONE = /^[和与及]?$/;

function joins(text: string, { lead, start }: Item): boolean {
  return lead === '、' || /^[和与及]/.test(text.slice(start, start + 1));
}
