import type { Route } from 'playwright-core';
import { PaneStage, pasteReport } from './open-pane';
import { sampleReport } from './sample-report';

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 30_000);

afterAll(() => stage.close());

const report = sampleReport('xuanzhou-2024-h1-press');

/** A script in the place of office.js: it says where the page finds itself. */
function officeThatSays(host: string, { apiSupported = true } = {}): (route: Route) => Promise<void> {
  const body = `window.Office = {
    HostType: { Excel: 'Excel', Word: 'Word' },
    context: {
      officeTheme: { isDarkTheme: true },
      requirements: { isSetSupported: (set, version) => ${apiSupported} && set === 'ExcelApi' && version === '1.9' },
    },
    onReady: (callback) => Promise.resolve({ host: ${JSON.stringify(host)} }).then(callback),
  };`;
  return (route) => route.fulfill({ contentType: 'text/javascript', body });
}

/** What is offered once it is what is expected; a page that offers that before it knows where it is has time to know. */
async function offered(label: string, office?: (route: Route) => Promise<void>): Promise<string> {
  const { page } = await stage.openPane({ file: 'taskpane.html', ...(office ? { office } : {}) });
  await page.waitForTimeout(200);
  await pasteReport(page, report);
  const write = page.locator('zb-write-bar .write');
  await write.filter({ hasText: label }).waitFor();
  return write.innerText();
}

test.each([
  ['in Excel the rows go into the workbook', officeThatSays('Excel'), '写入工作簿'],
  ['in an Excel that is too old they are saved', officeThatSays('Excel', { apiSupported: false }), '保存为 .xlsx'],
  ['in another program they are saved', officeThatSays('Word'), '保存为 .xlsx'],
  ['without a network they are saved', undefined, '保存为 .xlsx'],
  ['while office.js hangs they are saved', () => new Promise<void>(() => undefined), '保存为 .xlsx'],
])(
  '%s',
  async (_, office, label) => {
    expect(await offered(label, office)).toBe(label);
  },
  60_000,
);

test("the pane takes on Office's colours over the system's", async () => {
  const { page } = await stage.openPane({
    file: 'taskpane.html',
    office: officeThatSays('Excel'),
    colorScheme: 'light',
  });
  await page.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(41, 41, 41)');
}, 60_000);
