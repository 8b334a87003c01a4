import { shownFileSheets, shownSheets } from '../../../src/taskpane/preview/shown-sheet';
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
      widths: [10, 10],
      headRows: 1,
      hiddenRows: 0,
      hiddenColumns: 0,
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

test('of a wide sheet of a file the first columns are shown and the others counted; the usual width stands for one that is not told', () => {
  const wide = {
    name: '台账',
    cells: [Array.from({ length: 150 }, (_, at) => at)],
    styleOf: () => ({}),
    merges: [],
    hiddenColumns: new Set([1]),
    columnWidths: [5, 20, 200],
    headRows: 0,
  };
  const [shown] = shownFileSheets([wide]);
  expect([shown?.rows[0]?.length, shown?.hiddenColumns, shown?.widths.slice(0, 3)]).toEqual([100, 49, [5, 60, 9]]);
  expect(shown?.rows[0]?.slice(0, 3).map(({ text }) => text)).toEqual(['0', '2', '3']);
});

test('a style or a merged run that reaches beyond the rows shown, and hundreds of runs below each other, are kept apart by their rows', () => {
  const merges = Array.from({ length: 600 }, (_, at) => ({ row: at * 2, column: 0, rows: 2, columns: 1 }));
  const cells = Array.from({ length: 1200 }, (_, row) => [row % 2 === 0 ? row : null, row]);
  const styles = [{ range: { row: 299, column: 1, rows: 900, columns: 1 }, style: { bold: true } }];
  const [shown] = shownSheets([{ ...grid, cells, merges, look: { ...look, columnWidths: [10, 10], styles } }]);
  expect(shown?.rows.map(([first]) => first?.rows)).toEqual(
    Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? 2 : 0)),
  );
  expect(shown?.rows.map(([, second]) => second?.bold).indexOf(true)).toBe(299);
});
