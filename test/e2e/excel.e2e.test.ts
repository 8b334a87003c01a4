import { extract } from '../../src/extract/extract';
import { fill, messagesFor } from '../../src/messages';
import { dataColumns, sheetNames, tableNames } from '../../src/workbook';
import { openExcel, type ExcelSession } from '../host/excel-session';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { cellsOf, openInExcel, press, tableRows } from './excel-page';
import { PaneStage, pasteReport } from './open-pane';
import { sampleReport } from './sample-report';

const { taskpane, excelHost } = messagesFor('zh-CN');

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

/** Waits for what the page does in the workbook without saying so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 200) throw new Error('It did not come to be so.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Puts cells on the first sheet, as a person does, and selects a block of it. */
async function typeForm(
  { run, host: { book } }: ExcelSession,
  rows: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.activate();
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows.map((row) => [...row]);
    await context.sync();
  });
  book.selection = { sheet: null, at };
}

test.each([
  ['a government work report', 'langxi-2024-work-report'],
  ['a bulletin', 'ningguo-2023-bulletin'],
  ['a press piece', 'xuanzhou-2024-h1-press'],
  ['a plan', 'jixi-2024-plan'],
  ['a table', 'langxi-2024-indicators'],
])(
  '%s goes into the workbook, is shown there, leads back to its text and is taken back',
  async (_, name) => {
    const text = sampleReport(name);
    const { observations } = extract(text);
    const { page, excel, errors, requests } = await openInExcel(stage);
    const before = snapshotOfBook(excel.host.book);
    await pasteReport(page, text);
    const added = { added: observations.length, updated: 0, unchanged: 0, conflicts: 0 };
    expect(await press(page, 'write')).toContain(fill(taskpane.writing.written, added));
    const rows = await tableRows(excel, tableNames.data);
    expect(rows.map((row) => [row[dataColumns.value], row[dataColumns.growth], row[dataColumns.evidence]])).toEqual(
      observations.map(({ value, growth, evidence }) => [value, growth, evidence]),
    );

    await page.locator('zb-write-bar .show').click();
    await until(() => excel.host.book.active.name === sheetNames.data);
    const last = observations.at(-1);
    excel.host.book.selection = { sheet: null, at: { row: observations.length, column: 3, rows: 1, columns: 1 } };
    await page.locator('fluent-button', { hasText: '清空' }).click();
    await page.locator('zb-write-bar .source').click();
    await page.locator('zb-marked-text .here').first().waitFor();
    // A row of a table may stand in several lines: the text shows each by itself.
    const lines = await page.locator('zb-marked-text .here').allTextContents();
    expect(lines.join('')).toBe(last?.evidence.replace(/\n/g, ''));

    expect(await press(page, 'undo')).toBe(taskpane.writing.undone);
    expect(snapshotOfBook(excel.host.book)).toEqual(before);
    expect(await press(page, 'undo')).toBe(excelHost['nothing-to-undo']);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(stage.origin))).toHaveLength(1);
  },
  120_000,
);

test('a figure that contradicts the workbook is told as a conflict; a corrected row is written as corrected', async () => {
  const { page, excel } = await openInExcel(stage);
  const said = '2023年，泾县地区生产总值完成126.4亿元，增长5.6%。';
  await pasteReport(page, said);
  await press(page, 'write');
  await page.locator('textarea').fill(said.replace('126.4', '216.4'));
  await page.locator('zb-observation-list .value', { hasText: '216.4亿元' }).waitFor();
  expect(await press(page, 'write')).toContain(taskpane.writing.decide);
  await page.locator('zb-observation-list').getByRole('button', { name: '更正' }).click();
  await page.locator('zb-correction-dialog input[name=region]').fill('绩溪县');
  await page.keyboard.press('Enter');
  await page.locator('zb-correction-dialog').waitFor({ state: 'detached' });
  await press(page, 'write');
  const rows = await tableRows(excel, tableNames.data);
  expect(rows.map((row) => [row[dataColumns.region], row[dataColumns.value]])).toEqual([
    ['泾县', 126.4],
    ['泾县', 216.4],
    ['绩溪县', 216.4],
  ]);
  expect(String(rows[1]?.[dataColumns.remarks])).toMatch(/^冲突/);
  await press(page, 'undo');
  expect(await tableRows(excel, tableNames.data)).toHaveLength(2);
}, 120_000);

