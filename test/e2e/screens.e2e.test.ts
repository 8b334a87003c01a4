import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openInExcel, press } from './excel-page';
import { PaneStage, pasteReport, type PaneOptions } from './open-pane';
import { sampleReport } from './sample-report';

/** The pictures of docs/pane.md: made anew with each run, to be looked at by a person. */
const folder = join(__dirname, '../../docs/images');

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

const pane = { width: 350, height: 760 };
const wide = { width: 1280, height: 800 };
const report = sampleReport('xuanzhou-2024-h1-press');

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function english(page: Page): Promise<void> {
  await page.locator('header fluent-button').first().click();
  await page.locator('html[lang=en-US]').waitFor();
}

/** Puts a report in as a paste does that brings it whole. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea').evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
  }, text);
  await page.locator('zb-result-panel').waitFor();
}

const looks: readonly (readonly [string, PaneOptions, boolean])[] = [
  ['light', { colorScheme: 'light' }, false],
  ['dark', { colorScheme: 'dark' }, true],
];

test.each(looks)(
  'the pane, %s',
  async (look, options, isEnglish) => {
    const { page } = await stage.openPane({ ...options, viewport: pane, deviceScaleFactor: 1.5 });
    if (isEnglish) await english(page);
    await picture(page, `pane-${look}-empty`);
    await paste(page, report);
    await picture(page, `pane-${look}`);
    await page.locator('zb-observation-list .jump[aria-expanded]').first().click();
    await page.locator('.why li').nth(2).waitFor();
    await page.locator('.why').scrollIntoViewIfNeeded();
    await picture(page, `pane-${look}-why`);
    await page.locator('.settings').click();
    await page.locator('zb-settings-dialog .add').click();
    await page.locator('zb-settings-dialog [name=name]').fill('烟叶产量');
    await page.locator('zb-settings-dialog [name=aliases]').fill('烤烟产量');
    await page.keyboard.press('Enter');
    await page.locator('zb-settings-dialog ol li').waitFor();
    await picture(page, `pane-${look}-settings`);
  },
  120_000,
);

test.each(looks)(
  'a workbook that was opened, and the rows to check, %s',
  async (look, options, isEnglish) => {
    const { page } = await stage.openPane({ ...options, viewport: pane, deviceScaleFactor: 1.5 });
    if (isEnglish) await english(page);
    await pasteReport(page, '2024年上半年，郎溪县地区生产总值122.5亿元，增长4.1%。');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);
    await page.locator('zb-report-input .text-view ~ fluent-button').click();
    await page.locator('input[type=file]').setInputFiles({
      name: '宣城市各县市区主要经济指标.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await readFile(await download.path()),
    });
    await page.locator('zb-opened-workbook .name').waitFor();
    await paste(page, report);
    await page.locator('#tab-review').click();
    await page.locator('.confirm-all').waitFor();
    await page.locator('zb-opened-workbook').evaluate((card) => {
      card.scrollIntoView();
    });
    await picture(page, `pane-${look}-workbook`);
  },
  120_000,
);

test.each(looks)(
  'a form, %s',
  async (look, options, isEnglish) => {
    const { page, excel } = await openInExcel(stage, undefined, { ...options, viewport: pane, deviceScaleFactor: 1.5 });
    if (isEnglish) await english(page);
    await pasteReport(page, '2024年上半年，泾县地区生产总值126.4亿元，增长5.6%。绩溪县地区生产总值61.2亿元。');
    await press(page, 'write');
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.activate();
      sheet.getRange('A1:C4').values = [
        ['2024年上半年主要指标', '', ''],
        ['地区', '地区生产总值（亿元）', '幸福感得分'],
        ['泾县', '', ''],
        ['绩溪县', '', ''],
      ];
      await context.sync();
    });
    excel.host.book.selection = { sheet: null, at: { row: 2, column: 1, rows: 2, columns: 2 } };
    await page.locator('zb-write-bar .form').click();
    await page.locator('zb-form-dialog tbody tr').nth(1).waitFor();
    await picture(page, `pane-${look}-form`);
  },
  120_000,
);

test.each(looks)(
  'a wide window, %s',
  async (look, options, isEnglish) => {
    const { page } = await stage.openPane({ ...options, viewport: wide });
    if (isEnglish) await english(page);
    await paste(page, report);
    await page.locator('zb-observation-list .to-text').nth(3).click();
    await page.locator('zb-marked-text .here').first().waitFor();
    await picture(page, `wide-${look}`);
  },
  120_000,
);

test('in forced colours marks and the chosen tab stand out', async () => {
  const { page } = await stage.openPane({ viewport: pane, forcedColors: 'active' });
  await paste(page, report);
  const mark = page.locator('zb-marked-text mark').first();
  const [own, around] = await mark.evaluate((one) =>
    [one, one.parentElement ?? one].map((element) => getComputedStyle(element).backgroundColor),
  );
  expect(own).not.toBe(around);
  expect(
    await page.locator('fluent-tab[aria-selected=true]').evaluate((tab) => getComputedStyle(tab).textDecorationLine),
  ).toBe('underline');
}, 60_000);
