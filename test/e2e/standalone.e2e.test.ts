import type { Page } from 'playwright-core';
import { extract } from '../../src/extract/extract';
import { messagesFor } from '../../src/messages';
import type { Observation } from '../../src/model';
import { observationRow } from '../../src/taskpane/reading/observation-row';
import { isInConflict, needsReview } from '../../src/taskpane/reading/review';
import { surroundings } from '../../src/taskpane/reading/surroundings';
import { dataColumns, sheetNames } from '../../src/workbook';
import { PaneStage, pasteReport } from './open-pane';
import { sampleReport } from './sample-report';
import { dataRows, savedWorkbook } from './saved-workbook';

const messages = messagesFor('zh-CN');
const report = sampleReport('xuanzhou-2024-h1-press');

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 30_000);

afterAll(() => stage.close());

/** The list as it shows, one line a row: indicator, value, growth, sentence, each as a person reads it. */
async function shownRows(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('zb-observation-list tbody tr.row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        ['.indicator > span', '.value', '.growth', '.passage'].map(
          (cell) => row.querySelector(cell)?.textContent?.trim() ?? '',
        ),
      ),
    );
}

/** The sentence that a row shows first. */
function sentenceOf(observation: Observation): string {
  const { start, end } = surroundings(report, observation);
  return report.slice(start, end);
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
  expect(rows.map(([, , , passage]) => passage)).toEqual(observations.map(sentenceOf));
  for (const [index, [, , growth = '']] of rows.entries()) expect(growth).toContain(expected[index]?.growth ?? '');

  const workbook = await savedWorkbook(page);
  expect(workbook.fileName).toBe('宣州区2024年上半年指标.xlsx');
  const saved = dataRows(workbook);
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
  const inEvidence = observations.map((observation) => {
    const { start, end } = surroundings(report, observation);
    return observation.figures
      .filter((figure) => start <= figure.start && figure.end <= end)
      .sort((a, b) => a.start - b.start)
      .map((figure) => report.slice(figure.start, figure.end));
  });
  expect(marks).toEqual(
    inEvidence.map((figures) => ([...new Set(figures)].length === figures.length ? figures : expect.any(Array))),
  );
}, 60_000);

test('the three lists hold what their tabs count', async () => {
  const { observations, unread } = extract(report);
  const { page } = await stage.openPane();
  await pasteReport(page, report);
  const review = observations.filter((one) => needsReview(one)).length;
  expect(await page.locator('fluent-tab').allInnerTexts()).toEqual([
    `全部 ${observations.length}`,
    `字典内 ${observations.filter(({ core }) => core).length}`,
    `待核对 ${review}`,
    `未归入 ${unread.length}`,
  ]);
  expect(observations.filter(isInConflict)).toEqual([]);
  await page.locator('#tab-review').click();
  expect(await shownRows(page)).toHaveLength(review);
  expect(await page.locator('#list').isVisible()).toBe(true);
  await page.locator('#tab-unread').click();
  expect(await page.locator('#list').isVisible()).toBe(true);
  const texts = await page.locator('zb-unread-list tbody mark').allTextContents();
  expect(texts).toEqual(unread.map(({ text }) => text));
}, 60_000);

test('place and date that a person sets are heeded', async () => {
  const text = '地区生产总值完成126.4亿元，增长5.6%。';
  const { page } = await stage.openPane();
  await pasteReport(page, text);
  await page.locator('fluent-text-input', { hasText: '地区' }).locator('input').fill('泾县');
  await page.locator('fluent-text-input', { hasText: '报告日期' }).locator('input').fill('2025年1月');
  const { report: facts } = extract(text, { region: '泾县', date: '2025-01' });
  expect(facts.region).toBe('泾县');
  await page.locator('.about', { hasText: '泾县' }).waitFor();
}, 60_000);