test('a form is shown as it would be filled, is filled, and taken back', async () => {
  const { page, excel } = await openInExcel(stage);
  await pasteReport(page, '2024年上半年，泾县地区生产总值126.4亿元，增长5.6%。绩溪县地区生产总值61.2亿元。');
  await press(page, 'write');
  const form = [
    ['主要指标', '', ''],
    ['地区', '地区生产总值（亿元）', '幸福感得分'],
    ['泾县', '', ''],
    ['绩溪县', '', ''],
  ];
  await typeForm(excel, form, { row: 2, column: 1, rows: 2, columns: 2 });
  const before = snapshotOfBook(excel.host.book);
  await page.locator('zb-write-bar .form').click();
  const dialog = page.locator('zb-form-dialog dialog');
  await dialog.getByText('没有写明年份或期间').waitFor();
  await dialog.locator('#period').fill('2024年上半年');
  await dialog.locator('#period').press('Tab');
  await dialog.getByText('填 2 格', { exact: true }).waitFor();
  expect(await dialog.locator('tbody tr').allInnerTexts()).toEqual([
    'C3、C4\t“幸福感得分”不在指标字典中',
    'B3\t泾县 · 地区生产总值 · 2024年上半年 · 完成 · 亿元\t126.4',
    'B4\t绩溪县 · 地区生产总值 · 2024年上半年 · 完成 · 亿元\t61.2',
  ]);
  expect(snapshotOfBook(excel.host.book)).toEqual(before);
  await dialog.locator('.fill').click();
  await page.locator('zb-form-dialog').waitFor({ state: 'detached' });
  await page.locator('zb-write-bar', { hasText: '“Sheet1”已填 2 格' }).waitFor();
  expect(cellsOf(excel, 'Sheet1')).toMatchObject({ B3: expect.stringContaining('泾县|2024年上半年|完成') });
  await press(page, 'undo');
  expect(snapshotOfBook(excel.host.book)).toEqual(before);

  excel.host.book.selection = { sheet: null, at: { row: 40, column: 9, rows: 1, columns: 1 } };
  await page.locator('zb-write-bar .form').click();
  await dialog.getByText('没有看懂的表格').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('zb-form-dialog').waitFor({ state: 'detached' });
}, 120_000);

test('a phrase that is named has its report read again, goes into 指标字典 and is known from there by another pane', async () => {
  const excel = openExcel({ apiVersion: '1.13', tablesGrow: true });
  const first = await openInExcel(stage, excel);
  const said = '2023年，泾县玫瑰产业投资完成3亿元。';
  await pasteReport(first.page, said);
  await first.page.locator('zb-observation-list').getByRole('button', { name: '加入字典' }).click();
  const dialog = first.page.locator('zb-naming-dialog dialog');
  await dialog.locator('#target').fill('玫瑰');
  await first.page.keyboard.press('Enter');
  await dialog.getByText('字典里没有“玫瑰”').waitFor();
  await dialog.locator('#target').fill('固定资产投资');
  await first.page.keyboard.press('Enter');
  await first.page.locator('zb-observation-list .core', { hasText: '固定资产投资' }).waitFor();
  await press(first.page, 'write');
  const entry = (await tableRows(excel, tableNames.dictionary)).find((row) => row['指标'] === '固定资产投资');
  expect(entry?.['别名']).toBe('玫瑰产业投资');

  const second = await openInExcel(stage, excel);
  await pasteReport(second.page, said.replace('3亿元', '4亿元'));
  await second.page.locator('zb-observation-list .core', { hasText: '固定资产投资' }).waitFor();
}, 120_000);

test('while a cell is being edited a write says so, and is done when it is tried again', async () => {
  const { page, excel } = await openInExcel(stage);
  await pasteReport(page, '2023年，泾县地区生产总值完成126.4亿元。');
  excel.host.isEditingCell = true;
  expect(await press(page, 'write')).toBe(excelHost['cell-edit-mode']);
  excel.host.isEditingCell = false;
  expect(await press(page, 'write')).toContain('新增 1 行');
}, 120_000);

test('what to compare is chosen of what the workbook has', async () => {
  const { page, excel } = await openInExcel(stage);
  await pasteReport(page, '2023年，泾县地区生产总值126.4亿元。绩溪县地区生产总值61.2亿元。旌德县地区生产总值47亿元。');
  await press(page, 'write');
  await page.locator('zb-write-bar .compare').click();
  const dialog = page.locator('zb-comparison-dialog dialog');
  await dialog.getByLabel('绩溪县').uncheck();
  await dialog.locator('.save').click();
  await page.locator('zb-write-bar', { hasText: taskpane.writing.refreshed }).waitFor();
  const shown = Object.values(cellsOf(excel, sheetNames.comparison));
  expect(shown).toEqual(expect.arrayContaining(['泾县', '旌德县']));
  expect(shown).not.toContain('绩溪县');
}, 120_000);
