import type { Cell, TableSheetPlan } from '../../workbook/plan';
import type { RowChunk } from './chunks';
import { dressRows } from './dress-rows';
import { entryOf } from './entries';
import { fillBlock, fillFormula, formatAll, rangeAt, rangeIn } from './proxies';
import { ACTION_BYTES, inChunks, type Step, type Steps } from './steps';
import { growthOf, type TableSurvey } from './survey';
import { columnRuns, isFilled, tableEntry, type ColumnRun } from './table-columns';
import type { TableSite } from './table-site';

/** How this Excel lets a table grow. */
export interface TableAbilities {
  /** `Table.resize` is of ExcelApi 1.13, above the floor of 1.9. */
  readonly canResize: boolean;
}

/**
 * Makes the table with its header and with room for all its rows, one at least. It is made before anything refers to it:
 * Excel refuses formulas over tables that are not there.
 */
export function* createTable({ table }: TableSheetPlan, site: TableSite): Generator<Step> {
  yield {
    bytes: ACTION_BYTES * 4 + table.columns.length * 40,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(site.sheet);
      const header = rangeAt(sheet, { row: site.row, column: site.column, rows: 1, columns: table.columns.length });
      fillBlock(header, [table.columns.map(({ name }) => entryOf(name, false))]);
      const made = sheet.tables.add(header.getResizedRange(Math.max(1, table.append.length), 0), true);
      made.name = table.name;
      made.style = table.style;
    },
  };
}

/** Puts the planned columns that a table lacks at its right. */
export function* addMissingColumns({ table }: TableSheetPlan, found: TableSurvey): Generator<Step> {
  for (const { name } of table.columns) {
    if (found.columns.includes(name)) continue;
    yield {
      bytes: ACTION_BYTES,
      queue: ({ workbook }) => {
        workbook.tables.getItem(table.name).columns.add(undefined, undefined, name);
      },
    };
  }
}

/**
 * Appends the planned rows to a table that is there: number formats first, so that text stays text, then values in whole
 * blocks below the table, then the table's new size. Where a table cannot be resized, has a total row or something stands
 * below it, `rows.add` makes the room and moves that down.
 */
export function* appendRows(
  { table }: TableSheetPlan,
  site: TableSite,
  found: TableSurvey,
  { canResize }: TableAbilities,
): Steps {
  const count = table.append.length;
  if (count === 0) return;
  const added = { row: site.row + 1 + site.rows, column: site.column, rows: count, columns: site.width };
  const missing = site.rows + count - found.rows;
  const isAddedByRows = growthOf(found, canResize) === 'rows';
  if (isAddedByRows && missing > 0) yield* addEmptyRows(table.name, missing, site.width);
  yield* fillRows(site, table.append);
  if (isAddedByRows) return;
  const whole = { ...added, row: site.row, rows: 1 + site.rows + count };
  yield {
    bytes: ACTION_BYTES,
    queue: ({ workbook }) => workbook.tables.getItem(table.name).resize(rangeIn(workbook, site.sheet, whole)),
  };
}

/** Formats and values of the planned rows, below those that hold something; without rows the look of the empty one. */
export function* fillRows(site: TableSite, rows: readonly (readonly Cell[])[]): Steps {
  const firstRow = site.row + 1 + site.rows;
  yield* dressRows(site, firstRow, rows.length > 0 ? rows : [[]]);
  for (const run of columnRuns(site.placed.filter(isFilled))) {
    yield* inChunks(entries(run, rows), (chunk) => fillChunk(site, firstRow, run, chunk));
  }
  if (site.placed.some(({ column }) => column.style?.wrap === true)) yield fitRows(site, firstRow, rows.length);
}

/** Excel makes rows as tall as what is wrapped in them. */
function fitRows({ sheet, column, width }: TableSite, row: number, rows: number): Step {
  const at = { row, column, rows: Math.max(1, rows), columns: width };
  return { bytes: ACTION_BYTES, queue: ({ workbook }) => rangeIn(workbook, sheet, at).format.autofitRows() };
}

function* entries(run: ColumnRun, rows: readonly (readonly Cell[])[]): Generator<ReturnType<typeof tableEntry>[]> {
  for (const row of rows) yield run.map((column) => tableEntry(column, row));
}

function fillChunk(site: TableSite, firstRow: number, run: ColumnRun, { first, rows, bytes }: RowChunk): Step {
  const at = {
    row: firstRow + first,
    column: site.column + (run[0]?.place ?? 0),
    rows: rows.length,
    columns: run.length,
  };
  return { bytes, queue: ({ workbook }) => fillBlock(rangeIn(workbook, site.sheet, at), rows) };
}

function* addEmptyRows(table: string, count: number, width: number): Steps {
  const empty = new Array<string>(width).fill('');
  yield* inChunks(repeat(empty, count), ({ rows, bytes }) => ({
    bytes,
    queue: ({ workbook }) =>
      void workbook.tables.getItem(table).rows.add(
        undefined,
        rows.map((row) => [...row] as string[]),
      ),
  }));
}

function* repeat(row: readonly string[], count: number): Generator<readonly string[]> {
  for (let index = 0; index < count; index++) yield row;
}

/**
 * Fills the computed columns of new rows with their formula (of a column that was missing, all rows). The number format
 * comes after the formula: under `@` it would be a text.
 */
export function* fillComputedColumns(
  { table }: TableSheetPlan,
  site: TableSite,
  found: TableSurvey | undefined,
): Generator<Step> {
  const rows = Math.max(1, site.rows + table.append.length);
  for (const { column, place } of site.placed) {
    const { formula, numberFormat } = column;
    const from = found?.columns.includes(column.name) ? site.rows : 0;
    if (formula === undefined || from >= rows) continue;
    const at = { row: site.row + 1 + from, column: site.column + place, rows: rows - from, columns: 1 };
    yield {
      bytes: ACTION_BYTES * 2 + formula.length * 3,
      queue: ({ workbook }) => {
        const body = rangeIn(workbook, site.sheet, at);
        fillFormula(body, formula);
        formatAll(body, numberFormat);
      },
    };
  }
}
