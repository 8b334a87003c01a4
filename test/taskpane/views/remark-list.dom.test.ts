import { RemarkList } from '../../../src/taskpane/views/remark-list';
import { fill } from '../../../src/messages';
import type { Diagnostic } from '../../../src/model';
import { messages, textOf } from './shown-list';
import { windowOf } from './window-of';

afterEach(() => {
  jest.restoreAllMocks();
  document.body.replaceChildren();
});

const remarks = (count: number): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, at) => ({
    code: 'source-empty',
    severity: 'warning',
    span: { start: at, end: at + 1 },
    facts: {},
  }));

async function shown(count: number): Promise<{ root: ShadowRoot; open: () => Promise<void> }> {
  const view = new RemarkList();
  view.diagnostics = remarks(count);
  view.messages = messages;
  document.body.append(view);
  await view.updateComplete;
  const root = view.shadowRoot;
  if (root === null) throw new Error('not shown');
  const open = async (): Promise<void> => {
    const details = root.querySelector('details');
    if (details === null) throw new Error('not folded');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    for (let drawn = 0; drawn < 3; drawn += 1) {
      await view.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { root, open };
}

const items = (root: ShadowRoot): readonly Element[] => [...root.querySelectorAll('li')];

test('two remarks are said at once', async () => {
  const { root } = await shown(2);
  expect(root.querySelector('details')).toBeNull();
  expect(items(root).map(textOf)).toEqual(Array(2).fill(messages.diagnostics['source-empty']));
});

test('more are folded, counted, and stand in the page, where the browser finds them', async () => {
  const { root } = await shown(200);
  expect(textOf(root.querySelector('summary'))).toBe(fill(messages.taskpane.result.remarks, { count: 200 }));
  expect(items(root)).toHaveLength(200);
});

test('of hundreds none is made before they are unfolded, then those in sight, each with its number among all', async () => {
  windowOf({ height: 200, item: 40 });
  const { root, open } = await shown(500);
  expect(items(root)).toEqual([]);
  await open();
  const numbers = items(root).map((one) => [one.getAttribute('aria-posinset'), one.getAttribute('aria-setsize')]);
  expect(numbers.length).toBeGreaterThan(4);
  expect(numbers.length).toBeLessThan(30);
  expect(numbers).toEqual(numbers.map((_, at) => [String(at + 1), '500']));
  expect(root.querySelector('.box')?.getAttribute('aria-label')).toBe(textOf(root.querySelector('summary')));
});
