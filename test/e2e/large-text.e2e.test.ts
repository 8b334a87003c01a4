import type { Page } from 'playwright-core';
import { PaneStage, pasteAtOnce } from './open-pane';
import { watchTasks, type LongestTask } from './page-tasks';
import { sheetNames } from '../../src/workbook';
import { annex } from './annex';
import { sampleReport } from './sample-report';

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

const report = sampleReport('ningguo-2023-bulletin');

/** Ten megabytes as a file in UTF-8 has them. */
const times = Math.ceil(10_000_000 / Buffer.byteLength(report));
/** Each has five figures. */
const COUNTIES = 2200;
const CONTRADICTED = 600;

/**
 * Pastes the report many times over, as a person does, and behind it an annex with rows in thousands; the text is made in the page: to send it
 * there would hold the page up.
 */
async function pasteTenMegabytes(page: Page, withAnnex: boolean): Promise<number> {
  return page.locator('textarea').evaluate(
    (box, { text, count, last }) => {
      const texts = [...Array.from({ length: count }, () => text), last];
      const clipboardData = new DataTransfer();
      const whole = texts.join('\n');
      clipboardData.setData('text/plain', whole);
      setTimeout(() => {
        box.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
        );
      });
      return whole.length;
    },
    { text: report, count: times, last: withAnnex ? annex(COUNTIES) : '' },
  );
}

/** Tells the longest task of what is done. */
async function watched(what: string, page: Page, work: () => Promise<unknown>): Promise<LongestTask> {
  const longest = await watchTasks(page);
  await work();
  const task = await longest();
  console.log(`${what}: longest task ${task.processor} ms of the processor, ${task.wall} ms by the clock`);
  return task;
}

const rowCount = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.locator('#tab-all').innerText())?.[0]);

test('ten megabytes: the reading tells how far it is and can be stopped', async () => {
  const { page, errors } = await stage.openPane({ viewport: { width: 350, height: 760 } });
  await watched('10 MB, stopped', page, async () => {
    await pasteTenMegabytes(page, true);
    await page.waitForFunction(() => {
      const shown = document.querySelector('zb-pane')?.shadowRoot?.querySelector('fluent-progress-bar');
      return Number(shown?.getAttribute('value')) > 1;
    });
    await page.locator('.progress fluent-button').click();
    await page.locator('[role=alert]').waitFor();
  });
  expect(await page.locator('zb-result-panel').count()).toBe(0);
  expect(errors).toEqual([]);
}, 400_000);

test('ten megabytes with an annex: rows in thousands are listed, found, shown in the text, saved and kept', async () => {
  const { page, errors } = await stage.openPane({ viewport: { width: 350, height: 760 }, acceptDownloads: true });
  await watched('10 MB, until its rows are listed', page, async () => {
    await pasteTenMegabytes(page, true);
    await page.locator('zb-observation-list tr.row').first().waitFor({ timeout: 240_000 });
    await page.locator('.progress').waitFor({ state: 'detached', timeout: 240_000 });
  });
  const count = await rowCount(page);
  expect(count).toBeGreaterThan(10_000);

  await watched('lists, groups and finding', page, async () => {
    for (const tab of ['review', 'core', 'all']) await page.locator(`#tab-${tab}`).click();
    for (const grouping of ['group', 'region', 'period', 'text']) {
      await page.locator('zb-result-panel select').selectOption(grouping);
      await page.locator('zb-observation-list tr.row').first().waitFor();
    }
    await page.locator('zb-result-panel input[type=search]').fill('工业');
    await page.waitForTimeout(300);
    await page.locator('zb-result-panel input[type=search]').fill('');
  });
  await watched('the last row and its place in the text', page, async () => {
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
  });
  await watched('the file', page, async () => {
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await page.locator('zb-write-bar .write').click();
    await download;
    await page.locator('zb-write-bar fluent-message-bar').waitFor();
  });
  await watched('the preview', page, async () => {
    await page.locator('zb-write-bar .preview').click();
    await page.locator('zb-workbook-preview td').first().waitFor({ timeout: 120_000 });
  });
  const sheet = page.locator('zb-workbook-preview .sheet');
  await watched('its sheets', page, async () => {
    for (const tab of await page.locator('zb-workbook-preview fluent-tab').all()) {
      await tab.click();
      await page.locator('zb-workbook-preview .sheet[aria-busy=false]').waitFor();
    }
  });
  // Of the rows those in sight stand in the page; the last one comes when it is gone to.
  await page.locator('zb-workbook-preview fluent-tab', { hasText: sheetNames.data }).click();
  const rows = await sheet.locator('table').getAttribute('aria-rowcount');
  expect(Number(rows)).toBe(300);
  await watched('the last row of a sheet', page, async () => {
    await sheet.focus();
    await page.keyboard.press('End');
    await sheet.locator(`tr[aria-rowindex="${rows}"]`).waitFor();
  });
  expect(await sheet.locator('tr').count()).toBeLessThan(100);
  await page.keyboard.press('Escape');
  // What is kept in the browser is there again, whole.
  await page.reload();
  await page.locator('zb-observation-list tr.row').first().waitFor({ timeout: 240_000 });
  await page.locator('.progress').waitFor({ state: 'detached', timeout: 240_000 });
  expect(await rowCount(page)).toBe(count);
  expect(errors).toEqual([]);
}, 600_000);