test('a place that no list knows is refused beside the field, and the text keeps its own', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, report);
  await page.locator('fluent-text-input[name=region] input').fill('火星县');
  await page.locator('.refusal', { hasText: '地区表中没有“火星县”，请检查' }).waitFor();
  await page.locator('.about', { hasText: '宣州区' }).waitFor();
}, 60_000);

test('a name of several places offers them; the chosen one is heeded', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, '2024年地区生产总值完成126.4亿元，增长5.6%。');
  const field = page.locator('fluent-text-input[name=region] input');
  await field.fill('鼓楼区');
  const choices = page.locator('.choices fluent-button');
  await choices.first().waitFor();
  expect(await choices.allInnerTexts()).toEqual(['南京市鼓楼区', '徐州市鼓楼区', '福州市鼓楼区', '开封市鼓楼区']);
  await choices.nth(2).click();
  expect(await field.inputValue()).toBe('福州市鼓楼区');
  await page.locator('zb-report-summary', { hasText: '福州市' }).waitFor();
  await choices.first().waitFor({ state: 'detached' });
}, 60_000);

/** What is marked in the text as the clause of a row, and whether its beginning is in sight of the box. */
async function pointedAt(page: Page): Promise<readonly [string, boolean]> {
  await page.locator('zb-marked-text .here').first().waitFor();
  return page.locator('zb-marked-text .text').evaluate((box) => {
    const here = [...box.querySelectorAll('.here')];
    const [top, bottom] = [here[0]?.getBoundingClientRect(), box.getBoundingClientRect()];
    const inSight = top !== undefined && top.top >= bottom.top - 2 && top.top < bottom.bottom;
    return [here.map((part) => part.textContent).join(''), inSight] as const;
  });
}

test('a click on a row marks its clause in the text and brings it into sight', async () => {
  const { observations } = extract(report);
  const { page } = await stage.openPane({ viewport: { width: 320, height: 760 } });
  await pasteReport(page, report);
  const rows = page.locator('zb-observation-list tbody tr');
  for (const at of [observations.length - 1, 0, Math.floor(observations.length / 2)]) {
    await rows.nth(at).locator('.indicator').click();
    expect(await pointedAt(page)).toEqual([observations[at]?.evidence, true]);
  }
}, 60_000);

test('a row of a file with line ends of Windows leads to the same words', async () => {
  const { page } = await stage.openPane();
  const buffer = Buffer.from(`${'没有数字的一行。\r\n'.repeat(200)}2024年泾县地区生产总值完成126.4亿元。\r\n`);
  await page.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
  await page.locator('zb-observation-list tbody tr .indicator').click();
  expect(await pointedAt(page)).toEqual(['2024年泾县地区生产总值完成126.4亿元', true]);
}, 60_000);

