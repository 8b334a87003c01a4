import { observationId } from '../../../src/taskpane/reading/correction';
import type { PaneAction } from '../../../src/taskpane/state/pane-action';
import {
  initialState,
  countToWrite,
  reportsToWrite,
  type PaneState,
  type ReadingResult,
} from '../../../src/taskpane/state/pane-state';
import { reduce } from '../../../src/taskpane/state/reduce';
import { madeExtraction, madeObservation } from '../made-extraction';

const result: ReadingResult = {
  source: '投资5亿元',
  fileName: null,
  extraction: madeExtraction({ observations: [madeObservation()] }),
};
const problem = { code: 'cell-edit-mode', facts: {} } as const;
const mended = [{ code: 'table-missing', isRefused: false, facts: {} }] as const;
const summary = { added: 1, updated: 0, conflicts: 0, unchanged: 0 };

function after(actions: readonly PaneAction[], from: PaneState = initialState): PaneState {
  return actions.reduce(reduce, from);
}

const typed: PaneState = after([
  { type: 'source-typed', source: '投资5亿元' },
  { type: 'region-typed', region: '泾县' },
]);
const read: PaneState = after(
  [
    { type: 'reading-started', job: 1 },
    { type: 'reading-finished', job: 1, result },
  ],
  typed,
);

test('a reading starts, goes on and ends in a result', () => {
  const started = reduce(typed, { type: 'reading-started', job: 1 });
  expect(started.reading).toEqual({ job: 1, share: 0 });
  const halfway = reduce(started, { type: 'reading-progressed', job: 1, share: 0.5 });
  expect(halfway.reading).toEqual({ job: 1, share: 0.5 });
  expect(reduce(halfway, { type: 'reading-finished', job: 1, result })).toEqual({ ...typed, result });
});

test.each<PaneAction>([
  { type: 'reading-progressed', job: 1, share: 0.9 },
  { type: 'reading-finished', job: 1, result: { ...result, source: 'overtaken' } },
  { type: 'reading-failed', job: 1 },
  { type: 'reading-stopped', job: 1 },
])('a reading that was overtaken has no say: $type', (action) => {
  const second = after([{ type: 'reading-started', job: 2 }], read);
  expect(reduce(second, action)).toBe(second);
});

test('the last result stays while the changed text is read, and goes when that fails or is stopped', () => {
  const again = reduce(read, { type: 'reading-started', job: 2 });
  expect(again.result).toBe(result);
  expect(reduce(again, { type: 'reading-failed', job: 2 })).toMatchObject({
    result: null,
    reading: null,
    problem: 'failed',
  });
  expect(reduce(again, { type: 'reading-stopped', job: 2 })).toMatchObject({ result: null, problem: 'stopped' });
});

test("a typed text is no longer the file's", () => {
  const opened = reduce(initialState, { type: 'file-opened', source: '投资5亿元', fileName: '2023年公报.txt' });
  expect(opened.input).toMatchObject({ source: '投资5亿元', fileName: '2023年公报.txt' });
  expect(reduce(opened, { type: 'source-typed', source: '投资6亿元' }).input.fileName).toBeNull();
});

test('a text that is emptied takes its result along and leaves place and date', () => {
  expect(reduce(read, { type: 'source-typed', source: '' })).toEqual({
    ...initialState,
    input: { ...initialState.input, region: '泾县' },
  });
  expect(reduce(read, { type: 'source-typed', source: ' \n' }).result).toBeNull();
});

const settings = { ...initialState.settings, threshold: 0.8 };

test('clearing takes everything that was put in', () => {
  expect(reduce({ ...read, settings, door: 'excel' }, { type: 'cleared' })).toEqual({
    ...initialState,
    settings,
    door: 'excel',
  });
});

