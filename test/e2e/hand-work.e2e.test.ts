import type { Page } from 'playwright-core';
import { PaneStage, pasteReport } from './open-pane';
import { dataRows, savedWorkbook } from './saved-workbook';

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 30_000);

afterAll(() => stage.close());

const REPORT = '2023年，桂阳县地区生产总值完成126.4亿元，同比增长5.6%。固定资产投资下降3.5%。';

/** Opens the form of a row by its place in the list. */
async function openForm(page: Page, row: number): Promise<void> {
  await page.locator('zb-observation-list tbody tr.row').nth(row).getByRole('button', { name: '更正' }).click();
  await page.locator('zb-correction-dialog dialog').waitFor();
}

async function savedFigures(page: Page): Promise<readonly unknown[]> {
  const rows = dataRows(await savedWorkbook(page));
  return rows.map((row) => [row['指标'], row['期间'], row['数值'], row['同比%']]);
}

test('a corrected row is shown, written and can be restored; a row left out is not written', async () => {
  const { page, errors } = await stage.openPane();
  await pasteReport(page, REPORT);
  await openForm(page, 0);
  await page.locator('zb-correction-dialog input[name=value]').fill('216.4');
  await page.locator('zb-correction-dialog input[name=period]').fill('2023年上半年');
  await page.keyboard.press('Enter');
  await page.locator('zb-correction-dialog').waitFor({ state: 'detached' });
  const first = page.locator('zb-observation-list tbody tr.row').first();
  expect(await first.innerText()).toContain('216.4亿元');
  expect(await first.innerText()).toContain('已人工更正');
  await openForm(page, 1);
  await page.getByText('不要这一行').click();
  expect(await savedFigures(page)).toEqual([['地区生产总值', '2023年上半年', 216.4, 5.6]]);

  await openForm(page, 1);
  await page.getByText('恢复原样').click();
  await openForm(page, 0);
  await page.getByText('恢复原样').click();
  expect(await savedFigures(page)).toEqual([
    ['地区生产总值', '2023年', 126.4, 5.6],
    ['固定资产投资', '2023年', null, -3.5],
  ]);
  expect(errors).toEqual([]);
});

test('what cannot be used is refused beside its field; Escape leaves the row as it is and goes back to it', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, REPORT);
  await openForm(page, 0);
  await page.locator('zb-correction-dialog input[name=region]').fill('火星县');
  await page.locator('zb-correction-dialog .save').click();
  const field = page.locator('zb-correction-dialog input[name=region]');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((input) => input.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('zb-correction-dialog').waitFor({ state: 'detached' });
  expect(await savedFigures(page)).toContainEqual(['地区生产总值', '2023年', 126.4, 5.6]);
});

test('the example is read at once; the workbook can be looked at before it is saved', async () => {
  const { page, errors } = await stage.openPane();
  await page.locator('.sample').click();
  await page.locator('zb-result-panel').waitFor();
  await page.locator('.preview').click();
  const dialog = page.locator('zb-workbook-preview dialog');
  await dialog.waitFor();
  await dialog.locator('fluent-tab', { hasText: '指标数据' }).click();
  expect(await dialog.locator('table').innerText()).toContain('126.40');
  await dialog.locator('.close').click();
  await page.locator('fluent-button', { hasText: '清空' }).click();
  expect(await page.locator('textarea').inputValue()).toBe('');
  expect(errors).toEqual([]);
});

test('the rows are put on the clipboard, also where the page may not use it itself', async () => {
  for (const permissions of [['clipboard-read', 'clipboard-write'], []]) {
    const { page } = await stage.openPane({ permissions });
    if (permissions.length === 0)
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await pasteReport(page, REPORT);
    await page.locator('.copy').click();
    await page.locator('zb-write-bar fluent-message-bar').waitFor();
    expect(await page.locator('zb-write-bar .outcome').innerText()).toContain('已复制');
    await page.locator('textarea').fill('');
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    await page.locator('zb-marked-text', { hasText: '地区生产总值' }).waitFor();
  }
});

