import { allRegions } from '../codelists/regions';
import { languages, messagesFor } from '../messages';
import { periodLabel } from '../model';
import { controls, rows, visible } from './comparison-layout';
import { regionKey, type RowContext } from './data-row';
import type { Dictionary, DictionaryEntry } from './dictionary';
import type { WorkbookOptions } from './input';
import type { ComputedRow } from './merge';
import type { CellValue, WorkbookState } from './plan';
import { comparePoints, periodOrder, pointOf } from './reporting-point';
import { sheetNames, words } from './schema';
import { textOf } from './table-rows';

/** What 对比 shows. */
export interface ComparisonChoice {
  /** As the key names them; one empty text where there is no place yet. */
  readonly regions: readonly string[];
  readonly indicators: readonly string[];
  readonly point: string;
  readonly status: string;
  readonly chartIndicator: string;
  /** The place above them, where it has rows; null where it has none. */
  readonly parent: string | null;
  /** What they are together, for the title; null where they have nothing in common. */
  readonly family: RegionFamily | null;
}

/** Places of one level under one place. */
export interface RegionFamily {
  readonly parent: string;
  readonly level: 'prefecture' | 'county';
  /** True where no place of the level under the parent is missing. */
  readonly isWhole: boolean;
}

/** What the drop-downs of 对比 offer. */
export interface ComparisonLists {
  readonly points: readonly string[];
  readonly indicators: readonly string[];
}

/** Indicators that a county's leaders look at first. */
export const headlines: readonly string[] = [
  '地区生产总值',
  '规模以上工业增加值',
  '固定资产投资',
  '社会消费品零售总额',
  '一般公共预算收入',
  '进出口总额',
  '城镇居民人均可支配收入',
  '农村居民人均可支配收入',
];
/** As many as an A4 page across can show. */
const MOST_INDICATORS = 8;

/** What may stand in the formula of the title: a person can type anything where the name of a place belongs. */
const PLACE_NAME = /^\p{L}{1,30}$/u;

/** A row that the comparison can show, reduced to what the choice is made by. */
interface Shown {
  readonly region: string;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly indicator: string;
  readonly period: string;
  readonly status: string;
  readonly isNew: boolean;
}

/** What a person left chosen on 对比. */
interface Kept {
  readonly point: string;
  readonly status: string;
  readonly chartIndicator: string;
  readonly indicators: readonly string[];
  readonly regions: readonly string[];
  readonly parent: string | null;
}

/** What the rows have to offer: points, latest first, and the dictionary's indicators that have rows. */
export function comparisonLists(data: readonly ComputedRow[], { dictionary }: RowContext): ComparisonLists {
  const points = new Set<string>();
  const present = new Set<string>();
  for (const { row, computed } of data) {
    const indicator = textOf(row.indicator);
    if (!dictionary.has(indicator)) continue;
    present.add(indicator);
    const point = pointOfRow(computed.period, dictionary.get(indicator));
    if (periodOrder(point)[0] > 0) points.add(point);
  }
  const names = [...dictionary.keys()];
  return {
    points: [...points].sort(comparePoints),
    indicators: present.size === 0 ? names : names.filter((name) => present.has(name)),
  };
}

/**
 * Chooses what 对比 shows: what the caller asks for, else what a person left chosen there (with the places that are new in
 * this write), else the point with the most figures, the headline indicators and every place of the lowest level.
 */
export function comparisonChoice(
  data: readonly ComputedRow[],
  held: number,
  state: WorkbookState,
  context: RowContext,
  options: WorkbookOptions,
): ComparisonChoice {
  const { dictionary } = context;
  const shown = shownRows(data, held, context);
  const kept = keptChoice(state);
  const regions = options.regions ?? regionsOf(shown, kept?.regions ?? null);
  const places = new Set(regions);
  const compared = shown.filter((row) => places.has(row.region));
  const status = options.status ?? kept?.status ?? statusOf(compared);
  const point =
    (options.period === undefined ? kept?.point : periodLabel(options.period)) ?? pointWithMost(compared, status);
  const indicators = options.indicators ?? kept?.indicators ?? indicatorsOf(compared, status, point, dictionary);
  const chosen = indicators.length === 0 ? headlines.slice(0, 1) : indicators;
  const chart = kept && chosen.includes(kept.chartIndicator) ? kept.chartIndicator : (chosen[0] ?? '');
  const family = familyOf(regions, compared);
  const parent = (options.regions === undefined ? kept?.parent : null) ?? family?.parent ?? null;
  return {
    regions: regions.length === 0 ? [''] : regions,
    indicators: chosen,
    point,
    status,
    chartIndicator: chart,
    parent: shown.some((row) => row.region === parent) ? parent : null,
    family,
  };
}

export function shownRows(
  data: readonly ComputedRow[],
  held: number,
  { dictionary, sharedRegions }: RowContext,
): readonly Shown[] {
  return data.flatMap(({ row, computed }, index) => {
    const indicator = textOf(row.indicator);
    const name = textOf(row.region);
    if (name === '' || !dictionary.has(indicator) || computed.key !== computed.subject) return [];
    const parent = textOf(row.parentRegion);
    return {
      region: regionKey(name, row.parentRegion, sharedRegions),
      code: textOf(row.regionCode),
      name,
      parent,
      indicator,
      period: pointOfRow(computed.period, dictionary.get(indicator)),
      status: textOf(row.status) || words.actual,
      isNew: index >= held,
    };
  });
}

