import { inTurns } from '../../../transfer/paced';
import type { CellRange, CellValue, GridSheetPlan, TableSheetPlan } from '../../../workbook/plan';
import type { Journal } from '../journal/journal';
import { rangeIn } from '../proxies';
import { readBlocks } from '../read-blocks';
import { boundingRange, runsOf } from '../rectangles';
import { sizeOf } from '../survey';
import type { Row } from './match-rows';
import type { PresentTable } from './present';
import { BELOW_NAME, type BelowTable } from './revert-table';
import { reviseTable, type TableReading, type TableRevision } from './revise-table';

/** The block of a sheet that holds anything; null where nothing is. */
export type Used = CellRange | null;

/** Asks for the used blocks of sheets, in one round trip. */
export async function usedBlocks(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, Used>> {
  const asked = sheets.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    return { name, used: used.load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ name, used }) => {
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
      return [name, used.isNullObject ? null : { row, column, rows, columns }];
    }),
  );
}

/** Formulas of a grid's block and of what it took before, as they stand now, from the first cell on. */
export async function gridFormulas(
  context: Excel.RequestContext,
  grids: readonly { readonly sheet: string; readonly plan: GridSheetPlan; readonly area: CellRange | null }[],
): Promise<readonly { readonly at: CellRange; readonly now: readonly (readonly CellValue[])[] }[]> {
  const blocks = grids.map(({ sheet, plan, area }) => {
    return { sheet, at: area ? boundingRange(sizeOf(plan), area) : sizeOf(plan) };
  });
  const read = await readBlocks(context, blocks, ['formulas']);
  return blocks.map(({ at }, index) => ({ at, now: read[index]?.formulas ?? [] }));
}

/**
 * What is to be done to a table: first the rows are read that stand where they were written; only if a person moved or
 * changed any of them, all of the body.
 */
export async function tableRevision(
  context: Excel.RequestContext,
  journal: Journal,
  { table: plan }: TableSheetPlan,
  there: PresentTable,
  mayBePartial: boolean,
): Promise<TableRevision | null> {
  const before = journal.before.tables.find(({ name }) => name === plan.name);
  if (!before) return null;
  const written = Array.from({ length: plan.append.length }, (_, index) => before.rows + index);
  const wanted = [...new Set([...written, ...before.amendedRows.map(({ row }) => row)])].sort((a, b) => a - b);
  const reading = async (rows: readonly number[]): Promise<TableReading> => {
    return { there, plan, before, rows: await readRows(context, there, rows), mayBePartial };
  };
  const first = await inTurns(reviseTable(await reading(before.wasThere ? wanted : [...new Set([0, ...wanted])])));
  const isInPlace =
    first.kept.length === 0 &&
    first.addedColumns.length === 0 &&
    first.gone.length + first.below.length === written.length &&
    first.gone.every((row, index) => row === before.rows + index) &&
    first.amended.length === before.amended.length &&
    first.amended.every(({ row, before: { row: own } }) => row === own) &&
    (before.wasThere || there.rows === Math.max(1, written.length));
  if (isInPlace) return first;
  const last = Math.max(there.rows, ...written.map((row) => row + 1));
  return inTurns(reviseTable(await reading(Array.from({ length: last }, (_, row) => row))));
}

async function readRows(
  context: Excel.RequestContext,
  there: PresentTable,
  rows: readonly number[],
): Promise<readonly (Row | undefined)[]> {
  const runs = runsOf(rows);
  const blocks = runs.map((run) => ({
    sheet: there.sheet,
    at: {
      row: there.row + 1 + (run[0] ?? 0),
      column: there.column,
      rows: run.length,
      columns: there.columns.length,
    },
  }));
  const read = await readBlocks(context, blocks, ['values']);
  const found: (Row | undefined)[] = new Array<Row | undefined>((rows.at(-1) ?? -1) + 1).fill(undefined);
  for (const [index, run] of runs.entries()) {
    for (const [offset, row] of run.entries()) found[row] = read[index]?.values[offset];
  }
  return found;
}

/** Looks below tables: one round trip. */
export async function belowTables(
  context: Excel.RequestContext,
  tables: readonly PresentTable[],
): Promise<ReadonlyMap<string, BelowTable>> {
  const asked = tables.map((there) => {
    const sheet = context.workbook.worksheets.getItem(there.sheet);
    const firstBelow = there.row + 1 + there.rows;
    const at = { row: firstBelow, column: there.column, rows: LAST_ROW - firstBelow, columns: there.columns.length };
    const used = rangeIn(context.workbook, there.sheet, at).getUsedRangeOrNullObject(true).load('rowIndex');
    return { name: there.name, used, names: sheet.names.load('items/name,items/formula') };
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ name, used, names }) => {
      const mark = names.items.find((each) => each.name.startsWith(BELOW_NAME));
      return [name, { firstFilled: used.isNullObject ? null : used.rowIndex, mark: mark ? markOf(mark) : null }];
    }),
  );
}

/** The rows of a sheet: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LAST_ROW = 1_048_576;

function markOf({ name, formula }: Excel.NamedItem): BelowTable['mark'] {
  const now = /\$(\d+)(?::|$)/.exec(String(formula))?.[1];
  return now === undefined ? null : { name, now: Number(now) - 1, wanted: Number(name.slice(BELOW_NAME.length)) };
}
