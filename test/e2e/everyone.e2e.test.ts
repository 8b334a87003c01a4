import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { openInExcel } from './excel-page';
import { PaneStage, pasteReport, type PaneOptions } from './open-pane';
import { sampleReport } from './sample-report';

/** Deque's checks, as shipped: https://github.com/dequelabs/axe-core. */
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 60_000);

afterAll(() => stage.close());

/** What axe finds wrong with the page as it stands: the rule and where. The policy of the page lets the browser's own tools evaluate. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(300);
  return page.evaluate(async (program) => {
    if (!('axe' in window)) (0, eval)(program);
    const { axe } = window as unknown as {
      readonly axe: {
        readonly run: () => Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
          }[];
        }>;
      };
    };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  }, axe);
}

const report = sampleReport('xuanzhou-2024-h1-press');
const narrow = { width: 320, height: 640 };

const kinds: readonly (readonly [string, PaneOptions, 'zh-CN' | 'en-US'])[] = (['light', 'dark'] as const).flatMap(
  (colorScheme) =>
    (['zh-CN', 'en-US'] as const).map(
      (language) =>
        [`${colorScheme}, ${language}`, { colorScheme, viewport: narrow, bypassCSP: true }, language] as const,
    ),
);

test.each(kinds)(
  'axe finds nothing wrong with any view: %s',
  async (_, options, language) => {
    const { page } = await stage.openPane(options);
    const found: Record<string, readonly string[]> = {};
    const look = async (view: string): Promise<void> => {
      found[view] = await violations(page);
    };
    if (language === 'en-US') {
      await page.locator('header fluent-button').first().click();
      await page.locator('html[lang=en-US]').waitFor();
    }
    await look('empty');
    await pasteReport(page, report);
    await page.locator('fluent-text-input[name=region] input').fill('鼓楼区');
    await page.locator('.choices fluent-button').first().waitFor();
    for (const tab of ['all', 'core', 'review', 'unread']) {
      await page.locator(`#tab-${tab}`).click();
      await look(tab);
    }
    await page.locator('#tab-all').click();
    await page.locator('.finding select').selectOption('region');
    await page.locator('zb-observation-list .jump[aria-expanded]').first().click();
    await page.locator('.why li').nth(2).waitFor();
    await page.locator('zb-observation-list .to-text').nth(1).click();
    await page.locator('zb-marked-text .here').first().waitFor();
    await look('marked text, groups, account of a row');

    await page.locator('zb-observation-list .jump[aria-expanded] ~ .jump').first().click();
    await page.locator('zb-naming-dialog dialog').waitFor();
    await look('naming');
    await page.locator('zb-naming-dialog input[type=radio]').nth(1).check();
    await look('naming an indicator');
    await page.locator('zb-naming-dialog [name=aliases]').fill('粮食总产量');
    await page.locator('zb-naming-dialog .save').click();
    await page.locator('zb-naming-dialog .refusal').waitFor();
    await look('naming refused');
    await page.keyboard.press('Escape');
    await page.locator('zb-naming-dialog').waitFor({ state: 'detached' });

    await page.locator('.settings').click();
    await page.locator('zb-settings-dialog .add').click();
    await page.locator('zb-settings-dialog [name=name]').fill('烟叶产量');
    await page.keyboard.press('Enter');
    await page.locator('zb-settings-dialog ol li').waitFor();
    await look('settings');
    await page.keyboard.press('Escape');
    await page.locator('zb-settings-dialog').waitFor({ state: 'detached' });

    await page.locator('zb-observation-list tr.row .foot').first().locator('.jump').nth(1).click();
    await page.locator('zb-correction-dialog input[name=value]').fill('？');
    await page.locator('zb-correction-dialog .save').click();
    await page.locator('zb-correction-dialog .refusal').waitFor();
    await look('correction');
    await page.keyboard.press('Escape');
    await page.locator('zb-correction-dialog').waitFor({ state: 'detached' });

    await page.locator('zb-write-bar .preview').click();
    await page.locator('zb-workbook-preview dialog').waitFor();
    await look('preview');
    await page.keyboard.press('Escape');
    await page.locator('zb-write-bar .compare').click();
    await page.locator('zb-comparison-dialog dialog').waitFor();
    await look('comparison');
    await page.keyboard.press('Escape');
    await page.locator('zb-comparison-dialog').waitFor({ state: 'detached' });
    await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);
    await page.locator('zb-write-bar .keep').click();
    await page.locator('zb-kept-reports').waitFor();
    await look('kept');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.jpg', mimeType: '', buffer: Buffer.from([0xff, 0xd8, 0xff]) });
    await page.locator('[role=alert] fluent-message-bar').waitFor();
    await look('refused file');
    expect(Object.fromEntries(Object.entries(found).filter(([, one]) => one.length > 0))).toEqual({});
  },
  240_000,
);

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with what only Excel has: %s',
  async (colorScheme) => {
    const { page, excel } = await openInExcel(stage, undefined, { colorScheme, viewport: narrow, bypassCSP: true });
    await pasteReport(page, '2024年上半年，泾县地区生产总值126.4亿元。');
    await page.locator('zb-write-bar .write').click();
    await page.locator('zb-write-bar .show').waitFor();
    const written = await violations(page);
    excel.host.book.selection = { sheet: null, at: { row: 0, column: 0, rows: 2, columns: 2 } };
    await page.locator('zb-write-bar .form').click();
    await page.locator('zb-form-dialog dialog').waitFor();
    expect({ written, form: await violations(page) }).toEqual({ written: [], form: [] });
  },
  120_000,
);

/** What has the focus: its label or text, through all shadow roots. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });
}

/** Waits until the focus is on what has that name: it moves with the next drawing. */
async function focusComesTo(page: Page, name: string): Promise<void> {
  const patience = Date.now() + 30_000;
  while ((await focused(page)) !== name && Date.now() < patience) await page.waitForTimeout(50);
  expect(await focused(page)).toBe(name);
}

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${wanted}: it is at ${await focused(page)}.`);
}

test('by keyboard alone: text in, a row put right and accounted for, a phrase named, all saved', async () => {
  const { page } = await stage.openPane();
  const box = page.locator('fluent-textarea');
  for (let presses = 0; presses < 8 && !(await box.evaluate((one) => one.matches(':focus'))); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.insertText('2024年泾县地区生产总值完成126.4亿元，增长5.6%。玫瑰产业投资完成3亿元。');
  await page.locator('zb-result-panel').waitFor();

  await tabTo(page, /^看原文$/);
  await tabTo(page, /^依据$/);
  await page.keyboard.press('Enter');
  await page.locator('.why li').nth(1).waitFor();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('更正');
  await page.keyboard.press('Enter');
  await page.locator('zb-correction-dialog dialog').waitFor();
  await tabTo(page, /^$/);
  await page.locator('zb-correction-dialog input[name=value]').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('216.4');
  await page.keyboard.press('Enter');
  await page.locator('zb-observation-list .value', { hasText: '216.4亿元' }).waitFor();
  await page.locator('zb-correction-dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('更正');

  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(100);
  await tabTo(page, /^加入字典$/);
  await page.keyboard.press('Enter');
  await page.locator('zb-naming-dialog #target').waitFor();
  await page.locator('zb-naming-dialog #target').focus();
  await page.keyboard.insertText('固定资产投资');
  await page.keyboard.press('Enter');
  await page.locator('zb-observation-list .core', { hasText: '固定资产投资' }).waitFor();
  await tabTo(page, /^保存为 \.xlsx$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('泾县2024年指标.xlsx');
}, 120_000);

test('in the marked text arrows go from figure to figure, Enter to its row, Escape back from there', async () => {
  const { page } = await stage.openPane();
  await page.locator('.sample').click();
  await page.locator('zb-marked-text mark').first().waitFor();
  await page.locator('zb-marked-text .text').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('5.6，看这一条指标');
  await page.keyboard.press('Enter');
  await focusComesTo(page, '看原文');
  await page.keyboard.press('Enter');
  await page.locator('zb-marked-text .here').first().waitFor();
  await focusComesTo(page, '126.40，看这一条指标');
  await page.keyboard.press('Escape');
  await focusComesTo(page, '看原文');
}, 60_000);

/** What reaches over the right edge of the window. */
function overTheEdge(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

// A window of 1280 x 1024 at 400 % has 320 pixels; WCAG 1.4.10 asks for no scrolling in two directions there.
test.each([
  ['the narrowest pane', { width: 320, height: 640 }],
  ['a pane at 200 %', { width: 175, height: 400 }],
  ['a window at 200 %', { width: 640, height: 430 }],
  ['a wide window', { width: 1920, height: 1080 }],
])(
  'nothing runs over the edge in %s, dialogs neither',
  async (_, viewport) => {
    const { page } = await stage.openPane({ viewport });
    await pasteReport(page, report);
    const dialogs = [
      ['.settings', 'zb-settings-dialog'],
      ['zb-write-bar .preview', 'zb-workbook-preview'],
      ['zb-write-bar .compare', 'zb-comparison-dialog'],
      ['zb-observation-list .jump[aria-expanded] ~ .jump', 'zb-naming-dialog'],
    ] as const;
    const over: (readonly [string, number])[] = [['page', await overTheEdge(page)]];
    for (const [button, dialog] of dialogs) {
      await page
        .locator(button)
        .first()
        .evaluate((one: HTMLElement) => {
          one.click();
        });
      await page.locator(`${dialog} dialog`).waitFor();
      over.push([
        dialog,
        await page.locator(`${dialog} dialog`).evaluate((one) => Math.max(0, one.scrollWidth - one.clientWidth)),
      ]);
      over.push([`page behind ${dialog}`, await overTheEdge(page)]);
      await page.keyboard.press('Escape');
      await page.locator(dialog).waitFor({ state: 'detached' });
    }
    expect(over.filter(([, pixels]) => pixels > 0)).toEqual([]);
  },
  120_000,
);
