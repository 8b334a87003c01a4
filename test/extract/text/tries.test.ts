import fc from 'fast-check';
import { reverseTrie } from '../../../src/extract/text/reverse-trie';
import { wordTrie } from '../../../src/extract/text/word-trie';

const WORDS = [
  ['投资', 'investment'],
  ['投资额', 'amount'],
  ['工业投资', 'industrial'],
  ['𠮷', 'a pair of surrogates'],
  ['投资', 'the second meaning'],
] as const;

describe('the longest word that begins at a place', () => {
  const trie = wordTrie<string>(WORDS);

  it.each([
    ['投资额', 0, { value: 'amount', end: 3 }],
    ['投资增长', 0, { value: 'investment', end: 2 }],
    ['工业投资额', 0, { value: 'industrial', end: 4 }],
    ['工业投资额', 2, { value: 'amount', end: 5 }],
    ['大𠮷', 1, { value: 'a pair of surrogates', end: 3 }],
    ['工业投', 0, null],
    ['投', 0, null],
    ['', 0, null],
    ['投资', 2, null],
  ])('of %s at %d', (text, at, found) => {
    expect(trie.longestAt(text, at)).toEqual(found);
  });
});

describe('the longest word that ends at a place', () => {
  const trie = reverseTrie<string>(WORDS);

  it.each([
    ['工业投资', 0, 4, { value: 'industrial', start: 0 }],
    ['工业投资', 1, 4, { value: 'investment', start: 2 }],
    ['投资额', 0, 3, { value: 'amount', start: 0 }],
    ['投资额', 0, 2, { value: 'investment', start: 0 }],
    ['全部投资', 0, 4, { value: 'investment', start: 2 }],
    ['投资', 1, 2, null],
    ['资', 0, 1, null],
    ['', 0, 0, null],
  ])('of %s from %d to %d', (text, from, end, found) => {
    expect(trie.longestEndingAt(text, from, end)).toEqual(found);
  });
});

describe('on any words and text', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });
  const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 }));

  it('both find what a plain search finds', () => {
    fc.assert(
      fc.property(words, text, fc.nat(12), (known, read, at) => {
        const pairs = known.map((word) => [word, word] as const);
        const longest = (matching: readonly string[]): string | undefined =>
          [...matching].sort((a, b) => b.length - a.length)[0];
        const begins = longest(known.filter((word) => read.startsWith(word, at)));
        const head = read.slice(0, at);
        const ends = longest(known.filter((word) => head.endsWith(word)));
        expect(wordTrie(pairs).longestAt(read, at)?.value).toBe(begins);
        expect(reverseTrie(pairs).longestEndingAt(head, 0, head.length)?.value).toBe(ends);
      }),
    );
  });
});
