import { sheetReference, rangeReference } from '../../../workbook/a1-reference';
import type { CellRange } from '../../../workbook/plan';
import { amendBlocks, type AmendedCell } from '../amended-blocks';
import { makePlain } from '../apply-style';
import { entryOf } from '../entries';
import type { TableBefore } from '../journal/journal';
import { rangeIn } from '../proxies';
import { runsOf } from '../rectangles';
import { ACTION_BYTES, type Step, type Steps } from '../steps';
import { TEXT_FORMAT } from '../table-columns';
import type { PresentTable } from './present';
import { restoreArea } from './revert-grid';
import type { TableRevision } from './revise-table';

/** What lies below a table: the first filled row there, and the mark that an earlier attempt put on it. */
export interface BelowTable {
  readonly firstFilled: number | null;
  /** Where the marked cells stand, and where they are to stand. */
  readonly mark: { readonly name: string; readonly now: number; readonly wanted: number } | null;
}

export interface TableRestoration {
  readonly there: PresentTable;
  readonly before: TableBefore;
  readonly revision: TableRevision;
  readonly below: BelowTable;
  readonly journal: string;
  readonly canResize: boolean;
}

/** A hidden name of a sheet for the cells below a table, while rows above them come and go: `zb_below_12`. */
export const BELOW_NAME = 'zb_below_';

/** Puts a table that was there before back as it was. Each step may be done again: it asks for what is, not for a change. */
export function* restoreTable(restoration: TableRestoration): Steps {
  const { there, before, revision, journal } = restoration;
  yield* restoreAmended(revision, there);
  const isAllOurs = revision.gone.length === there.rows;
  // A table keeps a row: the first, which is made what it was.
  yield* removeRows(restoration, isAllOurs ? revision.gone.slice(1) : revision.gone);
  if (before.area && isAllOurs) {
    const moved = { row: there.row + 1 - before.area.at.row, column: there.column - before.area.at.column };
    yield* restoreArea({ sheet: there.sheet, journal, area: before.area, kept: [], moved });
  }
  for (const name of revision.addedColumns) {
    yield {
      bytes: ACTION_BYTES,
      queue: ({ workbook }) => workbook.tables.getItem(there.name).columns.getItem(name).delete(),
    };
  }
}

/** Gives amended cells back what they held. */
function restoreAmended({ amended }: TableRevision, there: PresentTable): Steps {
  const cells = amended.map(({ row, before: { column, value, formula, numberFormat } }): AmendedCell => {
    const entry = formula ?? entryOf(value, numberFormat === TEXT_FORMAT);
    const place = there.column + there.columns.indexOf(column);
    return { row: there.row + 1 + row, column: place, format: numberFormat, entry };
  });
  return amendBlocks(there.sheet, cells);
}

/** Takes rows out of a table: off its end by giving it its size of before, else by deleting them where they stand. */
export function* removeRows(restoration: TableRestoration, gone: readonly number[]): Generator<Step> {
  const { there, before, revision, canResize } = restoration;
  const bodyRows = (first: number, rows: number): CellRange => {
    return { row: there.row + 1 + first, column: there.column, rows, columns: there.columns.length };
  };
  const staying = there.rows - gone.length;
  const isTail = gone.every((row) => row >= staying);
  const cleared = runsOf(revision.below);
  if (gone.length > 0 && isTail && before.growsBy === 'resize' && canResize) {
    const size = { ...bodyRows(-1, staying + 1) };
    yield {
      bytes: ACTION_BYTES,
      queue: ({ workbook }) => workbook.tables.getItem(there.name).resize(rangeIn(workbook, there.sheet, size)),
    };
    yield clear(there.sheet, bodyRows(staying, gone.length));
  } else if (gone.length > 0 || restoration.below.mark) yield* deleteRows(restoration, gone, bodyRows);
  for (const run of cleared) yield clear(there.sheet, bodyRows(run[0] ?? 0, run.length));
}

function clear(sheet: string, at: CellRange): Step {
  return { bytes: ACTION_BYTES * 2, queue: ({ workbook }) => makePlain(rangeIn(workbook, sheet, at)) };
}

/**
 * Deletes rows from below upwards. What stands below the table moves up with each; where the write had not moved it down, it
 * is marked first and moved back in the end, to the row where it was.
 */
function* deleteRows(
  { there, before, below }: TableRestoration,
  gone: readonly number[],
  bodyRows: (first: number, rows: number) => CellRange,
): Generator<Step> {
  const mustStay = before.growsBy === 'resize' && (below.firstFilled !== null || below.mark !== null);
  const now = below.mark?.now ?? below.firstFilled ?? 0;
  const wanted = below.mark?.wanted ?? now;
  const mark = below.mark?.name ?? `${BELOW_NAME}${wanted}`;
  if (mustStay && !below.mark) yield markBelow(there, mark, { ...bodyRows(0, 1), row: now });
  for (const run of [...runsOf(gone)].reverse()) {
    const at = bodyRows(run[0] ?? 0, run.length);
    yield { bytes: ACTION_BYTES, queue: ({ workbook }) => rangeIn(workbook, there.sheet, at).delete('Up') };
  }
  if (!mustStay) return;
  const missing = wanted - (now - gone.length);
  const free = bodyRows(there.rows - gone.length, missing);
  if (missing > 0) {
    yield {
      bytes: ACTION_BYTES * 3,
      queue: ({ workbook }) => {
        rangeIn(workbook, there.sheet, free).insert('Down');
        makePlain(rangeIn(workbook, there.sheet, free));
      },
    };
  }
  yield {
    bytes: ACTION_BYTES,
    queue: ({ workbook }) => workbook.worksheets.getItem(there.sheet).names.getItem(mark).delete(),
  };
}

function markBelow(there: PresentTable, name: string, at: CellRange): Step {
  return {
    bytes: ACTION_BYTES,
    queue: ({ workbook }) => {
      const formula = `=${sheetReference(there.sheet)}${rangeReference(at, 'both')}`;
      workbook.worksheets.getItem(there.sheet).names.add(name, formula).visible = false;
    },
  };
}
