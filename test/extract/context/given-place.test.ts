import { givenPlaces } from '../../../src/extract/context/given-place';
import { extract } from '../../../src/extract/extract';

it.each([
  ['平阴县', ['平阴县', '370124', 'county']],
  ['济南市平阴县', ['平阴县', '370124', 'county']],
  ['云溪县', ['云溪县', null, 'county']],
  ['官庄镇', ['官庄镇', null, 'zone']],
  ['洪家楼街道', ['洪家楼街道', null, 'zone']],
])('%s may be given', (name, expected) => {
  expect(givenPlaces(name).map(({ name, code, level }) => [name, code, level])).toEqual([expected]);
});

it.each(['平荫', '县', 'abc县', '某年', '2024年平阴县'])('%s may not', (name) => {
  expect(givenPlaces(name)).toEqual([]);
});

const report = '平阴县2024年经济运行情况\n\n2024年，全县税收收入12.6亿元，济南市增长4%。\n';

it.each([
  ['云溪县', '云溪县', ['region-unlisted', 'region-of-title']],
  ['商河县', '商河县', ['region-of-title']],
  ['济南市', '济南市', ['region-of-title']],
  ['平阴县', '平阴县', []],
])('given as %s a report of 平阴县 is of %s: %j', (region, expected, codes) => {
  const { observations, diagnostics } = extract(report, { region });
  expect(observations.map((one) => one.region)).toContain(expected);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

it('a title that names no place says no other', () => {
  expect(extract('政府工作报告\n2024年，全县税收收入12.6亿元。', { region: '平阴县' }).diagnostics).toEqual([]);
});
