import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { watchTasks, type LongestTask } from '../../../test/e2e/page-tasks';
import { servePage } from '../../../test/e2e/page-server';
import { repeated } from '../bench-text';
import type { BenchRow, BenchSection } from '../section';

const folder = join(process.cwd(), 'dist/page');
const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const browserArguments = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];

/** How many times slower than this machine's the page's processor is: a clerk's desktop of ten years ago. */
const SLOWED = 4;

/** UTF-16 code units of the report that is pasted: a press piece has 3,000, a bulletin 10,000. */
const PASTED = 10_000;

/** Bytes of the text that is pasted to see whether it holds the page up. */
const LARGE = 10_000_000;

/** How soon the built page can be used, shows the rows of a report on a slow machine, and whether a large text holds it up. */
export const pageSpeed: BenchSection = {
  name: 'page-speed',
  async run({ reports, rounds }) {
    if (!existsSync(join(folder, 'index.html'))) return { skipped: 'dist/page is not built: npm run build' };
    if (!existsSync(browserPath))
      return { skipped: `there is no Chromium at ${browserPath}: CHROMIUM names another place` };
    const { chromium } = await import('playwright-core');
    const server = await servePage(folder);
    const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments });
    try {
      const text = repeated(reports, PASTED);
      const visits: Visit[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await visitIn(browser, server.origin, text));
      const least = (of: (visit: Visit) => number): number => Math.min(...visits.map(of));
      const large = await largeTaskIn(browser, server.origin, reports);
      const slowed = `processor slowed ${SLOWED} times`;
      return [
        plain(
          `page load to usable, ${slowed}`,
          least(({ usable }) => usable),
        ),
        plain(
          `paste of ${PASTED} characters to the list on screen, ${slowed}`,
          least(({ listed }) => listed),
        ),
        plain(
          `longest task of that paste, ${slowed}, by the clock`,
          least(({ task }) => task.wall),
        ),
        plain(
          `longest task of that paste, ${slowed}, of the processor`,
          least(({ task }) => task.processor),
        ),
        plain('longest task of a paste of 10 MB until its rows are listed, by the clock', large.wall),
        plain('longest task of a paste of 10 MB until its rows are listed, of the processor', large.processor),
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

interface Visit {
  readonly usable: number;
  readonly listed: number;
  readonly task: LongestTask;
}

function plain(measure: string, measured: number): BenchRow {
  return { measure, measured, unit: 'ms', limit: null, parts: {}, partsUnit: '' };
}

/** One visit with nothing in the cache; times are the page's own clock's. */
async function visitIn(browser: Browser, origin: string, text: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 } });
  const visit = await context.newPage();
  const session = await context.newCDPSession(visit);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await visit.goto(`${origin}/index.html`, { waitUntil: 'commit' });
  const usable = await visit.evaluate(whenUsable);
  // The worker, too, is fetched and compiled beside the page: by the time a person has pasted, it is there.
  await visit.waitForTimeout(1500);
  const longest = await watchTasks(visit);
  const listed = await visit.evaluate(timeToList, { text, atLeast: 0 });
  const task = await longest();
  await context.close();
  return { usable, listed, task };
}

/** Pastes a text many times over, on a processor that is not slowed. */
async function largeTaskIn(browser: Browser, origin: string, text: string): Promise<LongestTask> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 } });
  const visit = await context.newPage();
  await visit.goto(`${origin}/index.html`, { waitUntil: 'commit' });
  await visit.evaluate(whenUsable);
  const longest = await watchTasks(visit);
  await visit.evaluate(timeToList, { text, atLeast: LARGE });
  const task = await longest();
  await context.close();
  return task;
}

function whenUsable(): Promise<number> {
  const box = (): Element | null | undefined => {
    const input = document.querySelector('zb-pane')?.shadowRoot?.querySelector('zb-report-input');
    return input?.shadowRoot?.querySelector('fluent-textarea')?.shadowRoot?.querySelector('textarea');
  };
  return new Promise((resolve) => {
    const look = (): void => {
      if (box()) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Pastes the text, over and over until it has so many bytes, in a task of its own. */
function timeToList({ text, atLeast }: { readonly text: string; readonly atLeast: number }): Promise<number> {
  const pane = document.querySelector('zb-pane')?.shadowRoot;
  const input = pane?.querySelector('zb-report-input')?.shadowRoot;
  const box = input?.querySelector('fluent-textarea')?.shadowRoot?.querySelector('textarea');
  const clipboardData = new DataTransfer();
  const times = Math.max(1, Math.ceil(atLeast / new Blob([text]).size));
  clipboardData.setData('text/plain', Array<string>(times).fill(text).join('\n'));
  return new Promise<number>((resolve) => {
    setTimeout(() => {
      const start = performance.now();
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
      box?.dispatchEvent(paste);
      const look = (): void => {
        const panel = pane?.querySelector('zb-result-panel')?.shadowRoot;
        const row = panel?.querySelector('zb-observation-list')?.shadowRoot?.querySelector('tbody tr');
        // The frame after is the one in which it is seen.
        if (row) requestAnimationFrame(() => resolve(performance.now() - start));
        else requestAnimationFrame(look);
      };
      look();
    });
  });
}
