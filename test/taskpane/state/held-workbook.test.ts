import type { HeldWorkbook } from '../../../src/taskpane/state/held-workbook';
import type { PaneAction } from '../../../src/taskpane/state/pane-action';
import { initialState, isSomethingToWrite, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reduce } from '../../../src/taskpane/state/reduce';
import { madeExtraction, madeObservation } from '../made-extraction';

const contents = { rows: 12, reports: 1 };
const more = { rows: 15, reports: 2 };
const workbook: HeldWorkbook = {
  fileName: '全市.xlsx',
  bytes: new Blob(['1']),
  contents,
  dictionary: [],
  cells: [],
  saved: null,
};
const summary = { added: 3, updated: 0, conflicts: 0, unchanged: 0 };
const file = { bytes: new Blob(['2']), summary, isChanged: true, left: [], mended: [], contents: more };
const result = { source: '甲', fileName: null, extraction: madeExtraction({ observations: [madeObservation()] }) };

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, initialState);
}

const opened = [
  { type: 'workbook-opened', workbook },
  { type: 'source-typed', source: '甲' },
  { type: 'reading-started', job: 1 },
  { type: 'reading-finished', job: 1, result },
] as const satisfies readonly PaneAction[];
const saved = [
  ...opened,
  { type: 'writing-started' },
  { type: 'writing-finished', summary, fileName: '全市.xlsx', mended: [], file },
] as const satisfies readonly PaneAction[];

test('a workbook is opened, told after the save as it is then, and put away', () => {
  expect(after(...opened).workbook).toEqual(workbook);
  const state = after(...saved);
  expect(state.workbook).toEqual({ ...workbook, saved: { bytes: file.bytes, contents: more } });
  expect(state.writing).toMatchObject({ kind: 'written', file: { isChanged: true } });
  expect(after(...saved, { type: 'workbook-opened', workbook: null }).workbook).toBeNull();
});

test('a row that is put right after the save is merged again into the file as it was opened', () => {
  const state = after(...saved, { type: 'corrected', row: 'row', correction: 'left-out' });
  expect(state.workbook?.bytes).toBe(workbook.bytes);
});

test.each<[string, PaneAction]>([
  ['typed', { type: 'source-typed', source: '甲乙' }],
  ['opened', { type: 'file-opened', source: '乙', fileName: '乙.txt' }],
  ['added', { type: 'report-kept' }],
])('another report, %s, is merged into the file as it was saved, and nothing is kept beside it', (_, action) => {
  const state = after({ type: 'workbook-opened', workbook }, ...saved, action);
  expect(state.workbook).toEqual({ ...workbook, bytes: file.bytes, contents: more, saved: null });
  expect(state.kept).toEqual([]);
});

test('before a save a report that is added is kept for it', () => {
  expect(after(...opened, { type: 'report-kept' })).toMatchObject({ kept: [result], workbook });
});

test('what is cleared is gone, the workbook with it', () => {
  expect(after(...saved, { type: 'cleared' }).workbook).toBeNull();
});

test('without a report another comparison can be saved, and nothing else', () => {
  const state = after({ type: 'workbook-opened', workbook });
  expect(isSomethingToWrite(state)).toBe(false);
  const comparison = { regions: ['泾县'] };
  expect(isSomethingToWrite(reduce(state, { type: 'comparison-chosen', comparison }))).toBe(true);
  expect(isSomethingToWrite(after({ type: 'comparison-chosen', comparison }))).toBe(false);
});

test('a file that does not take the rows is told with the reason', () => {
  const refusal = { refusal: { code: 'protected', facts: { sheet: '指标数据' } } } as const;
  const state = after(...opened, { type: 'writing-refused', fileName: '全市.xlsx', refusal });
  expect(state.writing).toEqual({ kind: 'file-refused', fileName: '全市.xlsx', refusal });
  expect(state.workbook).toEqual(workbook);
});
