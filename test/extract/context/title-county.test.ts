import { countyOfTitle } from '../../../src/extract/context/title-county';
import { extract } from '../../../src/extract/extract';

it.each([
  ['青禾县2024年国民经济和社会发展统计公报', '青禾县', null],
  ['2024年青禾县政府工作报告', '青禾县', null],
  ['关于青禾市2024年国民经济和社会发展计划执行情况的报告', '青禾市', null],
  ['河南省青禾县2024年国民经济和社会发展统计公报', '青禾县', '河南省'],
  ['云溪县2024年国民经济和社会发展统计公报', '云溪县', null],
  // One character in front of the name of another county.
  ['青岚县2024年国民经济和社会发展统计公报', '青岚县', null],
  ['山西省青岚县2024年国民经济和社会发展统计公报', '青岚县', '山西省'],
])('%s names a county that no list has', (title, name, parentName) => {
  expect(countyOfTitle(title)).toMatchObject({ name, code: null, level: 'county', parentName });
});

it.each([
  '平阴县2024年国民经济和社会发展统计公报',
  '枣庄市市中区2024年统计公报',
  '吕梁市岚县2024年统计公报',
  '山西岚县2024年统计公报',
  '数说岚县2024年经济运行情况',
  '税收收入12.8亿元，居吕梁市第三',
  '内蒙古自治区2024年国民经济和社会发展统计公报',
  '2024年全县经济运行情况',
  '我市2024年经济运行情况',
  '济南市各县区2024年主要经济指标',
  '全国百强县2024年发展报告',
  '主城区2024年经济运行情况',
  '长三角示范区2024年统计公报',
  '地级市2024年国民经济数据',
])('%s names none', (title) => {
  expect(countyOfTitle(title)).toBeNull();
});

it('a county is not taken for a district of a name like it', () => {
  const { observations, report } = extract(
    '云溪县2024年国民经济和社会发展统计公报\n2024年，云溪县地区生产总值182.5亿元，增长5.6%。全县固定资产投资增长6%。\n',
  );
  expect(report).toMatchObject({ region: '云溪县', regionCode: null });
  expect(observations.map(({ region, indicator, core }) => [region, indicator, core])).toEqual([
    ['云溪县', '地区生产总值', true],
    ['云溪县', '固定资产投资', true],
  ]);
});

it('nor for a county whose name its own ends with', () => {
  const { observations, diagnostics } = extract(
    '青岚县2024年国民经济和社会发展统计公报\n2024年，青岚县地区生产总值182.5亿元，高于岚县。岚县粮食总产量3.5万吨。\n',
  );
  expect(observations.map(({ region, parentRegion, indicator }) => [region, parentRegion, indicator])).toEqual([
    ['青岚县', null, '地区生产总值'],
    ['岚县', '吕梁市', '粮食总产量'],
  ]);
  expect(diagnostics).toEqual([
    { code: 'region-unlisted', severity: 'warning', span: null, facts: { name: '青岚县' } },
  ]);
});
