import { observationRow } from '../../../src/taskpane/reading/observation-row';
import { ObservationList } from '../../../src/taskpane/views/observation-list';
import { madeObservation } from '../made-extraction';
import { buttonsOf, messages, settled, shown, textOf } from './shown-list';

// Nothing is laid out here.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  document.body.replaceChildren();
});

test('a row to be checked is confirmed by its button or a key, and that is taken back', async () => {
  const done: unknown[] = [];
  const list = new ObservationList();
  const pass = (): void => undefined;
  list.actions = {
    correct: pass,
    explain: pass,
    name: pass,
    confirm: ({ id, confirmed }) => done.push([id, confirmed]),
  };
  const doubtful = madeObservation({ confidence: 0.5, start: 9 });
  const rows = [
    observationRow(madeObservation(), '', null, messages),
    observationRow(doubtful, '', null, messages),
    observationRow(doubtful, '', null, messages, 'confirmed'),
  ];
  const root = await shown(list, rows);
  expect([0, 1, 2].map((row) => buttonsOf(root, row).map(textOf))).toEqual([
    ['看原文', '更正', '依据'],
    ['看原文', '核对无误', '更正', '依据'],
    ['看原文', '撤回已核', '更正', '依据'],
  ]);
  buttonsOf(root, 1)[1]?.click();
  const id = rows[1]?.id;
  expect(done).toEqual([[id, false]]);
  const press = (row: number, init: KeyboardEventInit): void => {
    buttonsOf(root, row)[1]?.focus();
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    root.querySelector('tbody')?.dispatchEvent(event);
  };
  press(1, { key: 'h', ctrlKey: true });
  press(1, { key: 'h' });
  buttonsOf(root, 2)[1]?.click();
  press(2, { key: 'H' });
  expect(done.slice(1)).toEqual([
    [id, false],
    [id, true],
    [id, true],
  ]);
});

test('a list of some hundred rows comes a part at a time, those in sight first', async () => {
  const rows = Array.from({ length: 60 }, (_, at) =>
    observationRow(madeObservation({ start: at }), '', null, messages),
  );
  const root = await shown(new ObservationList(), rows);
  const counts = [root.querySelectorAll('tr.row').length];
  expect(root.querySelector('table')?.getAttribute('aria-busy')).toBe('true');
  while (root.querySelector('table')?.hasAttribute('aria-busy') === true) {
    await settled(root);
    counts.push(root.querySelectorAll('tr.row').length);
  }
  expect(counts.at(-1)).toBe(60);
  const steps = counts.map((count, at) => count - (counts[at - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(16);
});

test('a row that has not come yet is there at once when it is asked for', async () => {
  const rows = Array.from({ length: 60 }, (_, at) =>
    observationRow(madeObservation({ start: at }), '', null, messages),
  );
  const list = new ObservationList();
  const root = await shown(list, rows);
  expect(list.focusObservation(55)).toBe(true);
  await settled(root);
  expect(root.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('57');
});
