import { afterOthers } from '../../transfer/paced';
import type { CellRange, CellValue } from '../../workbook/plan';
import { CHUNK_CELLS } from './chunks';
import { excelErrorCode } from './errors';
import { rangeIn } from './proxies';

/** A block of a sheet that is to be read. */
export interface BlockRequest {
  readonly sheet: string;
  readonly at: CellRange;
  /** What is asked of its cells, where it is not what is asked of all. */
  readonly properties?: readonly BlockProperty[];
}

/** What was asked of the cells of a block, row by row; the rest is empty. An empty cell is ''. */
export interface BlockCells {
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas where cells have one, else values. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

export type BlockProperty = keyof BlockCells;

/** What a block counts for besides its cells: Excel's own words about it in an answer. */
const BLOCK_COST = 10;

interface Part {
  readonly block: number;
  readonly sheet: string;
  readonly at: CellRange;
  readonly properties: readonly BlockProperty[];
}

/**
 * Reads blocks in a few round trips, as many cells in an answer as it may hold; what Excel finds too large is asked for
 * again in halves.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  requests: readonly BlockRequest[],
  properties: readonly BlockProperty[],
): Promise<readonly BlockCells[]> {
  const read = requests.map(() => ({ values: [], formulas: [], numberFormat: [] }) as Gathered);
  const cost = ({ at, properties: asked }: Part): number => at.rows * at.columns * asked.length + BLOCK_COST;
  const parts = requests.flatMap((request, block) => partsOf({ properties, ...request }, block));
  for (const batch of batchesOf(parts, cost)) await readParts(context, batch, read);
  return read;
}

type Gathered = { -readonly [K in BlockProperty]: BlockCells[K][number][] };

function partsOf({ sheet, at, properties }: Required<BlockRequest>, block: number): readonly Part[] {
  const rowsEach = Math.max(1, Math.floor(CHUNK_CELLS / Math.max(1, at.columns)));
  return Array.from({ length: Math.ceil(at.rows / rowsEach) }, (_, index) => {
    const first = index * rowsEach;
    return { block, sheet, properties, at: { ...at, row: at.row + first, rows: Math.min(rowsEach, at.rows - first) } };
  });
}

function* batchesOf(parts: readonly Part[], cost: (part: Part) => number): Generator<readonly Part[]> {
  let batch: Part[] = [];
  let cells = 0;
  for (const part of parts) {
    if (batch.length > 0 && cells + cost(part) > CHUNK_CELLS) {
      yield batch;
      batch = [];
      cells = 0;
    }
    batch.push(part);
    cells += cost(part);
  }
  if (batch.length > 0) yield batch;
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  read: readonly Gathered[],
): Promise<void> {
  const asked = parts.map(({ block, sheet, at, properties }) => {
    return { block, properties, range: rangeIn(context.workbook, sheet, at).load(properties.join(',')) };
  });
  try {
    await context.sync();
    // What Office's client makes of an answer is a task of its own.
    await afterOthers();
  } catch (error) {
    const smaller = parts.length > 1 ? halves(parts) : parts.flatMap(rowHalves).map((part) => [part]);
    if (excelErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded' || smaller.length < 2) throw error;
    for (const each of smaller) await readParts(context, each, read);
    return;
  }
  for (const { block, properties, range } of asked) {
    for (const property of properties) {
      const gathered = read[block]?.[property] as unknown[] | undefined;
      for (const row of range[property] as unknown[]) gathered?.push(row);
    }
  }
}

function halves(parts: readonly Part[]): readonly (readonly Part[])[] {
  const half = Math.ceil(parts.length / 2);
  return [parts.slice(0, half), parts.slice(half)];
}

function rowHalves(part: Part): readonly Part[] {
  const half = Math.ceil(part.at.rows / 2);
  if (part.at.rows < 2) return [part];
  return [
    { ...part, at: { ...part.at, rows: half } },
    { ...part, at: { ...part.at, row: part.at.row + half, rows: part.at.rows - half } },
  ];
}
