import { vintageIn } from '../../src/codelists/vintage-words';
import type { DataRow } from '../../src/workbook/data-row';
import { mergeRows } from '../../src/workbook/merge';
import { incoming, merge, messages } from './merging';
import { dataRow, rowContext } from './row-samples';

const later = { source: '乙', updatedAt: '2024-09-01 10:00' };

describe('a row that is there', () => {
  test('the same row again changes nothing', () => {
    const merged = merge([dataRow()], dataRow({ updatedAt: '2025-01-01 00:00' }));
    expect(merged).toMatchObject({
      appended: [],
      amended: [],
      summary: { added: 0, updated: 0, conflicts: 0, unchanged: 1 },
    });
  });

  test('is found by what it says, in whatever unit and way the period is typed', () => {
    const merged = merge([dataRow({ period: 2024 })], dataRow({ period: '2024年', value: 1315000, unit: '万元' }));
    expect(merged.summary).toEqual({ added: 0, updated: 0, conflicts: 0, unchanged: 1 });
  });

  test('is found by its position in whatever language that was written', () => {
    const ranked = { rank: 3, rankScope: '全市（增速）' };
    const again = merge([dataRow(ranked)], dataRow({ ...ranked, rankScope: '全市 (growth)' }));
    expect(again.summary).toEqual({ added: 0, updated: 0, conflicts: 0, unchanged: 1 });
    const other = merge([dataRow(ranked)], dataRow({ ...ranked, rankScope: '全市 (level)' }));
    expect(other.summary.unchanged).toBe(0);
  });

  test('names the other report that says the same', () => {
    const merged = merge([dataRow({ remarks: '初步数' })], dataRow(later));
    expect(merged.summary).toEqual({ added: 0, updated: 1, conflicts: 0, unchanged: 0 });
    expect(merged.amended).toEqual([
      { row: 0, field: 'remarks', cell: '初步数；另见“乙”' },
      { row: 0, field: 'updatedAt', cell: '2024-09-01 10:00' },
    ]);
  });

  test('names each other report once', () => {
    expect(merge([dataRow({ remarks: '另见“乙”' })], dataRow(later)).amended).toEqual([]);
  });

  test('with 已核 is never touched', () => {
    const reviewed = dataRow({ review: '已核', value: 130 });
    const merged = merge([reviewed], dataRow({ ...later, value: 130 }), dataRow({ ...later, value: 140 }));
    expect(merged.amended).toEqual([]);
    expect(merged.rows[0]?.row).toEqual(reviewed);
    expect(merged.summary).toEqual({ added: 0, updated: 0, conflicts: 1, unchanged: 1 });
  });
});

describe('a row that a person confirmed in the pane', () => {
  const confirmed = { review: '已核', updatedAt: '2024-09-01 10:00' } as const;

  test('is appended with 已核', () => {
    expect(merge([], dataRow(confirmed)).appended.map((one) => one.new.row.review)).toEqual(['已核']);
  });

  test('puts 已核 beside the row that says just this, once', () => {
    expect(merge([dataRow()], dataRow(confirmed))).toMatchObject({
      amended: [
        { row: 0, field: 'review', cell: '已核' },
        { row: 0, field: 'updatedAt', cell: '2024-09-01 10:00' },
      ],
      summary: { added: 0, updated: 1, conflicts: 0, unchanged: 0 },
    });
    expect(merge([dataRow({ review: '已核' })], dataRow(confirmed)).amended).toEqual([]);
  });

  test.each<[string, Partial<DataRow>, Partial<DataRow>]>([
    ['a row that says more', {}, { growth: null }],
    ['a row that a person set aside', { review: '不用' }, {}],
    ['a row that is not in force', { remarks: '冲突：131.5亿元，已有120亿元（丙）' }, {}],
  ])('leaves %s as it is', (_, there, asked) => {
    expect(merge([dataRow(there)], dataRow({ ...asked, ...confirmed })).amended).toEqual([]);
  });

  test('against another figure it is a conflict like any other: which report is right is another question', () => {
    const merged = merge([dataRow()], dataRow({ ...later, ...confirmed, value: 140.2 }));
    expect(merged.appended.map(({ new: { row } }) => [row.review, row.remarks])).toEqual([
      [null, '冲突：140.2亿元，已有131.5亿元（甲）'],
    ]);
  });
});

