import { emptyWorkbook, planWorkbook, type ReportInput, type WorkbookOptions } from '../../src/workbook';
import {
  bookSheets,
  booksOf,
  checkComparison,
  checkPanel,
  checkTargets,
  checkTrend,
  madeUp,
  printed,
  sampleReports,
  writtenAt,
} from '../office/by-hand';
import { Observed } from '../office/expected-sheets';
import { gridSheet, shown } from './plan-reading';

/** The values that a plan has for its formulas, which previews show before anything is computed. */
function planned(reports: readonly ReportInput[], more: Partial<WorkbookOptions>) {
  const plan = planWorkbook({ reports, options: { writtenAt, ...more } }, emptyWorkbook);
  const [book] = booksOf(bookSheets.map((sheet) => gridSheet(plan, sheet).cells.map((row) => row.map(shown))));
  if (!book) throw new Error('no sheets');
  return { book, all: printed(reports) };
}

const hundred = madeUp({ counties: 100, indicators: 40 });

describe.each([
  ['the sample reports', () => planned(sampleReports, {}), 10],
  ['a hundred counties, forty indicators, five years', () => planned(hundred.reports, hundred.options), 900],
] as const)('the values of the plan of %s are what is worked out by hand', (name, plan, targets) => {
  const { book, all } = plan();
  const observed = new Observed(all);
  test('目标完成', () => checkTargets(book, observed, targets));
  test('趋势', () => checkTrend(book, observed));
  test('面板', () => checkPanel(book, observed));
  if (name !== 'the sample reports') test('对比', () => checkComparison(book, all, hundred.options));
});
