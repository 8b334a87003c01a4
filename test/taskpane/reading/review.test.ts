import { reviewThreshold } from '../../../src/model';
import { corrected } from '../../../src/taskpane/reading/correction';
import { isInConflict, needsReview } from '../../../src/taskpane/reading/review';
import {
  definedNames,
  emptyWorkbook,
  planWorkbook,
  sheetNames,
  stateOfNew,
  type WorkbookOptions,
  type WorkbookState,
} from '../../../src/workbook';
import { madeExtraction, madeObservation } from '../made-extraction';

const report = { source: '公报', text: '', extraction: madeExtraction({ observations: [madeObservation()] }) };
const writtenAt = '2024-07-25T09:30';

/** The confidence under which a workbook colours a row, as its rule and its name say it; null where the plan leaves it alone. */
function colouredUnder(options: Partial<WorkbookOptions>, state: WorkbookState = emptyWorkbook): string | null {
  const plan = planWorkbook({ reports: [report], options: { writtenAt, ...options } }, state);
  const look = plan.sheets.find(({ name }) => name === sheetNames.data)?.look;
  expect(look?.conditionalStyles.filter(({ formula }) => formula.includes('<zb_threshold,'))).toHaveLength(1);
  return plan.names.find(({ name }) => name === definedNames.threshold)?.refersTo ?? null;
}

test('the pane asks to look at the very rows that the workbook colours', () => {
  expect(colouredUnder({})).toBe(`=${reviewThreshold}`);
  expect(
    [reviewThreshold, reviewThreshold - 0.01].map((confidence) => needsReview(madeObservation({ confidence }))),
  ).toEqual([false, true]);
});

test('where a person set another confidence the workbook follows; a write that does not know it leaves it alone', () => {
  const held = stateOfNew(planWorkbook({ reports: [report], options: { writtenAt, threshold: 0.8 } }, emptyWorkbook));
  expect(colouredUnder({ threshold: 0.8 })).toBe('=0.8');
  expect(colouredUnder({ threshold: 0.95 }, held)).toBe('=0.95');
  expect(colouredUnder({}, held)).toBeNull();
});

test('what a person has put right needs no more looking at, whatever it contradicts', () => {
  const doubtful = madeObservation({ confidence: 0.5, notes: ['inconsistent', 'conflicts-with'] });
  expect([needsReview(doubtful), isInConflict(doubtful)]).toEqual([true, true]);
  const right = corrected(doubtful, { value: 6 });
  expect([needsReview(right), isInConflict(right)]).toEqual([false, false]);
});
