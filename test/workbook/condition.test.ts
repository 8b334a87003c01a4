import { planWorkbook, schemaVersion, workbookProblems, type TableState, type WorkbookState } from '../../src/workbook';
import {
  dataColumns,
  dictionaryColumns,
  sheetNames,
  sourceColumns,
  tableNames,
  unreadColumns,
} from '../../src/workbook/schema';
import { keyFormula } from '../../src/workbook/column-formulas';
import { dataRow } from './row-samples';

const row = Object.values(dataRow());
const whole: readonly TableState[] = [
  { name: tableNames.data, columns: Object.values(dataColumns), rows: [row] },
  { name: tableNames.sources, columns: Object.values(sourceColumns), rows: [] },
  { name: tableNames.unread, columns: Object.values(unreadColumns), rows: [] },
  { name: tableNames.dictionary, columns: Object.values(dictionaryColumns), rows: [] },
];

function state(changes: Partial<WorkbookState> = {}): WorkbookState {
  return { tables: whole, grids: [], sheetNames: Object.values(sheetNames), schemaVersion, ...changes };
}

/** The tables with one of them changed, or left out. */
function withTable(name: string, change: (table: TableState) => TableState | null): readonly TableState[] {
  return whole.flatMap((table) => (table.name === name ? (change(table) ?? []) : table));
}
const without = (column: string) => (table: TableState) => {
  const at = table.columns.indexOf(column);
  const drop = <T>(cells: readonly T[]) => cells.filter((_, place) => place !== at);
  return { ...table, columns: drop(table.columns), rows: table.rows.map(drop) };
};
const codes = (changes: Partial<WorkbookState>) =>
  workbookProblems(state(changes)).map(({ code, isRefused }) => `${code}${isRefused ? ' refused' : ''}`);

test.each<[string, Partial<WorkbookState>, readonly string[]]>([
  ['a workbook as it was written', {}, []],
  ['a workbook of other people', { tables: [], sheetNames: ['Sheet1'] }, []],
  ['a workbook without a mark', { schemaVersion: undefined as never }, []],
  ['a newer version', { schemaVersion: schemaVersion + 1 }, ['newer-schema refused']],
  ['an older version', { schemaVersion: 1 }, ['older-schema']],
  [
    'a sheet that was deleted',
    { tables: withTable('来源', () => null), sheetNames: ['指标数据', '未读数', '指标字典'] },
    ['table-missing'],
  ],
  ['a table made a plain range', { tables: withTable('指标数据', () => null) }, ['table-lost refused']],
  ['a sheet of a person that has our name', { tables: [], sheetNames: ['来源'] }, ['table-lost refused']],
  ['a column that can be made anew', { tables: withTable('指标数据', without('置信度')) }, ['column-missing']],
  ['a column of formulas', { tables: withTable('指标数据', without('键')) }, ['column-missing']],
  ['a column that rows are known by', { tables: withTable('指标数据', without('指标')) }, ['column-lost refused']],
  ['the same of a table without rows', { tables: withTable('来源', without('指纹')) }, ['column-missing']],
  [
    'two columns of one name',
    { tables: withTable('指标数据', (table) => ({ ...table, columns: [...table.columns, '指标'] })) },
    ['column-twice refused'],
  ],
  [
    'columns of a person, moved columns',
    {
      tables: withTable('指标数据', (table) => ({ ...table, columns: [...table.columns].reverse().concat('我的列') })),
    },
    [],
  ],
])('%s', (_, changes, expected) => {
  expect(codes(changes)).toEqual(expected);
});

describe('an older workbook', () => {
  const amendments = (version: number) => {
    const input = { reports: [], options: { writtenAt: '2024-08-01T09:00' } };
    return planWorkbook(input, state({ schemaVersion: version })).sheets.flatMap((sheet) =>
      sheet.kind === 'table' ? sheet.table.amend : [],
    );
  };

  test('gets the new formula of 键 in every row, once', () => {
    const value = '平阴县|2024年上半年|完成|地区生产总值';
    expect(amendments(1)).toEqual([{ row: 0, column: '键', cell: { formula: keyFormula, value } }]);
    expect(amendments(schemaVersion)).toEqual([]);
  });
});
