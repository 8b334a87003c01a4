import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ndjsonLines } from '../../src/cli/formats/ndjson';
import { extract } from '../../src/extract/extract';
import { lexiconWith } from '../../src/extract/lexicon';
import { messagesFor } from '../../src/messages';
import type { Observation } from '../../src/model';
import type { CellValue, ReportInput } from '../../src/workbook';
import { expectedComparison } from '../workbook/expected-comparison';
import { comparisonIn, rounded } from '../workbook/plan-reading';
import { expectedPanelCell, expectedTarget, expectedTrend, type Observed } from './expected-sheets';
import { countyNames, countyReports, indicatorNames } from './generated-counties';

/*
 * The sheets of figures, whoever computed them, held against what is worked out by hand from the observations that the command
 * line prints: of the sample reports, and of made-up counties.
 */

export type Cells = readonly (readonly CellValue[])[];

export interface Book {
  readonly comparison: Cells;
  readonly targets: Cells;
  readonly trend: Cells;
  readonly panel: Cells;
}

/** The sheets of a `Book`, in the order of its fields. */
export const bookSheets = ['对比', '目标完成', '趋势', '面板'] as const;

/** Books of sheets that follow one another in the order of `bookSheets`. */
export function booksOf(sheets: readonly Cells[]): readonly Book[] {
  return Array.from({ length: sheets.length / bookSheets.length }, (_, at) => {
    const [comparison = [], targets = [], trend = [], panel = []] = sheets.slice(at * bookSheets.length);
    return { comparison, targets, trend, panel };
  });
}

const folder = join(__dirname, '../reports');
export const sampleReports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((source): ReportInput => {
    const text = readFileSync(join(folder, source), 'utf8');
    return { source, text, extraction: extract(text, { fileName: source }) };
  });

/** How many counties and indicators are made up; every figure of five years, one in seven left out. */
export interface Size {
  readonly counties: number;
  readonly indicators: number;
}

/** Reports of made-up counties, and what a comparison of all of them is asked for. */
export function madeUp({ counties, indicators }: Size) {
  return {
    reports: countyReports({ counties, indicators, years: 5, missingOneIn: 7 }),
    options: {
      writtenAt,
      regions: countyNames(counties),
      indicators: indicatorNames(indicators),
      period: '2024',
    },
  };
}

export const writtenAt = '2024-08-01T09:00';

const { lexicon } = lexiconWith();

/** The observations as `zhibiao extract --format ndjson` prints them. */
export function printed(reports: readonly ReportInput[]): readonly Observation[] {
  return reports.flatMap((reading) =>
    [...ndjsonLines({ ...reading, lexicon }, false, messagesFor('zh-CN'))].map(
      (line) => JSON.parse(line) as Observation,
    ),
  );
}

/** Numbers to the digits to which two programs agree. */
function comparable(cells: readonly (readonly (CellValue | undefined)[])[]) {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(7)) || 0 : (cell ?? ''))),
  );
}

function targetsShown({ targets }: Book): Cells {
  const end = targets.findIndex((row, at) => at >= 4 && (row[0] ?? '') === '');
  return targets.slice(4, end).map((row) => row.slice(0, 11));
}

export function checkTargets(book: Book, observed: Observed, atLeast: number): void {
  const found = targetsShown(book);
  expect(found.length).toBeGreaterThanOrEqual(atLeast);
  const wanted = found.map((row) => {
    const [region, indicator, period] = row.map(String) as [string, string, string];
    return [region, indicator, period, ...expectedTarget(observed, region, indicator, period)];
  });
  expect(comparable(found)).toEqual(comparable(wanted));
}

export function checkTrend({ trend }: Book, observed: Observed): void {
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

export function checkPanel({ panel }: Book, observed: Observed): void {
  const [heads = [], ...rows] = panel;
  const figures = heads.slice(6).map(String);
  expect(rows.length * figures.length).toBeGreaterThan(20);
  const wanted = rows.map((row) =>
    figures.map((head) => expectedPanelCell(observed, String(row[0]), String(row[3]), head)),
  );
  expect(comparable(rows.map((row) => row.slice(6)))).toEqual(comparable(wanted));
}

/** `asked` is all that the comparison shows, of the year 2024. */
export function checkComparison(
  { comparison }: Book,
  all: readonly Observation[],
  asked: ReturnType<typeof madeUp>['options'],
): void {
  const found = comparisonIn(comparison, asked.regions.length, asked.indicators.length);
  expect(found.regions.length).toBe(asked.regions.length);
  const wanted = expectedComparison(all, { ...asked, flows: '2024', stocks: '2024', status: 'actual' });
  const [shown, worked] = [rounded(found), rounded(wanted)];
  expect(shown.regions).toEqual(worked.regions);
  expect(comparable([shown.average, shown.best, shown.bestRegion])).toEqual(
    comparable([worked.average, worked.best, worked.bestRegion]),
  );
  // Beside the gaps stand shares of the place above, which has no row here.
  const gaps = ({ gaps: lines }: typeof shown) => lines.map((line) => line.filter((_, at) => at % 2 === 0));
  expect(comparable(gaps(shown))).toEqual(comparable(gaps(worked)));
}
