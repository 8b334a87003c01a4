import type { Session, SessionKeeper } from '../../src/taskpane/doors/kept-session';
import { keepSession } from '../../src/taskpane/keep-session';
import { initialState } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reduce';
import { createStore } from '../../src/taskpane/state/store';

const session: Session = {
  input: { source: '投资5亿元', fileName: null, region: '', date: '' },
  corrections: [['row', 'left-out']],
  kept: [],
  workbook: null,
};

/** A keeper that tells what it was asked for. */
function keeperOf(held: Session | null): { keeper: SessionKeeper; calls: (Session | 'clear')[] } {
  const calls: (Session | 'clear')[] = [];
  const keeper: SessionKeeper = {
    load: () => Promise.resolve(held),
    save: (saved) => Promise.resolve(void calls.push(saved)),
    clear: () => Promise.resolve(void calls.push('clear')),
  };
  return { keeper, calls };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what was kept is restored, unless a person has begun already', async () => {
  const restored: Session[] = [];
  const restore = (one: Session): Promise<void> => Promise.resolve(void restored.push(one));
  await keepSession(createStore(initialState, reduce), keeperOf(session).keeper, { restore });
  const begun = createStore(reduce(initialState, { type: 'source-typed', source: '增长' }), reduce);
  await keepSession(begun, keeperOf(session).keeper, { restore });
  const inExcel = createStore(reduce(initialState, { type: 'excel-found' }), reduce);
  await keepSession(inExcel, keeperOf(session).keeper, { restore });
  expect(restored).toEqual([session]);
});

test('what a person does is kept after a pause, once; cleared it is kept no more', async () => {
  const store = createStore(initialState, reduce);
  const { keeper, calls } = keeperOf(null);
  await keepSession(store, keeper, { restore: () => Promise.resolve() });
  store.dispatch({ type: 'source-typed', source: '投资' });
  store.dispatch({ type: 'source-typed', source: '投资5亿元' });
  store.dispatch({ type: 'corrected', row: 'row', correction: 'left-out' });
  expect(calls).toEqual([]);
  jest.runAllTimers();
  expect(calls).toEqual([session]);
  store.dispatch({ type: 'listed', listing: { view: 'unread' } });
  jest.runAllTimers();
  expect(calls).toEqual([session]);
  store.dispatch({ type: 'cleared' });
  jest.runAllTimers();
  expect(calls).toEqual([session, 'clear']);
});

test('in Excel nothing is kept beside the workbook', async () => {
  const store = createStore(initialState, reduce);
  const { keeper, calls } = keeperOf(null);
  await keepSession(store, keeper, { restore: () => Promise.resolve() });
  store.dispatch({ type: 'excel-found' });
  store.dispatch({ type: 'source-typed', source: '投资5亿元' });
  jest.runAllTimers();
  expect(calls).toEqual(['clear']);
});

test('a workbook that an earlier version kept as bare bytes is restored as a file', async () => {
  const restored: Session[] = [];
  const bytes = new TextEncoder().encode('PK') as unknown as Blob;
  const contents = { rows: 1, reports: 1 };
  const workbook = { fileName: '全市.xlsx', bytes, contents, dictionary: [], cells: [], saved: { bytes, contents } };
  await keepSession(createStore(initialState, reduce), keeperOf({ ...session, workbook }).keeper, {
    restore: (one) => Promise.resolve(void restored.push(one)),
  });
  const held = restored[0]?.workbook;
  expect([await held?.bytes.text(), await held?.saved?.bytes.text(), held?.fileName]).toEqual([
    'PK',
    'PK',
    '全市.xlsx',
  ]);
});
