import type { Page } from 'playwright-core';
import { allRegions } from '../../src/codelists/regions';
import { tableNames } from '../../src/workbook';
import { openInExcel, tableRows } from './excel-page';
import { PaneStage, pasteAtOnce } from './open-pane';
import { watchTasks } from './page-tasks';

/** Milliseconds of the processor: 100 where it is free, and where others work on it the same takes longer. */
const LONGEST = 100;

/** So many counties, each with five figures: 10,000 rows. */
const COUNTIES = 2000;

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

/** One report of many counties, as a province prints them in an annex. */
function annex(): string {
  const counties = allRegions().filter(({ name }) => /[县区市]$/.test(name));
  const names = [...new Set(counties.map(({ name }) => name))].slice(0, COUNTIES);
  return names
    .map((name, at) => {
      const figure = (step: number): string => ((at % 700) + 90 + step / 10).toFixed(1);
      return (
        `2024年，${name}地区生产总值${figure(1)}亿元，社会消费品零售总额${figure(2)}亿元，一般公共预算收入${figure(3)}亿元，` +
        `一般公共预算支出${figure(4)}亿元，进出口总额${figure(5)}亿元。`
      );
    })
    .join('\n');
}

async function rowCount(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator('#tab-all').innerText())?.[0]);
}

test('ten thousand rows are written into Excel while the pane answers: longest tasks printed', async () => {
  const { page, excel, errors } = await openInExcel(stage);
  await pasteAtOnce(page, annex());
  await page.locator('zb-observation-list tr.row').first().waitFor({ timeout: 240_000 });
  const count = await rowCount(page);
  expect(count).toBeGreaterThan(9_000);
  const told: string[] = [];
  for (const button of ['write', 'undo'] as const) {
    const longest = await watchTasks(page);
    await page.locator(`zb-write-bar .${button}`).click();
    await page.locator('zb-write-bar .undo:not([disabled])').waitFor({ timeout: 400_000 });
    await page.locator('zb-write-bar .outcome fluent-message-bar').waitFor();
    const { wall, processor } = await longest();
    told.push(`${button}, ${count} rows: longest task ${processor} ms of the processor, ${wall} ms by the clock`);
    if (button === 'write') expect(await tableRows(excel, tableNames.data)).toHaveLength(count);
    expect(processor).toBeLessThan(LONGEST);
  }
  process.stdout.write(`${told.join('\n')}\n`);
  expect(errors).toEqual([]);
}, 900_000);
