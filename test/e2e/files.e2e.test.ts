import { encode } from 'iconv-lite';
import type { Page } from 'playwright-core';
import { madeDocx, paragraph, table } from '../import/docx/made-docx';
import { madePdf } from '../import/pdf/made-pdf';
import { PaneStage } from './open-pane';

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 30_000);

afterAll(() => stage.close());

const SAID = '2023年，桂阳县地区生产总值完成126.4亿元，同比增长5.6%。';

/** Indicator and value of each row on screen. */
async function rowsOf(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.locator('zb-observation-list tbody tr.row');
  await rows.first().waitFor();
  return Promise.all(
    (await rows.all()).map(async (row) =>
      Promise.all(['.indicator > span:first-child', '.value'].map((cell) => row.locator(cell).innerText())),
    ),
  );
}

const files = [
  ['公报.txt', 'text/plain', Buffer.from(encode(SAID, 'gb18030'))],
  ['公报.html', 'text/html', Buffer.from(`<!DOCTYPE html><script>alert(1)</script><p>${SAID}</p>`)],
  ['公报.docx', '', Buffer.from(madeDocx(paragraph(SAID)))],
  ['公报.pdf', 'application/pdf', Buffer.from(madePdf([[[SAID, 60, 700]]]))],
] as const;

test.each(files)('%s is opened, without asking anyone', async (name, mimeType, buffer) => {
  const { page, requests, errors } = await stage.openPane();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  expect(await rowsOf(page)).toEqual([['地区生产总值', '126.4亿元']]);
  expect((await page.locator('zb-marked-text .text').innerText()).trim()).toBe(SAID);
  expect(requests.filter((address) => new URL(address).origin !== stage.origin)).toEqual([]);
  expect(errors).toEqual([]);
});

test('several files at once: the last is shown, the others are kept, a bad one is named', async () => {
  const { page } = await stage.openPane();
  await page.locator('input[type=file]').setInputFiles([
    { name: '甲.txt', mimeType: '', buffer: Buffer.from(SAID) },
    { name: 'a.jpg', mimeType: '', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
    { name: '乙.txt', mimeType: '', buffer: Buffer.from(SAID.replaceAll('桂阳县', '泾县')) },
  ]);
  await page.locator('zb-report-summary').getByText('泾县').first().waitFor();
  await page.locator('zb-kept-reports').getByText('桂阳县 2023年').first().waitFor();
  await page.locator('zb-report-input [role=alert]').waitFor();
  expect(await page.locator('zb-report-input [role=alert]').innerText()).toContain('“a.jpg”是图片');
});

test('a file that is dropped is opened', async () => {
  const { page } = await stage.openPane();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '公报.txt'));
    return transfer;
  }, SAID);
  await page.dispatchEvent('zb-pane main', 'drop', { dataTransfer: dropped });
  expect(await rowsOf(page)).toEqual([['地区生产总值', '126.4亿元']]);
});

test('a pasted HTML table keeps its cells', async () => {
  const { page } = await stage.openPane();
  const html =
    '<p>桂阳县2023年主要指标</p><table><tr><th>指标</th><th>单位</th><th>完成</th><th>增长%</th></tr><tr><td>固定资产投资</td><td>亿元</td><td>88.1</td><td>-3.5</td></tr></table>';
  await page.locator('textarea').evaluate((box, page) => {
    const transfer = new DataTransfer();
    transfer.setData('text/html', page);
    transfer.setData('text/plain', 'flat');
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true, composed: true }),
    );
  }, html);
  expect(await rowsOf(page)).toEqual([['固定资产投资', '88.1亿元']]);
});

test('a Word table gives its rows', async () => {
  const { page } = await stage.openPane();
  const body = paragraph('桂阳县2023年主要指标') + table(['指标', '单位', '完成'], ['固定资产投资', '亿元', '88.1']);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '表.docx', mimeType: '', buffer: Buffer.from(madeDocx(body)) });
  expect(await rowsOf(page)).toEqual([['固定资产投资', '88.1亿元']]);
});
