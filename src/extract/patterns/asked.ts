import type { Item } from '../items';
import { ANY } from './facts';
import type { Pattern } from './pattern';
import { patterns } from '.';

/** A pattern with what must hold of an item for which it is asked: all of `needs`, and any of the others. All have one set of fields. */
export interface Asked extends Pick<Pattern, 'name' | 'groups' | 'read'> {
  readonly units: number;
  /** Facts. */
  readonly needs: number;
  readonly signs: number;
  /** Kinds of words of the predicate. */
  readonly words: number;
  /** Which of `charactersIn`. */
  readonly inFront: number;
}

const looking = patterns.filter(({ inFront }) => inFront !== undefined);
/** For each code unit a bit for each pattern that looks for it in front of a number. */
const lookedFor: Readonly<Uint16Array> = (() => {
  const bits = new Uint16Array(0x10000);
  for (const [i, { inFront = '' }] of looking.entries())
    for (let at = 0; at < inFront.length; at += 1) {
      const code = inFront.charCodeAt(at);
      bits[code] = (bits[code] ?? 0) | (1 << i);
    }
  return bits;
})();

/** Which patterns find a character that they look for between two places, a bit for each. */
export function charactersIn(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at += 1) found |= lookedFor[text.charCodeAt(at)] ?? 0;
  return found;
}

function asAsked(pattern: Pattern): Asked {
  const { name, read, groups, units = ~0, needs = 0, signs = 0, words = 0 } = pattern;
  const inFront = pattern.inFront === undefined ? 0 : 1 << looking.indexOf(pattern);
  return { name, read, groups, units, needs, signs: (signs | words | inFront) === 0 ? ANY : signs, words, inFront };
}

/** The constructions as they are asked, in their order. */
export const askedPatterns: readonly Asked[] = patterns.map(asAsked);

const UNITS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const askedFor = (group: Item['group']['kind']): readonly (readonly Asked[])[] =>
  UNITS.map((unit) =>
    askedPatterns.filter(({ groups, units }) => groups.includes(group) && (units & (1 << unit)) !== 0),
  );
const ofQuantities = askedFor('quantities');
const ofRatio = askedFor('ratio');
const ofRank = askedFor('rank');

/** The patterns that may be asked for a group in a kind of unit, in their order. */
export function patternsFor(group: Item['group']['kind'], unitKind: number): readonly Asked[] {
  const byUnit = group === 'quantities' ? ofQuantities : group === 'rank' ? ofRank : ofRatio;
  return byUnit[31 - Math.clz32(unitKind)] ?? [];
}
