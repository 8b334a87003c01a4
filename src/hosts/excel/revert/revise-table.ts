import type { Turns } from '../../../transfer/paced';
import type { Cell, CellValue, TablePlan } from '../../../workbook/plan';
import { contentOf, storableText } from '../entries';
import type { AmendedBefore, TableBefore } from '../journal/journal';
import { keptCell, type KeptCell } from './kept-cell';
import { matchRows, plainCell, type FoundRow, type Rows } from './match-rows';
import type { PresentTable } from './present';

/** What is known of a table that a write touched. */
export interface TableReading {
  readonly there: PresentTable;
  readonly plan: TablePlan;
  readonly before: TableBefore;
  /** Rows of the body and, beyond them, the rows below it that a broken write may have filled. */
  readonly rows: Rows;
  readonly mayBePartial: boolean;
}

/** What is to be done to a table so that it is as it was. Rows are counted from the first of the body. */
export interface TableRevision {
  /** Rows that the write added, in their order. */
  readonly gone: readonly number[];
  /** Rows below the body that a broken write filled. */
  readonly below: readonly number[];
  readonly amended: readonly { readonly row: number; readonly before: AmendedBefore }[];
  readonly addedColumns: readonly string[];
  readonly kept: readonly KeptCell[];
  /** True where a person's rows are among those that stay. */
  readonly isFilledByOthers: boolean;
}

/** Finds the rows that were added and amended, wherever they stand now. */
export function* reviseTable({ there, plan, before, rows: read, mayBePartial }: TableReading): Turns<TableRevision> {
  const columns = plan.columns.filter(({ formula, name }) => formula === undefined && there.columns.includes(name));
  const places = columns.map(({ name }) => there.columns.indexOf(name));
  const own = columns.map(({ name }) => plan.columns.findIndex((column) => column.name === name));
  const rows = yield* eachOf(read, (row) => row && places.map((place) => row[place] ?? null));
  const address = (row: number, place: number): KeptCell => {
    return keptCell(there.sheet, { row: there.row + 1 + row, column: there.column + place });
  };

  const wanted = yield* eachOf(plan.append, (row) => own.map((index) => shownOf(row[index] ?? null)));
  const found = yield* matchRows(wanted, rows, { placeOf: (at) => before.rows + at, mayBePartial });
  const added = found.filter((row): row is FoundRow => row !== null);
  const ours = added.filter(({ changed }) => changed.length === 0).map(({ index }) => index);
  const gone = ours.filter((index) => index < there.rows).sort((a, b) => a - b);
  const kept = added.flatMap(({ index, changed }) => changed.map((column) => address(index, places[column] ?? 0)));

  const addedSet = new Set(added.map(({ index }) => index));
  const amendment = yield* reviseAmended({ there, plan, before, rows: read, mayBePartial }, addedSet, address);
  const staying = indexesBut(there.rows, new Set(gone));
  const columnsAdded = yield* reviseColumns({ there, plan, before, rows: read, mayBePartial }, staying, address);
  return {
    gone,
    // Number formats come before the values: an empty row may be half written, too.
    below: before.growsBy === 'resize' ? ours.filter((index) => index >= there.rows) : [],
    amended: amendment.cells,
    addedColumns: columnsAdded.names,
    kept: [...kept, ...amendment.kept, ...columnsAdded.kept],
    isFilledByOthers: yield* isFilledIn(staying, read, ownPlaces(there, plan)),
  };
}

function* eachOf<T, R>(rows: readonly T[], made: (row: T) => R): Turns<readonly R[]> {
  const all: R[] = [];
  for (const row of rows) {
    all.push(made(row));
    yield;
  }
  return all;
}

function indexesBut(count: number, left: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => !left.has(index));
}

/** The places of the columns that are not computed. */
function ownPlaces({ columns }: PresentTable, plan: TablePlan): readonly number[] {
  const computed = new Set(plan.columns.filter(({ formula }) => formula !== undefined).map(({ name }) => name));
  return [...columns.keys()].filter((place) => !computed.has(columns[place] ?? ''));
}

