import fc from 'fast-check';
import { extract } from '../../../src/extract/extract';
import { commaCells } from '../../../src/extract/text/comma-cells';
import { brokenInvariants } from '../../extraction-invariants';
import { line } from '../reading';

const usual = { region: '泾县', period: '2024' };
const read = (source: string): readonly string[] => {
  const extraction = extract(source);
  expect(brokenInvariants(source, extraction)).toEqual([]);
  return extraction.observations.map((one) => line(one, usual));
};

describe('tables whose cells are parted by commas', () => {
  it('months and growth of one report', () => {
    const source = `泾县2024年1-9月主要经济指标
指标名称,单位,本月,累计,同比增长%
地区生产总值,亿元,,86.5,6.1
规模以上工业增加值,%,9.2,,8.6
一般公共预算收入,万元,1860,19860,6.2
`;
    expect(read(source)).toEqual([
      '2024-01/2024-09 地区生产总值 86.5亿元 growth 6.1%',
      '2024-09 规模以上工业增加值 growth 9.2%',
      '2024-01/2024-09 规模以上工业增加值 growth 8.6%',
      '2024-09 一般公共预算收入 1860万元',
      '2024-01/2024-09 一般公共预算收入 19860万元 growth 6.2%',
    ]);
  });

  it('years side by side, of which the last is the one that the report is about', () => {
    const source = `泾县主要经济指标\r
指标,2022年,2023年,2024年\r
地区生产总值（亿元）,126.5,132.8,141.6\r
常住人口（万人）,27.2,27.0,26.8\r
`;
    expect(read(source)).toEqual([
      '2022 地区生产总值 126.5亿元',
      '2023 地区生产总值 132.8亿元',
      '地区生产总值 141.6亿元',
      '2022 常住人口 27.2万人',
      '2023 常住人口 27万人',
      '常住人口 26.8万人',
    ]);
  });

  it.each([
    ['prose', '泾县2024年,地区生产总值86.5亿元,增长6.1%\n泾县2023年,地区生产总值81.2亿元,增长5.8%\n'],
    ['one row', '指标,2023年,2024年\n地区生产总值,81.2,86.5\n'],
    ['rows of other lengths', '指标,2023年,2024年\n地区生产总值,81.2,86.5\n常住人口,27.2\n城镇化率,54.1,55.2,56.3\n'],
    ['sentences', '地区生产总值,81.2,86.5。\n常住人口,27.2,27.0。\n'],
    ['cells with commas of their own', '指标,2023年,2024年\n产值,"1,286",86.5\n收入,"1,386",96.5\n'],
    ['numbers without a name', '1,2,3\n4,5,6\n7,8,9\n'],
  ])('are not %s', (_, source) => {
    expect([...commaCells(source)]).toEqual([]);
  });

  it('of any text holds commas alone', () => {
    const text = fc.string({ unit: fc.constantFrom('县', ',', '\n', '8', '.', '年', '\r', '%') });
    fc.assert(
      fc.property(text, (source) => {
        for (const at of commaCells(source)) expect(source[at]).toBe(',');
      }),
    );
  });
});
