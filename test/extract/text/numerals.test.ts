import fc from 'fast-check';
import { chineseNumeral, isNumeralCharacter } from '../../../src/extract/text/numerals';

describe('a numeral in characters', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三十四', 34],
    ['百', 100],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['千', 1000],
    ['两千', 2000],
    ['一千零一', 1001],
    ['万', 10000],
    ['十万', 1e5],
    ['三十五万', 350000],
    ['百万', 1e6],
    ['千万', 1e7],
    ['亿', 1e8],
    ['千亿', 1e11],
    ['三千五百亿', 3.5e11],
    ['一万亿', 1e12],
    ['三亿五千万', 3.5e8],
    ['零', 0],
  ])('%s is %d', (text, value) => {
    expect(chineseNumeral(text)).toBe(value);
  });

  it.each([
    ['二〇二四', 2024],
    ['二零二四', 2024],
    ['一一', 11],
  ])('%s, digit by digit, is %d', (text, value) => {
    expect(chineseNumeral(text)).toBe(value);
  });

  it.each(['', '半', '几', '12', '一2', '三成', '第一', ' 一', '壹'])('“%s” is none', (text) => {
    expect(chineseNumeral(text)).toBeNull();
  });
});

const DIGITS = '零一二三四五六七八九';

/** Writes 1 to 9999 as a report would: 12 is 十二, 205 is 二百零五, 3040 is 三千零四十. */
function written(number: number): string {
  const powers = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const;
  const words = powers.map(([power, name]) => {
    const digit = Math.floor(number / power) % 10;
    return digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${name}`;
  });
  return words
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '')
    .replace(/^一十/u, '十');
}

it.each([
  [12, '十二'],
  [205, '二百零五'],
  [3040, '三千零四十'],
])('the writer of this test writes %d as %s', (number, text) => {
  expect(written(number)).toBe(text);
});

it('reads every number from 1 to 9999 as it is written', () => {
  for (let number = 1; number <= 9999; number += 1) expect(chineseNumeral(written(number))).toBe(number);
});

it('reads so many of 万 and 亿', () => {
  const count = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(count, count, (many, more) => {
      expect(chineseNumeral(`${written(many)}万`)).toBe(many * 1e4);
      expect(chineseNumeral(`${written(many)}亿${written(more)}万`)).toBe(many * 1e8 + more * 1e4);
    }),
  );
});

it.each([
  ['千', true],
  ['〇', true],
  ['两', true],
  ['半', false],
  ['3', false],
  ['元', false],
])('%s makes a numeral: %p', (character, is) => {
  expect(isNumeralCharacter(character)).toBe(is);
});
