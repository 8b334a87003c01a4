import { reviewThreshold } from '../../../src/model';
import { needsReview } from '../../../src/taskpane/reading/review';
import { emptyWorkbook, planWorkbook, sheetNames } from '../../../src/workbook';
import { madeExtraction, madeObservation } from '../made-extraction';

/** The confidence under which the workbook colours a row, as its rule says it. */
function colouredUnder(): number {
  const report = { source: '公报', text: '', extraction: madeExtraction({ observations: [madeObservation()] }) };
  const plan = planWorkbook({ reports: [report], options: { writtenAt: '2024-07-25T09:30' } }, emptyWorkbook);
  const text = JSON.stringify(plan.sheets.find(({ name }) => name === sheetNames.data));
  const [, threshold] = /ISNUMBER\(([^)]+)\),\1<([\d.]+)/.exec(text)?.slice(1) ?? [];
  return Number(threshold);
}

test('the pane asks to look at the very rows that the workbook colours', () => {
  expect(colouredUnder()).toBe(reviewThreshold);
  expect(
    [reviewThreshold, reviewThreshold - 0.01].map((confidence) => needsReview(madeObservation({ confidence }))),
  ).toEqual([false, true]);
});
