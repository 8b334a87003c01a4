import { readFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { messagesFor } from '../../src/messages';
import { dataColumns, sheetNames } from '../../src/workbook';
import { PaneStage, pasteReport, wholeList } from './open-pane';
import { dataRows, savedWorkbook } from './saved-workbook';
import { endWorkers, watchWorkers } from './page-workers';

const { taskpane } = messagesFor('zh-CN');
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const first = '2024年上半年，宣州区地区生产总值221.5亿元，增长5.6%。';
const second = '2024年上半年，郎溪县地区生产总值122.5亿元，增长4.1%。';
const third = '2024年上半年，宣州区地区生产总值230.1亿元，增长5.6%。';

let stage: PaneStage;
/** A workbook that the page saved. */
let book: Buffer;

beforeAll(async () => {
  stage = await PaneStage.open();
  const { page } = await stage.openPane();
  await pasteReport(page, first);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);
  book = await readFile(await download.path());
}, 60_000);

afterAll(() => stage.close());

async function choose(page: Page, buffer: Buffer, name = '全市.xlsx'): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

const card = (page: Page) => page.locator('zb-opened-workbook .name');

async function values(page: Page): Promise<readonly (readonly unknown[])[]> {
  const saved = await savedWorkbook(page);
  expect(saved.fileName).toBe('全市.xlsx');
  return dataRows(saved).map((row) => [row[dataColumns.region], row[dataColumns.value]]);
}

test('a saved workbook is opened, shown, takes the next reports, and is saved with all of them', async () => {
  const { page, errors } = await stage.openPane();
  await choose(page, book);
  await card(page).filter({ hasText: '全市.xlsx 已有 1 行，来自 1 份报告' }).waitFor();
  await page.locator('zb-write-bar .preview').click();
  await page.locator('zb-workbook-preview fluent-tab', { hasText: sheetNames.data }).click();
  await page.locator('zb-workbook-preview td', { hasText: '221.5' }).first().waitFor();
  await page.locator('zb-workbook-preview .close').click();

  await pasteReport(page, second);
  expect(await page.locator('zb-write-bar .write').innerText()).toBe(taskpane.workbookFile.save);
  expect(await values(page)).toEqual([
    ['宣州区', 221.5],
    ['郎溪县', 122.5],
  ]);
  await page.locator('zb-write-bar fluent-message-bar', { hasText: '新增 1 行' }).waitFor();
  await card(page).filter({ hasText: '已有 2 行，来自 2 份报告' }).waitFor();

  // Another report goes into the file as it was saved; one that contradicts a row is told.
  await page.locator('zb-write-bar .keep').click();
  await pasteReport(page, third);
  expect(await values(page)).toEqual([
    ['宣州区', 221.5],
    ['郎溪县', 122.5],
    ['宣州区', 230.1],
  ]);
  await page.locator('zb-write-bar fluent-message-bar', { hasText: '冲突 1 处' }).waitFor();
  expect(errors).toEqual([]);
}, 90_000);

test('a saved workbook that is dropped on the page is opened as one that was chosen', async () => {
  const { page, errors } = await stage.openPane();
  const transfer = await page.evaluateHandle(
    ({ base64, name, type }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([bytes], name, { type }));
      return dropped;
    },
    { base64: book.toString('base64'), name: '全市.xlsx', type: mimeType },
  );
  await page.dispatchEvent('zb-pane main', 'drop', { dataTransfer: transfer });
  await card(page).filter({ hasText: '全市.xlsx 已有 1 行，来自 1 份报告' }).waitFor();

  await pasteReport(page, second);
  expect(await values(page)).toEqual([
    ['宣州区', 221.5],
    ['郎溪县', 122.5],
  ]);
  expect(errors).toEqual([]);
}, 90_000);

test('what is opened outlasts a closed tab until it is cleared; put away, the next save is a file of its own', async () => {
  const { page } = await stage.openPane();
  await choose(page, book);
  await card(page).waitFor();
  await page.waitForTimeout(1_000);
  await page.reload();
  await card(page).filter({ hasText: '已有 1 行' }).waitFor();
  await pasteReport(page, second);
  await page.locator('zb-opened-workbook fluent-button').click();
  await card(page).waitFor({ state: 'detached' });
  const saved = await savedWorkbook(page);
  expect([saved.fileName, dataRows(saved).length]).toEqual(['郎溪县2024年上半年指标.xlsx', 1]);

  await choose(page, book);
  await card(page).waitFor();
  await page.locator('fluent-button', { hasText: '清空' }).click();
  await page.waitForTimeout(1_000);
  await page.reload();
  await page.locator('.sample').waitFor();
  expect(await card(page).count()).toBe(0);
}, 90_000);

test('what was opened and saved is there when the worker that made it has ended, and when the page was opened anew', async () => {
  const { page, errors } = await stage.openPane();
  await page.addInitScript(watchWorkers);
  await page.reload();
  await choose(page, book);
  await card(page).waitFor();
  await pasteReport(page, second);
  await page.evaluate(endWorkers);
  const both = [
    ['宣州区', 221.5],
    ['郎溪县', 122.5],
  ];
  expect(await values(page)).toEqual(both);
  await card(page).filter({ hasText: '已有 2 行' }).waitFor();
  await page.evaluate(endWorkers);
  await page.waitForTimeout(1_000); // the pause after which the work is kept
  await page.reload();
  await card(page).filter({ hasText: '已有 2 行' }).waitFor();
  await wholeList(page);
  expect(await values(page)).toEqual(both);
  expect(errors).toEqual([]);
}, 90_000);

test('the same report again: nothing to save, and no file is made', async () => {
  const { page } = await stage.openPane();
  await choose(page, book);
  await card(page).waitFor();
  await pasteReport(page, first);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.locator('zb-write-bar .write').click();
  await page.locator('zb-write-bar fluent-message-bar', { hasText: '不必保存' }).waitFor();
  expect(downloads).toBe(0);
}, 60_000);

test.each<[string, string, () => Buffer, string]>([
  ['half a workbook', '半.xlsx', () => book.subarray(0, book.length / 2), '“半.xlsx”已损坏'],
  ['a workbook with macros', '宏.xlsm', () => withPart('xl/vbaProject.bin'), '“宏.xlsm”带有宏'],
  ['slides', '片.pptx', () => Buffer.from(zipSync({ 'ppt/a.xml': new Uint8Array([1]) })), '“片.pptx”不是 Word 文档'],
])(
  'what cannot be merged into is refused by its name and changes nothing: %s',
  async (_, name, bytes, told) => {
    const { page } = await stage.openPane();
    await choose(page, book);
    await card(page).waitFor();
    await pasteReport(page, second);
    await choose(page, bytes(), name);
    await page.locator('zb-report-input [role=alert]', { hasText: told }).waitFor();
    await card(page).filter({ hasText: '全市.xlsx 已有 1 行' }).waitFor();
    expect(await page.locator('zb-observation-list tbody tr.row').count()).toBe(1);
  },
  60_000,
);

/** The workbook with one more part. */
function withPart(name: string): Buffer {
  return Buffer.from(zipSync({ ...unzipSync(book), [name]: new Uint8Array([1]) }));
}
