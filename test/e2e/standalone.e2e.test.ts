import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { extract } from '../../src/extract/extract';
import { messagesFor } from '../../src/messages';
import { observationRow } from '../../src/taskpane/reading/observation-row';
import { needsReview } from '../../src/taskpane/reading/review';
import { dataColumns, sheetNames } from '../../src/workbook';
import { PaneStage, pasteReport } from './open-pane';
import { sampleReport } from './sample-report';

const messages = messagesFor('zh-CN');
const report = sampleReport('xuanzhou-2024-h1-press');

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 30_000);

afterAll(() => stage.close());

/** The list as it shows, one line a row: indicator, value, growth, sentence, each as a person reads it. */
async function shownRows(page: Page): Promise<readonly (readonly string[])[]> {
  const more = page.locator('.more');
  while (await more.isVisible()) await more.click();
  return page
    .locator('zb-observation-list tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        ['.indicator > span', '.value', '.growth', '.passage'].map(
          (cell) => row.querySelector(cell)?.textContent?.trim() ?? '',
        ),
      ),
    );
}

/** Saves and reads the file back: the rows of 指标数据 by the names of their columns. */
async function savedRows(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('zb-write-bar fluent-button').click(),
  ]);
  expect(download.suggestedFilename()).toBe('指标数据.xlsx');
  const workbook = await readXlsx(await readFile(await download.path()));
  const [head = [], ...rows] = workbook.sheets.find(({ name }) => name === sheetNames.data)?.rows ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at]])));
}

test('a pasted report is read, shown beside its sentences and saved as the engine reads it', async () => {
  const { observations, report: facts } = extract(report);
  const { page, errors } = await stage.openPane();
  await pasteReport(page, report);

  const expected = observations.map((one) => observationRow(one, report, facts.region, messages));
  const rows = await shownRows(page);
  expect(rows.map(([indicator, value]) => [indicator, value])).toEqual(
    expected.map(({ indicator, value }) => [indicator, value ?? '']),
  );
  expect(rows.map(([, , , passage]) => passage)).toEqual(observations.map(({ evidence }) => evidence.trim()));
  for (const [index, [, , growth = '']] of rows.entries()) expect(growth).toContain(expected[index]?.growth ?? '');

  const saved = await savedRows(page);
  expect(saved).toHaveLength(observations.length);
  expect(saved.map((row) => [row[dataColumns.region], row[dataColumns.value], row[dataColumns.growth]])).toEqual(
    observations.map(({ region, value, growth }) => [region, value, growth]),
  );
  expect(saved.map((row) => row[dataColumns.evidence])).toEqual(observations.map(({ evidence }) => evidence));
  await page.locator('zb-write-bar fluent-message-bar').waitFor();
  expect(errors).toEqual([]);
}, 60_000);

test('each marked figure is one that the engine read', async () => {
  const { observations } = extract(report);
  const { page } = await stage.openPane();
  await pasteReport(page, report);
  await shownRows(page);
  const marks = await page
    .locator('zb-observation-list .passage:first-child')
    .evaluateAll((passages) =>
      passages.map((passage) => [...passage.querySelectorAll('mark')].map((mark) => mark.textContent)),
    );
  const inEvidence = observations.map(({ figures, start, end }) =>
    figures
      .filter((figure) => start <= figure.start && figure.end <= end)
      .sort((a, b) => a.start - b.start)
      .map((figure) => report.slice(figure.start, figure.end)),
  );
  expect(marks).toEqual(
    inEvidence.map((figures) => ([...new Set(figures)].length === figures.length ? figures : expect.any(Array))),
  );
}, 60_000);

test('the three lists hold what their tabs count', async () => {
  const { observations, unread } = extract(report);
  const { page } = await stage.openPane();
  await pasteReport(page, report);
  const review = observations.filter(needsReview).length;
  expect(await page.locator('fluent-tab').allInnerTexts()).toEqual([
    `指标 ${observations.length}`,
    `待核对 ${review}`,
    `未读数 ${unread.length}`,
  ]);
  await page.locator('#tab-review').click();
  expect(await shownRows(page)).toHaveLength(review);
  expect(await page.locator('#list').isVisible()).toBe(true);
  await page.locator('#tab-unread').click();
  expect(await page.locator('#list').isVisible()).toBe(true);
  const texts = await page.locator('zb-unread-list tbody mark').allTextContents();
  expect(texts).toEqual(unread.slice(0, 100).map(({ text }) => text));
}, 60_000);

