import type { Page } from 'playwright-core';
import { messagesFor, fill } from '../../src/messages';
import { extract } from '../../src/extract/extract';
import { needsReview } from '../../src/taskpane/reading/review';
import { PaneStage, pasteReport } from './open-pane';
import { sampleReport } from './sample-report';

const { taskpane } = messagesFor('zh-CN');
const report = sampleReport('xuanzhou-2024-h1-press');

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

/** Notes what a screen reader is given to say by a live region, which must be there before its words are. */
async function listen(page: Page, region: string): Promise<() => Promise<readonly string[]>> {
  await page.locator(region).first().waitFor({ state: 'attached' });
  await page
    .locator(region)
    .first()
    .evaluate((element) => {
      const told: string[] = [];
      (window as unknown as { told: string[] }).told = told;
      new MutationObserver(() => {
        const said = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (said !== '' && said !== told.at(-1)) told.push(said);
      }).observe(element, { childList: true, characterData: true, subtree: true });
    });
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told);
}

test('the result of a reading is announced, and what is left to check after each correction', async () => {
  const { page } = await stage.openPane();
  const region = '.result > [role=status]';
  const told = await listen(page, region);
  // Out of sight, not out of the tree of what is said.
  expect(await page.getByRole('status').first().count()).toBe(1);
  await pasteReport(page, report);
  const { observations, unread } = extract(report);
  const review = observations.filter((one) => needsReview(one)).length;
  const done = (left: number): string =>
    fill(taskpane.result.done, { rows: observations.length, review: left, unread: unread.length });
  expect(await told()).toEqual([taskpane.reading.running, done(review)]);

  await page.locator('#tab-review').click();
  await page.locator('zb-observation-list').getByRole('button', { name: taskpane.confirming.open }).first().click();
  await page.waitForFunction((count) => (window as unknown as { told: string[] }).told.length > count, 2);
  expect((await told()).at(-1)).toBe(done(review - 1));
}, 60_000);

test('what came of a save is announced', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, '2024年泾县地区生产总值完成126.4亿元。');
  const told = await listen(page, 'zb-write-bar .outcome');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);
  await page.locator('zb-write-bar fluent-message-bar').waitFor();
  expect((await told()).at(-1)).toContain(
    fill(taskpane.writing.saved, { file: download.suggestedFilename(), added: 1 }),
  );
}, 60_000);

test('rows are confirmed by one key, all of a list by one button, which is said and taken back', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, report);
  const tab = page.locator('#tab-review');
  const count = async (): Promise<number> => Number(/\d+/.exec(await tab.innerText())?.[0]);
  const before = await count();
  await tab.click();
  await page.locator('zb-observation-list .to-text').first().focus();
  await page.keyboard.press('h');
  await page.locator('#tab-review', { hasText: String(before - 1) }).waitFor();
  // The next row has come up, and the focus with it.
  expect(await page.evaluate(focused)).toContain('看原文');
  await page.keyboard.press('H');
  await page.locator('#tab-review', { hasText: String(before - 2) }).waitFor();

  const told = await listen(page, 'zb-result-panel .together');
  await page.locator('.confirm-all').click();
  await page.locator('#tab-review', { hasText: '0' }).waitFor();
  expect((await told())[0]).toContain(fill(taskpane.confirming.together, { count: before - 2 }));
  await page.locator('.take-back').click();
  await page.locator('#tab-review', { hasText: String(before - 2) }).waitFor();
  await page.locator('#tab-all').click();
  await page.locator('zb-observation-list').getByRole('button', { name: taskpane.confirming.withdraw }).first().click();
  await page.locator('#tab-review', { hasText: String(before - 1) }).waitFor();
}, 60_000);

/** The words of what has the focus, through the shadow roots. */
function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.textContent ?? '';
}

test('in a pane of 320 pixels the tabs stand in one line, in both languages', async () => {
  const { page } = await stage.openPane({ viewport: { width: 320, height: 700 } });
  const contrary = [221.4, 231.4].map((value) => `2024年上半年，宣州区地区生产总值${value}亿元。`).join('\n\n');
  await pasteReport(page, `${contrary}\n\n${report}`);
  const tops = (): Promise<readonly number[]> =>
    page.locator('fluent-tab').evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
  for (const language of ['zh-CN', 'en-US']) {
    if (language === 'en-US') await page.locator('header fluent-button').first().click();
    await page.locator(`html[lang=${language}]`).waitFor();
    const found = await tops();
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(1);
  }
}, 60_000);
