import type { Cell, CellRange, CellValue, WorkbookPlan } from '../../workbook/plan';
import { byteLength } from './chunks';
import { entryOf } from './entries';
import { fillBlock, rangeIn } from './proxies';
import { ACTION_BYTES, type Step } from './steps';

/** A cell of a person's own sheet that is empty and gets a content; its look stays. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** True where its number format is `@`, under which Excel reads nothing. */
  readonly isText: boolean;
}

export interface FilledCells {
  readonly sheet: string;
  readonly cells: readonly FilledCell[];
}

/** What this host carries out: a plan, and cells of a form that are filled with it. */
export interface ExcelPlan extends WorkbookPlan {
  readonly filled?: FilledCells;
}

/** A block of filled cells, all of them in the plan. */
export interface FilledBlock {
  readonly at: CellRange;
  readonly cells: readonly (readonly FilledCell[])[];
}

/** The cells as few blocks: runs of a row, those below one another with the same columns together. */
export function blocksOfFilled({ cells }: FilledCells): readonly FilledBlock[] {
  const runs: FilledCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.row === cell.row && last.column + 1 === cell.column) run.push(cell);
    else runs.push([cell]);
  }
  const blocks: { at: CellRange; cells: FilledCell[][] }[] = [];
  const open = new Map<string, { at: CellRange; cells: FilledCell[][] }>();
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const columns = `${first.column} ${run.length}`;
    const above = open.get(columns);
    if (above && above.at.row + above.at.rows === first.row) {
      above.cells.push(run);
      above.at = { ...above.at, rows: above.at.rows + 1 };
      continue;
    }
    const block = { at: { row: first.row, column: first.column, rows: 1, columns: run.length }, cells: [run] };
    open.set(columns, block);
    blocks.push(block);
  }
  return blocks;
}

/** Fills the cells, whole blocks at a time. */
export function* fillCells(filled: FilledCells): Generator<Step> {
  for (const { at, cells } of blocksOfFilled(filled)) {
    for (const [index, row] of cells.entries()) {
      // The rows of a form are few and long in formulas: each is a piece of work of its own, a request takes many.
      const entries = row.map(({ cell, isText }) => entryOf(cell, isText));
      const bytes = ACTION_BYTES + entries.reduce<number>((sum, entry) => sum + byteLength(entry), 0);
      const place = { ...at, row: at.row + index, rows: 1 };
      yield { bytes, queue: ({ workbook }) => fillBlock(rangeIn(workbook, filled.sheet, place), [entries]) };
    }
  }
}

/** Number formats and contents of the cells of a block as Excel has them. */
export interface FilledLook {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly string[])[];
}