function* isFilledIn(indexes: readonly number[], rows: Rows, places: readonly number[]): Turns<boolean> {
  for (const index of indexes) {
    if (places.some((place) => plainCell(rows[index]?.[place] ?? null) !== '')) return true;
    yield;
  }
  return false;
}

/** What a planned cell shows; null for a computed one. */
function shownOf(cell: Cell): CellValue {
  const content = contentOf(cell);
  if (content !== null && typeof content === 'object') return null;
  return typeof content === 'string' ? storableText(content) : content;
}

type Address = (row: number, place: number) => KeptCell;

function* reviseAmended(
  { there, plan, before, rows, mayBePartial }: TableReading,
  added: ReadonlySet<number>,
  address: Address,
): Turns<{ readonly cells: TableRevision['amended']; readonly kept: readonly KeptCell[] }> {
  const planned = new Map(plan.amend.map(({ row, column, cell }) => [`${row}|${column}`, shownOf(cell)]));
  const cellsOf = new Map<number, AmendedBefore[]>();
  for (const cell of before.amended) cellsOf.set(cell.row, [...(cellsOf.get(cell.row) ?? []), cell]);
  const found = yield* amendedRowsNow(before, there, rows, added);
  const cells: TableRevision['amended'][number][] = [];
  const kept: KeptCell[] = [];
  for (const { row, index } of found) {
    yield;
    for (const old of cellsOf.get(row) ?? []) {
      const place = there.columns.indexOf(old.column);
      if (place < 0) continue;
      const now = plainCell(rows[index]?.[place] ?? null);
      const known = [planned.get(`${row}|${old.column}`) ?? null, old.value, ...(mayBePartial ? [''] : [])];
      if (known.some((value) => plainCell(value) === now)) cells.push({ row: index, before: old });
      else kept.push(address(index, place));
    }
  }
  return { cells, kept };
}

/** Where the amended rows stand now; a cell that a person changed meanwhile does not hide a row. */
function* amendedRowsNow(
  { amendedRows }: TableBefore,
  there: PresentTable,
  rows: Rows,
  added: ReadonlySet<number>,
): Turns<readonly { readonly row: number; readonly index: number }[]> {
  const names = Object.keys(amendedRows[0]?.cells ?? {}).filter((name) => there.columns.includes(name));
  const places = names.map((name) => there.columns.indexOf(name));
  const wanted = yield* eachOf(amendedRows, ({ cells }) => names.map((name) => cells[name] ?? null));
  const picked = yield* eachOf(rows, (row) => row && places.map((place) => row[place] ?? null));
  const found = yield* matchRows(wanted, picked, {
    placeOf: (at) => amendedRows[at]?.row ?? 0,
    mayBePartial: false,
    taken: added,
  });
  return amendedRows.flatMap(({ row }, at) => {
    const index = found[at]?.index;
    return index === undefined ? [] : [{ row, index }];
  });
}

/** Columns that the write put in; one in which a person filled cells since stays, with these. */
function* reviseColumns(
  { there, plan, before, rows }: TableReading,
  staying: readonly number[],
  address: Address,
): Turns<{ readonly names: readonly string[]; readonly kept: readonly KeptCell[] }> {
  const names: string[] = [];
  const kept: KeptCell[] = [];
  if (!before.wasThere) return { names, kept };
  for (const { name, formula } of plan.columns) {
    const place = there.columns.indexOf(name);
    if (place < 0 || before.columns.includes(name)) continue;
    yield;
    const filled = formula === undefined ? staying.filter((row) => plainCell(rows[row]?.[place] ?? null) !== '') : [];
    if (filled.length === 0) names.push(name);
    else kept.push(...filled.map((row) => address(row, place)));
  }
  return { names, kept };
}
