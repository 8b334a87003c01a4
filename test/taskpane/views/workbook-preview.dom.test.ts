import type { ShownCell, ShownSheet } from '../../../src/taskpane/preview/shown-sheet';
import { WorkbookPreview } from '../../../src/taskpane/views/workbook-preview';
import { messages } from './shown-list';

// Nothing is laid out here, and there is no top layer.
HTMLDialogElement.prototype.showModal = () => undefined;

afterEach(() => {
  document.body.replaceChildren();
});

const cell = (text: string): ShownCell => ({ text, align: 'left', bold: false, columns: 1, rows: 1 });

function sheet(name: string, rows: number, columns: number): ShownSheet {
  const cells = (row: number): readonly ShownCell[] =>
    Array.from({ length: columns }, (_, column) => cell(`${name}${row}-${column}`));
  return { name, rows: Array.from({ length: rows }, (_, row) => cells(row)), headRows: 1, hiddenRows: 0 };
}

async function preview(...sheets: readonly ShownSheet[]): Promise<{ view: WorkbookPreview; root: ShadowRoot }> {
  const view = new WorkbookPreview();
  view.sheets = sheets;
  view.messages = messages;
  document.body.append(view);
  await view.updateComplete;
  if (view.shadowRoot === null) throw new Error('not shown');
  return { view, root: view.shadowRoot };
}

const rowsOf = (root: ShadowRoot): number => root.querySelectorAll('tr').length;
const isBusy = (root: ShadowRoot): string | null | undefined => root.querySelector('.sheet')?.getAttribute('aria-busy');

/** How many rows are there after each stretch, until the sheet is whole. */
async function growth(view: WorkbookPreview, root: ShadowRoot): Promise<readonly number[]> {
  const counts = [rowsOf(root)];
  while (isBusy(root) === 'true') {
    await new Promise((resolve) => setTimeout(resolve));
    await view.updateComplete;
    const now = rowsOf(root);
    if (now !== counts.at(-1)) counts.push(now);
  }
  return counts;
}

test.each<[string, number, number, readonly number[]]>([
  ['a narrow sheet stands at once', 100, 5, [100]],
  ['a wide one comes five hundred cells at a time', 45, 50, [10, 20, 30, 40, 45]],
  ['of one that is wider than that, a row at a time', 3, 600, [1, 2, 3]],
])('%s', async (_, rows, columns, expected) => {
  const { view, root } = await preview(sheet('甲', rows, columns));
  expect(await growth(view, root)).toEqual(expected);
  expect(root.querySelector('tr:last-child td:last-child')?.textContent.trim()).toBe(`甲${rows - 1}-${columns - 1}`);
});

test('a sheet that is chosen begins with the rows in sight, whatever was shown of the one before', async () => {
  const { view, root } = await preview(sheet('甲', 45, 50), sheet('乙', 45, 50));
  await growth(view, root);
  const tabs = root.querySelector('fluent-tablist') as (HTMLElement & { activeid: string }) | null;
  if (tabs === null) throw new Error('no tabs');
  tabs.activeid = 'sheet-1';
  tabs.dispatchEvent(new CustomEvent('change'));
  await view.updateComplete;
  expect([rowsOf(root), root.querySelector('td')?.textContent.trim()]).toEqual([10, '乙0-0']);
  expect(await growth(view, root)).toEqual([10, 20, 30, 40, 45]);
});
