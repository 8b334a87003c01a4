import { allowedTime, type FuzzInput, type FuzzTarget } from './target';

/** What came of one input. */
export interface Outcome {
  /** The time that passed or the processor's time, whichever is less, in ms: the one counts waiting on a busy machine. */
  readonly time: number;
  readonly size: number;
  /** Nothing where all holds. */
  readonly problems: readonly string[];
}

/** Feeds a target. What it throws is a problem; so is taking too long, twice in a row, since the first time may compile. */
export async function runInput(target: FuzzTarget, input: FuzzInput): Promise<Outcome> {
  const size = target.size?.(input) ?? input.length;
  const once = await timed(target, input);
  const slow = once.time > allowedTime(size);
  const again = slow ? await timed(target, input) : once;
  const isSlow = again.time > allowedTime(size);
  return {
    time: again.time,
    size,
    problems: [...once.problems, ...(isSlow ? [`took ${Math.round(again.time)} ms for ${size} characters`] : [])],
  };
}

async function timed(target: FuzzTarget, input: FuzzInput): Promise<Pick<Outcome, 'time' | 'problems'>> {
  const start = performance.now();
  const before = process.cpuUsage();
  let problems: readonly string[];
  try {
    problems = await target.run(input);
  } catch (error) {
    problems = [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
  const { user, system } = process.cpuUsage(before);
  return { time: Math.min(performance.now() - start, (user + system) / 1000), problems };
}