/** The reporting point that shows a row: a flow's own period, the point at whose end a stock stands. */
function pointOfRow(period: string, entry: DictionaryEntry | undefined): string {
  return entry?.measure === words.flow ? period : pointOf(period);
}

/** What a person left chosen on the sheet; null where there is none, or nothing in it that reads as a comparison. */
function keptChoice(state: WorkbookState): Kept | null {
  const cells = state.grids.find((grid) => grid.name === sheetNames.comparison)?.cells;
  const text = (row: number, column: number) => textOf(cells?.[row]?.[column] ?? null);
  const point = text(rows.controls, controls.period);
  const indicators = everyFourth(cells?.[rows.indicators] ?? []);
  if (!cells || point === '' || indicators.length === 0) return null;
  const wordings = languages.map((language) => messagesFor(language).workbook.comparison);
  const ends = new Set(wordings.map((wording) => wording.average));
  const gaps = new Set(wordings.map((wording) => wording.gap));
  const firsts = cells.slice(rows.firstRegion).map((row) => textOf(row[0] ?? null));
  const end = firsts.findIndex((first) => first === '' || ends.has(first));
  const above = firsts[firsts.findIndex((first) => ends.has(first)) + 3] ?? '';
  return {
    point,
    status: text(rows.controls, controls.status) || words.actual,
    chartIndicator: text(rows.controls, controls.chart),
    indicators,
    regions: firsts.slice(0, end < 0 ? firsts.length : end),
    parent: end < 0 || above === '' || gaps.has(above) ? null : above,
  };
}

/** The indicators of the row, up to the first place that holds no text: the hidden columns begin with a number. */
function everyFourth(heads: readonly CellValue[]): readonly string[] {
  const names = heads
    .filter((_, column) => column % visible.width === 1)
    .map((head) => (typeof head === 'string' ? textOf(head) : ''));
  const end = names.indexOf('');
  return end < 0 ? names : names.slice(0, end);
}

function regionsOf(shown: readonly Shown[], kept: readonly string[] | null): readonly string[] {
  if (kept) {
    const known = new Set([...kept, ...shown.filter((row) => !row.isNew).map((row) => row.region)]);
    const fresh = lowestLevel(shown).filter((region) => !known.has(region));
    return [...kept, ...fresh];
  }
  return lowestLevel(shown);
}

/** The places of the lowest level that has any, in the order of their codes; places without a code come behind. */
function lowestLevel(shown: readonly Shown[]): readonly string[] {
  const parents = new Set(shown.map((row) => row.parent));
  const codes = new Map<string, string>();
  for (const { region, name, code } of shown) {
    if (name !== '全国' && !parents.has(name) && (codes.get(region) ?? '') === '') codes.set(region, code);
  }
  const lowest = Math.max(0, ...[...codes.values()].map(levelOf));
  return [...codes]
    .filter(([, code]) => code === '' || levelOf(code) === lowest)
    .sort(([, a], [, b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : a > b ? 1 : 0))
    .map(([region]) => region);
}

/** 1 province, 2 prefecture, 3 county, 0 without a code. */
function levelOf(code: string): number {
  if (code === '') return 0;
  if (code.endsWith('0000')) return 1;
  return code.endsWith('00') ? 2 : 3;
}

function statusOf(shown: readonly Shown[]): string {
  const counts = count(shown.map((row) => row.status));
  return counts.has(words.actual) ? words.actual : (most(counts) ?? words.actual);
}

function pointWithMost(shown: readonly Shown[], status: string): string {
  const points = shown
    .filter((row) => row.status === status && periodOrder(row.period)[0] > 0)
    .map((row) => row.period);
  return most(count(points.sort(comparePoints))) ?? '';
}

function indicatorsOf(
  shown: readonly Shown[],
  status: string,
  point: string,
  dictionary: Dictionary,
): readonly string[] {
  const counts = count(
    shown.filter((row) => row.status === status && row.period === point).map((row) => row.indicator),
  );
  const order = (name: string) => dictionary.get(name)?.order ?? 0;
  return [...counts.keys()]
    .sort(
      (a, b) =>
        Number(headlines.includes(b)) - Number(headlines.includes(a)) ||
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
        order(a) - order(b),
    )
    .slice(0, MOST_INDICATORS)
    .sort((a, b) => order(a) - order(b));
}

function familyOf(regions: readonly string[], shown: readonly Shown[]): RegionFamily | null {
  const parents = new Set(shown.map((row) => row.parent));
  const [parent] = parents;
  if (parents.size !== 1 || parent === undefined || !PLACE_NAME.test(parent)) return null;
  const level = shown.some((row) => levelOf(row.code) === 2) ? 'prefecture' : 'county';
  const names = new Set(regions);
  const siblings = allRegions().filter((region) => region.parentName === parent && region.level === level);
  const isWhole =
    siblings.length > 0 && siblings.every(({ name }) => names.has(name) || names.has(`${name}（${parent}）`));
  return { parent, level, isWhole };
}

function count(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The text with the highest count, the first of equals; undefined where there is none. */
function most(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [text, times] of counts) if (best === undefined || times > (counts.get(best) ?? 0)) best = text;
  return best;
}