test('a report that is kept makes room for another and goes into the next file with it', () => {
  const kept = reduce(read, { type: 'report-kept' });
  expect(kept).toEqual({ ...initialState, kept: [result] });
  const second: ReadingResult = { ...result, source: '投资6亿元' };
  const both = after(
    [
      { type: 'source-typed', source: second.source },
      { type: 'reading-started', job: 2 },
      { type: 'reading-finished', job: 2, result: second },
    ],
    kept,
  );
  expect(reportsToWrite(both)).toEqual([result, second]);
  expect(countToWrite(both)).toBe(2);
  expect(reportsToWrite(reduce(both, { type: 'report-removed', report: result }))).toEqual([second]);
  expect(reportsToWrite(reduce(both, { type: 'source-typed', source: '' }))).toEqual([result]);
  expect(reportsToWrite(reduce(both, { type: 'cleared' }))).toEqual([]);
});

test('a text that is kept already goes into the file once, as it was read last', () => {
  const again: ReadingResult = { ...result, fileName: '公报.txt' };
  const twice = after(
    [
      { type: 'reading-started', job: 2 },
      { type: 'reading-finished', job: 2, result: again },
    ],
    reduce(read, { type: 'report-kept' }),
  );
  expect(reportsToWrite(twice)).toEqual([again]);
  expect(countToWrite(twice)).toBe(1);
  expect(reduce(twice, { type: 'report-kept' }).kept).toEqual([again]);
});

test('a report without rows is neither kept nor written', () => {
  const empty: PaneState = { ...read, result: { ...result, extraction: madeExtraction() } };
  expect(reportsToWrite(empty)).toEqual([]);
  expect(reduce(empty, { type: 'report-kept' }).kept).toEqual([]);
});

test('refused files leave the text alone', () => {
  const opening = { name: 'a.jpg', number: 1, count: 1 };
  const opened = reduce({ ...read, problem: 'stopped' }, { type: 'file-opening', opening });
  expect(opened).toEqual({ ...read, opening });
  const refused = [{ name: 'a.jpg', problem: 'image' }] as const;
  expect(reduce(opened, { type: 'files-finished', refused })).toEqual({ ...read, problem: { files: refused } });
  expect(reduce(opened, { type: 'files-finished', refused: [] })).toEqual(read);
});

test('a list stays as it is while the same text is read again, and another text begins with all rows', () => {
  const listing = { view: 'review', grouping: 'region', filter: '投资' } as const;
  const listed = after([{ type: 'listed', listing }], read);
  expect(listed.listing).toEqual(listing);
  const again = (source: string): PaneState =>
    after(
      [
        { type: 'reading-started', job: 2 },
        { type: 'reading-finished', job: 2, result: { ...result, source } },
      ],
      listed,
    );
  expect(again(result.source).listing).toEqual(listing);
  expect(again('别的').listing).toEqual(initialState.listing);
});

test('a text that was put in as a whole is shown with its figures marked, one that is typed stays as it is', () => {
  const finished: readonly PaneAction[] = [
    { type: 'reading-started', job: 1 },
    { type: 'reading-finished', job: 1, result },
  ];
  const pasted = after([{ type: 'source-typed', source: result.source, isWhole: true }, ...finished]);
  expect([pasted.textView, read.textView]).toEqual(['marked', 'edit']);
  expect(after([{ type: 'source-typed', source: '投资' }], pasted).textView).toBe('edit');
  expect(after([{ type: 'text-view-chosen', textView: 'edit' }, ...finished], pasted).textView).toBe('edit');
  const nothing = { ...result, extraction: madeExtraction() };
  const empty = after([
    { type: 'source-typed', source: result.source, isWhole: true },
    { type: 'reading-started', job: 1 },
    { type: 'reading-finished', job: 1, result: nothing },
  ]);
  expect(empty.textView).toBe('edit');
});

test('an account of a row is put away by another reading', () => {
  const explained = after([{ type: 'explained', explained: { row: 'a', at: 0, explanation: null } }], read);
  expect(explained.explained).toEqual({ row: 'a', at: 0, explanation: null });
  const again = after(
    [
      { type: 'reading-started', job: 2 },
      { type: 'reading-finished', job: 2, result },
    ],
    explained,
  );
  expect(again.explained).toBeNull();
});

