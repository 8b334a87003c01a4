import { amendBlocks, type AmendedCell } from '../../src/hosts/excel/amended-blocks';
import type { Step } from '../../src/hosts/excel/steps';
import type { TablePlan } from '../../src/workbook/plan';
import { loadClient } from '../host/client';
import { openExcel, type ExcelSession } from '../host/excel-session';
import { figure, figuresSheet, workbookPlan } from '../host/sample-plans';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { doorOf, options, read } from './excel-door';

/* What amends cells below one another, and what takes that back, costs the same for two cells as for two hundred. */

const client = loadClient();
const ROWS = 200;
const rows = Array.from({ length: ROWS }, (_, row) =>
  figure(`第${row + 1}县`, { value: row, numberFormat: '0.0' }, row),
);

type Amendment = TablePlan['amend'][number];

async function written(excel: ExcelSession, id: string, table: Partial<TablePlan>): Promise<void> {
  const sheet = figuresSheet([]);
  const plan = workbookPlan({ ...sheet, table: { ...sheet.table, ...table } });
  expect(await doorOf(excel, options).write({ id, read, plan: () => plan })).toMatchObject({ ok: true });
}

/** How often the workbook is changed by amending cells, and by taking that back; both are checked for what they leave. */
async function changesOf(amend: readonly Amendment[]): Promise<{ readonly write: number; readonly undo: number }> {
  const excel = openExcel({ apiVersion: '1.13' }, client);
  await written(excel, 'first', { append: rows });
  const before = snapshotOfBook(excel.host.book).sheets.filter(({ name }) => name === '指标数据');
  excel.host.setFault({});
  await written(excel, 'second', { amend });
  const write = excel.host.turningPoints.length;
  expect(snapshotOfBook(excel.host.book).sheets.find(({ name }) => name === '指标数据')).not.toEqual(before[0]);
  excel.host.setFault({});
  expect(await doorOf(excel, options).undo()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(snapshotOfBook(excel.host.book).sheets.filter(({ name }) => name === '指标数据')).toEqual(before);
  return { write, undo: excel.host.turningPoints.length };
}

const amended = (count: number, column: string): readonly Amendment[] =>
  Array.from({ length: count }, (_, row) => ({ row: row + 1, column, cell: column === '数值' ? row + 0.5 : '=改过' }));

test.each(['数值', '原文'])('cells below one another in %s go as one block, there and back', async (column) => {
  const two = await changesOf(amended(2, column));
  expect(await changesOf(amended(ROWS - 1, column))).toEqual(two);
});

test('cells with a gap between them are blocks of their own', async () => {
  const [one, two, four] = amended(4, '数值').filter((_, index) => index !== 2);
  if (!one || !two || !four) throw new Error('There are four.');
  const joined = await changesOf([one, two]);
  const parted = await changesOf([one, two, four]);
  // A format and the contents.
  expect(parted.undo - joined.undo).toBe(2);
});

const stepsOf = (cells: readonly AmendedCell[]): readonly Step[] =>
  [...amendBlocks('Sheet1', cells)].filter((step) => step !== undefined);

describe('blocks', () => {
  const cell = (row: number, column: number, format: string | null = null): AmendedCell => {
    return { row, column, format, entry: 1 };
  };

  it.each<[string, readonly AmendedCell[], number]>([
    ['none', [], 0],
    ['one below the other', [cell(2, 1), cell(1, 1)], 1],
    ['beside one another', [cell(1, 1), cell(1, 2)], 2],
    ['with a gap', [cell(1, 1), cell(3, 1)], 2],
    ['of two number formats', [cell(1, 1, '0.0'), cell(2, 1, '@'), cell(3, 1, '@')], 2],
  ])('%s', (_, cells, count) => {
    expect(stepsOf(cells)).toHaveLength(count);
  });

  it('are cut at the bytes of a request', () => {
    const cells = Array.from({ length: 100 }, (_, row) => ({ ...cell(row, 1), entry: '县'.repeat(32_000) }));
    const steps = stepsOf(cells);
    expect(steps.length).toBeGreaterThan(5);
    expect(Math.max(...steps.map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
  });
});
