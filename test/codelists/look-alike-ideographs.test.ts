import { lookAlikes } from '../../src/codelists/look-alike-ideographs';
import { simplifiedText } from '../../src/codelists/traditional';
import { extract } from '../../src/extract/extract';
import { brokenInvariants } from '../extraction-invariants';

const known = new Map([...lookAlikes()].map(([code, meant]) => [code, String.fromCharCode(meant)]));

it.each([
  ['⼀⼊⼈⽣⾦⾏⽀⾷', '一入人生金行支食'],
  // CJK radicals are no compatibility forms: Unicode normalises none of these.
  ['⻓⺠⻔⻢⻝⻛⻚⻬', '长民门马食风页齐'],
  // Of a radical of traditional script the simplified character.
  ['⾧⾨⾺⿂', '长门马鱼'],
  ['度復', '度复'],
])('%s is read as %s', (printed, meant) => {
  expect(simplifiedText(printed)).toBe(meant);
});

it('all Kangxi radicals are known, and none stands for itself', () => {
  for (let code = 0x2f00; code <= 0x2fd5; code += 1) expect(known.has(code)).toBe(true);
  for (const [code, meant] of known) expect(meant.charCodeAt(0)).not.toBe(code);
});

it.each(['一般公共预算收入', '①②', '㎡', '，。；'])('%s stays', (text) => {
  expect(simplifiedText(text)).toBe(text);
});

it('a text as a PDF may give it is read as the text that one sees', () => {
  const source = '历城区2023年统计公报\n历城区⼀般公共预算收⼊11.63亿元，增⻓3.9%；城镇居⺠⼈均可⽀配收⼊34870元。\n';
  const extraction = extract(source);
  expect(extraction.observations.map(({ indicator, value, growth }) => [indicator, value, growth])).toEqual([
    ['一般公共预算收入', 11.63, 3.9],
    ['城镇居民人均可支配收入', 34870, null],
  ]);
  expect(extraction.observations[0]?.evidence).toContain('⼀般公共预算收⼊11.63亿元');
  expect(brokenInvariants(source, extraction)).toEqual([]);
});
