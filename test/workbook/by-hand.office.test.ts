import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ndjsonLines } from '../../src/cli/formats/ndjson';
import { extract } from '../../src/extract/extract';
import { lexiconWith } from '../../src/extract/lexicon';
import { writeXlsx } from '../../src/hosts/xlsx';
import { messagesFor } from '../../src/messages';
import type { Observation } from '../../src/model';
import { emptyWorkbook, planWorkbook, type CellValue, type ReportInput } from '../../src/workbook';
import { expectedPanelCell, expectedTarget, expectedTrend, Observed } from '../office/expected-sheets';
import { countyNames, countyReports, indicatorNames } from '../office/generated-counties';
import { doneInOffice, type Step } from '../office/person';
import { expectedComparison } from './expected-comparison';
import { appendedRows, comparisonIn, rounded } from './plan-reading';

jest.setTimeout(1_200_000);

/*
 * 对比, 目标完成, 趋势 and 面板 as LibreOffice computes them, held against values worked out from what the command line prints,
 * for the sample reports and for made-up counties, twelve by default and a hundred with ZHIBIAO_LARGE (LibreOffice needs many
 * minutes to sort their rows); and once more after a person corrected a figure, typed a row and sorted the rows.
 */

type Cells = readonly (readonly CellValue[])[];
interface Book {
  readonly comparison: Cells;
  readonly targets: Cells;
  readonly trend: Cells;
  readonly panel: Cells;
}
const names = ['对比', '目标完成', '趋势', '面板'] as const;
const show: readonly Step[] = names.map((sheet) => ({ do: 'show', sheet }));

const folder = join(__dirname, '../reports');
const sampleReports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((source): ReportInput => {
    const text = readFileSync(join(folder, source), 'utf8');
    return { source, text, extraction: extract(text, { fileName: source }) };
  });

const isLarge = process.env['ZHIBIAO_LARGE'] !== undefined;
const size = isLarge ? { counties: 100, indicators: 40 } : { counties: 12, indicators: 20 };
const counties = countyNames(size.counties);
const generated = countyReports({ ...size, years: 5, missingOneIn: 7 });
const options = {
  writtenAt: '2024-08-01T09:00',
  regions: counties,
  indicators: indicatorNames(size.indicators),
  period: '2024',
} as const;
const generatedPlan = planWorkbook({ reports: generated, options }, emptyWorkbook);

const { lexicon } = lexiconWith();

/** The observations as `zhibiao extract --format ndjson` prints them. */
function printed(reports: readonly ReportInput[]): readonly Observation[] {
  return reports.flatMap((reading) =>
    [...ndjsonLines({ ...reading, lexicon }, false, messagesFor('zh-CN'))].map(
      (line) => JSON.parse(line) as Observation,
    ),
  );
}

const observations = printed(generated);
const [first, second] = counties as [string, string];
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
  const samplePlan = planWorkbook({ reports: sampleReports, options: { writtenAt: options.writtenAt } }, emptyWorkbook);
  [sample = empty] = books(await doneInOffice(await writeXlsx(samplePlan), [{ do: 'compute' }, ...show]));
  const row = appendedRows(generatedPlan).findIndex(
    (one) => one['键'] === `${first}|2022年|完成|${corrected?.indicator}`,
  );
  const correct = { do: 'set', sheet: '指标数据', row: row + 1, column: 8, value: 77.5 } as const;
  const chosen = { do: 'set', sheet: '趋势', row: 1, column: 1, value: first } as const;
  const cells = ['', second, '', '天干市', typed.indicator, '', '2030年', '完成', 88.5, '', '亿元'];
  const type = { do: 'insert', sheet: '指标数据', table: '指标数据', rows: [cells] } as const;
  const sort = { do: 'sort', sheet: '指标数据', table: '指标数据', column: 4, down: true } as const;
  const steps: readonly Step[] = [
    { do: 'compute' },
    chosen,
    { do: 'compute' },
    ...show,
    correct,
    type,
    ...show,
    sort,
    ...show,
  ];
  states = books(await doneInOffice(await writeXlsx(generatedPlan), steps));
});

const empty: Book = { comparison: [], targets: [], trend: [], panel: [] };

function books(sheets: readonly Cells[]): readonly Book[] {
  return Array.from({ length: sheets.length / names.length }, (_, at) => {
    const [comparison = [], targets = [], trend = [], panel = []] = sheets.slice(at * names.length);
    return { comparison, targets, trend, panel };
  });
}

/** Numbers to the digits to which two programs agree. */
function comparable(cells: readonly (readonly (CellValue | undefined)[])[]) {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(7)) || 0 : (cell ?? ''))),
  );
}

function targetsShown({ targets }: Book): Cells {
  const end = targets.findIndex((row, at) => at >= 4 && row[0] === '');
  return targets.slice(4, end).map((row) => row.slice(0, 11));
}

function checkTargets(book: Book, observed: Observed, atLeast: number): void {
  const found = targetsShown(book);
  expect(found.length).toBeGreaterThanOrEqual(atLeast);
  const wanted = found.map((row) => {
    const [region, indicator, period] = row.map(String) as [string, string, string];
    return [region, indicator, period, ...expectedTarget(observed, region, indicator, period)];
  });
  expect(comparable(found)).toEqual(comparable(wanted));
}

function checkTrend({ trend }: Book, observed: Observed): void {
  const indicators = (trend[2] ?? [])
    .filter((cell, column) => column % 2 === 1 && typeof cell === 'string' && cell !== '')
    .map(String);
  const years = trend.slice(4).filter((row) => /^\d{4}年/.test(String(row[0])));
  const region = String(trend[1]?.[1]);
  expect(years.length).toBeGreaterThanOrEqual(5);
  expect(indicators.length).toBeGreaterThan(1);
  const points = years.map((row) => String(row[0]));
  const found = years.map((row) => row.slice(1, 1 + 2 * indicators.length));
  expect(comparable(found)).toEqual(comparable(expectedTrend(observed, region, points, indicators)));
}

function checkPanel({ panel }: Book, observed: Observed): void {
  const [heads = [], ...rows] = panel;
  const figures = heads.slice(6).map(String);
  expect(rows.length * figures.length).toBeGreaterThan(20);
  const wanted = rows.map((row) =>
    figures.map((head) => expectedPanelCell(observed, String(row[0]), String(row[3]), head)),
  );
  expect(comparable(rows.map((row) => row.slice(6)))).toEqual(comparable(wanted));
}

function checkComparison({ comparison }: Book, all: readonly Observation[]): void {
  const asked = {
    regions: counties,
    indicators: options.indicators,
    flows: '2024',
    stocks: '2024',
    status: 'actual',
  } as const;
  const found = comparisonIn(comparison, counties.length, options.indicators.length);
  expect(found.regions.length).toBe(size.counties);
  expect(rounded(found).regions).toEqual(rounded(expectedComparison(all, asked)).regions);
}

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
  test('对比', () => checkComparison(book(), all));
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
