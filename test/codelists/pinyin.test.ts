import { isPinyinSyllable, longestSyllable } from '../../src/codelists/pinyin';

describe('a syllable', () => {
  it.each([
    ...['zhǎng', 'nóng', 'fā', 'chǎn', 'xiàn', 'é', 'zhì', 'jīng', 'wǔ', 'ān', 'ér', 'òu', 'chuāng'],
    ...['zhang', 'fa', 'xian', 'e'],
    ...['lǜ', 'lü', 'nǚ', 'lüè', 'lv', 'nv'],
    ...['fa\u0304', 'lu\u0308', 'zha\u030cng'],
  ])('%s', (letters) => {
    expect(isPinyinSyllable(letters)).toBe(true);
  });
});

describe('no syllable', () => {
  it.each([
    ['gdp', 'an abbreviation'],
    ['cpi', 'another'],
    ['pm', 'a measure'],
    ['km', 'a unit'],
    ['ppp', 'a kind of contract'],
    ['zhang xian', 'two of them'],
    ['fazhan', 'two written as one'],
    ['Zhǎng', 'a capital'],
    ['5', 'a digit'],
    ['', 'nothing'],
    ['展', 'a character'],
  ])('%s: %s', (letters) => {
    expect(isPinyinSyllable(letters)).toBe(false);
  });
});

it('the longest are as long as stated', () => {
  expect(longestSyllable).toBe('zhuang'.length);
  expect(isPinyinSyllable('zhuang')).toBe(true);
});