test('by keyboard: arrows to a row, Enter into the text, Escape back', async () => {
  const { observations } = extract(report);
  const { page } = await stage.openPane();
  await pasteReport(page, report);
  const jumps = page.locator('zb-observation-list .to-text');
  await jumps.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect((await pointedAt(page))[0]).toBe(observations[2]?.evidence);
  const figure = page.locator('zb-marked-text .here mark').first();
  expect(await figure.evaluate((mark) => mark.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await jumps.nth(2).evaluate((button) => button.matches(':focus'))).toBe(true);
  await page.locator('.text-view').click();
  expect(await page.locator('textarea').inputValue()).toBe(report);
}, 60_000);

test('two reports go into one file, which compares them; a report that was added can be taken out', async () => {
  const [first, second] = ['宣州区', '郎溪县'].map(
    (place, at) => `2024年上半年，${place}地区生产总值${221 + at}亿元。`,
  );
  const { page } = await stage.openPane();
  await pasteReport(page, first ?? '');
  expect((await savedWorkbook(page)).fileName).toBe('宣州区2024年上半年指标.xlsx');
  await page.locator('zb-write-bar .keep', { hasText: '再加一份报告' }).click();
  expect(await page.locator('textarea').inputValue()).toBe('');
  await pasteReport(page, second ?? '');
  expect(await page.locator('zb-kept-reports li .name').allInnerTexts()).toEqual(['宣州区 2024年上半年']);
  expect(await page.locator('zb-write-bar .write').innerText()).toBe('2 份报告存为一个 .xlsx');
  const both = await savedWorkbook(page);
  expect(both.fileName).toBe('宣州区等2地2024年上半年指标.xlsx');
  expect(dataRows(both).map((row) => [row[dataColumns.region], row[dataColumns.value]])).toEqual([
    ['宣州区', 221],
    ['郎溪县', 222],
  ]);
  expect(both.sheets.get(sheetNames.comparison)?.flat()).toEqual(expect.arrayContaining(['宣州区', '郎溪县']));

  await page.locator('zb-kept-reports fluent-button').click();
  await page.locator('zb-kept-reports').waitFor({ state: 'detached' });
  const one = await savedWorkbook(page);
  expect([one.fileName, dataRows(one).length]).toEqual(['郎溪县2024年上半年指标.xlsx', 1]);
  await page.locator('zb-write-bar .keep').click();
  await page.locator('zb-kept-reports').waitFor();
  await page.locator('fluent-button', { hasText: '清空' }).click();
  expect(await page.locator('zb-kept-reports, zb-write-bar').count()).toBe(0);
}, 60_000);

test('a report in traditional characters is read, its sentences as they are printed', async () => {
  const { page, errors } = await stage.openPane();
  await pasteReport(page, '2023年，嘉禾縣地區生產總值完成98.2億元，增長5.6%。');
  expect(await shownRows(page)).toEqual([
    ['地区生产总值', '98.2亿元', '同比 +5.6%', '2023年，嘉禾縣地區生產總值完成98.2億元，增長5.6%。'],
  ]);
  expect(errors).toEqual([]);
});

test('a file in GB18030 is opened, and an image is refused', async () => {
  const { page } = await stage.openPane();
  const bytes = Buffer.from([0xcd, 0xb6, 0xd7, 0xca, 0x35, 0xd2, 0xda, 0xd4, 0xaa, 0xa1, 0xa3]);
  await page.locator('input[type=file]').setInputFiles({ name: '公报.txt', mimeType: 'text/plain', buffer: bytes });
  await page.locator('zb-result-panel').waitFor();
  expect((await page.locator('zb-marked-text .text').innerText()).trim()).toBe('投资5亿元。');
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
  await page.locator('input[type=file]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: jpeg });
  await page.locator('[role=alert]').waitFor();
  expect(await page.locator('[role=alert]').innerText()).toContain('“a.jpg”是图片');
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
  await page.locator('header fluent-button').first().click();
  await page.locator('html[lang=en-US]').waitFor();
  await pasteReport(page, report);
  expect(await page.locator('zb-write-bar .write').innerText()).toBe('Save as .xlsx');
}, 60_000);

test('from the text to the saved file by keyboard alone', async () => {
  const { page } = await stage.openPane();
  const box = page.locator('fluent-textarea');
  for (let presses = 0; presses < 8 && !(await box.evaluate((one) => one.matches(':focus'))); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.insertText('2024年泾县地区生产总值完成126.4亿元，增长5.6%。');
  await page.locator('zb-result-panel').waitFor();
  const save = page.locator('zb-write-bar .write');
  for (let presses = 0; presses < 40 && !(await save.evaluate((button) => button.matches(':focus'))); presses += 1) {
    await page.keyboard.press('Tab');
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('泾县2024年指标.xlsx');
}, 60_000);

test('a text with no figure gets a sentence that says so, and nothing to save', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, '这里没有数字。');
  expect(await page.locator('zb-report-summary li').innerText()).toBe(messages.diagnostics['source-without-figures']);
  expect(await page.locator('zb-write-bar, fluent-tablist').count()).toBe(0);
}, 60_000);
