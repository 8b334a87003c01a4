import { amendBlocks } from '../../src/hosts/excel/amended-blocks';
import { filledOfPlan } from '../../src/hosts/excel/filled-blocks';
import { LeftBehind } from '../../src/hosts/excel/journal/left-behind';
import { thinJournal, wholeJournal } from '../../src/hosts/excel/journal/thin-journal';
import { stepsOf } from '../../src/hosts/excel/plan-steps';
import { matchRows } from '../../src/hosts/excel/revert/match-rows';
import { changedInBlock } from '../../src/hosts/excel/revert/revert-grid';
import type { Survey } from '../../src/hosts/excel/survey';
import { atOnce } from '../../src/transfer/paced';
import type { Cell, CellValue, GridSheetPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { figure, figuresSheet, gridSheet, workbookPlan } from '../host/sample-plans';

/*
 * What a page does at a stretch, told by counting, so that it is the same on any machine: how many cells are looked at between two places
 * where others may come first.
 */

const ROWS = 10_000;

/** A few rows of a grid: each is looked at twice or thrice. */
const MOST = 60;

/** Rows that count how often one of their cells is looked at. */
class CountedRows {
  looked = 0;
  most = 0;

  of<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
    return rows.map(
      (row) =>
        new Proxy(row, {
          get: (target, key): unknown => {
            if (typeof key === 'string' && /^\d+$/.test(key)) this.looked++;
            return Reflect.get(target, key);
          },
        }),
    );
  }

  /** Has work go to its end; the most cells that it looked at between two pauses. */
  stretchOf(work: Iterable<unknown>): number {
    this.looked = this.most = 0;
    let all = 0;
    for (const turn of work) {
      void turn;
      all += this.looked;
      this.most = Math.max(this.most, this.looked);
      this.looked = 0;
    }
    // All of it was gone over, or it would say nothing.
    expect(all).toBeGreaterThanOrEqual(ROWS);
    return Math.max(this.most, this.looked);
  }
}

const counted = new CountedRows();

const gridCells = Array.from({ length: ROWS }, (_, row): readonly Cell[] => [
  `第${row}县`,
  { formula: `=SUM(指标数据[数值])+${row % 7}`, value: row },
  { value: row / 10, numberFormat: row % 2 === 0 ? '0.0' : '0.00' },
  { formula: `=$B${row + 3}*2`, value: row * 2 },
]);
const formulas = gridCells.map((row) =>
  row.map((cell): CellValue => {
    if (cell === null || typeof cell !== 'object') return cell;
    return 'formula' in cell ? cell.formula : cell.value;
  }),
);
const table = figuresSheet(Array.from({ length: ROWS }, (_, row) => figure(`第${row}县`, row, 5.5)));
const grid = gridSheet(gridCells);

/** A plan whose cells are counted. */
function planOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return workbookPlan(
    ...sheets.map((sheet): SheetPlan =>
      sheet.kind === 'grid'
        ? { ...sheet, cells: counted.of(sheet.cells) }
        : { ...sheet, table: { ...sheet.table, append: counted.of(sheet.table.append) } },
    ),
  );
}

const plan = planOf(grid);
const filled = atOnce(filledOfPlan(workbookPlan(grid)));
const journal = {
  version: 1,
  id: '1',
  plan,
  filled,
  before: { tables: [], grids: [], names: {}, head: null },
} as const;
const nothing: Survey = {
  sheetNames: new Set(),
  names: new Map(),
  tables: new Map(),
  grids: new Map(),
  occupied: new Set(),
  isReadOnly: false,
  isStructureProtected: false,
  protectedSheets: new Set(),
};
const at = { row: 0, column: 0, rows: ROWS, columns: 4 };
const written = { plan: plan.sheets[0] as GridSheetPlan, after: null, area: null };

test.each<[string, () => Iterable<unknown>]>([
  ['what Excel fills down', () => filledOfPlan(plan)],
  ['the journal', () => thinJournal(journal)],
  ['the journal, made whole', () => wholeJournal(journal)],
  ['the steps of a grid', () => stepsOf(plan, filled, nothing, { canResize: true })],
  ['the steps of a table', () => stepsOf(planOf(table), {}, nothing, { canResize: true })],
  ['what a person changed in a grid', () => changedInBlock(at, counted.of(formulas), written)],
  ['rows that stand where they were', () => matched((row) => row)],
  ['rows that were sorted', () => matched((row) => ROWS - 1 - row)],
])('%s of 10,000 rows: a few cells at a stretch', (_what, work) => {
  expect(counted.stretchOf(work())).toBeLessThan(MOST);
});

function matched(placeOf: (row: number) => number): Iterable<unknown> {
  const rows = Array.from({ length: ROWS }, (_, row) => [`第${row}县`, row, '5.5']);
  const there = rows.map((_, row) => rows[placeOf(row)] ?? []);
  return matchRows(counted.of(rows), counted.of(there), { placeOf: (row) => row, mayBePartial: false });
}

test('what is read back is parted into blocks row by row', () => {
  expect([...LeftBehind.of(plan, filled)].length).toBeGreaterThanOrEqual(ROWS);
});

test('amended cells: a step, or a pause, for each', () => {
  const cells = Array.from({ length: ROWS }, (_, row) => ({ row, column: 1, format: null, entry: row }));
  expect([...amendBlocks('指标数据', cells)].length).toBeGreaterThanOrEqual(ROWS);
});
