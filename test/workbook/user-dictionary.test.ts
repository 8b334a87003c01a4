import { emptyWorkbook, planWorkbook, userDictionaryOf, dictionaryCell, type WorkbookState } from '../../src/workbook';
import { builtInSpellings, dictionaryColumns, sheetNames, tableNames } from '../../src/workbook/schema';
import { shown, tableSheet } from './plan-reading';

const columns = Object.values(dictionaryColumns);

function withEntries(...rows: readonly (readonly (string | null)[])[]): WorkbookState {
  const table = { name: tableNames.dictionary, columns, rows };
  return { ...emptyWorkbook, tables: [table] };
}

test('rows of a person are entries, by the row of the sheet', () => {
  const state = withEntries(
    ['地区生产总值', null, '亿元', '核算', '流量', '越高越好'],
    [null, null, null, null, null, null],
    ['烟叶产量', '烤烟产量、烟叶总产量', '万吨', '农业', '流量', '越高越好'],
    ['进出口总额', '外贸总值', '亿元', '开放', null, null],
  );
  expect(userDictionaryOf(state)).toEqual({
    problems: [],
    dictionary: [
      {
        name: '烟叶产量',
        aliases: ['烤烟产量', '烟叶总产量'],
        unit: '万吨',
        group: '农业',
        measure: 'flow',
        better: 'more',
        line: 4,
      },
      { name: '进出口总额', aliases: ['外贸总值'], unit: '亿元', group: '开放', measure: null, better: null, line: 5 },
    ],
  });
});

test('the dictionary as the product writes it adds nothing', () => {
  const plan = planWorkbook({ reports: [], options: { writtenAt: '2024-08-01T09:00' } }, emptyWorkbook);
  const { append } = tableSheet(plan, sheetNames.dictionary).table;
  const rows = append.map((row) => row.map((cell) => shown(cell) as string | null));
  expect(rows.length).toBeGreaterThan(60);
  expect(userDictionaryOf(withEntries(...rows))).toEqual({ dictionary: [], problems: [] });
});

describe('what the product knows by itself', () => {
  const written = (state: WorkbookState) =>
    tableSheet(planWorkbook({ reports: [], options: { writtenAt: '2024-08-01T09:00' } }, state), sheetNames.dictionary)
      .table;

  test('is shown beside the entries and is no entry', () => {
    const table = written(emptyWorkbook);
    expect(table.columns.map(({ name }) => name)).toEqual([...columns, builtInSpellings]);
    const rows = table.append.map((row) => row.map((cell) => shown(cell) as string | null));
    expect(rows[0]).toEqual(['地区生产总值', null, '亿元', '核算', '流量', '越高越好', 'GDP、生产总值、经济总量']);
    const state = {
      ...emptyWorkbook,
      tables: [{ name: tableNames.dictionary, columns: [...columns, builtInSpellings], rows }],
    };
    expect(userDictionaryOf(state)).toEqual({ dictionary: [], problems: [] });
    expect(written(state).append).toEqual([]);
  });

  test('gets no column in a workbook that was written before', () => {
    const table = written(withEntries(['地区生产总值', null, '亿元', '核算', '流量', '越高越好']));
    expect(table.columns.map(({ name }) => name)).toEqual(columns);
    expect(new Set(table.append.map((row) => row.length))).toEqual(new Set([columns.length]));
  });
});

test('a word that is no choice is told by its cell, the rest of the row is used', () => {
  const { dictionary, problems } = userDictionaryOf(withEntries(['烟叶产量', '', '万吨', '', '累计', '越多越好']));
  expect(dictionary).toMatchObject([{ name: '烟叶产量', measure: null, better: null }]);
  expect(problems).toEqual([
    { cell: '指标字典!E2', column: '类型', value: '累计', choices: ['流量', '存量', '比率'] },
    { cell: '指标字典!F2', column: '优劣', value: '越多越好', choices: ['越高越好', '越低越好'] },
  ]);
});

test.each([
  ['dictionary-name-repeated', { line: 7, name: '烟叶产量', first: 4 }, '指标字典!A7'],
  ['dictionary-alias-of-two', { line: 7, name: '烟叶产量', word: '粮食', other: '粮食总产量' }, '指标字典!B7'],
  ['dictionary-word-too-short', { line: 3, name: '烟叶产量', word: '烟' }, '指标字典!B3'],
  ['dictionary-word-too-short', { line: 3, name: '烟', word: '烟' }, '指标字典!A3'],
  ['dictionary-unit-unknown', { line: 9, name: '烟叶产量', unit: '箩' }, '指标字典!C9'],
  ['year-unknown', {}, null],
] as const)('%s is of the cell %s', (code, facts, cell) => {
  expect(dictionaryCell({ code, facts }, withEntries())).toBe(cell);
});

const own = [
  { name: '烟叶产量', aliases: ['烤烟产量'], unit: '万吨', group: '农业', measure: 'flow', better: 'more', line: 1 },
  {
    name: '进出口总额',
    aliases: ['外贸总值', '外贸额'],
    unit: null,
    group: null,
    measure: null,
    better: null,
    line: 2,
  },
] as const;

test('what a person added elsewhere goes into 指标字典 and is read back from there', () => {
  const plan = planWorkbook(
    { reports: [], options: { writtenAt: '2024-08-01T09:00', dictionary: own } },
    emptyWorkbook,
  );
  const { append, amend } = tableSheet(plan, sheetNames.dictionary).table;
  const rows = append.map((row) => row.map((cell) => shown(cell) as string | null));
  expect(amend).toEqual([]);
  expect(userDictionaryOf(withEntries(...rows)).dictionary).toMatchObject([
    { name: '进出口总额', aliases: ['外贸总值', '外贸额'] },
    { name: '烟叶产量', aliases: ['烤烟产量'], unit: '万吨', group: '农业', measure: 'flow', better: 'more' },
  ]);
});

test('spellings come behind those of the workbook, whose other cells stay; the same again changes nothing', () => {
  const cells = ['进出口总额', '外贸总值', '万美元', '开放', null, null] as const;
  const added = (state: WorkbookState) =>
    tableSheet(
      planWorkbook({ reports: [], options: { writtenAt: '2024-08-01T09:00', dictionary: [own[1]] } }, state),
      sheetNames.dictionary,
    ).table;
  const { amend, append } = added(withEntries(cells));
  expect(amend).toEqual([{ row: 0, column: '别名', cell: '外贸总值、外贸额' }]);
  expect(append.map(([name]) => name)).not.toContain('进出口总额');
  expect(added(withEntries(['进出口总额', '外贸总值、外贸额', '万美元', '开放', null, null])).amend).toEqual([]);
});
