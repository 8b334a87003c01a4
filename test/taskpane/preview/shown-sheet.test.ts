import { shownSheets } from '../../../src/taskpane/preview/shown-sheet';
import type { GridSheetPlan, SheetLook, TableSheetPlan } from '../../../src/workbook';

const look: SheetLook = {
  columnWidths: [10, 0, 10],
  rowHeights: [],
  showGridlines: true,
  styles: [],
  validations: [],
  conditionalStyles: [],
  page: { landscape: true, fitToWidth: true },
  hidden: false,
};

const grid: GridSheetPlan = {
  kind: 'grid',
  name: '对比',
  cells: [
    ['2024年主要指标', null, null],
    ['泾县', 'hidden', { formula: '=1/8', value: 0.125 }],
    [{ value: 504, numberFormat: '0.00' }, null, null],
    ['注：初步数', null, null],
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  charts: [],
  look: {
    ...look,
    freeze: { rows: 1, columns: 0 },
    styles: [
      { range: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true, horizontal: 'center' } },
      { range: { row: 1, column: 2, rows: 1, columns: 1 }, style: { numberFormat: '0.0%' } },
    ],
  },
};

const cell = (text: string, align: 'left' | 'right' = 'left'): object => ({
  text,
  align,
  bold: false,
  columns: 1,
  rows: 1,
});

test('a grid is shown with the values of its formulas, in their formats, without hidden columns', () => {
  const over = { text: '', align: 'center', bold: true, columns: 0, rows: 0 };
  expect(shownSheets([grid])).toEqual([
    {
      name: '对比',
      headRows: 1,
      hiddenRows: 0,
      rows: [
        [{ text: '2024年主要指标', align: 'center', bold: true, columns: 2, rows: 1 }, over],
        [cell('泾县'), cell('12.5%', 'right')],
        [cell('504.00', 'right'), cell('')],
        [
          { ...cell('注：初步数'), columns: 2 },
          { ...cell(''), columns: 0, rows: 0 },
        ],
      ],
    },
  ]);
});

const table = (rows: number): TableSheetPlan => ({
  kind: 'table',
  name: '指标数据',
  table: {
    name: 'zb_data',
    columns: [
      { name: '指标', numberFormat: '@' },
      { name: '键', numberFormat: 'General', formula: '=1' },
      { name: '数值', numberFormat: '0.0' },
    ],
    style: 'TableStyleLight1',
    append: Array.from({ length: rows }, () => ['=1+1', 7, 5]),
    amend: [],
  },
  look,
});

test('a run merged from a hidden column on shows what stands there', () => {
  const title = { ...grid, cells: [[null, '2024年', null]], merges: [{ row: 0, column: 1, rows: 1, columns: 2 }] };
  expect(shownSheets([{ ...title, look }])[0]?.rows).toEqual([[cell(''), cell('2024年')]]);
});

test('a table is shown under its heads; a text that looks like a formula is that text', () => {
  expect(shownSheets([table(1)])[0]?.rows).toEqual([
    [cell('指标'), cell('数值')],
    [cell('=1+1'), cell('5.0', 'right')],
  ]);
});

test('of a long table the first rows are shown and the others counted; hidden sheets are none', () => {
  const [shown, ...others] = shownSheets([table(1000), { ...grid, look: { ...grid.look, hidden: true } }]);
  expect([shown?.rows.length, shown?.hiddenRows, others]).toEqual([300, 701, []]);
});
