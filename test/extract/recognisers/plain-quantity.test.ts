import fc from 'fast-check';
import { quantityMention } from '../../../src/extract/make-mentions';
import type { Mention } from '../../../src/extract/mentions';
import { PlainQuantity, plainUnit } from '../../../src/extract/recognisers/plain-quantity';
import { quantityInDigits } from '../../../src/extract/recognisers/quantity';

const plain = new PlainQuantity();

function plainAt(text: string, at: number): Mention | null {
  if (!plain.read(text, at)) return null;
  const { end, value, digitsEnd, decimals, unit } = plain;
  return quantityMention(at, end, value, at, digitsEnd, decimals, plainUnit(unit));
}

it.each([
  ['126.4亿元，', 126.4, '亿元'],
  ['5.6%。', 5.6, '%'],
  ['3万平方米', 3, '万平方米'],
  ['12千瓦时', 12, '千瓦时'],
  ['318', 318, null],
])('%s is plain', (text, value, unit) => {
  expect(plain.read(text, 0)).toBe(true);
  expect([plain.value, plainUnit(plain.unit)]).toEqual([value, unit]);
});

it.each([
  ['a number with thousands', '1,234元'],
  ['two points', '14..3%'],
  ['more than a number holds', '1234567890123456元'],
  ['a range', '5%-6%'],
  ['a range with one unit', '5至6亿元'],
  ['余 behind the number', '40余家'],
  ['余 within the unit', '3万余人'],
  ['one unit for another', '3元/公顷'],
  ['a unit in brackets', '3(亿元)'],
  ['a ratio', '9.5:43.2'],
  ['a ratio of shares', '9.5%:43.2%'],
  ['tenths', '3成'],
  ['points', '1.6点'],
  ['no digit', '亿元'],
  ['a sign', '-5.6%'],
])('%s is not', (_what, text) => {
  expect(plain.read(text, 0)).toBe(false);
});

it('one with its unit in front is not', () => {
  expect(plain.read('总值(亿元): 386.5', 8)).toBe(false);
});

it('what is plain is read as any quantity is', () => {
  const pieces = '1 23 456 . .. , % 亿 万 千 元 亿元 万人 成 点 余 多 / - ~ 至 : ( ) 由 m2 m 个 个百分点 家 增长'.split(
    ' ',
  );
  const texts = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 12 }).map((words) => words.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      for (let at = 0; at < text.length; at += 1) {
        const found = plainAt(text, at);
        if (found !== null) expect(found).toEqual(quantityInDigits.at(text, at));
      }
    }),
    { numRuns: 2000 },
  );
});
