/**
 * The fastest of several runs of each task, in milliseconds. The tasks take turns, so that a busy moment of the machine meets all of
 * them.
 *
 * @example fastest({ scan, engine }, 5) // { scan: 11.2, engine: 840.5 }
 */
export function fastest<Name extends string>(
  tasks: Readonly<Record<Name, () => void>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) times[name] = Math.min(times[name], elapsed(tasks[name]));
  return times;
}

/** Processor time is told in steps of about so many milliseconds; what is shorter is told by the clock alone. */
const COARSE = 1;

/** The time that passed or the processor's time, whichever is less: the one counts waiting on a busy machine, the other helping threads. */
function elapsed(task: () => void): number {
  const start = performance.now();
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  const passed = performance.now() - start;
  const used = (user + system) / 1000;
  return used < COARSE ? passed : Math.min(passed, used);
}

/** A time as milliseconds for a million characters. */
export function perMillion(milliseconds: number, characters: number): number {
  return (milliseconds / characters) * 1e6;
}
