import type { DataRow } from '../../src/workbook/data-row';
import { merge } from './merging';
import { dataRow } from './row-samples';

const later = { source: '乙', updatedAt: '2024-09-01 10:00' };

describe('a statement that says more of the same figure', () => {
  const ranked = { ...later, growth: null, rank: 3, rankScope: '全市（总量）', evidence: '131.5亿元，居全市第3位' };

  test('fills the empty cells of a row that is there, and the remarks name it', () => {
    const merged = merge([dataRow()], dataRow(ranked));
    expect(merged.summary).toEqual({ added: 0, updated: 1, conflicts: 0, unchanged: 0 });
    expect(merged.amended).toEqual([
      { row: 0, field: 'rank', cell: 3 },
      { row: 0, field: 'rankScope', cell: '全市（总量）' },
      { row: 0, field: 'evidence', cell: '实现地区生产总值131.5亿元，增长5.6% …… 131.5亿元，居全市第3位' },
      { row: 0, field: 'remarks', cell: '位次据“乙”' },
      { row: 0, field: 'updatedAt', cell: '2024-09-01 10:00' },
    ]);
  });

  test('a growth comes with its bound and its printed digits', () => {
    const merged = merge([dataRow({ growth: null })], dataRow({ ...later, bound: '同比约' }));
    expect(merged.amended).toEqual([
      { row: 0, field: 'growth', cell: { value: 5.6, numberFormat: '0.0' } },
      { row: 0, field: 'bound', cell: '同比约' },
      { row: 0, field: 'remarks', cell: '同比据“乙”' },
      { row: 0, field: 'updatedAt', cell: '2024-09-01 10:00' },
    ]);
  });

  test('leaves a row with 已核 as it is', () => {
    const merged = merge([dataRow({ review: '已核' })], dataRow(ranked));
    expect(merged.amended).toEqual([]);
    expect(merged.summary).toEqual({ added: 1, updated: 0, conflicts: 0, unchanged: 0 });
  });

  test('completes a row in dispute, which stays in dispute', () => {
    const dispute = '冲突：131.5亿元，已有140亿元（丙）';
    const { rows, summary } = merge([dataRow({ remarks: dispute })], dataRow(ranked));
    expect(summary).toEqual({ added: 0, updated: 1, conflicts: 0, unchanged: 0 });
    expect(rows.map(({ row }) => [row.rank, row.remarks])).toEqual([[3, `${dispute}；位次据“乙”`]]);
  });

  test('puts the bound of a growth behind that of the level', () => {
    const { rows } = merge([dataRow({ growth: null, bound: '≥' })], dataRow({ ...later, bound: '≥；同比约' }));
    expect(rows.map(({ row }) => [row.value, row.growth, row.bound])).toEqual([[131.5, 5.6, '≥；同比约']]);
  });

  test('does not make a conflict of a row that had none', () => {
    const merged = merge([dataRow({ growth: null }), dataRow()], dataRow({ ...later, growth: 7 }));
    expect(merged.amended).toEqual([]);
    expect(merged.summary.conflicts).toBe(1);
  });

  test.each([
    ['less first', [dataRow({ growth: null }), dataRow({ ...later, rank: 3, rankScope: '全市' })]],
    ['more first', [dataRow({ rank: 3, rankScope: '全市' }), dataRow({ ...later, growth: null })]],
  ])('is joined with a new one, %s', (_, rows) => {
    const merged = merge([], ...rows);
    expect(merged.summary).toEqual({ added: 1, updated: 0, conflicts: 0, unchanged: 1 });
    expect(merged.rows.map(({ row }) => [row.value, row.growth, row.rank, row.rankScope])).toEqual([
      [131.5, 5.6, 3, '全市'],
    ]);
  });

  test('joined, every figure stands in the text of the row', () => {
    const [joined] = merge([], dataRow(), dataRow(ranked)).rows;
    expect(joined?.row).toEqual({
      ...dataRow(),
      rank: 3,
      rankScope: '全市（总量）',
      evidence: '实现地区生产总值131.5亿元，增长5.6% …… 131.5亿元，居全市第3位',
      remarks: '位次据“乙”',
    });
  });

  test.each([
    ['the level', { value: 131, bound: '＞' }],
    ['the growth', { growth: 5.61 }],
    ['the rank', { rank: 4 }],
  ])('is another where it tells %s otherwise', (_, changes) => {
    const told = { rank: 3, rankScope: '全市' };
    expect(merge([], dataRow(told), dataRow({ ...later, ...told, ...changes, change: '增加7亿元' })).rows).toHaveLength(
      2,
    );
  });

  test('once filled in, either report again changes nothing', () => {
    const reports = [dataRow({ growth: null }), dataRow(later), dataRow({ ...ranked, source: '丙' })];
    const held = merge(
      merge([], ...reports.slice(0, 1)).rows.map((one) => one.row),
      ...reports.slice(1),
    );
    const rows = held.rows.map((one) => one.row);
    for (const one of reports) {
      expect(merge(rows, one)).toMatchObject({ appended: [], amended: [], summary: { unchanged: 1 } });
    }
  });
});