describe('another figure for the same key', () => {
  test('is appended, marked, and does not stand for the key', () => {
    const merged = merge([dataRow()], dataRow({ ...later, value: 140.2, remarks: '初步数' }));
    expect(merged.summary).toEqual({ added: 0, updated: 0, conflicts: 1, unchanged: 0 });
    expect(merged.appended.map((one) => one.new.row.remarks)).toEqual(['冲突：140.2亿元，已有131.5亿元（甲）；初步数']);
    expect(merged.appended.map((one) => one.computed.key)).toEqual(['冲突：平阴县|2024年上半年|完成|地区生产总值']);
    expect(merged.amended).toEqual([]);
  });

  test.each([
    [{ growth: 4.8 }, '冲突：同比4.8%，已有5.6%（甲）'],
    [{ value: 140, growth: 7 }, '冲突：140亿元，已有131.5亿元；同比7%，已有5.6%（甲）'],
    [{ value: 1400000, unit: '万元', bound: '≥' }, '冲突：≥1400000万元，已有131.5亿元（甲）'],
    [{ growth: 6, bound: '同比≥' }, '冲突：同比≥6%，已有5.6%（甲）'],
  ])('is told with the figures that differ and no other: %j', (changes, remark) => {
    expect(merge([dataRow()], dataRow({ ...later, ...changes })).rows[1]?.row.remarks).toBe(remark);
  });

  test('is found again once it is there', () => {
    const first = merge([dataRow()], dataRow({ ...later, value: 140.2 }));
    const held = first.rows.map((one) => one.row);
    expect(merge(held, dataRow({ ...later, value: 140.2 })).summary).toEqual({
      added: 0,
      updated: 0,
      conflicts: 0,
      unchanged: 1,
    });
  });

  test.each([
    ['another growth', { growth: 7 }, 1],
    ['another growth without a level', { value: null, unit: null, growth: 7 }, 1],
    ['the same rounded', { value: 132 }, 0],
    ['a bound that admits it', { value: 130, bound: '＞' }, 0],
    ['a bound that does not', { value: 140, bound: '≥' }, 1],
    ['about the same', { value: 130, bound: '约' }, 0],
    ['a range that may hold it', { value: 130, bound: '至135' }, 0],
    ['another rank', { rank: 4, rankScope: '全省' }, 0],
    ['another period', { period: '2024年', value: 260 }, 0],
    ['another status', { status: '目标', value: 140 }, 0],
    ['another currency', { unit: '亿美元', value: 140 }, 0],
    ['another place', { region: '商河县', value: 140 }, 0],
  ])('%s: %j', (_, changes, conflicts) => {
    expect(merge([dataRow({ rank: 3, rankScope: '全市' })], dataRow({ ...later, ...changes })).summary).toEqual({
      added: 1 - conflicts,
      updated: 0,
      conflicts,
      unchanged: 0,
    });
  });
});

describe('a person decides', () => {
  const other = { ...later, value: 140.2, evidence: '完成140.2亿元' };
  const disputed = (first: Partial<DataRow>, second: Partial<DataRow>) => {
    const rows = merge([], dataRow(), dataRow(other)).rows.map(({ row }) => row);
    return rows.map((row, at) => ({ ...row, ...(at === 0 ? first : second) }));
  };
  const keysOf = (held: readonly DataRow[]) => merge(held).rows.map(({ computed }) => computed.key);
  const subject = '平阴县|2024年上半年|完成|地区生产总值';

  test.each([
    ['not yet', {}, {}, [subject, `冲突：${subject}`]],
    ['for the first', {}, { review: '不用' }, [subject, `不用：${subject}`]],
    ['for the other', { review: '不用' }, { review: '已核' }, [`不用：${subject}`, subject]],
  ])('%s', (_, first, second, keys) => {
    const held = disputed(first, second);
    expect(keysOf(held)).toEqual(keys);
    const again = merge(held, dataRow(), dataRow(other));
    expect(again).toMatchObject({ appended: [], amended: [], summary: { unchanged: 2, conflicts: 0 } });
  });

  test('a row that is set aside contradicts nothing', () => {
    const held = [dataRow({ review: '不用' })];
    expect(merge(held, dataRow(other)).rows.map(({ computed }) => computed.key)).toEqual([`不用：${subject}`, subject]);
  });

  test.each([
    ['a level', { value: 131.8 }],
    ['a bound and a level', { value: 132, bound: '≥' }],
  ])('%s corrected by hand is not brought back by its own report', (_, changes) => {
    const merged = merge([dataRow(changes)], dataRow());
    expect(merged).toMatchObject({ appended: [], amended: [], summary: { unchanged: 1 } });
  });

  test('but by another report it is contradicted', () => {
    expect(merge([dataRow({ value: 181.8 })], dataRow(later)).summary.conflicts).toBe(1);
  });
});

describe('a later official figure', () => {
  const revised = (changes: Partial<DataRow> = {}) =>
    mergeRows(
      [dataRow()],
      incoming(dataRow({ ...later, value: 133, remarks: '最终核实（2025-02-10）', ...changes })).map((one) => ({
        ...one,
        vintage: '最终核实（2025-02-10）',
      })),
      rowContext,
      messages,
    );

  test('is offered with its vintage; the figure that was there stays in force', () => {
    const { appended, amended, rows } = revised();
    expect(amended).toEqual([]);
    expect(appended.map(({ new: { row } }) => row.remarks)).toEqual([
      '修订：最终核实（2025-02-10），133亿元，已有131.5亿元（甲）',
    ]);
    expect(rows.map(({ computed }) => computed.key)).toEqual([
      '平阴县|2024年上半年|完成|地区生产总值',
      '修订：平阴县|2024年上半年|完成|地区生产总值',
    ]);
  });

  test('of the same figure confirms it', () => {
    expect(revised({ value: 131.5 }).summary).toEqual({ added: 0, updated: 1, conflicts: 0, unchanged: 0 });
  });

  test.each([
    ['根据最终核实结果，2023年全县生产总值为133亿元', '最终核实'],
    ['按第五次全国经济普查修订后，生产总值133亿元', '普查修订'],
    ['生产总值修订为133亿元', '修订'],
    ['完成道路修订工程', null],
    ['生产总值初步核算133亿元', null],
    ['开展第五次全国经济普查，普查对象133万个', null],
  ])('is known by its words: %s', (text, vintage) => {
    expect(vintageIn(text)).toBe(vintage);
  });
});

test('rows stand behind those that were there, with their formats', () => {
  const merged = mergeRows(
    [dataRow()],
    [{ row: dataRow({ region: '商河县' }), valueFormat: '0.00', growthFormat: '0' }],
    rowContext,
    messages,
  );
  expect(merged.rows.map((one) => one.row.region)).toEqual(['平阴县', '商河县']);
  expect(merged.appended[0]?.new).toMatchObject({ valueFormat: '0.00', growthFormat: '0' });
});
