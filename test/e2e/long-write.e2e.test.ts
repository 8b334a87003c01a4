import type { Page } from 'playwright-core';
import { tableNames } from '../../src/workbook';
import { annex } from './annex';
import { openInExcel, tableRows } from './excel-page';
import { PaneStage, pasteAtOnce } from './open-pane';
import { watchTasks, yardstickOf } from './page-tasks';

/** How many times a fixed piece of plain work a task may take: 100 ms where that takes 30. */
const LONGEST = 3.3;

/** Each has five figures: 10,000 rows. */
const COUNTIES = 2000;

/** In this order; what is pasted for each. Figures of one county in ten contradict what is there. */
const deeds: readonly { readonly name: string; readonly button: 'write' | 'undo'; readonly text?: string }[] = [
  { name: 'create', button: 'write', text: annex(COUNTIES) },
  { name: 'append', button: 'write', text: annex(COUNTIES, 0, { year: 2023 }) },
  { name: 'merge', button: 'write', text: annex(COUNTIES, 7, { every: 10 }) },
  { name: 'undo', button: 'undo' },
];

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

async function paste(page: Page, text: string): Promise<void> {
  const rows = page.locator('zb-observation-list tr.row');
  if ((await rows.count()) > 0) {
    await page.locator('fluent-button', { hasText: '清空' }).click();
    await rows.first().waitFor({ state: 'detached' });
  }
  await pasteAtOnce(page, text);
  await rows.first().waitFor({ timeout: 240_000 });
  await page.locator('zb-result-panel [aria-busy=true]').first().waitFor({ state: 'detached' });
}

async function rowCount(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator('#tab-all').innerText())?.[0]);
}

test('ten thousand rows are written into Excel while the pane answers: longest tasks printed', async () => {
  const { page, excel, errors } = await openInExcel(stage);
  const longest: Record<string, number> = {};
  for (const { name, button, text } of deeds) {
    if (text !== undefined) await paste(page, text);
    const count = text === undefined ? 0 : await rowCount(page);
    const before = await yardstickOf(page);
    const tasks = await watchTasks(page);
    await page.locator(`zb-write-bar .${button}`).click();
    await page.locator('zb-write-bar .undo:not([disabled])').waitFor({ timeout: 400_000 });
    await page.locator('zb-write-bar .outcome fluent-message-bar').waitFor();
    const { wall, processor, own, json } = await tasks();
    const after = await yardstickOf(page);
    process.stdout.write(
      `${name}: longest task ${own} ms of the processor, ${processor} with the collection of garbage, ${wall} by the clock; ` +
        `JSON of the client ${json}; a fixed piece of work ${before.middle} ` +
        `(least ${before.least}) before, ${after.middle} (least ${after.least}) after\n`,
    );
    if (name === 'create') {
      expect(count).toBeGreaterThan(9_000);
      expect(await tableRows(excel, tableNames.data)).toHaveLength(count);
    }
    const piece = Math.max(before.middle, after.middle);
    longest[name] = own / piece;
    longest[`JSON of ${name}`] = json / piece;
  }
  const tooLong = Object.entries(longest).filter(([, times]) => times >= LONGEST);
  expect(tooLong).toEqual([]);
  expect(errors).toEqual([]);
}, 900_000);
