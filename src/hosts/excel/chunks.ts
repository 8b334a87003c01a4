import type { Entry } from './entries';

/**
 * Excel on the web refuses requests and answers over 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins);
 * the client's own words about a block come on top of the values, and smaller parts answer sooner.
 */
export const CHUNK_BYTES = 1_500_000;

/** Cells asked for in one answer: 40,000 cells of a report's rows are about 1.5 MB. */
export const CHUNK_CELLS = 40_000;

/** The bytes of a value in a request (JSON in UTF-8), with its comma. Control characters and quotes are escaped there. */
export function byteLength(value: Entry): number {
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 3;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Some rows of a block, and their bytes in a request. */
export interface RowChunk {
  readonly first: number;
  readonly rows: readonly (readonly Entry[])[];
  readonly bytes: number;
}

/**
 * Cuts rows into runs of at most `limit` bytes; a row longer than that is a run of its own. No rows give no run. Yields nothing after each row,
 * and for nothing among the rows, so that others may come first.
 */
export function* chunkRows(
  rows: Iterable<readonly Entry[] | undefined>,
  limit = CHUNK_BYTES,
): Generator<RowChunk | undefined> {
  let first = 0;
  let run: (readonly Entry[])[] = [];
  let bytes = 0;
  for (const row of rows) {
    yield;
    if (!row) continue;
    const size = row.reduce<number>((sum, value) => sum + byteLength(value), 2);
    if (run.length > 0 && bytes + size > limit) {
      yield { first, rows: run, bytes };
      first += run.length;
      run = [];
      bytes = 0;
    }
    run.push(row);
    bytes += size;
  }
  if (run.length > 0) yield { first, rows: run, bytes };
}
