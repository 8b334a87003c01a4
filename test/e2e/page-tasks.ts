import type { Page } from 'playwright-core';

/** How long the longest task of a page's thread took, in milliseconds. */
export interface LongestTask {
  /** By the clock. */
  readonly wall: number;
  /** The processor's time spent in it. */
  readonly processor: number;
  /**
   * The processor's time without what the collector of garbage took: it shares its work with other threads, and where those do not come to
   * their turn the page's does theirs.
   */
  readonly own: number;
  /**
   * The processor's time of the longest task that Office's client makes or reads the JSON of a question or an answer in (`JSON_OF_CLIENT`); such
   * tasks do not count above.
   */
  readonly json: number;
}

/** A mark in a task in which the page does nothing but what the test has it do. */
export const OF_TEST = 'work of the test';

/** A mark in a task that is told on its own: the JSON of what goes to Excel and comes from there, and nothing else. */
export const JSON_OF_CLIENT = 'JSON of a question or an answer';

/** Milliseconds of the processor that a fixed piece of work takes a page: the least, and the middle, of several times. */
export interface Yardstick {
  readonly least: number;
  readonly middle: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** Shorter tasks are not looked at, in microseconds. */
const SHORT = 20_000;

/** How often the fixed piece of work is done for one measure. */
const TIMES = 15;

/**
 * Has the page do a fixed piece of work, plain and of the kind that it does itself (objects, texts, a map, a sort), and tells how long that
 * takes. A task told as so many times as long says the same of a slow machine and of one that others use: both take as much longer.
 */
export async function yardstickOf(page: Page): Promise<Yardstick> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
  };
  const taken: number[] = [];
  for (let at = 0; at < TIMES; at += 1) {
    const before = await spent();
    await page.evaluate(fixedWork);
    taken.push((await spent()) - before);
  }
  await session.detach();
  taken.sort((one, other) => one - other);
  return { least: Math.round(taken[0] ?? NaN), middle: Math.round(taken[(TIMES - 1) / 2] ?? NaN) };
}

function fixedWork(): number {
  let seed = 1;
  const rows = Array.from({ length: 40_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return { name: `row ${seed}`, value: seed };
  });
  rows.sort((one, other) => one.value - other.value);
  return new Map(rows.map(({ name, value }) => [name, value])).size;
}

/**
 * Watches from here on the tasks of the page's thread with Chromium's own tracing; resolves to the way to end it. What the test itself has the
 * page do is left out.
 */
export async function watchTasks(page: Page): Promise<() => Promise<LongestTask>> {
  const session = await page.context().newCDPSession(page);
  const threads = new Set<string>();
  const tasks: TraceEvent[] = [];
  const ofTest: TraceEvent[] = [];
  const jsons: TraceEvent[] = [];
  const collections: TraceEvent[] = [];
  const take = (event: TraceEvent): void => {
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') threads.add(threadOf(event));
    if (event.name === OF_TEST) ofTest.push(event);
    if (event.name === JSON_OF_CLIENT) jsons.push(event);
    if (event.ph === 'X' && /^M(?:in|aj)orGC$/.test(event.name)) collections.push(event);
    if (event.ph !== 'X' || (event.dur ?? 0) < SHORT) return;
    if (/RunTask$/.test(event.name)) tasks.push(event);
    if (/DevTools/.test(event.args?.chrome_mojo_event_info?.mojo_interface_tag ?? '')) ofTest.push(event);
  };
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as readonly TraceEvent[]) take(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', '__metadata', 'v8', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    const ofPage = tasks.filter((task) => threads.has(threadOf(task)) && !ofTest.some((one) => holds(task, one)));
    const others = ofPage.filter((task) => !jsons.some((one) => holds(task, one)));
    const longest = (micros: readonly number[]): number => Math.round(Math.max(0, ...micros) / 1000);
    return {
      wall: longest(others.map(({ dur = 0 }) => dur)),
      processor: longest(others.map(processorOf)),
      own: longest(others.map((task) => processorOf(task) - sum(collections.filter((one) => holds(task, one))))),
      json: longest(ofPage.filter((task) => !others.includes(task)).map(processorOf)),
    };
  };
}

const processorOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;

const sum = (events: readonly TraceEvent[]): number => events.reduce((all, event) => all + processorOf(event), 0);

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

const holds = (task: TraceEvent, one: TraceEvent): boolean =>
  threadOf(task) === threadOf(one) && one.ts >= task.ts && one.ts < task.ts + (task.dur ?? 0);
