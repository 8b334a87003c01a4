import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract';
import { readWorkbook } from '../../src/hosts/excel/read-workbook';
import { writeXlsx } from '../../src/hosts/xlsx';
import {
  emptyWorkbook,
  gridSheetNames,
  planWorkbook,
  tableNames,
  type Cell,
  type WorkbookInput,
  type WorkbookPlan,
} from '../../src/workbook';
import type { FormulaAt } from '../host/book/book';
import { openExcel } from '../host/excel-session';
import { figure, figuresSheet, gridSheet, hostileTexts, workbookPlan } from '../host/sample-plans';
import { expectSame } from '../host/same-snapshot';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { snapshotOfXlsx } from '../host/snapshot-of-xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../host/workbook-snapshot';
import { apply } from './excel-door';

/*
 * The same plan, once through Microsoft's client into the in-memory Excel and once as a file, is the same workbook: every
 * cell with its value, formula, number format and look, and every width, merge, drop-down, table, name, chart and page.
 *
 * Different by nature, and left out here:
 * - the sheet that a new workbook in Excel begins with, which is a person's;
 * - the journal of the write on a very hidden sheet, which only Excel needs;
 * - the hidden names `zb_block` of Excel's grid sheets, with which it tells our cells from a person's in the next write;
 * - the values of formulas: Excel calculates them, and since nothing calculates here both sides show the plan's.
 */

jest.setTimeout(60_000);

function inputOf(...names: readonly string[]): WorkbookInput {
  const reports = names.map((name) => {
    const text = readFileSync(join(__dirname, '..', 'reports', `${name}.txt`), 'utf8');
    return { source: `${name}.txt`, text, extraction: extract(text, { fileName: `${name}.txt` }) };
  });
  return { reports, options: { writtenAt: '2024-08-01T09:00' } };
}

const reportsOf = (...names: readonly string[]): WorkbookPlan => planWorkbook(inputOf(...names), emptyWorkbook);

const hostile = workbookPlan(
  figuresSheet(hostileTexts.map((text) => figure(text, text, null, text))),
  gridSheet([...hostileTexts.map((text): readonly Cell[] => [text, 1]), [{ formula: '="文"&1', value: '文1' }]]),
);

const cases: readonly (readonly [string, () => WorkbookPlan])[] = [
  [
    'four reports',
    () => reportsOf('langxi-2024-work-report', 'xuanzhou-2024-h1-press', 'jixi-2024-plan', 'jingde-2024-h1-polluted'),
  ],
  ['one bulletin', () => reportsOf('ningguo-2023-bulletin')],
  ['no report', () => reportsOf()],
  ['a table without rows', () => workbookPlan(figuresSheet([]))],
  ['hostile texts', () => hostile],
];

describe.each(cases)('%s', (_name, planOf) => {
  it('make the same workbook through both hosts', async () => {
    const plan = planOf();
    const [excel, file] = await Promise.all([inExcel(plan), writeXlsx(plan).then(snapshotOfXlsx)]);
    const sheets = excel.sheets.filter(({ name }) => name !== 'Sheet1');
    expect(sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    for (const [index, sheet] of sheets.entries()) expect(seen(sheet)).toEqual(seen(file.sheets[index]));
    expect(excel.tables).toEqual(file.tables);
    expect(excel.names).toEqual(file.names);
  });
});

test('the same report again changes nothing in Excel', async () => {
  const input = inputOf('xuanzhou-2024-h1-press');
  const plan = planWorkbook(input, emptyWorkbook);
  const excel = openExcel({ apiVersion: '1.13', calculate: plannedValues(plan) });
  await apply(excel, plan);
  const before = snapshotOfBook(excel.host.book);
  const found = await excel.run((context) =>
    readWorkbook(context, { tables: Object.values(tableNames), grids: gridSheetNames }),
  );
  if (!found.ok) throw new Error(found.problem.code);
  const again = planWorkbook(input, found.value);
  await expect(apply(excel, again)).resolves.toEqual({
    ok: true,
    value: { added: 0, updated: 0, conflicts: 0, unchanged: plan.summary.added },
  });
  expectSame(snapshotOfBook(excel.host.book), before);
});

/** A sheet as it is seen: of the series that only holds the axis at zero the look is none, and no host has to say it. */
function seen(sheet: SheetSnapshot | undefined): unknown {
  const charts = sheet?.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((one) => (one.name === '0' ? { name: one.name, values: one.values } : one)),
  }));
  return { ...sheet, charts };
}

async function inExcel(plan: WorkbookPlan): Promise<WorkbookSnapshot> {
  const excel = openExcel({ apiVersion: '1.13', calculate: plannedValues(plan) });
  const outcome = await apply(excel, plan);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return snapshotOfBook(excel.host.book);
}

/** The values that the plan has for its formulas. */
function plannedValues(plan: WorkbookPlan): (at: FormulaAt) => string | number | boolean | null {
  const sheets = new Map(
    plan.sheets.map((sheet) => [sheet.name, sheet.kind === 'grid' ? sheet.cells : [[], ...sheet.table.append]]),
  );
  return ({ sheet, row, column }) => {
    const cell: Cell = sheets.get(sheet)?.[row]?.[column] ?? null;
    return cell !== null && typeof cell === 'object' ? cell.value : cell;
  };
}
