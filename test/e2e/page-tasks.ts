import type { Page } from 'playwright-core';

/** How long tasks of a page's thread took, in milliseconds: the longest by the clock, and by the processor's time spent in it. */
export interface LongestTask {
  readonly wall: number;
  readonly processor: number;
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

/**
 * Watches from here on the tasks of the page's thread with Chromium's own tracing; resolves to the way to end it. What the test itself has the
 * page do is left out. The processor's time says the same however busy the machine is.
 */
export async function watchTasks(page: Page): Promise<() => Promise<LongestTask>> {
  const session = await page.context().newCDPSession(page);
  const threads = new Set<string>();
  const tasks: TraceEvent[] = [];
  const own: TraceEvent[] = [];
  const take = (event: TraceEvent): void => {
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') threads.add(threadOf(event));
    if (event.ph !== 'X' || (event.dur ?? 0) < SHORT) return;
    if (/RunTask$/.test(event.name)) tasks.push(event);
    if (/DevTools/.test(event.args?.chrome_mojo_event_info?.mojo_interface_tag ?? '')) own.push(event);
  };
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as readonly TraceEvent[]) take(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
  });
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    const ofPage = tasks.filter(
      (task) => threads.has(threadOf(task)) && !own.some((one) => threadOf(one) === threadOf(task) && holds(task, one)),
    );
    const longest = (micros: readonly number[]): number => Math.round(Math.max(0, ...micros) / 1000);
    return {
      wall: longest(ofPage.map(({ dur = 0 }) => dur)),
      processor: longest(ofPage.map(({ dur = 0, tdur = dur }) => tdur)),
    };
  };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

const holds = (task: TraceEvent, one: TraceEvent): boolean => one.ts >= task.ts && one.ts < task.ts + (task.dur ?? 0);
