import { comparePoints, lastMonthOf, periodOrder, pointOf, stockKeyOf } from '../../src/workbook/reporting-point';

describe('a reporting point takes the stocks at its end', () => {
  test.each([
    ['2024年', 0, '2024年'],
    ['2024年上半年', 6, '2024年6月30日'],
    ['2024年一季度', 3, '2024年3月31日'],
    ['2024年前三季度', 9, '2024年9月30日'],
    ['2024年二季度', 6, '2024年6月30日'],
    ['2024年下半年', 12, '2024年'],
    ['2024年四季度', 12, '2024年'],
    ['2024年1-2月', 2, '2024年2月29日'],
    ['2023年1-2月', 2, '2023年2月28日'],
    ['2024年1-11月', 11, '2024年11月30日'],
    ['2024年7月', 7, '2024年7月31日'],
    ['2024年12月', 12, '2024年'],
    ['2022年10月31日', 0, '2022年10月31日'],
    ['2021-2025年', 0, '2021-2025年'],
    ['去年', 0, '去年'],
  ])('%s', (point, lastMonth, stockKey) => {
    expect({ lastMonth: lastMonthOf(point), stockKey: stockKeyOf(point) }).toEqual({ lastMonth, stockKey });
  });
});

test.each([
  ['2024年6月30日', '2024年上半年'],
  ['2024年3月31日', '2024年一季度'],
  ['2022年10月31日', '2022年1-10月'],
  ['2024年1月31日', '2024年1月'],
  ['2024年12月31日', '2024年'],
  ['2022年7月24日', '2022年7月24日'],
  ['2024年上半年', '2024年上半年'],
])('a stock of %s shows at %s', (period, point) => {
  expect(pointOf(period)).toBe(point);
});

test('points are listed from the latest, the longer span first', () => {
  const points = [
    '2023年',
    '2024年一季度',
    '2024年6月',
    '2024年二季度',
    '2024年上半年',
    '去年',
    '2024年',
    '2024年1-7月',
    '2021-2025年',
  ];
  expect(points.sort(comparePoints)).toEqual([
    '2021-2025年',
    '2024年',
    '2024年1-7月',
    '2024年上半年',
    '2024年二季度',
    '2024年6月',
    '2024年一季度',
    '2023年',
    '去年',
  ]);
  expect(periodOrder('去年')).toEqual([0, 0]);
});
