import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { madePdf } from '../import/pdf/made-pdf';
import { chromiumArguments, chromiumPath } from './open-pane';
import { endWorkers, watchWorkers } from './page-workers';
import { dataRows, savedWorkbook } from './saved-workbook';

const file = join(__dirname, '../../dist/single-file/zhibiao.html');

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
}, 30_000);

afterAll(() => browser.close());

test('the page that is one file works from a disk, with no network: a PDF is opened, read and saved', async () => {
  const context = await browser.newContext({ offline: true });
  const asked: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => asked.push(request.url().replace(/^blob:.*/, 'blob:')));
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  await page.goto(address);
  const buffer = Buffer.from(madePdf([[['2023年，桂阳县地区生产总值完成126.4亿元。', 60, 700]]]));
  await page.locator('input[type=file]').setInputFiles({ name: '公报.pdf', mimeType: 'application/pdf', buffer });
  await page.locator('zb-result-panel').waitFor();
  const rows = dataRows(await savedWorkbook(page));
  expect(rows.map((row) => [row['地区'], row['指标'], row['数值']])).toEqual([['桂阳县', '地区生产总值', 126.4]]);
  // The page, and its three workers: one that reads texts, one that opens files, one that makes them.
  expect(asked).toEqual([address, 'blob:', 'blob:', 'blob:']);
  expect(errors).toEqual([]);
});

test('a workbook that it saved is opened again there, and takes the next report, in traditional characters', async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.addInitScript(watchWorkers);
  await page.goto(pathToFileURL(file).href);
  await page.locator('textarea').fill('2023年，桂阳县地区生产总值完成126.4亿元。');
  await page.locator('zb-result-panel').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);
  await page.locator('input[type=file]').setInputFiles({
    name: '全市.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(await download.path()),
  });
  await page.locator('zb-opened-workbook .name', { hasText: '已有 1 行' }).waitFor();
  await page.evaluate(endWorkers);
  await page.locator('textarea').fill('2023年，嘉禾縣地區生產總值完成98.2億元。');
  await page.locator('.about', { hasText: '嘉禾县' }).waitFor();
  const saved = await savedWorkbook(page);
  expect([saved.fileName, dataRows(saved).map((row) => row['地区'])]).toEqual(['全市.xlsx', ['桂阳县', '嘉禾县']]);
});

test('its policy lets only its own program run', () => {
  expect(readFileSync(file, 'utf8').slice(0, 1200)).toMatch(
    /default-src 'none'; script-src 'sha256-[\w+/]{43}=' blob:; worker-src blob:; img-src data:; connect-src 'none'/,
  );
});
