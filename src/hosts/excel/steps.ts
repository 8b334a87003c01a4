import { afterOthers, Stretch } from '../../transfer/paced';
import { CHUNK_BYTES, chunkRows, type RowChunk } from './chunks';
import type { Entry } from './entries';

/** One piece of work that goes into a request whole. */
export interface Step {
  /** About the bytes that it adds to the request. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Steps that are made as they are asked for; nothing in between them where others may come first. */
export type Steps = Generator<Step | undefined>;

/** Bytes of a request for setting one property or calling one method, about. */
export const ACTION_BYTES = 400;

export interface StepOptions {
  /** Called after each request with the share of the work that is done, of 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work before its next request. */
  readonly signal?: AbortSignal;
}

export interface RunOptions extends StepOptions {
  /** About the bytes of all steps, for the share that is done. */
  readonly bytes?: number;
}

/**
 * Queues steps in their order and sends them in requests of at most `CHUNK_BYTES`. Returns false where the caller stopped
 * the work between two requests. While steps are made and queued the page breathes; nothing is sent then, so that a request stays one.
 */
export async function runSteps(
  context: Excel.RequestContext,
  steps: Iterable<Step | undefined>,
  { onProgress, signal, bytes = CHUNK_BYTES }: RunOptions = {},
): Promise<boolean> {
  let pending = 0;
  let done = 0;
  const stretch = new Stretch();
  for (const step of steps) {
    if (stretch.isLong) await stretch.end();
    if (!step) continue;
    if (pending > 0 && pending + step.bytes > CHUNK_BYTES) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the one loop that must: a request holds 5 MB
      await context.sync();
      // What Office's client makes of an answer is a task of its own.
      await stretch.end();
      done += pending;
      pending = 0;
      onProgress?.(Math.min(done / bytes, 0.99));
      if (signal?.aborted) return false;
    }
    if (pending === 0) context.application.suspendApiCalculationUntilNextSync();
    step.queue(context);
    pending += step.bytes;
  }
  if (pending > 0) {
    await context.sync();
    await afterOthers();
  }
  onProgress?.(1);
  return true;
}

/** Steps for the rows of a block, as many rows in one as a request holds; rows are asked for one at a time. */
export function* inChunks(rows: Iterable<readonly Entry[] | undefined>, stepOf: (chunk: RowChunk) => Step): Steps {
  for (const chunk of chunkRows(rows)) yield chunk && stepOf(chunk);
}
