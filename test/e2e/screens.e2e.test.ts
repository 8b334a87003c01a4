import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PaneStage, pasteReport, type PaneOptions } from './open-pane';
import { sampleReport } from './sample-report';

/** Pictures for a person to look at; what can be said in numbers about a view is asserted here too. */
const folder = join(__dirname, '../../out/screens');

let stage: PaneStage;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  stage = await PaneStage.open();
}, 30_000);

afterAll(() => stage.close());

const pane = { width: 320, height: 760 };
const wide = { width: 1280, height: 860 };

test.each<[string, PaneOptions, 'zh-CN' | 'en-US']>([
  ['pane-light', { viewport: pane }, 'zh-CN'],
  ['pane-dark', { viewport: pane, colorScheme: 'dark' }, 'zh-CN'],
  ['pane-english', { viewport: pane }, 'en-US'],
  ['pane-contrast', { viewport: pane, forcedColors: 'active' }, 'zh-CN'],
  ['wide-light', { viewport: wide }, 'zh-CN'],
  ['wide-dark', { viewport: wide, colorScheme: 'dark' }, 'zh-CN'],
])(
  '%s: nothing runs over the edge',
  async (name, options, language) => {
    const { page } = await stage.openPane({ ...options, deviceScaleFactor: 2 });
    if (language === 'en-US') await page.locator('header fluent-button').first().click();
    await page.screenshot({ path: join(folder, `${name}-empty.png`) });
    await pasteReport(page, sampleReport('xuanzhou-2024-h1-press'));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.locator('#tab-unread').click();
    await page.screenshot({ path: join(folder, `${name}-unread.png`) });
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
  60_000,
);
