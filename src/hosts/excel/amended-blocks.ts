import { byteLength } from './chunks';
import type { Entry } from './entries';
import { fillBlock, formatAll, rangeIn } from './proxies';
import type { CellAt } from './rectangles';
import { ACTION_BYTES, inChunks, type Steps } from './steps';

/** What a cell of a table gets: its number format, null where it keeps its own, and its contents. */
export interface AmendedCell extends CellAt {
  readonly format: string | null;
  readonly entry: Entry;
}

/**
 * Amends single cells in whole blocks: cells below one another in a column, with one number format, go as one. Each format
 * is given before its contents, so that a text under `@` stays one.
 *
 * A2, A3 and A5 of one format are two blocks: A2:A3 and A5.
 */
export function* amendBlocks(sheet: string, cells: readonly AmendedCell[]): Steps {
  for (const run of verticalRuns(cells)) {
    const [top] = run;
    if (!top) continue;
    const { column, format } = top;
    const formatBytes = format === null ? 0 : ACTION_BYTES + byteLength(format);
    const entries = run.map(({ entry }) => [entry]);
    yield* inChunks(entries, ({ first, rows, bytes }) => {
      const at = { row: top.row + first, column, rows: rows.length, columns: 1 };
      return {
        bytes: ACTION_BYTES * 2 + formatBytes + bytes,
        queue: ({ workbook }) => {
          const range = rangeIn(workbook, sheet, at);
          if (format !== null) formatAll(range, format);
          fillBlock(range, rows);
        },
      };
    });
  }
}

function verticalRuns(cells: readonly AmendedCell[]): readonly (readonly AmendedCell[])[] {
  const runs: AmendedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last && last.column === cell.column && last.row + 1 === cell.row && last.format === cell.format;
    if (run && follows) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
