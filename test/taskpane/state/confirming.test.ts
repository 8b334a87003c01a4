import { observationId } from '../../../src/taskpane/reading/correction';
import { countsOf } from '../../../src/taskpane/reading/listed-items';
import type { PaneAction } from '../../../src/taskpane/state/pane-action';
import { initialState, reportsToWrite, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reduce } from '../../../src/taskpane/state/reduce';
import { madeExtraction, madeObservation } from '../made-extraction';

const observations = [0, 9, 18].map((start) => madeObservation({ start, confidence: 0.5, notes: ['conflicts-with'] }));
const [one = '', two = '', three = ''] = observations.map(observationId);
const result = { source: '甲', fileName: null, extraction: madeExtraction({ observations }) };

function after(...actions: readonly PaneAction[]): PaneState {
  const read: readonly PaneAction[] = [
    { type: 'source-typed', source: '甲' },
    { type: 'reading-started', job: 1 },
    { type: 'reading-finished', job: 1, result },
  ];
  return [...read, ...actions].reduce(reduce, initialState);
}

const together = { type: 'confirmed-together', rows: [one, two] } as const;

function toCheck({ corrections }: PaneState): readonly number[] {
  const { review, conflicts } = countsOf(result.extraction, 0.9, corrections);
  return [review, conflicts];
}

test('a confirmed row leaves the lists of what is to be looked at, and is written as one that a person saw', () => {
  const state = after({ type: 'corrected', row: one, correction: 'confirmed' });
  expect(toCheck(after())).toEqual([3, 3]);
  expect(toCheck(state)).toEqual([2, 2]);
  expect(reportsToWrite(state)[0]?.extraction.observations.map(({ notes }) => notes)).toEqual([
    ['confirmed'],
    ['conflicts-with'],
    ['conflicts-with'],
  ]);
  expect(toCheck(reduce(state, { type: 'corrected', row: one, correction: {} }))).toEqual([3, 3]);
});

test('rows are confirmed together, and taken back together', () => {
  const state = after(together);
  expect(toCheck(state)).toEqual([1, 1]);
  expect(state.confirmedTogether).toEqual([one, two]);
  expect(reduce(state, { type: 'confirmation-withdrawn' })).toMatchObject({
    corrections: new Map(),
    confirmedTogether: null,
  });
});

test('what is taken back is what was confirmed together, no other correction', () => {
  const before = after({ type: 'corrected', row: three, correction: 'left-out' }, together);
  expect([...reduce(before, { type: 'confirmation-withdrawn' }).corrections]).toEqual([[three, 'left-out']]);
});

test.each<[string, PaneAction]>([
  ['another correction', { type: 'corrected', row: two, correction: { status: 'target' } }],
  ['another text', { type: 'file-opened', source: '乙', fileName: '乙.txt' }],
  ['nothing there any more', { type: 'cleared' }],
])('after %s there is nothing to be taken back together', (_, action) => {
  expect(after(together, action).confirmedTogether).toBeNull();
});
