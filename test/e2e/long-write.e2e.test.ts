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

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

async function rowCount(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator('#tab-all').innerText())?.[0]);
}

test('ten thousand rows are written into Excel while the pane answers: longest tasks printed', async () => {
  const { page, excel, errors } = await openInExcel(stage);
  await pasteAtOnce(page, annex(COUNTIES));
  await page.locator('zb-observation-list tr.row').first().waitFor({ timeout: 240_000 });
  const count = await rowCount(page);
  expect(count).toBeGreaterThan(9_000);
  for (const button of ['write', 'undo'] as const) {
    const before = await yardstickOf(page);
    const longest = await watchTasks(page);
    await page.locator(`zb-write-bar .${button}`).click();
    await page.locator('zb-write-bar .undo:not([disabled])').waitFor({ timeout: 400_000 });
    await page.locator('zb-write-bar .outcome fluent-message-bar').waitFor();
    const { wall, processor, own, answer } = await longest();
    const after = await yardstickOf(page);
    process.stdout.write(
      `${button}, ${count} rows: longest task ${own} ms of the processor, ${processor} with the collection of garbage, ${wall} by the clock; ` +
        `with an answer of Excel and what the test does to give it ${answer}; a fixed piece of work ${before.middle} ` +
        `(least ${before.least}) before, ${after.middle} (least ${after.least}) after\n`,
    );
    if (button === 'write') expect(await tableRows(excel, tableNames.data)).toHaveLength(count);
    expect(own / Math.max(before.middle, after.middle)).toBeLessThan(LONGEST);
  }
  expect(errors).toEqual([]);
}, 900_000);
