import type { Turns } from '../../../transfer/paced';
import type { CellValue } from '../../../workbook/plan';

export type Row = readonly CellValue[];

/** Rows by their places; one that was not read is absent. */
export type Rows = readonly (Row | undefined)[];

/** Where a row that we wrote stands now, and which of its cells a person changed. */
export interface FoundRow {
  readonly index: number;
  readonly changed: readonly number[];
}

export interface MatchOptions {
  /** Where each of the rows was put. */
  readonly placeOf: (wanted: number) => number;
  /** Rows that are known to be others. */
  readonly taken?: ReadonlySet<number>;
  /** True where a row may be half written: an empty cell is no change then. */
  readonly mayBePartial: boolean;
}

/**
 * Finds rows among those that stand there now: at their place, else anywhere by their contents, else, where a person
 * changed a cell of a row and moved it, too, by the cells that no other row has. Null for a row that is gone.
 *
 * Rows are of the same columns on both sides. Linear in the number of cells; yields after each row.
 */
export function* matchRows(
  wanted: readonly Row[],
  there: Rows,
  { placeOf, mayBePartial, taken: others = new Set() }: MatchOptions,
): Turns<readonly (FoundRow | null)[]> {
  const found: (FoundRow | null)[] = wanted.map(() => null);
  const taken = new Set<number>(others);
  const take = (at: number, index: number, changed: readonly number[]): void => {
    found[at] = { index, changed };
    taken.add(index);
  };
  for (const [at, row] of wanted.entries()) {
    yield;
    const place = placeOf(at);
    const now = taken.has(place) ? undefined : there[place];
    if (now && changedCells(row, now, mayBePartial).length === 0) take(at, place, []);
  }
  if (found.every((row) => row !== null)) return found;
  const byContents = yield* indexBy(there, taken, rowKey);
  for (const [at, row] of wanted.entries()) {
    if (found[at]) continue;
    yield;
    const index = byContents.get(rowKey(row))?.pop();
    if (index !== undefined) take(at, index, []);
  }
  const left = wanted.flatMap((row, at) => (found[at] ? [] : [{ row, at }]));
  if (left.length === 0) return found;
  const candidates = yield* byCells(there, taken);
  for (const { row, at } of left) {
    yield;
    const index = mostVoted(row, placeOf(at), there, candidates);
    if (index === null || taken.has(index)) continue;
    take(at, index, changedCells(row, there[index] ?? [], mayBePartial));
  }
  return found;
}

/** A cell as it is compared: Excel may give a number under text format as a text, and drops carriage returns. */
export function plainCell(value: CellValue): string {
  const text = String(value ?? '');
  return text.includes('\r') ? text.replaceAll('\r', '') : text;
}

function changedCells(row: Row, now: Row, mayBePartial: boolean): readonly number[] {
  return row.flatMap((cell, column) => {
    const shown = plainCell(now[column] ?? null);
    return shown === plainCell(cell) || (mayBePartial && shown === '') ? [] : [column];
  });
}

const rowKey = (row: Row): string => JSON.stringify(row.map(plainCell));

function* indexBy(
  rows: Rows,
  taken: ReadonlySet<number>,
  keyOf: (row: Row) => string,
): Turns<ReadonlyMap<string, number[]>> {
  const index = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    yield;
    if (taken.has(at) || !row) continue;
    const key = keyOf(row);
    const known = index.get(key);
    if (known) known.push(at);
    else index.set(key, [at]);
  }
  // The first comes off the end first.
  for (const places of index.values()) places.reverse();
  return index;
}

/** Rows by each of their cells; a cell that several rows have leads to none. */
function* byCells(rows: Rows, taken: ReadonlySet<number>): Turns<ReadonlyMap<string, number>> {
  const index = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    yield;
    if (taken.has(at) || !row) continue;
    for (const [column, cell] of row.entries()) {
      const shown = plainCell(cell);
      if (shown === '') continue;
      const key = `${column}|${shown}`;
      index.set(key, index.has(key) ? SEVERAL : at);
    }
  }
  return index;
}

const SEVERAL = -1;

/** The row that shares the most cells of its own with the wanted one; the row at its place if that shares half of them. */
function mostVoted(row: Row, place: number, there: Rows, candidates: ReadonlyMap<string, number>): number | null {
  const inPlace = there[place];
  if (inPlace && changedCells(row, inPlace, false).length * 2 <= row.length) return place;
  const votes = new Map<number, number>();
  for (const [column, cell] of row.entries()) {
    const index = candidates.get(`${column}|${plainCell(cell)}`);
    if (index !== undefined && index !== SEVERAL) votes.set(index, (votes.get(index) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}
