import { rowContextOf } from '../../src/workbook/row-context';
import type { DataRow, RowContext } from '../../src/workbook/data-row';
import { dictionaryOf } from '../../src/workbook/dictionary';
import { periodSpellings } from '../../src/workbook/period-key';
import { emptyWorkbook } from '../../src/workbook';

const { entries } = dictionaryOf(emptyWorkbook);

/** What computed columns need, for rows of 2024 with the dictionary of ours. */
export const rowContext: RowContext = {
  ...rowContextOf([], entries, periodSpellings([2024])),
  sharedRegions: new Set(['市中区']),
};

/** A row of 平阴县's GDP in the first half of 2024, with what a case changes. */
export function dataRow(changes: Partial<DataRow> = {}): DataRow {
  return {
    key: null,
    region: '平阴县',
    regionCode: '370124',
    parentRegion: '济南市',
    indicator: '地区生产总值',
    group: '核算',
    period: '2024年上半年',
    status: '完成',
    value: 131.5,
    bound: null,
    unit: '亿元',
    standardValue: null,
    standardUnit: null,
    growth: 5.6,
    change: null,
    rank: null,
    rankScope: null,
    evidence: '实现地区生产总值131.5亿元，增长5.6%',
    source: '甲',
    confidence: 0.98,
    remarks: null,
    review: null,
    updatedAt: '2024-08-01 09:30',
    ...changes,
  };
}
