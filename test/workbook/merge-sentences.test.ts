import type { DataRow } from '../../src/workbook/data-row';
import { merge } from './merging';
import { dataRow } from './row-samples';
import { said, scattered } from './said';

const later = { source: '乙', updatedAt: '2024-09-01 10:00' };
const nothing: Partial<DataRow> = { value: null, unit: null, growth: null };
const rowsOf = ({ rows }: ReturnType<typeof merge>) => rows.map(({ row }) => row);

describe('a row whose sentence says its figure in other digits is completed, whichever report comes first', () => {
  test.each([
    [
      'a growth in multiples',
      dataRow({ ...nothing, growth: 240, evidence: '增长2.4倍' }),
      dataRow({ ...later, growth: null, value: 3.6, evidence: '总额3.6亿元' }),
    ],
    [
      'digits with an unseen character between them',
      dataRow({ growth: null, value: 13682, unit: '元', evidence: '人均136\u000082元' }),
      dataRow({ ...later, value: 13682, unit: '元', growth: 15.1, evidence: '人均13682元，增长15.1%' }),
    ],
    [
      'a level in a sentence that is not shown',
      dataRow({ value: 120, growth: 5, evidence: '生产总值增长5%' }),
      dataRow({ ...later, value: 120, growth: null, rank: 2, rankScope: '全市', evidence: '120亿元，居全市第2位' }),
    ],
  ])('%s', (_, first, second) => {
    const inTurn = merge(rowsOf(merge([], first)), second);
    const turned = merge(rowsOf(merge([], second)), first);
    expect(inTurn.rows).toHaveLength(1);
    expect(said(turned.rows)).toEqual(said(inTurn.rows));
    for (const again of [first, second]) expect(merge(rowsOf(inTurn), again).amended).toEqual([]);
  });

  test('a figure that contradicts it is a row of its own', () => {
    const held = dataRow({ ...nothing, growth: 240, evidence: '增长2.4倍' });
    const { summary, amended } = merge([held], dataRow({ ...later, growth: 310, evidence: '增长3.1倍' }));
    expect([summary.conflicts, amended]).toEqual([1, []]);
  });
});

describe('a figure that a person corrected', () => {
  const corrected = dataRow({ value: 131.8, source: '2024年131.8.txt' });
  const own = dataRow({ source: corrected.source });
  const ranked = dataRow({ ...later, value: 131.8, growth: null, rank: 3, evidence: '131.8亿元，居第3位' });

  test('is completed by a report that says the same', () => {
    const { summary, rows } = merge([corrected], ranked);
    expect(summary).toEqual({ added: 0, updated: 1, conflicts: 0, unchanged: 0 });
    expect(rows.map(({ row }) => [row.value, row.growth, row.rank])).toEqual([[131.8, 5.6, 3]]);
  });

  test.each([
    ['before another report completes it', [corrected]],
    ['and after', rowsOf(merge([corrected], ranked))],
  ])('is not brought back by its own report %s', (_, held) => {
    expect(merge(held, own)).toMatchObject({ appended: [], amended: [], summary: { unchanged: 1 } });
  });
});

describe('two statements of one sentence, in one write', () => {
  const evidence = '增长2.4倍，按可比口径增长1.3倍';
  test.each([
    ['of two figures are two rows', [240, 130], [240, 130]],
    ['of one figure are one row', [240, 240], [240]],
  ])('%s', (_, growths, written) => {
    const { rows } = merge([], ...growths.map((growth) => dataRow({ ...nothing, growth, evidence })));
    expect(rows.map(({ row }) => row.growth)).toEqual(written);
  });
});

describe('cells that take another sentence or remark keep their letters', () => {
  test.each([
    ['spaces inside', '一  人均总值为71286元', '一  人均总值为71286元 …… 下降4.4%'],
    ['spaces around', ' 人均71286元\n', ' 人均71286元\n …… 下降4.4%'],
    ['an empty cell takes the sentence', null, '下降4.4%'],
    ['the same sentence is not put twice', '下降4.4%', '下降4.4%'],
  ])('%s', (_, evidence, joined) => {
    const held = dataRow({ value: 71286, unit: '元', growth: null, evidence });
    const { rows } = merge([held], dataRow({ ...later, ...nothing, growth: -4.4, evidence: '下降4.4%' }));
    expect(rows.map(({ row }) => row.evidence)).toEqual([joined]);
  });

  test.each([
    ['与统计局  核对过 ', '与统计局  核对过 ；另见“乙”'],
    [null, '另见“乙”'],
    ['另见“乙”', '另见“乙”'],
  ])('remarks %j', (remarks, after) => {
    expect(rowsOf(merge([dataRow({ remarks })], dataRow(later))).map((row) => row.remarks)).toEqual([after]);
  });
});

describe('rows are scattered where one would do', () => {
  const level = { growth: null, rank: null };
  const growth = { value: null, unit: null };
  const subject = '平阴县|2024年上半年|完成|';
  test.each([
    ['a level and a growth of one subject', { ...level }, { ...growth }, [`${subject}地区生产总值`]],
    ['figures that contradict each other', { ...level }, { value: 140 }, []],
    ['names that begin alike up to a space', { ...level, indicator: '一 二产业' }, { indicator: '一 三产业' }, []],
  ])('%s', (_, one, other, subjects) => {
    const { rows } = merge([dataRow(one), dataRow({ ...later, ...other })]);
    expect(scattered(rows)).toEqual(subjects);
  });
});
