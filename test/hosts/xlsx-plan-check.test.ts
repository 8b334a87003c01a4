import { checkPlan } from '../../src/hosts/xlsx/check-plan';
import { fileFormula } from '../../src/hosts/xlsx/formula-text';
import {
  emptyWorkbook,
  planWorkbook,
  type SheetPlan,
  type TablePlan,
  type TableSheetPlan,
  type WorkbookPlan,
} from '../../src/workbook';
import { tableSheet } from '../workbook/plan-reading';

const plan = planWorkbook({ reports: [], options: { writtenAt: '2024-08-01' } }, emptyWorkbook);
const unread: TableSheetPlan = tableSheet(plan, '未读数');

function withTable(changes: Partial<TablePlan>): WorkbookPlan {
  const sheet: SheetPlan = { ...unread, table: { ...unread.table, ...changes } };
  return { ...plan, sheets: [...plan.sheets.filter((one) => one !== unread), sheet] };
}

test('the planner makes no plan that a file could not hold', () => {
  expect(() => checkPlan(plan)).not.toThrow();
  expect(() => checkPlan(withTable({}))).not.toThrow();
});

describe('a plan that a file could not hold is a programmer’s error', () => {
  const column = { name: '列', numberFormat: '@' };
  const row = unread.table.columns.map(() => null);
  test.each([
    ['a table called like a cell', withTable({ name: 'GDP2024' }), 'not a name for a table: "GDP2024"'],
    ['like a cell in the other style', withTable({ name: 'R1C1' }), 'not a name for a table'],
    ['with a space', withTable({ name: '指标 数据' }), 'not a name for a table'],
    ['with a digit first', withTable({ name: '2024' }), 'not a name for a table'],
    ['two tables of one name', withTable({ name: '来源' }), 'two of table are called "来源"'],
    [
      'two columns that differ in case',
      withTable({
        columns: [
          { ...column, name: 'a' },
          { ...column, name: 'A' },
        ],
        append: [],
      }),
      'two of column of 未读数 are called "A"',
    ],
    [
      'a column without a name',
      withTable({ columns: [{ ...column, name: ' ' }], append: [] }),
      'not a name for a column',
    ],
    [
      'a column with a line break',
      withTable({ columns: [{ ...column, name: 'a\nb' }], append: [] }),
      'not a name for a column',
    ],
    ['a row that is too short', withTable({ append: [['甲']] }), 'row 0 of 未读数 has another number of cells'],
    [
      'more rows than a sheet has',
      withTable({ append: Array.from({ length: 1_048_576 }, () => row) }),
      '1048576 rows of 未读数 do not fit',
    ],
    ['a number that is none', withTable({ columns: [column], append: [[Number.NaN]] }), 'NaN in a cell of 未读数'],
    [
      'an endless number with a format',
      withTable({ columns: [column], append: [[{ value: Infinity, numberFormat: '0' }]] }),
      'Infinity in a cell',
    ],
    [
      'rows to amend in a new file',
      withTable({ amend: [{ row: 0, column: '来源', cell: '甲' }] }),
      'a new file has no rows of 未读数 to amend',
    ],
    ['two sheets of one name', { ...plan, sheets: [...plan.sheets, unread] }, 'two of sheet are called "未读数"'],
    [
      'two names',
      { ...plan, names: [...plan.names, { name: 'ZB_SCHEMA', refersTo: '=2' }] },
      'two of name are called "ZB_SCHEMA"',
    ],
    [
      'a drop-down that does not fit',
      {
        ...plan,
        sheets: [
          {
            ...unread,
            look: {
              ...unread.look,
              validations: [
                { range: { row: 1, column: 0, rows: 1, columns: 1 }, strict: true, source: { list: ['甲,乙'] } },
              ],
            },
          },
        ],
      },
      'a drop-down of 未读数 does not fit its list',
    ],
  ] as const)('%s', (_, wrong, message) => {
    expect(() => checkPlan(wrong)).toThrow(message);
  });
});

test.each([
  ['=RANK.EQ(A1,A1:A9)', '_xlfn.RANK.EQ(A1,A1:A9)'],
  ['=IF(A1="RANK.EQ(",RANK.EQ(1,B1:B2),IFNA(C1,""))', 'IF(A1="RANK.EQ(",_xlfn.RANK.EQ(1,B1:B2),_xlfn.IFNA(C1,""))'],
  ['=_xlfn.RANK.EQ(A1,A1:A9)', '_xlfn.RANK.EQ(A1,A1:A9)'],
  ['=SUM(A1)', 'SUM(A1)'],
])('%s is %s in a file', (formula, inFile) => {
  expect(fileFormula(formula)).toBe(inFile);
});
