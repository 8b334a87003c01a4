import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { inOrder } from './in-order';
import type { Outcome, ReadingSettings } from './report-task';

/** So many tasks wait for each thread, so that none stands idle while results are written. */
const WAITING = 8;
/** Where old objects of a thread are collected sooner, memory stays flat however many reports there are. */
const LIMITS = { maxYoungGenerationSizeMb: 16 } as const;

const THREAD = join(__dirname, 'report-worker.js');

/** False where the program is kept as one file without what its threads run: it then reads in one. */
export function hasThreads(): boolean {
  return existsSync(THREAD);
}

/**
 * Reads files in several threads and gives the outcomes in their order. A file that ends its thread (it ran out of memory) is a
 * problem of that file alone; `broken` words it.
 */
export async function* readInThreads(
  files: Iterable<string> | AsyncIterable<string>,
  threads: number,
  settings: ReadingSettings,
  broken: (file: string, detail: string) => string,
): AsyncGenerator<Outcome> {
  const pool = new Piscina({
    filename: THREAD,
    minThreads: threads,
    maxThreads: threads,
    argv: [JSON.stringify(settings)],
    resourceLimits: LIMITS,
  });
  // A thread that ends is met where its file's turn comes.
  pool.on('error', () => undefined);
  try {
    yield* inOrder(files, threads * WAITING, (file) =>
      pool.run(file).catch((error: unknown): Outcome => ({
        kind: 'problem',
        source: file,
        sentence: broken(file, error instanceof Error ? error.message : String(error)),
      })),
    );
  } finally {
    await pool.destroy();
  }
}
