import { messagesFor } from '../../src/messages';
import { PaneStage, pasteAtOnce, pasteReport } from './open-pane';
import { sampleReport } from './sample-report';

const messages = messagesFor('zh-CN');
const report = sampleReport('xuanzhou-2024-h1-press');

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 30_000);

afterAll(() => stage.close());

test('a long paste goes in whole, where the cursor is', async () => {
  const { page } = await stage.openPane();
  await page.locator('textarea').fill('甲乙');
  await page.locator('textarea').evaluate((textarea: HTMLTextAreaElement) => {
    textarea.setSelectionRange(1, 1);
  });
  const long = '没有数字的一行。\n'.repeat(5_000);
  await pasteAtOnce(page, long);
  // While it is read it is shown; with no figure to mark it stands in the box again.
  await page.locator('textarea').evaluate(async (textarea: HTMLTextAreaElement, length) => {
    while (textarea.value.length < length) await new Promise((resolve) => setTimeout(resolve, 50));
  }, long.length);
  expect(await page.locator('textarea').inputValue()).toBe(`甲${long}乙`);
  expect(await page.locator('zb-marked-text').count()).toBe(0);
}, 60_000);

test('a long reading shows how far it is and can be stopped', async () => {
  const { page } = await stage.openPane();
  await pasteAtOnce(page, report.repeat(500));
  await page.waitForFunction(() => {
    const bar = document.querySelector('zb-pane')?.shadowRoot?.querySelector('fluent-progress-bar');
    return Number(bar?.getAttribute('value')) > 0;
  });
  await page.locator('.progress fluent-button').click();
  expect(await page.locator('[role=alert]').innerText()).toBe(messages.taskpane.reading.stopped);
  expect(await page.locator('zb-result-panel, .progress').count()).toBe(0);
  await page.locator('fluent-button', { hasText: '清空' }).click();
  await pasteReport(page, '2024年泾县地区生产总值完成126.4亿元。');
}, 60_000);
