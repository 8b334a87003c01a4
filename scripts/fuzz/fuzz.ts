import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from './chance';
import type { WorkerAnswer } from './fuzz-worker';
import { seedsFrom } from './seeds';
import type { FuzzSeeds } from './target';
import { targetNamed, targets } from './targets';
import { tallyTable, type Tally } from './tally';
import { WatchedWorker } from './watched-worker';

/**
 * `npm run fuzz -- --minutes 10 [--seed 7] [--target html]` feeds every door in turns for so long, from a seed on, and prints how many inputs
 * each took. An input that breaks something is kept in `test/fuzz/cases`, where `npm test` feeds it again. Exit code 1 where there was one.
 */
interface Wish {
  readonly minutes: number;
  readonly seed: number;
  readonly target: string | null;
}

function wishIn(given: readonly string[]): Wish {
  const value = (name: string): string | undefined => {
    const at = given.indexOf(`--${name}`);
    return at < 0 ? undefined : given[at + 1];
  };
  const number = (name: string, usual: number): number => {
    const read = Number(value(name) ?? usual);
    if (!Number.isFinite(read) || read < 0) throw new Error(`--${name}: a number is expected`);
    return read;
  };
  const target = value('target') ?? null;
  if (target !== null) targetNamed(target);
  return { minutes: number('minutes', 1), seed: Math.floor(number('seed', Date.now() % 1_000_000_000)), target };
}

async function main({ minutes, seed, target }: Wish): Promise<number> {
  const chosen = target === null ? targets : [targetNamed(target)];
  const seeds = await seedsFrom(join(process.cwd(), 'test/reports'));
  const worker = new WatchedWorker(join(__dirname, 'fuzz-worker.js'));
  const end = performance.now() + minutes * 60_000;
  const tallies = new Map<string, Tally>(
    chosen.map(({ name }) => [name, { name, inputs: 0, characters: 0, time: 0, slowest: 0, found: 0 }]),
  );
  process.stdout.write(`seed ${seed}\n`);
  for (let next = seed; performance.now() < end; next += 1) {
    // The door that had the least time is next, so that each has as much of it.
    const tally = [...tallies.values()].reduce((least, one) => (one.time < least.time ? one : least));
    const began = performance.now();
    const answer = await worker.ask({ target: tally.name, seed: next });
    tally.time += performance.now() - began;
    tally.inputs += 1;
    tally.characters += answer.size;
    tally.slowest = Math.max(tally.slowest, answer.time / Math.max(1, answer.size / 100_000));
    if (answer.problems.length === 0) continue;
    tally.found += 1;
    const path = await kept(answer, seeds);
    process.stdout.write(`${tally.name} ${next}: ${answer.problems.slice(0, 3).join('\n  ')}\n  kept: ${path}\n`);
  }
  worker.end();
  process.stdout.write(`${tallyTable([...tallies.values()])}\n`);
  return [...tallies.values()].some(({ found }) => found > 0) ? 1 : 0;
}

async function kept({ target, seed }: WorkerAnswer, seeds: FuzzSeeds): Promise<string> {
  const folder = join('test/fuzz/cases', target);
  const input = await targetNamed(target).make(seeds, chanceFrom(seed));
  const path = join(folder, `${seed}.${typeof input === 'string' ? 'json' : 'bin'}`);
  mkdirSync(folder, { recursive: true });
  // JSON keeps every code unit: lone surrogates and line breaks as they are.
  writeFileSync(path, typeof input === 'string' ? `${JSON.stringify(input)}\n` : input);
  return path;
}

main(wishIn(process.argv.slice(2))).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