test('work is there again after the page was closed, until it is cleared', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, REPORT);
  await openForm(page, 0);
  await page.locator('zb-correction-dialog input[name=value]').fill('216.4');
  await page.keyboard.press('Enter');
  await page.locator('zb-correction-dialog').waitFor({ state: 'detached' });
  await page.waitForTimeout(800); // the pause after which the work is kept
  await page.reload();
  await page.locator('zb-result-panel').waitFor();
  expect((await page.locator('zb-marked-text .text').innerText()).trim()).toBe(REPORT);
  expect(await page.locator('zb-observation-list tbody tr.row').first().innerText()).toContain('216.4亿元');
  await page.locator('fluent-button', { hasText: '清空' }).click();
  await page.waitForTimeout(800);
  await page.reload();
  await page.locator('zb-pane').waitFor();
  await page.waitForTimeout(300);
  expect(await page.locator('textarea').inputValue()).toBe('');
});

test('what is to be looked at grows shorter as rows are put right or left out; the focus goes to the row that comes up', async () => {
  const { page, errors } = await stage.openPane({ viewport: { width: 350, height: 760 } });
  await pasteReport(page, `${REPORT}玫瑰产业投资完成3亿元。茶产业投资完成2亿元。`);
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return (element?.closest('tr')?.querySelector('th') ?? element)?.textContent?.trim();
    });
  await page.locator('#tab-review', { hasText: '待核对 3' }).click();
  await openForm(page, 0);
  await page.locator('zb-correction-dialog input[name=growth]').fill('-3.4');
  await page.keyboard.press('Enter');
  await page.locator('#tab-review', { hasText: '待核对 2' }).waitFor();
  await page.locator('zb-correction-dialog').waitFor({ state: 'detached' });
  expect(await page.locator('zb-observation-list tr.row').count()).toBe(2);
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await focused()).toContain('玫瑰产业投资');
  await openForm(page, 1);
  await page.getByText('不要这一行').click();
  await page.locator('#tab-review', { hasText: '待核对 1' }).waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await focused()).toContain('玫瑰产业投资');
  await openForm(page, 0);
  await page.getByText('不要这一行').click();
  await page.locator('#tab-review', { hasText: '待核对 0' }).waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await focused()).toBe('待核对 0');
  await page.locator('#tab-all', { hasText: '全部 4' }).click();
  expect(await page.locator('zb-observation-list tr.left-out').count()).toBe(2);
  expect(errors).toEqual([]);
});

test('in a pane what may be said of the text makes room for the rows once the text is understood, and is there when it is not', async () => {
  const { page } = await stage.openPane({ viewport: { width: 350, height: 760 } });
  const place = page.locator('fluent-text-input[name=region]');
  const paste = (text: string): Promise<void> =>
    page.locator('textarea').evaluate((box, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      box.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
      );
    }, text);
  await place.waitFor();
  await paste('全社会固定资产投资比上年下降3.5%，其中民间投资下降1.2%。\n'.repeat(12));
  await page.locator('zb-marked-text mark').first().waitFor();
  expect(await place.isVisible()).toBe(true);
  await page.getByText('清空', { exact: true }).click();
  await paste(`${REPORT}\n`.repeat(8));
  await page.locator('zb-marked-text mark').first().waitFor();
  await place.waitFor({ state: 'hidden' });
  await page.getByText('地区、日期、打开文件').click();
  await place.waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByText('地区、日期、打开文件').waitFor({ state: 'hidden' });
  await place.waitFor();
});

test('what is shown of the workbook gives the focus back to its button', async () => {
  const { page } = await stage.openPane();
  await pasteReport(page, REPORT);
  for (const [button, dialog] of [
    ['.preview', 'zb-workbook-preview'],
    ['.compare', 'zb-comparison-dialog'],
  ] as const) {
    await page.locator(`zb-write-bar ${button}`).focus();
    await page.keyboard.press('Enter');
    await page.locator(`${dialog} dialog`).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(dialog).waitFor({ state: 'detached' });
    expect(await page.locator(`zb-write-bar ${button}`).evaluate((one) => one.matches(':focus'))).toBe(true);
  }
});
