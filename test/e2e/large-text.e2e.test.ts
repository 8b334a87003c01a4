import type { Page } from 'playwright-core';
import { PaneStage, pasteAtOnce } from './open-pane';
import { sampleReport } from './sample-report';

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

const report = sampleReport('ningguo-2023-bulletin');

/** Ten megabytes as a file in UTF-8 has them. */
const tenMegabytes = report.repeat(Math.ceil(10_000_000 / Buffer.byteLength(report)));

/** Gathers from here on how long the page's tasks of over 50 ms take. */
async function watchTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
}

const longest = (tasks: readonly number[]): number => Math.round(Math.max(0, ...tasks));

test('ten megabytes: the reading tells how far it is, can be stopped, and its rows are shown', async () => {
  const { page, errors } = await stage.openPane({ viewport: { width: 350, height: 760 } });
  const tasks = await watchTasks(page);
  await pasteAtOnce(page, tenMegabytes);
  const bar = page.locator('zb-pane > .progress fluent-progress-bar, .progress fluent-progress-bar').first();
  await page.waitForFunction(() => {
    const shown = document.querySelector('zb-pane')?.shadowRoot?.querySelector('fluent-progress-bar');
    return Number(shown?.getAttribute('value')) > 1;
  });
  await bar.waitFor();
  await page.locator('.progress fluent-button').click();
  await page.locator('[role=alert]').waitFor();
  const untilStopped = longest(await tasks());

  await page.locator('fluent-button', { hasText: '清空' }).click();
  await pasteAtOnce(page, tenMegabytes);
  await page.locator('zb-observation-list tr.row').first().waitFor({ timeout: 240_000 });
  const untilShown = longest(await tasks());
  await page.locator('.progress').waitFor({ state: 'detached', timeout: 240_000 });
  const count = Number(/\d+/.exec(await page.locator('#tab-all').innerText())?.[0]);
  expect(count).toBeGreaterThan(500);

  await page.locator('zb-observation-list .to-text').first().focus();
  await page.keyboard.press('End');
  await page.waitForFunction(
    (rows) => {
      const panel = document.querySelector('zb-pane')?.shadowRoot?.querySelector('zb-result-panel');
      const list = panel?.shadowRoot?.querySelector('zb-observation-list');
      return list?.shadowRoot?.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === String(rows + 1);
    },
    count,
    { timeout: 60_000 },
  );
  expect(await page.locator('zb-observation-list tr.row').count()).toBeLessThan(60);
  await page.keyboard.press('Enter');
  await page.locator('zb-marked-text .here').first().waitFor();
  const whole = longest(await tasks());
  console.log(
    `${tenMegabytes.length} characters, ${count} rows: longest task ${untilStopped} ms until stopped, ${untilShown} ms until shown, ${whole} ms in all`,
  );
  expect(errors).toEqual([]);
}, 400_000);
