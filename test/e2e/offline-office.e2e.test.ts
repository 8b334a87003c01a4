import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './open-pane';
import { servePage, type PageServer } from './page-server';

/*
 * `npm run build:offline` puts the files of Microsoft's package beside the page. That its list is sufficient is shown by
 * loading the page as each Excel does (office.js learns of its host by `_host_Info`) with everything else blocked: all
 * that is asked for is there, and in the end the page has Excel's API.
 */

let folder: string;
let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhibiao-offline-'));
  const options = ['--config-name', 'page', '--output-path', folder];
  await promisify(execFile)('npm', ['run', 'build:offline', '--', ...options], { cwd: join(__dirname, '../..') });
  server = await servePage(folder);
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
}, 600_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

interface Loaded {
  readonly page: Page;
  /** Files of Office that were asked for, by their path below `office/`. */
  readonly office: readonly string[];
  readonly missing: readonly string[];
  readonly foreign: readonly string[];
}

async function load(file: string, hostInfo: string): Promise<Loaded> {
  const context = await browser.newContext();
  const office: string[] = [];
  const missing: string[] = [];
  const foreign: string[] = [];
  await context.route(
    (url) => url.origin !== server.origin,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/office/')) office.push(pathname.slice('/office/'.length));
    if (response.status() !== 200) missing.push(pathname);
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/${file}?_host_Info=${hostInfo}`);
  await page.waitForFunction(() => 'Excel' in window && 'RequestContext' in (window['Excel'] as object));
  await page.waitForLoadState('networkidle');
  return { page, office: office.sort(), missing, foreign };
}

test.each([
  ['Excel for Windows', 'taskpane.html', 'Excel$Win32$16.01$zh-CN', 'excel-win32-16.01.js'],
  ['Excel for Mac', 'taskpane.html', 'Excel$Mac$16.00$zh-CN', 'excel-mac-16.00.js'],
  ['Excel on the web', 'taskpane.html', 'Excel$Web$16.00$zh-CN', 'excel-web-16.00.js'],
  ['Excel on the web in English', 'taskpane.html', 'Excel$Web$16.00$en-US', 'excel-web-16.00.js'],
  ['the ribbon of Excel for Windows', 'commands.html', 'Excel$Win32$16.01$zh-CN', 'excel-win32-16.01.js'],
])(
  'in %s nothing is asked of any other server, and nothing is missing',
  async (_excel, file, hostInfo, client) => {
    const { page, office, missing, foreign } = await load(file, hostInfo);
    expect(office).toContain('office.js');
    expect(office).toContain(client);
    expect({ missing, foreign }).toEqual({ missing: [], foreign: [] });
    await page.context().close();
  },
  60_000,
);
