import type { ShownCell, ShownSheet } from '../../../src/taskpane/preview/shown-sheet';
import { WorkbookPreview } from '../../../src/taskpane/views/workbook-preview';
import { messages } from './shown-list';
import { windowOf } from './window-of';

// Nothing is laid out here, and there is no top layer.
HTMLDialogElement.prototype.showModal = () => undefined;

afterEach(() => {
  jest.restoreAllMocks();
  document.body.replaceChildren();
});

const cell = (text: string): ShownCell => ({ text, align: 'left', bold: false, columns: 1, rows: 1 });

function sheet(name: string, rows: number, columns: number): ShownSheet {
  const cells = (row: number): readonly ShownCell[] =>
    Array.from({ length: columns }, (_, column) => cell(`${name}${row}-${column}`));
  return {
    name,
    rows: Array.from({ length: rows }, (_, row) => cells(row)),
    widths: Array.from({ length: columns }, () => 10),
    headRows: 1,
    hiddenRows: 0,
    hiddenColumns: 0,
  };
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

test('columns are as wide as in the file, and a text that may not fit in its columns is told by the pointer', async () => {
  const of = { ...sheet('甲', 1, 0), widths: [4, 6, 12], hiddenColumns: 7 };
  const row: ShownCell[] = [{ ...cell('一二三四五六'), columns: 2 }, { ...cell(''), columns: 0 }, cell('一二三四五六')];
  const { root } = await preview({ ...of, rows: [row] });
  expect([...root.querySelectorAll('col')].map((col) => col.style.inlineSize)).toEqual(['41px', '53px', '89px']);
  expect(root.querySelector('table')?.style.inlineSize).toBe('183px');
  expect([...root.querySelectorAll('td')].map(({ title }) => title)).toEqual(['一二三四五六', '']);
  expect(root.querySelector('p')?.textContent).toBe('这里只显示前面的列，另有 7 列在文件中。');
});

async function scrolled(view: WorkbookPreview, root: ShadowRoot, top: number): Promise<void> {
  const box = root.querySelector('.sheet');
  if (box === null) throw new Error('no sheet');
  box.scrollTop = top;
  box.dispatchEvent(new Event('scroll'));
  for (let drawn = 0; drawn < 4; drawn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await view.updateComplete;
  }
}

/** The numbers of the rows that stand in the page. */
const numbersOf = (root: ShadowRoot): readonly number[] =>
  [...root.querySelectorAll('tr')].map((row) => Number(row.getAttribute('aria-rowindex')));

const from = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => first + at);

test('of three thousand cells and more the rows in sight stand in the page, each with its number, and room for the others', async () => {
  windowOf({ height: 250, item: 25 });
  const { view, root } = await preview(sheet('甲', 300, 20));
  await scrolled(view, root, 0);
  const first = numbersOf(root);
  expect(first).toEqual(from(1, first.length));
  expect(first.length).toBeLessThan(40);
  expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('300');
  await scrolled(view, root, 25 * 150);
  const next = numbersOf(root);
  expect(next).toEqual(from(next[0] ?? 0, next.length));
  expect(next).toContain(151);
  expect(next).not.toContain(100);
  expect(
    root
      .querySelector('tr')
      ?.textContent.trim()
      .startsWith(`甲${(next[0] ?? 0) - 1}-0`),
  ).toBe(true);
});

test('a row that a cell from above reaches into never stands without the one where it begins', async () => {
  windowOf({ height: 250, item: 25 });
  const plain = sheet('甲', 300, 20);
  const rows = plain.rows.map((row, at) => {
    if (at < 100 || at >= 200) return row;
    return [{ ...cell('全县'), rows: at === 100 ? 100 : 1, columns: at === 100 ? 1 : 0 }, ...row.slice(1)];
  });
  const { view, root } = await preview({ ...plain, rows });
  // Of the second place only a row above those in sight, kept for the next turn of the wheel, lies in the run.
  for (const first of [150, 202]) {
    await scrolled(view, root, 25 * first);
    expect(numbersOf(root)[0]).toBe(101);
    expect(root.querySelector('td')?.getAttribute('rowspan')).toBe('100');
  }
  await scrolled(view, root, 25 * 250);
  expect(numbersOf(root)[0]).toBeGreaterThan(200);
});

test('another sheet begins at its top', async () => {
  windowOf({ height: 250, item: 25 });
  const { view, root } = await preview(sheet('甲', 300, 20), sheet('乙', 300, 20));
  await scrolled(view, root, 25 * 150);
  const tabs = root.querySelector('fluent-tablist') as (HTMLElement & { activeid: string }) | null;
  if (tabs === null) throw new Error('no tabs');
  tabs.activeid = 'sheet-1';
  tabs.dispatchEvent(new CustomEvent('change'));
  await view.updateComplete;
  expect(root.querySelector('.sheet')?.scrollTop).toBe(0);
});
