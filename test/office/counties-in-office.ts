import { writeXlsx } from '../../src/hosts/xlsx';
import { emptyWorkbook, planWorkbook, type CellValue } from '../../src/workbook';
import { appendedRows } from '../workbook/plan-reading';
import {
  bookSheets,
  booksOf,
  checkComparison,
  checkPanel,
  checkTargets,
  checkTrend,
  madeUp,
  printed,
  type Book,
  type Size,
} from './by-hand';
import { Observed } from './expected-sheets';
import { doneInOffice, type Step } from './person';

/** Shows the sheets of a `Book`, in their order. */
export const showBook: readonly Step[] = bookSheets.map((sheet) => ({ do: 'show', sheet }));

export const emptyBook: Book = { comparison: [], targets: [], trend: [], panel: [] };

/** Everything about the made-up counties of a size: the workbook, what a person does to it, and what is worked out by hand. */
function countiesOf(size: Size, sort: readonly Step[]) {
  const { reports, options } = madeUp(size);
  const observations = printed(reports);
  const [first, second] = options.regions as [string, string];
  // A level of the first county that is printed exactly, in the unit of the dictionary.
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
  // One level corrected, one year typed that no report has.
  const handled = observations.map((one) => (one === corrected ? { ...one, value: 77.5, baseValue: 77.5 } : one));
  return { reports, options, observations, first, second, corrected, handled, sort };
}

type Counties = ReturnType<typeof countiesOf>;

async function statesOf({ reports, options, first, second, corrected, sort }: Counties): Promise<readonly Book[]> {
  const plan = planWorkbook({ reports, options }, emptyWorkbook);
  const row = appendedRows(plan).findIndex((one) => one['键'] === `${first}|2022年|完成|${corrected?.indicator}`);
  const correct = { do: 'set', sheet: '指标数据', row: row + 1, column: 8, value: 77.5 } as const;
  const chosen = { do: 'set', sheet: '趋势', row: 1, column: 1, value: first } as const;
  const cells = ['', second, '', '天干市', '地区生产总值', '', '2030年', '完成', 88.5, '', '亿元'];
  const type = { do: 'insert', sheet: '指标数据', table: '指标数据', rows: [cells] } as const;
  const steps: readonly Step[] = [
    { do: 'compute' },
    chosen,
    ...showBook,
    correct,
    type,
    ...showBook,
    ...sort,
    ...showBook,
  ];
  return booksOf(await doneInOffice(await writeXlsx(plan), steps));
}

/** By 指标, from the last letter to the first. */
export const byIndicator = { sheet: '指标数据', table: '指标数据', column: 4, down: true } as const;

const errorValue = /^#[A-Z]|^#DIV|^Err:|^#Err/;

/** Error values among all that is shown. */
export function errorsIn(books: readonly Book[]): readonly CellValue[] {
  const texts = books
    .flatMap((book) => Object.values(book).flat(2) as readonly CellValue[])
    .filter((cell) => typeof cell === 'string');
  expect(texts.length).toBeGreaterThan(100);
  return texts.filter((text) => errorValue.test(text));
}

/** Tests of made-up counties in LibreOffice: as written, with a figure corrected and a row typed, and sorted by `sort`. */
export function testCounties(size: Size, sort: readonly Step[]): void {
  const counties = countiesOf(size, sort);
  let states: readonly Book[] = [];
  beforeAll(async () => {
    states = await statesOf(counties);
  });

  describe.each([
    ['as written', 0],
    ['with a figure corrected and a row typed', 1],
    ['and sorted', 2],
  ] as const)('%s', (__, state) => {
    const all = state === 0 ? counties.observations : counties.handled;
    const observed = new Observed(all);
    const book = () => states[state] ?? emptyBook;
    // Beyond a thousand 目标完成 lists no more.
    test('目标完成', () => checkTargets(book(), observed, Math.min(1000, size.counties * 9)));
    test('对比', () => checkComparison(book(), all, counties.options));
    test('趋势', () => checkTrend(book(), observed));
    test('面板', () => checkPanel(book(), observed));
  });

  test('面板 follows the corrected figure', () => {
    const { corrected, first } = counties;
    const shownOf = (state: number) => {
      const { panel } = states[state] ?? emptyBook;
      const column = (panel[0] ?? []).findIndex((head) => String(head).startsWith(`${corrected?.indicator}_`));
      return panel.find((row) => row[0] === first && row[3] === '2022年')?.[column];
    };
    expect([0, 1, 2].map(shownOf)).toEqual([corrected?.value, 77.5, 77.5]);
  });

  test('no error value, whatever the person does', () => expect(errorsIn(states)).toEqual([]));
}
