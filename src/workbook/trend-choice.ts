import { headlines } from './comparison-choice';
import { regionKey, type RowContext } from './data-row';
import type { WorkbookOptions } from './input';
import type { ComputedRow } from './merge';
import type { WorkbookState } from './plan';
import { comparePoints, periodOrder, pointOf } from './reporting-point';
import { sheetNames, words } from './schema';
import { textOf } from './table-rows';
import { trendControls, trendRows, trendVisible } from './trend-layout';

/** What 趋势 shows, and what its drop-downs offer. */
export interface TrendChoice {
  readonly place: string;
  /** 年度, or what follows the year in a point: 上半年, 1-7月. */
  readonly kind: string;
  readonly indicators: readonly string[];
  readonly chartIndicator: string;
  /** Years from the first to the last, none left out. */
  readonly years: readonly number[];
  readonly places: readonly string[];
  readonly kinds: readonly string[];
}

const MOST_INDICATORS = 6;
const MOST_YEARS = 15;
const FEWEST_YEARS = 5;

interface Shown {
  readonly place: string;
  readonly code: string;
  readonly kind: string;
  readonly year: number;
  readonly point: string;
  readonly indicator: string;
}

/**
 * Chooses what 趋势 shows: what a person left chosen there, else the place and the kind of period with the most years. A
 * caller who asks for places gets the first of them.
 */
export function trendChoice(
  data: readonly ComputedRow[],
  state: WorkbookState,
  context: RowContext,
  options: WorkbookOptions,
): TrendChoice {
  const shown = shownRows(data, context);
  const kept = keptChoice(state);
  const most = seriesWithMostYears(shown, options.regions?.[0] ?? kept?.place);
  const place = options.regions?.[0] ?? kept?.place ?? most.place;
  const kind = kept?.kind ?? most.kind;
  const chosen = kept?.indicators ?? indicatorsOf(shown, place, kind, context);
  const indicators = chosen.length === 0 ? headlines.slice(0, 1) : chosen;
  const points = new Map(shown.map((row) => [row.kind, row.point.replace(/^\d{4}/, '2000')]));
  return {
    place,
    kind,
    indicators,
    chartIndicator: kept && indicators.includes(kept.chart) ? kept.chart : (indicators[0] ?? ''),
    years: yearsOf(shown),
    places: placesOf(shown),
    kinds: [...points].sort(([, a], [, b]) => comparePoints(a, b)).map(([one]) => one),
  };
}

function shownRows(data: readonly ComputedRow[], { dictionary, sharedRegions }: RowContext): readonly Shown[] {
  return data.flatMap(({ row, computed }) => {
    const indicator = textOf(row.indicator);
    const entry = dictionary.get(indicator);
    const isDone = (textOf(row.status) || words.actual) === words.actual;
    if (!entry || !isDone || textOf(row.region) === '' || computed.key !== computed.subject) return [];
    const point = entry.measure === words.flow ? computed.period : pointOf(computed.period);
    if (periodOrder(point)[0] === 0 || point.endsWith('日') || /^\d{4}-/.test(point)) return [];
    return {
      place: regionKey(textOf(row.region), row.parentRegion, sharedRegions),
      code: textOf(row.regionCode) || '999999',
      kind: point.slice(5) || words.annual,
      year: Number(point.slice(0, 4)),
      point,
      indicator,
    };
  });
}

function seriesWithMostYears(shown: readonly Shown[], place: string | undefined): { place: string; kind: string } {
  const series = new Map<string, { place: string; kind: string; years: Set<number>; rows: number }>();
  for (const row of shown) {
    if (place !== undefined && row.place !== place) continue;
    const key = `${row.place}|${row.kind}`;
    const known = series.get(key) ?? { place: row.place, kind: row.kind, years: new Set<number>(), rows: 0 };
    series.set(key, known);
    known.years.add(row.year);
    known.rows += 1;
  }
  const [most] = [...series.values()].sort((a, b) => b.years.size - a.years.size || b.rows - a.rows);
  return most ?? { place: place ?? '', kind: words.annual };
}

function indicatorsOf(
  shown: readonly Shown[],
  place: string,
  kind: string,
  { dictionary }: RowContext,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of shown) {
    if (row.place === place && row.kind === kind) counts.set(row.indicator, (counts.get(row.indicator) ?? 0) + 1);
  }
  const order = (name: string) => dictionary.get(name)?.order ?? 0;
  const isHeadline = (name: string) => Number(headlines.includes(name));
  return [...counts.keys()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || isHeadline(b) - isHeadline(a) || order(a) - order(b))
    .slice(0, MOST_INDICATORS)
    .sort((a, b) => order(a) - order(b));
}

function yearsOf(shown: readonly Shown[]): readonly number[] {
  let [first, last] = [Infinity, -Infinity];
  for (const { year } of shown) [first, last] = [Math.min(first, year), Math.max(last, year)];
  if (last === -Infinity) return [];
  const from = Math.max(last - MOST_YEARS + 1, Math.min(first, last - FEWEST_YEARS + 1));
  return Array.from({ length: last - from + 1 }, (_, index) => from + index);
}

function placesOf(shown: readonly Shown[]): readonly string[] {
  const codes = new Map<string, string>();
  for (const { place, code } of shown) if (!codes.has(place)) codes.set(place, code);
  return [...codes].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([place]) => place);
}

function keptChoice(state: WorkbookState) {
  const cells = state.grids.find((grid) => grid.name === sheetNames.trend)?.cells;
  const text = (row: number, column: number) => textOf(cells?.[row]?.[column] ?? null);
  const place = text(trendRows.controls, trendControls.place);
  const heads = (cells?.[trendRows.indicators] ?? [])
    .filter((_, column) => column % trendVisible.width === 1)
    .map((head) => (typeof head === 'string' ? textOf(head) : ''));
  const end = heads.indexOf('');
  const indicators = end < 0 ? heads : heads.slice(0, end);
  if (place === '' || indicators.length === 0) return null;
  return {
    place,
    kind: text(trendRows.controls, trendControls.kind) || words.annual,
    chart: text(trendRows.controls, trendControls.chart),
    indicators,
  };
}
