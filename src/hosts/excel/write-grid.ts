import { rangeReference, sheetReference } from '../../workbook/a1-reference';
import type { Turns } from '../../transfer/paced';
import type { Cell, CellRange, GridSheetPlan } from '../../workbook/plan';
import { dressCells, dressSheet, undress } from './apply-look';
import { writeCharts } from './charts';
import { entryOf, ownFormat } from './entries';
import { fillDown, rowsBesideFilled } from './filled-blocks';
import { fillBlock, formatAll, rangeAt, rangeIn } from './proxies';
import { ACTION_BYTES, inChunks, type Step, type Steps } from './steps';
import { BLOCK_NAME, sizeOf, type GridSurvey } from './survey';

/**
 * Writes a grid sheet as one block from the first cell on. What we wrote before is taken off first; cells outside that
 * block are a person's and stay. Contents come before number formats, under the General format, so that formulas stay
 * formulas and texts, given with an apostrophe where Excel would read them as something else, stay texts.
 */
export function* writeGrid(plan: GridSheetPlan, filled: readonly CellRange[], found: GridSurvey | undefined): Steps {
  const size = sizeOf(plan);
  if (size.rows === 0 || size.columns === 0) return;
  yield clearBlock(plan.name, found?.block ?? null, size);
  const own = rowsBesideFilled(entries(plan.cells, size.columns), filled);
  yield* inChunks(own, ({ first, rows, bytes }) => {
    const at = { row: first, column: 0, rows: rows.length, columns: size.columns };
    return { bytes, queue: ({ workbook }) => fillBlock(rangeIn(workbook, plan.name, at), rows) };
  });
  yield* fillDown(plan.name, filled, { row: 0, column: 0 });
  yield* ownFormats(plan, size.columns);
  if (!found || found.isEmpty) yield* dressSheet(plan.name, plan.look);
  yield* dressCells(plan.name, plan.look, size.rows);
  for (const merge of plan.merges) {
    yield {
      bytes: ACTION_BYTES,
      queue: ({ workbook }) => rangeIn(workbook, plan.name, merge).merge(),
    };
  }
  yield* writeCharts(plan, found?.charts ?? new Map());
  yield markBlock(plan.name, size, found?.block != null);
}

/** A block of the same size keeps what formats a person gave it; one that grows or shrinks is made plain first. */
function clearBlock(name: string, before: CellRange | null, now: CellRange): Step {
  const isSame =
    before !== null &&
    before.rows === now.rows &&
    before.columns === now.columns &&
    before.row === 0 &&
    before.column === 0;
  return {
    bytes: ACTION_BYTES * 8,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      if (before) {
        undress(sheet, before);
        rangeAt(sheet, before).clear(isSame ? 'Contents' : 'All');
      }
      undress(sheet, now);
      formatAll(rangeAt(sheet, now), 'General');
    },
  };
}

function* entries(
  cells: readonly (readonly Cell[])[],
  columns: number,
): Generator<readonly ReturnType<typeof entryOf>[]> {
  for (const row of cells) yield Array.from({ length: columns }, (_, column) => entryOf(row[column] ?? null, false));
}

/** Number formats that single cells have, as blocks with nothing where a cell has none. */
function* ownFormats({ name, cells }: GridSheetPlan, columns: number): Steps {
  if (!(yield* hasOwnFormat(cells))) return;
  yield* inChunks(formats(cells, columns), ({ first, rows: block, bytes }) => {
    const at = { row: first, column: 0, rows: block.length, columns };
    return {
      bytes,
      queue: ({ workbook }) => {
        rangeIn(workbook, name, at).numberFormat = block.map((row) => [...row]);
      },
    };
  });
}

function* hasOwnFormat(cells: readonly (readonly Cell[])[]): Turns<boolean> {
  for (const row of cells) {
    if (row.some((cell) => ownFormat(cell) !== null)) return true;
    yield;
  }
  return false;
}

function* formats(cells: readonly (readonly Cell[])[], columns: number): Generator<readonly (string | null)[]> {
  for (const row of cells) yield Array.from({ length: columns }, (_, column) => ownFormat(row[column] ?? null));
}

/** Marks the block as ours for the next write. */
function markBlock(name: string, block: CellRange, isMarked: boolean): Step {
  return {
    bytes: ACTION_BYTES * 3,
    queue: ({ workbook }) => {
      const { names } = workbook.worksheets.getItem(name);
      const formula = `=${sheetReference(name)}${rangeReference(block, 'both')}`;
      if (isMarked) names.getItem(BLOCK_NAME).formula = formula;
      else names.add(BLOCK_NAME, formula).visible = false;
    },
  };
}