describe('a level and a growth of one key from two reports', () => {
  const level = dataRow({ status: '目标', growth: null, value: 500, evidence: '目标500亿元' });
  const growth = dataRow({ ...later, status: '目标', value: null, unit: null, growth: 6, evidence: '目标增长6%' });
  const figures = (rows: ReturnType<typeof merge>['rows']) =>
    rows.map(({ row }) => [row.value, row.unit, row.growth, row.bound, row.remarks, row.evidence]);

  test('the growth is filled in, with its sentence', () => {
    const { rows, amended, summary } = merge([level], growth);
    expect(summary).toEqual({ added: 0, updated: 1, conflicts: 0, unchanged: 0 });
    expect(figures(rows)).toEqual([[500, '亿元', 6, null, '同比据“乙”', '目标500亿元 …… 目标增长6%']]);
    expect(amended.map(({ field }) => field)).toEqual(['growth', 'evidence', 'remarks', 'updatedAt']);
  });

  test('the level is filled in, in its unit and with its printed digits', () => {
    const { rows, amended, summary } = merge([growth], { ...level, bound: '≥' });
    expect(summary).toEqual({ added: 0, updated: 1, conflicts: 0, unchanged: 0 });
    expect(figures(rows)).toEqual([[500, '亿元', 6, '≥', '数值据“甲”', '目标增长6% …… 目标500亿元']]);
    expect(amended[0]).toEqual({ row: 0, field: 'value', cell: { value: 500, numberFormat: '0.0' } });
  });

  test.each([
    ['level first', [level, growth]],
    ['growth first', [growth, level]],
  ])('are one row of one write, %s', (_, rows) => {
    const merged = merge([], ...rows);
    expect(merged.summary).toEqual({ added: 1, updated: 0, conflicts: 0, unchanged: 1 });
    expect(merged.rows.map(({ row }) => [row.value, row.growth])).toEqual([[500, 6]]);
    expect(
      merge(
        merged.rows.map(({ row }) => row),
        ...rows,
      ),
    ).toMatchObject({ amended: [], appended: [] });
  });

  test('a change alone completes a level, too', () => {
    const change = dataRow({ ...later, status: '目标', value: null, unit: null, growth: null, change: '增加30亿元' });
    for (const rows of [
      [level, change],
      [change, level],
    ]) {
      expect(merge([], ...rows).rows.map(({ row }) => [row.value, row.growth, row.change])).toEqual([
        [500, null, '增加30亿元'],
      ]);
    }
  });

  test('a growth that the row has already is named', () => {
    const { rows } = merge([{ ...level, growth: 6 }], growth);
    expect(figures(rows)).toEqual([[500, '亿元', 6, null, '另见“乙”', '目标500亿元']]);
  });

  test.each<[string, DataRow, DataRow?]>([
    ['of another growth', { ...level, growth: 5 }],
    ['that a person decided about', { ...level, review: '已核' }],
    ['of another period', { ...level, period: '2023年' }],
    ['of another status', { ...level, status: '完成' }],
    ['in another currency', { ...level, unit: '亿美元' }],
    ['that a person typed without a figure', { ...level, value: null }],
    ['that says it otherwise elsewhere', { ...level, change: '增加5亿元' }, { ...growth, change: '增加6亿元' }],
  ])('a row %s stays as it is', (_, known, told = growth) => {
    const { rows } = merge([known], told);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.row).toEqual(known);
  });

  test('the growth goes to the level in force, not to one that is in dispute', () => {
    const { rows } = merge([], level, { ...level, value: 520, source: '丙' }, growth);
    expect(rows.map(({ row }) => [row.value, row.growth])).toEqual([
      [500, 6],
      [520, null],
    ]);
  });
});
