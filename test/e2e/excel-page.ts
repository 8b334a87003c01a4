import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Route } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/excel/read-workbook';
import { openExcel, type ExcelSession } from '../host/excel-session';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { JSON_OF_CLIENT, OF_TEST } from './page-tasks';
import type { OpenPane, PaneOptions, PaneStage } from './open-pane';

const client = readFileSync(
  createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'),
  'utf8',
);

/**
 * Makes each `context.sync()` of the client a call out of the page, and says where the page finds itself. What of the JSON the client makes itself
 * where it talks to Excel is made here, in tasks of its own, marked so.
 */
const session = `
  const otherTask = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull() {
      return {
        executeAsync: async (_customData, _flags, message) => {
          await otherTask();
          performance.mark('${JSON_OF_CLIENT}');
          const question = JSON.stringify(message.Body);
          await otherTask();
          performance.mark('${OF_TEST}');
          const answer = await window.askExcel(question);
          // It comes in a task of the browser's tools: what the page makes of it is a task of its own, as with Excel.
          await otherTask();
          performance.mark('${JSON_OF_CLIENT}');
          const parsed = JSON.parse(answer);
          await otherTask();
          return parsed ?? new Promise(() => undefined);
        },
      };
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
  window.Office = {
    HostType: { Excel: 'Excel' },
    context: { officeTheme: { isDarkTheme: false }, requirements: { isSetSupported: (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) <= 13 } },
    onReady: (callback) => Promise.resolve({ host: 'Excel' }).then(callback),
  };
`;

/** The pane in a page where Microsoft's own client, as shipped, talks to the Excel of `test/host`. */
export interface ExcelPane extends OpenPane {
  readonly excel: ExcelSession;
}

export async function openInExcel(
  stage: PaneStage,
  excel = openExcel({ apiVersion: '1.13', tablesGrow: true }),
  options: PaneOptions = {},
): Promise<ExcelPane> {
  const office = (route: Route): Promise<void> => {
    return route.fulfill({ contentType: 'text/javascript', body: `${client};(() => {${session}})();` });
  };
  const bindings = {
    askExcel: (body: string): string => JSON.stringify(excel.host.execute(body)),
  };
  const pane = await stage.openPane({ file: 'taskpane.html', office, bindings, ...options });
  await pane.page.locator('zb-write-bar .undo').waitFor();
  return { ...pane, excel };
}

/** What stands in the cells of a sheet of the workbook, by their addresses. */
export function cellsOf({ host: { book } }: ExcelSession, name: string): Readonly<Record<string, unknown>> {
  const sheet = snapshotOfBook(book).sheets.find((one) => one.name === name);
  return Object.fromEntries(
    Object.entries(sheet?.cells ?? {}).flatMap(([at, { formula, value }]) => {
      const content = formula ?? value;
      return content === null ? [] : [[at, content]];
    }),
  );
}

/** The rows of a table of the workbook, by the names of its columns. */
export async function tableRows(
  { run }: ExcelSession,
  name: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found = await run((context) => readWorkbook(context, { tables: [name], grids: [] }));
  if (!found.ok) throw new Error(found.problem.code);
  const [table] = found.value.tables;
  return (table?.rows ?? []).map((row) => Object.fromEntries(row.map((cell, at) => [table?.columns[at] ?? '', cell])));
}

/** Presses a button of the bar and waits until it says what came of it. */
export async function press(page: Page, button: string): Promise<string> {
  const bar = page.locator('zb-write-bar .outcome fluent-message-bar');
  await page.locator(`zb-write-bar .${button}`).click();
  // A machine that others use, too, may take a while.
  await page.locator('zb-write-bar .undo:not([disabled])').waitFor({ timeout: 90_000 });
  await bar.waitFor();
  return (await bar.innerText()).trim();
}
