import type { ExcelDoor, Outcome } from '../../src/hosts/excel';
import { planWorkbook, writeRequest, type ReportInput } from '../../src/workbook';
import { openExcel, type ExcelSession } from '../host/excel-session';
import { sampleReport } from '../workbook/observation-samples';
import { doorOf } from './excel-door';

/** What one request of a person costs between the pane and Excel. */
export interface RoundTrips {
  readonly deed: (typeof deeds)[number];
  readonly rows: number;
  readonly roundTrips: number;
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** In this order: each finds what the one before left. */
export const deeds = ['create', 'append', 'merge', 'undo', 'refresh'] as const;

const indicators = [
  ['地区生产总值', '亿元'],
  ['社会消费品零售总额', '亿元'],
  ['一般公共预算收入', '万元'],
  ['规模以上工业增加值', '亿元'],
  ['固定资产投资', '亿元'],
] as const;

/**
 * Figures of a report: those of `PLACES` places, each with all the indicators, so that 10,000 rows are 2,000 counties: China
 * has 2,844 counties and districts.
 */
const PLACES = 10;
const FIGURES = PLACES * indicators.length;

/**
 * Counts what it takes to write so many rows into a new workbook, to append as many of another year, to paste the first
 * again where one figure in ten is another, to take that back, and to refresh.
 */
export async function roundTripsOf(rows: number): Promise<readonly RoundTrips[]> {
  const excel = openExcel({ apiVersion: '1.13' });
  const door = doorOf(excel);
  const acts: Readonly<Record<(typeof deeds)[number], () => Promise<Outcome<unknown>>>> = {
    create: () => write(door, reportsOf(rows, '2023', 1), 1),
    append: () => write(door, reportsOf(rows, '2024', 1), 2),
    merge: () => write(door, reportsOf(rows, '2023', 1.5), 3),
    undo: () => door.undo(),
    refresh: () => write(door, [], 4),
  };
  const counted: RoundTrips[] = [];
  for (const deed of deeds) {
    excel.host.requests.length = 0;
    const outcome = await acts[deed]();
    if (!outcome.ok) throw new Error(`${deed}: ${outcome.problem.code}`);
    counted.push({ deed, rows, ...countOf(excel) });
  }
  return counted;
}

function write(door: ExcelDoor, reports: readonly ReportInput[], minute: number): Promise<Outcome<unknown>> {
  const input = { reports, options: { writtenAt: `2025-03-01T09:0${minute}` } };
  return door.write(writeRequest(input, (state) => planWorkbook(input, state)));
}

/** Reports of a year; a tenth of their figures is multiplied. */
function reportsOf(rows: number, period: string, factor: number): readonly ReportInput[] {
  return Array.from({ length: Math.ceil(rows / FIGURES) }, (_, report) => {
    const figures = Array.from({ length: Math.min(FIGURES, rows - report * FIGURES) }, (_, index) => {
      const [indicator, unit] = indicators[index % indicators.length] ?? indicators[0];
      const region = `第${report * PLACES + Math.floor(index / indicators.length) + 1}县`;
      const value = (((report * FIGURES + index) % 900) + 100) * (index % 10 === 9 ? factor : 1);
      return { indicator, unit, region, period, value: value.toFixed(1), growth: '5.5' };
    });
    const place = { region: `第${report + 1}市`, regionCode: null, parentRegion: null };
    return sampleReport({ source: `${period}年第${report + 1}份`, place, figures });
  });
}

function countOf({ host }: ExcelSession): Omit<RoundTrips, 'deed' | 'rows'> {
  const requests = host.requests.filter(({ cleanup }) => !cleanup);
  const sum = (read: (request: (typeof requests)[number]) => number): number =>
    requests.reduce((total, request) => total + read(request), 0);
  return {
    roundTrips: requests.length,
    actions: sum(({ actions }) => actions),
    bytesSent: sum(({ bytesSent }) => bytesSent),
    bytesReceived: sum(({ bytesReceived }) => bytesReceived),
  };
}