test('place and date that a person sets are heeded', async () => {
  const text = '地区生产总值完成131.5亿元，增长5.6%。';
  const { page } = await stage.openPane();
  await pasteReport(page, text);
  await page.locator('fluent-text-input', { hasText: '地区' }).locator('input').fill('泾县');
  await page.locator('fluent-text-input', { hasText: '报告日期' }).locator('input').fill('2025年1月');
  const { report: facts } = extract(text, { region: '泾县', date: '2025-01' });
  expect(facts.region).toBe('泾县');
  await page.locator('.about', { hasText: '泾县' }).waitFor();
}, 60_000);

test('a file in GB18030 is opened, and an image is refused', async () => {
  const { page } = await stage.openPane();
  const bytes = Buffer.from([0xcd, 0xb6, 0xd7, 0xca, 0x35, 0xd2, 0xda, 0xd4, 0xaa, 0xa1, 0xa3]);
  await page.locator('input[type=file]').setInputFiles({ name: '公报.txt', mimeType: 'text/plain', buffer: bytes });
  await page.locator('zb-result-panel').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('投资5亿元。');
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
  await page.locator('input[type=file]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: jpeg });
  expect(await page.locator('[role=alert]').innerText()).toContain('这是图片');
}, 60_000);

test('clearing empties the pane and puts the cursor where the next report goes', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, report);
  await page.locator('fluent-button', { hasText: '清空' }).click();
  expect(await page.locator('textarea').inputValue()).toBe('');
  await page.locator('zb-result-panel').waitFor({ state: 'detached' });
  expect(
    await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.tagName),
  ).toBe('FLUENT-TEXTAREA');
}, 60_000);

test('the pane speaks English when asked', async () => {
  const { page } = await stage.openPane();
  await page.locator('header fluent-button').click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
  await pasteReport(page, report);
  expect(await page.locator('zb-write-bar fluent-button').innerText()).toBe('Save as .xlsx');
}, 60_000);

test('from the text to the saved file by keyboard alone', async () => {
  const { page } = await stage.openPane();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('2024年泾县地区生产总值完成131.5亿元，增长5.6%。');
  await page.locator('zb-result-panel').waitFor();
  const save = page.locator('zb-write-bar fluent-button');
  for (let presses = 0; presses < 20 && !(await save.evaluate((button) => button.matches(':focus'))); presses += 1) {
    await page.keyboard.press('Tab');
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('指标数据.xlsx');
}, 60_000);

test('a text with no figure gets a sentence that says so, and nothing to save', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, '这里没有数字。');
  expect(await page.locator('zb-report-summary li').innerText()).toBe(messages.diagnostics['source-without-figures']);
  expect(await page.locator('zb-write-bar, fluent-tablist').count()).toBe(0);
}, 60_000);

/** Pastes as a person does; typing that much would take the browser minutes. */
async function pasteLong(page: Page, text: string): Promise<void> {
  await page.locator('textarea').evaluate((textarea, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    textarea.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
  }, text);
}

test('a long paste goes in whole, where the cursor is', async () => {
  const { page } = await stage.openPane();
  await page.locator('textarea').fill('甲乙');
  await page.locator('textarea').evaluate((textarea: HTMLTextAreaElement) => {
    textarea.setSelectionRange(1, 1);
  });
  const long = '没有数字的一行。\n'.repeat(5_000);
  await pasteLong(page, long);
  expect(await page.locator('textarea').inputValue()).toBe(`甲${long}乙`);
}, 60_000);

test('a long reading shows how far it is and can be stopped', async () => {
  const { page } = await stage.openPane();
  await pasteLong(page, report.repeat(500));
  await page.waitForFunction(() => {
    const bar = document.querySelector('zb-pane')?.shadowRoot?.querySelector('fluent-progress-bar');
    return Number(bar?.getAttribute('value')) > 0;
  });
  await page.locator('.progress fluent-button').click();
  expect(await page.locator('[role=alert]').innerText()).toBe(messages.taskpane.reading.stopped);
  expect(await page.locator('zb-result-panel, .progress').count()).toBe(0);
  await pasteReport(page, '2024年泾县地区生产总值完成131.5亿元。');
}, 60_000);
