import type { Cell, TableSheetPlan } from '../../workbook/plan';
import { entryOf, ownFormat } from './entries';
import { fillBlock, formatAll, rangeIn } from './proxies';
import { ACTION_BYTES, type Step } from './steps';
import { formatOf, TEXT_FORMAT } from './table-columns';
import type { TableSite } from './table-site';
import { byteLength } from './chunks';

interface Amendment {
  readonly row: number;
  readonly place: number;
  readonly format: string | null;
  readonly cell: Cell;
}

/**
 * Amends single cells of rows that are there; cells below one another in a column go as one block. Only texts of text
 * columns, and cells with a number format of their own, get a number format: the rest keeps what a person gave it.
 */
export function* amendCells({ table }: TableSheetPlan, site: TableSite): Generator<Step> {
  const columns = new Map(site.placed.map((placed) => [placed.column.name, placed]));
  const amendments = table.amend.flatMap(({ row, column, cell }): readonly Amendment[] => {
    const placed = columns.get(column);
    if (!placed) throw new Error(`The plan amends a column ${column} that it does not have.`);
    const isText = formatOf(placed.column, cell) === TEXT_FORMAT;
    return [{ row, place: placed.place, format: isText ? TEXT_FORMAT : ownFormat(cell), cell }];
  });
  for (const run of verticalRuns(amendments)) {
    const [first] = run;
    if (!first) continue;
    const rows = run.map(({ cell, format }) => [entryOf(cell, format === TEXT_FORMAT)]);
    const at = { row: site.row + 1 + first.row, column: site.column + first.place, rows: run.length, columns: 1 };
    const format = first.format;
    yield {
      bytes: ACTION_BYTES * 2 + rows.reduce((sum, [entry]) => sum + byteLength(entry ?? ''), 0),
      queue: ({ workbook }) => {
        const range = rangeIn(workbook, site.sheet, at);
        if (format !== null) formatAll(range, format);
        fillBlock(range, rows);
      },
    };
  }
}

function verticalRuns(amendments: readonly Amendment[]): readonly (readonly Amendment[])[] {
  const runs: Amendment[][] = [];
  for (const amendment of [...amendments].sort((a, b) => a.place - b.place || a.row - b.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last && last.place === amendment.place && last.row + 1 === amendment.row && last.format === amendment.format;
    if (run && follows) run.push(amendment);
    else runs.push([amendment]);
  }
  return runs;
}
