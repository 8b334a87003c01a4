import { noticeAddress } from '../../src/commands/notice-address';
import { PaneStage, pasteReport } from './open-pane';
import { sampleReport } from './sample-report';

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 30_000);

afterAll(() => stage.close());

const files = ['index.html', 'taskpane.html'] as const;

test.each([
  ["nothing is asked of anyone but the page's own server", 'index.html', []],
  ["in Excel's page, office.js is all that is asked of others", 'taskpane.html', [officeAddress]],
] as const)(
  'through a whole session %s',
  async (_, file, asked) => {
    const { page, requests, errors } = await stage.openPane({ file });
    await pasteReport(page, sampleReport('langxi-2024-work-report'));
    await page.locator('#tab-unread').click();
    await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);
    await page.locator('fluent-button', { hasText: '清空' }).click();

    const foreign = requests.filter((address) => new URL(address).origin !== stage.origin);
    expect(foreign).toEqual(asked);
    expect(requests.filter((address) => new URL(address).search !== '')).toEqual([]);
    expect(errors).toEqual([]);
  },
  60_000,
);

test('the page that stands alone names no other host, in its policy or elsewhere', async () => {
  const { page } = await stage.openPane();
  const answer = await page.request.get(`${stage.origin}/index.html`);
  expect(await answer.text()).not.toMatch(/https?:/);
}, 60_000);

test.each(files)(
  'the policy of %s forbids sending anything anywhere',
  async (file) => {
    const { page, requests } = await stage.openPane({ file });
    const before = requests.length;
    const sent = await page.evaluate(async () => {
      const tries = [fetch('/index.html'), fetch('https://example.org/'), fetch('data:,text')];
      const beacon = navigator.sendBeacon('/index.html', 'text');
      return { answers: (await Promise.allSettled(tries)).map(({ status }) => status), beacon };
    });
    expect(sent.answers).toEqual(['rejected', 'rejected', 'rejected']);
    expect(requests.slice(before).filter((address) => address.startsWith('https:'))).toEqual([]);
  },
  60_000,
);

test('no field lets the browser check the spelling, which may happen elsewhere', async () => {
  const { page } = await stage.openPane();
  const checked = await page
    .locator('textarea, input:not([type=file])')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLElement).spellcheck));
  expect(checked).toEqual([false, false, false]);
}, 60_000);

const hostile = [
  '<img src=x onerror="window.harmed=1"><svg onload="window.harmed=1">',
  '<script>window.harmed=1</script><iframe src="javascript:parent.harmed=1"></iframe>',
  '2024年泾县<b onclick="harmed=1">地区生产总值</b>完成126.4亿元，增长5.6%。',
  '"><img src=x onerror=harmed=1>产业园投资=1+1，"=HYPERLINK("https://example.org")"投资5亿元。',
  '${window.harmed=1}{{harmed=1}}市场主体12万户。',
].join('\n');

test('hostile text is shown as text and does nothing', async () => {
  const { page, requests, errors } = await stage.openPane();
  await pasteReport(page, hostile);
  await page.locator('fluent-text-input input').first().fill('<img src=x onerror=harmed=1>');
  await page.locator('zb-observation-list').waitFor();
  for (const tab of ['review', 'unread', 'core', 'all']) await page.locator(`#tab-${tab}`).click();
  await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);

  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(await page.locator('zb-result-panel').locator('img, script, iframe, b').count()).toBe(0);
  expect(requests.filter((address) => address.includes('example.org'))).toEqual([]);
  expect(errors).toEqual([]);
}, 60_000);

test('a file whose name is markup is shown by its name and lends it to nothing', async () => {
  const { page } = await stage.openPane();
  const name = '<img src=x onerror=harmed=1>.txt';
  const buffer = Buffer.from('2024年泾县地区生产总值完成126.4亿元。');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await page.locator('zb-result-panel').waitFor();
  expect(await page.locator('.file-name').innerText()).toBe(name);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);
  expect(download.suggestedFilename()).toBe('泾县2024年指标.xlsx');
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
}, 60_000);

test("the window of the ribbon's commands shows its text as text, and asks nothing of anyone", async () => {
  const { page, requests, errors } = await stage.openPane();
  const text = '这份工作簿以只读方式打开，没有写入。<img src=x onerror="window.harmed=1">';
  await page.goto(noticeAddress(`${stage.origin}/commands.html`, text));
  expect(await page.locator('body').innerText()).toBe(text);
  expect(await page.locator('body *').count()).toBe(0);
  const asked = requests.map((address) => new URL(address));
  expect(asked.filter(({ origin }) => origin !== stage.origin)).toEqual([]);
  // The text stands behind the `#`, which no server is told.
  expect(asked.filter(({ pathname }) => pathname.endsWith('/notice.html')).map(({ search }) => search)).toEqual(['']);
  expect(errors).toEqual([]);
}, 60_000);
