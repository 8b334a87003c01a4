import { CodeSet } from './code-units';

/**
 * Words as places that code units lead to, from place 0 on: numbers in arrays, which are read several times faster than objects that point
 * to each other, since what is read one after the other lies together.
 */
export interface Trie<T> {
  /** Two numbers for each place: the code unit that leads to it, with what leads on; and the meaning of the word that ends there, 0 for none. */
  readonly places: Int32Array;
  /** Where a place leads besides to the one behind it: pairs of from and to, each near the number that `slotOf` makes of it. */
  readonly branches: Int32Array;
  /** Counted from 1. */
  readonly meanings: readonly T[];
  /** The code units that words open with. */
  readonly opens: CodeSet;
}

const CODE = 0xffff;
/** The place behind it is led to from it. */
const LEADS_ON = 1 << 16;
const BRANCHES = 1 << 17;

/**
 * Builds a trie over words read forwards or backwards; of a word given twice the first meaning stands.
 *
 * @example trieOver([['投资', 1]], 'backwards') // 资 leads to 投, where 1 stands
 */
export function trieOver<T>(words: Iterable<readonly [string, T]>, direction: 'forwards' | 'backwards'): Trie<T> {
  const all = [...words];
  // A word leaves those before it at one place, if at all: what follows there are places of its own, one behind the other.
  const branches = new Int32Array(2 ** Math.ceil(Math.log2(3 * all.length + 3)));
  const places = new Int32Array(2 + 2 * all.reduce((sum, [word]) => sum + word.length, 0));
  const meanings: T[] = [];
  const opens = new CodeSet();
  let last = 0;
  for (const [word, meaning] of all) {
    let place = 0;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(direction === 'forwards' ? i : word.length - 1 - i);
      if (i === 0) opens.add(code);
      const known = nextOf(places, branches, place, code);
      if (known === 0) {
        last += 1;
        places[2 * last] = code;
        if (place === last - 1) places[2 * place] = (places[2 * place] ?? 0) | LEADS_ON;
        else branchOff(places, branches, place, last);
      }
      place = known === 0 ? last : known;
    }
    if (places[2 * place + 1] === 0) places[2 * place + 1] = meanings.push(meaning);
  }
  return { places: places.slice(0, 2 * last + 2), branches, meanings, opens };
}

/** Words for a trie of which only is asked whether one of them stands somewhere. */
export function wordsAlone(words: readonly string[]): readonly (readonly [string, true])[] {
  return words.map((word) => [word, true]);
}

/** The place to which a code unit leads; 0 where no word goes on so. */
export function nextOf(places: Int32Array, branches: Int32Array, place: number, code: number): number {
  const known = places[2 * place] ?? 0;
  if ((known & LEADS_ON) !== 0 && ((places[2 * place + 2] ?? 0) & CODE) === code) return place + 1;
  if ((known & BRANCHES) === 0) return 0;
  for (let slot = slotOf(branches, place, code); ; slot = (slot + 2) & (branches.length - 1)) {
    const to = branches[slot + 1] ?? 0;
    if (to === 0 || (branches[slot] === place && ((places[2 * to] ?? 0) & CODE) === code)) return to;
  }
}

function branchOff(places: Int32Array, branches: Int32Array, place: number, to: number): void {
  places[2 * place] = (places[2 * place] ?? 0) | BRANCHES;
  let slot = slotOf(branches, place, places[2 * to] ?? 0);
  while (branches[slot + 1] !== 0) slot = (slot + 2) & (branches.length - 1);
  branches[slot] = place;
  branches[slot + 1] = to;
}

/** A number of a place and a code unit, other than that of most others. */
function slotOf(branches: Int32Array, place: number, code: number): number {
  const mixed = Math.imul(place ^ (code << 15), 0x9e3779b1);
  return ((mixed >>> 12) << 1) & (branches.length - 1);
}
