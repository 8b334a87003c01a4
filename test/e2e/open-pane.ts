import { chromium, type Browser, type BrowserContextOptions, type Page, type Route } from 'playwright-core';
import { servePage, type PageServer } from './page-server';

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Headless, and asking nothing of anyone on its own account. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface PaneOptions extends BrowserContextOptions {
  /** The page that stands alone, which is the default, or the one that Excel opens. */
  readonly file?: 'index.html' | 'taskpane.html';
  /** What becomes of the request for office.js; without it there is no network. */
  readonly office?: (route: Route) => Promise<void>;
  /** Functions of the test that the page may call, by their names. */
  readonly bindings?: Readonly<Record<string, (text: string) => string | null>>;
}

/** A page that shows the pane, with what it asked of the network and what went wrong in it. */
export interface OpenPane {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Errors of scripts and breaches of the page's policy. */
  readonly errors: readonly string[];
}

/** A browser and the built page, shared by the tests of one file. */
export class PaneStage {
  readonly #server: PageServer;
  readonly #browser: Browser;

  private constructor(server: PageServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  static async open(): Promise<PaneStage> {
    const server = await servePage();
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
    return new PaneStage(server, browser);
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** Opens the pane in a browser of its own; nothing but its own server and, where asked for, Office answers. */
  async openPane({ file = 'index.html', office, bindings = {}, ...options }: PaneOptions = {}): Promise<OpenPane> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
    const requests: string[] = [];
    const errors: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    context.on('weberror', (error) => errors.push(error.error().message));
    context.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) errors.push(message.text());
    });
    await context.route(
      (url) => url.origin !== this.origin,
      (route) => (office && route.request().url() === officeAddress ? office(route) : route.abort()),
    );
    for (const [name, binding] of Object.entries(bindings)) await context.exposeFunction(name, binding);
    const page = await context.newPage();
    await page.goto(`${this.origin}/${file}`, { waitUntil: 'commit' });
    await page.locator('zb-pane').waitFor();
    return { page, requests, errors };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

/** Puts a report into the pane as a paste does, and waits for its rows. */
export async function pasteReport(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await wholeList(page);
}

/** Waits for the rows: they come a part at a time. */
export async function wholeList(page: Page): Promise<void> {
  await page.locator('zb-result-panel').waitFor();
  await page.locator('zb-result-panel [aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** Pastes as a person does; typing that much would take the browser minutes. */
export async function pasteAtOnce(page: Page, text: string): Promise<void> {
  await page.locator('textarea').evaluate((textarea, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    textarea.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
  }, text);
}