test('a file of a large text can be stopped: nothing is saved, and it can be asked for again', async () => {
  const { page, errors } = await stage.openPane({ viewport: { width: 350, height: 760 }, acceptDownloads: true });
  await pasteTenMegabytes(page, true);
  await page.locator('zb-observation-list tr.row').first().waitFor({ timeout: 240_000 });
  await page.locator('.progress').waitFor({ state: 'detached', timeout: 240_000 });
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.locator('zb-write-bar .write').click();
  await page.locator('zb-write-bar .stop').click();
  await page.locator('zb-write-bar fluent-message-bar', { hasText: '没有生成文件' }).waitFor();
  expect(downloads).toEqual([]);
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await page.locator('zb-write-bar .write').click();
  await download;
  expect(errors).toEqual([]);
}, 400_000);

test('one report a thousand times over: each row is shown with a few of its passages, the others are counted', async () => {
  const { page, errors } = await stage.openPane({ viewport: { width: 350, height: 760 } });
  await watched('10 MB of one report, until its rows are listed', page, async () => {
    await pasteTenMegabytes(page, false);
    await page.locator('zb-observation-list tr.row').first().waitFor({ timeout: 240_000 });
    await page.locator('.progress').waitFor({ state: 'detached', timeout: 240_000 });
  });
  const row = page.locator('zb-observation-list tr.row').first();
  expect(await row.locator('.passage').count()).toBeLessThan(5);
  await row.getByText('还有').waitFor();
  expect(errors).toEqual([]);
}, 400_000);

test('two annexes that contradict each other in thousands of figures: told once, unfolded those in sight', async () => {
  const { page, errors } = await stage.openPane({ viewport: { width: 350, height: 760 } });
  const tab = page.locator('#tab-conflicts');
  await watched('rows that contradict each other', page, async () => {
    await pasteAtOnce(page, `${annex(CONTRADICTED)}\n${annex(CONTRADICTED, 7)}`);
    await page.locator('zb-observation-list tr.row').first().waitFor({ timeout: 240_000 });
    await page.locator('.progress').waitFor({ state: 'detached', timeout: 240_000 });
    await tab.click();
    await page.locator('.confirm-all').waitFor();
  });
  expect(Number(/\d+/.exec(await tab.innerText())?.[0])).toBeGreaterThan(CONTRADICTED * 5);
  const remarks = page.locator('zb-remark-list li');
  expect(await remarks.count()).toBe(0);
  await watched('what is said of them', page, async () => {
    await page.locator('zb-remark-list summary').click();
    await remarks.first().waitFor();
  });
  expect(await remarks.count()).toBeLessThan(60);
  const total = await remarks.first().getAttribute('aria-setsize');
  const last = page.locator(`zb-remark-list li[aria-posinset="${total}"]`);
  await page.locator('zb-remark-list .box').focus();
  // How high those are that were never in sight is reckoned: the end moves away as they are measured.
  for (let presses = 0; presses < 20 && (await last.count()) === 0; presses += 1) {
    await page.keyboard.press('End');
    await page.waitForTimeout(200);
  }
  await last.waitFor();
  expect(errors).toEqual([]);
}, 400_000);
