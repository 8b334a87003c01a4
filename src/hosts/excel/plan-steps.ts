import type { SheetPlan, TableSheetPlan, WorkbookPlan } from '../../workbook/plan';
import { dressCells, dressSheet } from './apply-look';
import type { FilledOfPlan } from './filled-blocks';
import { fillCells, type ExcelPlan } from './filled-cells';
import { ACTION_BYTES, type Step, type Steps } from './steps';
import type { Survey } from './survey';
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

/**
 * All that a plan asks for, in one order: sheets, tables with their headers, names, amendments, rows, computed columns,
 * grids, cells of a form, hidden sheets. A formula over a table comes after the table: Excel refuses it otherwise.
 */
export function* stepsOf(plan: ExcelPlan, filled: FilledOfPlan, found: Survey, abilities: TableAbilities): Steps {
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
    if (sheet.kind === 'grid') yield* writeGrid(sheet, filled[sheet.name] ?? [], found.grids.get(sheet.name));
  }
  if (plan.filled) yield* fillCells(plan.filled);
  yield* hideSheets(plan.sheets, found);
}

function* writeTable(sheet: TableSheetPlan, found: Survey, abilities: TableAbilities): Steps {
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

/** The rows that a table has in the end, and should have at least. */
export interface TableCount {
  readonly table: string;
  readonly rows: Excel.TableRowCollection;
  readonly expected: number;
}

/** Asks for the rows of each table that got some, in the last request: a table that did not grow would lose them. */
export function countRows(plan: WorkbookPlan, found: Survey, counts: TableCount[]): Step {
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
