import type { SheetPlan, TableSheetPlan, WorkbookPlan, WriteSummary } from '../../workbook/plan';
import { dressCells, dressSheet } from './apply-look';
import { findObstacle } from './check-plan';
import { excelOutcome } from './errors';
import { failure, success, type Outcome } from './outcome';
import { ACTION_BYTES, runSteps, type Step, type StepOptions } from './steps';
import { survey, type Survey } from './survey';
import { tableSite } from './table-site';
import { amendCells } from './write-amendments';
import { writeGrid } from './write-grid';
import {
  addMissingColumns,
  appendRows,
  createTable,
  fillComputedColumns,
  fillRows,
  type TableAbilities,
} from './write-table';

export interface ApplyOptions extends StepOptions {
  /** True where Excel has `Table.resize`: `Office.context.requirements.isSetSupported('ExcelApi', '1.13')`. */
  readonly canResize: boolean;
}

/**
 * Brings about in the active workbook what a plan says. A person's sheets, rows, columns and formats stay; where a plan
 * would run over them nothing is written and the problem says where.
 *
 * A new workbook takes two round trips, an append three, whatever the number of rows up to about 1.5 MB; beyond that one
 * more for each further 1.5 MB. All of it is queued in one order: tables, names, formulas over them, grids, amendments.
 *
 * @example
 * const outcome = await Excel.run((context) => applyPlan(context, plan, { canResize: true }));
 * if (!outcome.ok) show(messages.excelHost[outcome.problem.code]);
 */
export function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: ApplyOptions,
): Promise<Outcome<WriteSummary>> {
  return excelOutcome(async () => {
    const found = await survey(context, plan);
    const obstacle = findObstacle(plan, found);
    if (obstacle) return obstacle;
    const counts: TableCount[] = [];
    const finished = await runSteps(
      context,
      [...stepsOf(plan, found, options), countRows(plan, found, counts)],
      options,
    );
    if (!finished) return failure('cancelled');
    const short = counts.find(({ rows, expected }) => rows.count < expected);
    if (short) return failure('rows-missing', { table: short.table, rows: short.rows.count, expected: short.expected });
    return success(plan.summary);
  });
}

function* stepsOf(plan: WorkbookPlan, found: Survey, abilities: TableAbilities): Generator<Step> {
  const tables = plan.sheets.filter((sheet) => sheet.kind === 'table');
  yield* addSheets(plan.sheets, found);
  for (const sheet of tables) {
    const there = found.tables.get(sheet.table.name);
    if (there) yield* addMissingColumns(sheet, there);
    else yield* createTable(sheet, tableSite(sheet, undefined));
  }
  yield* nameThings(plan, found);
  for (const sheet of tables) yield* writeTable(sheet, found, abilities);
  for (const sheet of plan.sheets) {
    if (sheet.kind === 'grid') yield* writeGrid(sheet, found.grids.get(sheet.name));
  }
  yield* hideSheets(plan.sheets, found);
}

function* writeTable(sheet: TableSheetPlan, found: Survey, abilities: TableAbilities): Generator<Step> {
  const there = found.tables.get(sheet.table.name);
  const site = tableSite(sheet, there);
  // Amendments come first: their rows are where they were found.
  if (there) yield* amendCells(sheet, site);
  if (there) yield* appendRows(sheet, site, there, abilities);
  else yield* fillRows(site, sheet.table.append);
  yield* fillComputedColumns(sheet, site, there);
  if (there) return;
  yield* dressSheet(sheet.name, sheet.look);
  yield* dressCells(sheet.name, sheet.look, 1 + Math.max(1, sheet.table.append.length));
}

/** Sheets that are missing, at the end in the plan's order: a sheet that was deleted can not be put back by `undo`. */
function* addSheets(sheets: readonly SheetPlan[], found: Survey): Generator<Step> {
  for (const sheet of sheets) {
    if (found.sheetNames.has(sheet.name) || (sheet.kind === 'table' && found.tables.has(sheet.table.name))) continue;
    yield { bytes: ACTION_BYTES, queue: ({ workbook }) => void workbook.worksheets.add(sheet.name) };
  }
}

function* hideSheets(sheets: readonly SheetPlan[], found: Survey): Generator<Step> {
  for (const { name, look } of sheets) {
    if (!look.hidden || found.sheetNames.has(name)) continue;
    yield {
      bytes: ACTION_BYTES,
      queue: ({ workbook }) => {
        workbook.worksheets.getItem(name).visibility = 'Hidden';
      },
    };
  }
}

function* nameThings({ names }: WorkbookPlan, found: Survey): Generator<Step> {
  for (const { name, refersTo } of names) {
    const isThere = found.names.has(name.toLowerCase());
    yield {
      bytes: ACTION_BYTES + refersTo.length * 3,
      queue: ({ workbook }) => {
        if (isThere) workbook.names.getItem(name).formula = refersTo;
        else workbook.names.add(name, refersTo);
      },
    };
  }
}

interface TableCount {
  readonly table: string;
  readonly rows: Excel.TableRowCollection;
  readonly expected: number;
}

/** Asks for the rows of each table that got some, in the last request: a table that did not grow would lose them. */
function countRows(plan: WorkbookPlan, found: Survey, counts: TableCount[]): Step {
  return {
    bytes: ACTION_BYTES,
    queue: ({ workbook }) => {
      for (const sheet of plan.sheets) {
        if (sheet.kind !== 'table' || sheet.table.append.length === 0) continue;
        const { name, append } = sheet.table;
        const before = tableSite(sheet, found.tables.get(name)).rows;
        const rows = workbook.tables.getItem(name).rows.load('count');
        counts.push({ table: name, rows, expected: before + append.length });
      }
    },
  };
}
