import { writeXlsx } from '../../src/hosts/xlsx';
import { emptyWorkbook, planWorkbook } from '../../src/workbook';
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
  type Book,
} from '../office/by-hand';
import { Observed } from '../office/expected-sheets';
import { doneInOffice, type Step } from '../office/person';
import { appendedRows } from './plan-reading';

jest.setTimeout(1_200_000);

/*
 * 对比, 目标完成, 趋势 and 面板 as LibreOffice computes them, held against values worked out from what the command line prints,
 * for the sample reports and for made-up counties, twelve by default and a hundred with ZHIBIAO_LARGE (LibreOffice needs many
 * minutes to sort their rows); and once more after a person corrected a figure, typed a row and sorted the rows.
 */

const show: readonly Step[] = bookSheets.map((sheet) => ({ do: 'show', sheet }));

const isLarge = process.env['ZHIBIAO_LARGE'] !== undefined;
const size = isLarge ? { counties: 100, indicators: 40 } : { counties: 12, indicators: 20 };
const { reports: generated, options } = madeUp(size);
const generatedPlan = planWorkbook({ reports: generated, options }, emptyWorkbook);

const observations = printed(generated);
const [first, second] = options.regions as [string, string];
/** A level of the first county that is printed exactly, in the unit of the dictionary. */
const corrected = observations.find(
  (one) =>
    one.region === first &&
    one.period === '2022' &&
    one.status === 'actual' &&
    one.value !== null &&
    one.value === one.baseValue &&
    one.valueBound === '=' &&
    one.valueUpper === null,
);
const typed = { region: second, period: '2030', status: 'actual', indicator: '地区生产总值' } as const;
/** What the person makes of them: one level corrected, one year typed that no report has. */
const handled = observations.map((one) => (one === corrected ? { ...one, value: 77.5, baseValue: 77.5 } : one));

let sample: Book;
let states: readonly Book[];
beforeAll(async () => {
  const samplePlan = planWorkbook({ reports: sampleReports, options: { writtenAt } }, emptyWorkbook);
  [sample = empty] = booksOf(await doneInOffice(await writeXlsx(samplePlan), [{ do: 'compute' }, ...show]));
  const row = appendedRows(generatedPlan).findIndex(
    (one) => one['键'] === `${first}|2022年|完成|${corrected?.indicator}`,
  );
  const correct = { do: 'set', sheet: '指标数据', row: row + 1, column: 8, value: 77.5 } as const;
  const chosen = { do: 'set', sheet: '趋势', row: 1, column: 1, value: first } as const;
  const cells = ['', second, '', '天干市', typed.indicator, '', '2030年', '完成', 88.5, '', '亿元'];
  const type = { do: 'insert', sheet: '指标数据', table: '指标数据', rows: [cells] } as const;
  const sort = { do: 'sort', sheet: '指标数据', table: '指标数据', column: 4, down: true } as const;
  const steps: readonly Step[] = [{ do: 'compute' }, chosen, ...show, correct, type, ...show, sort, ...show];
  states = booksOf(await doneInOffice(await writeXlsx(generatedPlan), steps));
});

const empty: Book = { comparison: [], targets: [], trend: [], panel: [] };

describe('the sample reports', () => {
  const observed = new Observed(printed(sampleReports));
  test('目标完成', () => checkTargets(sample, observed, 10));
  test('趋势', () => checkTrend(sample, observed));
  test('面板', () => checkPanel(sample, observed));
});

describe.each([
  ['as written', 0, observations],
  ['with a figure corrected and a row typed', 1, handled],
  ['and sorted', 2, handled],
] as const)('made-up counties, five years: %s', (_, state, all) => {
  const observed = new Observed(all);
  const book = () => states[state] ?? empty;
  test('对比', () => checkComparison(book(), all, options));
  test('目标完成', () => checkTargets(book(), observed, size.counties * 9));
  test('趋势', () => checkTrend(book(), observed));
  test('面板', () => checkPanel(book(), observed));
});

test('面板 follows the corrected figure', () => {
  const shownOf = (state: number) => {
    const { panel } = states[state] ?? empty;
    const column = (panel[0] ?? []).findIndex((head) => String(head).startsWith(`${corrected?.indicator}_`));
    return panel.find((row) => row[0] === first && row[3] === '2022年')?.[column];
  };
  expect([0, 1, 2].map(shownOf)).toEqual([corrected?.value, 77.5, 77.5]);
});

test('no error value, whatever the person does', () => {
  const texts = [sample, ...states]
    .flatMap((book) => Object.values(book).flat(2))
    .filter((cell) => typeof cell === 'string');
  expect(texts.length).toBeGreaterThan(size.counties * 100);
  expect(texts.filter((text) => /^#[A-Z]|^#DIV|^Err:|^#Err/.test(text))).toEqual([]);
});