test('a form that was filled, or that failed to be, closes its dialog; a comparison that was chosen, too', () => {
  const ask = { fill: 'formulas', region: '', period: '' } as const;
  const open = after([{ type: 'dialog-opened', dialog: { kind: 'form', ask, preview: null } }], read);
  const form = { sheet: '月报', fills: [], gaps: [], heads: [], kept: 0 };
  expect(reduce(open, { type: 'form-filled', form })).toMatchObject({
    dialog: null,
    writing: { kind: 'filled', form },
  });
  expect(reduce(open, { type: 'writing-failed', problem })).toMatchObject({ dialog: null });
  const comparison = { regions: ['泾县'] };
  expect(reduce(open, { type: 'comparison-chosen', comparison })).toMatchObject({ dialog: null, comparison });
});

test('a write ends in a summary or a problem, told for the door that it went through', () => {
  const excel = after([{ type: 'excel-found' }, { type: 'writing-started' }], read);
  expect(excel.writing).toEqual({ kind: 'writing', share: 0 });
  expect(reduce(excel, { type: 'writing-finished', summary, fileName: 'a.xlsx', mended }).writing).toEqual({
    kind: 'written',
    door: 'excel',
    summary,
    fileName: 'a.xlsx',
    mended,
    file: null,
  });
  expect(reduce(excel, { type: 'writing-failed', problem }).writing).toEqual({
    kind: 'failed',
    door: 'excel',
    problem,
  });
});

test('a new reading makes the outcome of a write old news, but not a write under way', () => {
  const written = after(
    [{ type: 'writing-started' }, { type: 'writing-finished', summary, fileName: 'a.xlsx', mended }],
    read,
  );
  expect(reduce(written, { type: 'reading-started', job: 2 }).writing).toEqual({ kind: 'idle' });
  const writing = reduce(read, { type: 'writing-started' });
  expect(
    after(
      [
        { type: 'reading-started', job: 2 },
        { type: 'reading-finished', job: 2, result },
      ],
      writing,
    ).writing,
  ).toEqual({
    kind: 'writing',
    share: 0,
  });
});

test('no action changes the state that it is given', () => {
  const frozen = Object.freeze({ ...read, input: Object.freeze({ ...read.input }) });
  const actions: readonly PaneAction[] = [
    { type: 'source-typed', source: '增长' },
    { type: 'region-typed', region: '绩溪县' },
    { type: 'date-typed', date: '2024' },
    { type: 'settings-changed', settings: { language: 'en-US' } },
    { type: 'cleared' },
  ];
  for (const action of actions) expect(() => reduce(frozen, action)).not.toThrow();
});

test('a correction goes into what is written, is taken back by an empty one, and another text has none', () => {
  const [row] = read.result?.extraction.observations ?? [];
  if (!row) throw new Error('no row');
  const id = observationId(row);
  const changed = after(
    [
      { type: 'dialog-opened', dialog: { kind: 'correction', row: id, at: 0 } },
      { type: 'corrected', row: id, correction: { growth: 4 } },
    ],
    read,
  );
  expect(changed.dialog).toBeNull();
  expect(
    reportsToWrite(changed).flatMap(({ extraction }) => extraction.observations.map(({ growth }) => growth)),
  ).toEqual([4]);
  expect(reduce(changed, { type: 'corrected', row: id, correction: {} })).toEqual(read);
  expect(reduce(changed, { type: 'cleared' }).corrections.size).toBe(0);
  expect(reduce(changed, { type: 'file-opened', source: '别的', fileName: 'a.txt' }).corrections.size).toBe(0);
  expect(reduce(changed, { type: 'report-kept' })).toMatchObject({
    corrections: new Map(),
    kept: [{ extraction: { observations: [{ growth: 4 }] } }],
  });
});

test('a report of which every row is left out is not written', () => {
  const [row] = read.result?.extraction.observations ?? [];
  if (!row) throw new Error('no row');
  const emptied = reduce(read, { type: 'corrected', row: observationId(row), correction: 'left-out' });
  expect(reportsToWrite(emptied)).toEqual([]);
  expect(countToWrite(emptied)).toBe(0);
});
