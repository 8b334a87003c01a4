import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
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

/** How soon the built page can be used, and shows the rows of a report, on a slow machine. */
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
      const times: { readonly usable: number; readonly listed: number; readonly longestTask: number }[] = [];
      for (let round = 0; round < rounds; round += 1) times.push(await timesIn(browser, server.origin, text));
      const least = (name: 'usable' | 'listed' | 'longestTask'): number => Math.min(...times.map((one) => one[name]));
      const slowed = `processor slowed ${SLOWED} times`;
      return [
        plain(`page load to usable, ${slowed}`, least('usable'), 'ms'),
        plain(`paste of ${PASTED} characters to the list on screen, ${slowed}`, least('listed'), 'ms'),
        plain(`longest task of the page in these, ${slowed}`, least('longestTask'), 'ms'),
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

function plain(measure: string, measured: number, unit: string): BenchRow {
  return { measure, measured, unit, limit: null, parts: {}, partsUnit: '' };
}

/** One visit with nothing in the cache; times are the page's own clock's. */
async function timesIn(
  browser: Browser,
  origin: string,
  text: string,
): Promise<{ readonly usable: number; readonly listed: number; readonly longestTask: number }> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 } });
  const visit = await context.newPage();
  const session = await context.newCDPSession(visit);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await visit.addInitScript(watchTasks);
  await visit.goto(`${origin}/index.html`, { waitUntil: 'commit' });
  const usable = await visit.evaluate(whenUsable);
  // The worker, too, is fetched and compiled beside the page: by the time a person has pasted, it is there.
  await visit.waitForTimeout(1500);
  const listed = await timeToList(visit, text);
  const longestTask = await visit.evaluate(() => (window as unknown as { longestTask: number }).longestTask);
  await context.close();
  return { usable, listed, longestTask };
}

function watchTasks(): void {
  Object.assign(window, { longestTask: 0 });
  const seen = window as unknown as { longestTask: number };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
  }).observe({ entryTypes: ['longtask'] });
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

async function timeToList(visit: Page, text: string): Promise<number> {
  return visit.evaluate((pasted) => {
    const pane = document.querySelector('zb-pane')?.shadowRoot;
    const input = pane?.querySelector('zb-report-input')?.shadowRoot;
    const box = input?.querySelector('fluent-textarea')?.shadowRoot?.querySelector('textarea');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const start = performance.now();
    box?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
    return new Promise<number>((resolve) => {
      const look = (): void => {
        const panel = pane?.querySelector('zb-result-panel')?.shadowRoot;
        const row = panel?.querySelector('zb-observation-list')?.shadowRoot?.querySelector('tbody tr');
        // The frame after is the one in which it is seen.
        if (row) requestAnimationFrame(() => resolve(performance.now() - start));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, text);
}
