import * as fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 } as const;
const MOST = 0x10ffff - SURROGATES.count;

/**
 * Any character of Unicode, for `fc.string({ unit: anyCharacter })`: what `unit: 'binary'` gives, without the table of all
 * 1.1 million of them that fast-check makes for it in each file of tests, which takes a second.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.integer({ min: 0, max: MOST }).map(
  (number) => String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.count),
  (character) => {
    const point = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== character) throw new Error('This is no character.');
    return point < SURROGATES.first ? point : point - SURROGATES.count;
  },
);
