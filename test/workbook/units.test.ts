import { indicators } from '../../src/codelists/indicators';
import { conversionsOf, standardUnit, standardValue } from '../../src/workbook/units';

const conversions = conversionsOf(
  ['担'],
  indicators.map((one) => one.baseUnit),
);

describe('a figure in the unit that it is compared in', () => {
  test.each([
    [131.5, '亿元', '亿元', '亿元', 131.5],
    [80425, '万元', '亿元', '亿元', 8.0425],
    [504, '百万元', '亿元', '亿元', 5.04],
    [1.2, '亿美元', '万美元', '万美元', 12000],
    [8120, '万美元', '亿元', '亿美元', 0.812],
    [3.4, '亿元', '万美元', '亿元', 3.4],
    [5000, '万元', '万美元', '亿元', 0.5],
    [1.3, '万户', '户', '户', 13000],
    [42, '个', '家', '家', 42],
    [2, '万公顷', '万亩', '万亩', 30],
    [12.5, '亿度', '亿千瓦时', '亿千瓦时', 12.5],
    [99.7, '', '%', '%', 99.7],
    [3.2, '', '', '', 3.2],
    [7, '担', '万吨', '担', 7],
    [35, '个', null, '个', 35],
    [35, '', null, '', 35],
  ])('%d %s asked for in %s', (value, printed, asked, standard, compared) => {
    expect(standardUnit(conversions, printed, asked)).toBe(standard);
    expect(standardValue(conversions, value, printed, standard)).toBe(compared);
  });

  test('no number is no number', () => {
    expect(standardValue(conversions, null, '万元', '亿元')).toBeNull();
  });

  test('no currency becomes another', () => {
    const crossing = [...conversions].filter(
      ([pair, { standard }]) => pair.includes('美元>') !== standard.endsWith('美元') && !pair.endsWith('美元'),
    );
    expect(crossing.filter(([pair]) => pair.includes('元>'))).toEqual([]);
  });
});
