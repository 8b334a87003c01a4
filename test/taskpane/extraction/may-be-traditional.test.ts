import iconv from 'iconv-lite';
import { simplifiedWhereNeeded, traditionalCharacters } from '../../../src/codelists/traditional';
import { mayBeTraditional, traditionalInGb2312 } from '../../../src/taskpane/extraction/may-be-traditional';

/** Rows 16 to 87 of GB 2312 hold its Han characters. */
function isOfGb2312(character: string): boolean {
  const [first = 0, second = 0] = iconv.encode(character, 'gb2312');
  return first >= 0xb0 && first <= 0xf7 && second >= 0xa1;
}

it.each([
  ['全縣', true],
  ['⻓於', true],
  ['計畫', true],
  ['⾒⾨麗', true],
  // In no list of simplified characters of 1980, and simplified all the same.
  ['朱镕', true],
  ['', false],
  ['全县地区生产总值213亿元，成效显著', false],
  ['沿著河', false],
  ['乾县', false],
  ['⻓度', false],
  ['𠮷5%', false],
])('%s: %s', (text, expected) => expect(mayBeTraditional(text)).toBe(expected));

it('no text that the table would change is taken for simplified', () => {
  const untold = [...traditionalCharacters].filter((one) => !mayBeTraditional(one));
  expect(untold.sort()).toEqual(['乾', '著']);
  expect(untold.map(simplifiedWhereNeeded)).toEqual(untold);
});

it('all that GB 2312 has is simplified, but for those that are named', () => {
  const unlike: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const isPlain = isOfGb2312(character) && !traditionalInGb2312.includes(character);
    if (mayBeTraditional(character) === isPlain) unlike.push(character);
  }
  expect(unlike).toEqual([]);
});
