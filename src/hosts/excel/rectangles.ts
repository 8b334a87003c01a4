import type { CellRange } from '../../workbook/plan';

/** The smallest block around two. */
export function boundingRange(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * The blocks that make up `whole` without some cells: runs of full rows, and what is left of the rows that have such a cell.
 * `blocksWithout({ row: 0, column: 0, rows: 3, columns: 2 }, [{ row: 1, column: 0 }])` are A1:B1, B2 and A3:B3.
 */
export function blocksWithout(whole: CellRange, cells: readonly CellAt[]): readonly CellRange[] {
  const columnsByRow = new Map<number, number[]>();
  for (const { row, column } of cells) columnsByRow.set(row, [...(columnsByRow.get(row) ?? []), column]);
  const blocks: CellRange[] = [];
  let row = whole.row;
  for (const broken of [...columnsByRow.keys()].sort((a, b) => a - b)) {
    if (broken > row) blocks.push({ ...whole, row, rows: broken - row });
    let column = whole.column;
    for (const taken of [...(columnsByRow.get(broken) ?? [])].sort((a, b) => a - b)) {
      if (taken > column) blocks.push({ row: broken, column, rows: 1, columns: taken - column });
      column = taken + 1;
    }
    const end = whole.column + whole.columns;
    if (column < end) blocks.push({ row: broken, column, rows: 1, columns: end - column });
    row = broken + 1;
  }
  const end = whole.row + whole.rows;
  if (row < end) blocks.push({ ...whole, row, rows: end - row });
  return blocks;
}

/** Whole numbers in ascending order as runs without a gap: `runsOf([1, 2, 5])` is `[[1, 2], [5]]`. */
export function runsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** The cells that two blocks have in common; null where there are none. */
export function commonRange(a: CellRange, b: CellRange): CellRange | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
