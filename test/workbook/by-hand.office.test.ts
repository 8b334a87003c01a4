import { writeXlsx } from '../../src/hosts/xlsx';
import { emptyWorkbook, planWorkbook } from '../../src/workbook';
import {
  booksOf,
  checkPanel,
  checkTargets,
  checkTrend,
  printed,
  sampleReports,
  writtenAt,
  type Book,
} from '../office/by-hand';
import { byIndicator, emptyBook, errorsIn, showBook, testCounties } from '../office/counties-in-office';
import { Observed } from '../office/expected-sheets';
import { doneInOffice } from '../office/person';

jest.setTimeout(1_200_000);

/*
 * 对比, 目标完成, 趋势 and 面板 as LibreOffice computes them, held against values worked out from what the command line prints,
 * for the sample reports and for made-up counties; and once more after a person corrected a figure, typed a row and sorted the rows.
 */

describe('the sample reports', () => {
  const observed = new Observed(printed(sampleReports));
  let sample: Book = emptyBook;
  beforeAll(async () => {
    const plan = planWorkbook({ reports: sampleReports, options: { writtenAt } }, emptyWorkbook);
    [sample = emptyBook] = booksOf(await doneInOffice(await writeXlsx(plan), [{ do: 'compute' }, ...showBook]));
  });
  test('目标完成', () => checkTargets(sample, observed, 10));
  test('趋势', () => checkTrend(sample, observed));
  test('面板', () => checkPanel(sample, observed));
  test('no error value', () => expect(errorsIn([sample])).toEqual([]));
});

describe.each([
  ['sorted while it is open', [{ do: 'sort', ...byIndicator }]],
  ['sorted, saved and opened again', [{ do: 'sort-reopen', ...byIndicator }, { do: 'compute' }]],
] as const)('twelve counties, twenty indicators, five years, %s', (_, sort) => {
  testCounties({ counties: 12, indicators: 20 }, sort);
});
