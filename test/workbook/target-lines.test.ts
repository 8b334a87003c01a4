import type { DataRow } from '../../src/workbook/data-row';
import { targetLines } from '../../src/workbook/target-lines';
import { merge } from './merging';
import { dataRow, rowContext } from './row-samples';

const target = (changes: Partial<DataRow>) => dataRow({ status: '目标', group: null, ...changes });

function linesOf(...rows: readonly DataRow[]): readonly string[] {
  return targetLines(merge([], ...rows).rows, rowContext).map(({ region, indicator, period }) =>
    [period, region, indicator].join(' '),
  );
}

test('years and parts of years, the latest first, then plans over several years; places by their codes', () => {
  const periods = ['2023年', '2021-2025年', '2025年', '2024年上半年', '2024年'].map((period) => target({ period }));
  const other = target({ region: '商河县', regionCode: '370126', period: '2024年' });
  expect(linesOf(other, ...periods)).toEqual([
    '2025年 平阴县 地区生产总值',
    '2024年 平阴县 地区生产总值',
    '2024年 商河县 地区生产总值',
    '2024年上半年 平阴县 地区生产总值',
    '2023年 平阴县 地区生产总值',
    '2021-2025年 平阴县 地区生产总值',
  ]);
});

test.each(['竣工数', '新建', '开工', '计划投资', '签约数'])('%s says nothing away from its sentence', (indicator) => {
  expect(linesOf(target({ indicator, unit: '个' }))).toEqual([]);
});

test.each(['新建改建农村公路里程', '竣工项目数', '高标准农田面积', '民宿数', '一般公共预算收入'])(
  '%s says what it tells',
  (indicator) => {
    expect(linesOf(target({ indicator }))).toEqual([`2024年上半年 平阴县 ${indicator}`]);
  },
);
