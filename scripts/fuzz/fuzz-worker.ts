import { join } from 'node:path';
import { chanceFrom } from './chance';
import { runInput, type Outcome } from './run-input';
import { seedsFrom } from './seeds';
import { targetNamed } from './targets';

/** What the parent asks for. */
export interface WorkerRequest {
  readonly target: string;
  readonly seed: number;
}

/** One answer to each request. */
export interface WorkerAnswer extends WorkerRequest, Outcome {}

/** A process that feeds what it is told to, so that one that hangs or runs out of memory takes nothing with it. */
const seeds = seedsFrom(join(process.cwd(), 'test/reports'));

process.on('message', (request: WorkerRequest) => {
  void answer(request).then((said) => process.send?.(said));
});

async function answer({ target: name, seed }: WorkerRequest): Promise<WorkerAnswer> {
  const target = targetNamed(name);
  const input = await target.make(await seeds, chanceFrom(seed));
  return { target: name, seed, ...(await runInput(target, input)) };
}
