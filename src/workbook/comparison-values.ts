import { readBounds, upTo } from './bounds';
import type { ComparisonChoice } from './comparison-choice';
import type { RowContext } from './data-row';
import type { Dictionary } from './dictionary';
import type { ComputedRow } from './merge';
import { periodKey } from './period-key';
import type { CellValue } from './plan';
import { lastMonthOf, stockKeyOf } from './reporting-point';
import type { RowIndex } from './row-index';
import { words } from './schema';
import { numberOf, textOf } from './table-rows';
import { isAdditive, otherCurrency, type UnusualCurrencies } from './units';

/**
 * The values that the formulas of 对比 have now, computed from the rows themselves and not by reading formulas: what a
 * preview shows before anything recalculates. The office tests hold the two against each other.
 */
export interface ComparisonValues {
  readonly point: string;
  readonly lastMonth: number;
  readonly stockKey: string;
  readonly chartPlace: number;
  readonly chartUnit: string;
  readonly indicators: readonly IndicatorValues[];
}

export interface IndicatorValues {
  readonly entry: number;
  readonly measure: string;
  readonly dictionaryUnit: string;
  readonly order: number | '';
  readonly unit: string;
  readonly decimals: number;
  readonly keyEnd: string;
  readonly secondKeyEnd: string;
  readonly foreignKeyEnd: string;
  /** 1 where the figures of parts add up to that of the whole. */
  readonly additive: 0 | 1;
  /** Numbers of the ends of keys in the index. */
  readonly numbers: readonly [number, number, number];
  /** Cells of the regions, then of the place above them where there is one. */
  readonly cells: readonly CellValues[];
  /** What part of the place above each region has, in per cent. */
  readonly shares: readonly CellValue[];
  readonly level: SeriesValues;
  readonly growth: SeriesValues;
}

/** What stands in the cells of one region and indicator. Empty texts are what the formulas give for nothing. */
export interface CellValues {
  /** Rows that the index has for each way to look the observation up. */
  readonly indexed: readonly [number, number, number];
  readonly position: number;
  readonly level: number | '';
  readonly levelBound: string;
  readonly growth: number | '';
  readonly growthBound: string;
  /** The number in the index of the end of its key. */
  readonly foundNumber: number;
  /** The row that the index has for one that contradicts this. */
  readonly conflictIndexed: number;
  /** 1 where another row contradicts this one. */
  readonly conflict: 1 | '';
  readonly shownLevel: CellValue;
  readonly shownGrowth: CellValue;
}

/** Ranks and summary of the levels or the growths of one indicator; — where there is nothing. */
export interface SeriesValues {
  readonly ranks: readonly CellValue[];
  readonly average: CellValue;
  /** Of how many of the places the average is: `3/7`. */
  readonly averaged: CellValue;
  readonly best: CellValue;
  readonly bestRegion: CellValue;
  readonly gaps: readonly CellValue[];
}

/** Computes the comparison of the choice over the rows of 指标数据, in the order in which the sheet has them. */
export function comparisonValues(
  choice: ComparisonChoice,
  data: readonly ComputedRow[],
  { dictionary, periods, currencies }: RowContext,
  index: RowIndex,
): ComparisonValues {
  const point = periodKey(choice.point, periods);
  const names = [...dictionary.keys()];
  const indicators = choice.indicators.map((name) =>
    indicatorValues(name, { choice, point, data, index, dictionary, currencies, names }),
  );
  const chartPlace = choice.indicators.indexOf(choice.chartIndicator) + 1;
  return {
    point,
    lastMonth: lastMonthOf(point),
    stockKey: stockKeyOf(point),
    chartPlace,
    chartUnit: indicators[chartPlace - 1]?.unit ?? '',
    indicators,
  };
}

interface Lookup {
  readonly choice: ComparisonChoice;
  readonly point: string;
  readonly data: readonly ComputedRow[];
  readonly index: RowIndex;
  readonly dictionary: Dictionary;
  readonly currencies: UnusualCurrencies;
  readonly names: readonly string[];
}

function indicatorValues(name: string, lookup: Lookup): IndicatorValues {
  const { choice, point, data, index, dictionary, currencies } = lookup;
  const entry = dictionary.get(name);
  const measure = entry?.measure ?? '';
  const isStock = measure === words.stock;
  const keyEndOf = (period: string) => `|${period}|${choice.status}|${name}`;
  const stockKey = stockKeyOf(point);
  const keyEnd = keyEndOf(isStock ? stockKey : point);
  const secondKeyEnd = measure === words.flow || stockKey === point ? '' : keyEndOf(isStock ? point : stockKey);
  const foreignKeyEnd = foreignEnd(keyEnd, otherCurrency(name, entry?.unit ?? '', currencies));
  const ends = [keyEnd, secondKeyEnd, foreignKeyEnd] as const;
  const numbers = [index.restNumber(keyEnd), index.restNumber(secondKeyEnd), index.restNumber(foreignKeyEnd)] as const;
  const places = choice.parent === null ? choice.regions : [...choice.regions, choice.parent];
  const found = places.map((place) => rowsOf(place, ends, index));
  const positions = found.map((each) => each.find((row) => row > 0) ?? 0);
  const unit = entry ? entry.unit : unitAt(data, Math.max(...positions.slice(0, choice.regions.length)));
  const cells = found.map((indexed, row) => {
    const place = places[row] ?? '';
    const position = positions[row] ?? 0;
    const key = data[position - 1]?.computed.key ?? place + keyEnd;
    const stage = Math.max(
      0,
      indexed.findIndex((row) => row > 0),
    );
    const foundNumber = numbers[stage] ?? 0;
    const conflictIndexed = place === '' ? 0 : index.rowOf(`${words.conflict}：${key}`);
    const conflict = conflictIndexed > 0 ? (1 as const) : ('' as const);
    return { indexed, ...cellValues(position, data[position - 1], unit), foundNumber, conflictIndexed, conflict };
  });
  const compared = cells.slice(0, choice.regions.length);
  const additive = entry && measure !== words.rate && isAdditive(name, unit) ? 1 : 0;
  const whole = cells[choice.regions.length]?.level ?? '';
  const order = orderOf(entry?.better, entry !== undefined);
  return {
    entry: entry ? lookup.names.indexOf(name) + 1 : 0,
    measure,
    dictionaryUnit: entry?.unit ?? '',
    order,
    unit,
    decimals: shownDecimals(unit),
    keyEnd,
    secondKeyEnd,
    foreignKeyEnd,
    additive,
    numbers,
    cells,
    shares: compared.map(({ level }) => shareOf(level, whole, additive)),
    level: seriesValues(
      compared.map((cell) => cell.level),
      order,
      choice.regions,
    ),
    growth: seriesValues(
      compared.map((cell) => cell.growth),
      order,
      choice.regions,
    ),
  };
}

/** Digits after the point that figures of a unit are shown with: 亿元 2, 元 0, % and indexes 1 and a second where it is there. */
export function shownDecimals(unit: string): number {
  if (unit.startsWith('亿') || unit.startsWith('万')) return 2;
  return unit === '%' || unit === '' || unit.includes('/') ? 1 : 0;
}

function orderOf(better: string | undefined, known: boolean): number | '' {
  if (!known || better === words.more) return 0;
  return better === words.less ? 1 : '';
}

function foreignEnd(keyEnd: string, currency: string): string {
  return currency === '' ? '' : `${keyEnd}|${currency}`;
}

function rowsOf(
  place: string,
  ends: readonly [string, string, string],
  index: RowIndex,
): readonly [number, number, number] {
  const [first, second, foreign] = ends.map((end) => (place === '' || end === '' ? 0 : index.rowOf(place + end)));
  return [first ?? 0, second ?? 0, foreign ?? 0];
}

function shareOf(own: number | '', whole: number | '', additive: 0 | 1): CellValue {
  return additive === 0 || own === '' || whole === '' || whole === 0 ? words.none : (own / whole) * 100;
}

function unitAt(data: readonly ComputedRow[], position: number): string {
  return data[position - 1]?.computed.standardUnit ?? '';
}

type FoundValues = Omit<CellValues, 'indexed' | 'foundNumber' | 'conflictIndexed' | 'conflict'>;

const nothing: FoundValues = {
  position: 0,
  level: '',
  levelBound: '',
  growth: '',
  growthBound: '',
  shownLevel: words.none,
  shownGrowth: words.none,
};

function cellValues(position: number, found: ComputedRow | undefined, unit: string): FoundValues {
  if (!found) return nothing;
  const { row, computed } = found;
  const bounds = readBounds(row.bound === null ? '' : String(row.bound));
  const level = computed.standardValue !== null && computed.standardUnit === unit ? computed.standardValue : '';
  const growth = numberOf(row.growth) ?? '';
  return {
    position,
    level,
    levelBound: bounds.level,
    growth,
    growthBound: bounds.growth,
    shownLevel: level === '' ? inOtherUnit(found) : shownLevel(level, bounds.level, found, unit),
    shownGrowth: growth === '' ? words.none : bounded(growth, bounds.growth),
  };
}

function inOtherUnit({ computed }: ComputedRow): string {
  return levelWithUnit(computed) || words.none;
}

/** A level with the unit that it is in, where that is not the one of the sheet; the empty text where there is none. */
export function levelWithUnit({ standardValue, standardUnit }: ComputedRow['computed']): string {
  return standardValue === null ? '' : `${generalText(standardValue)}${standardUnit}`;
}

function shownLevel(level: number, bound: string, { row }: ComputedRow, unit: string): CellValue {
  const printed = textOf(row.unit);
  if (!bound.startsWith(upTo) || printed === unit) return bounded(level, bound);
  return `${generalText(numberOf(row.value) ?? 0)}～${bound.slice(1, 21)}${printed}`;
}

function bounded(figure: number, bound: string): CellValue {
  if (bound === '') return figure;
  return bound.startsWith(upTo) ? `${generalText(figure)}～${bound.slice(1, 21)}` : `${bound}${generalText(figure)}`;
}

/** A number as it reads where a formula joins it to a text: fifteen digits at most. */
function generalText(figure: number): string {
  return String(Number(figure.toPrecision(15)));
}

function seriesValues(figures: readonly (number | '')[], order: number | '', regions: readonly string[]): SeriesValues {
  const numbers = figures.filter((figure) => figure !== '');
  const best = numbers.length === 0 || order === '' ? null : order === 1 ? Math.min(...numbers) : Math.max(...numbers);
  const ranked = order === '' ? [] : [...numbers].sort((a, b) => (order === 1 ? a - b : b - a));
  const places = new Map<number, number>();
  for (const [index, figure] of ranked.entries()) if (!places.has(figure)) places.set(figure, index + 1);
  return {
    ranks: figures.map((figure) =>
      figure === '' || numbers.length < 2 ? words.none : (places.get(figure) ?? words.none),
    ),
    average: numbers.length === 0 ? words.none : numbers.reduce((sum, figure) => sum + figure, 0) / numbers.length,
    averaged: numbers.length === 0 ? words.none : `${numbers.length}/${regions.length}`,
    best: best ?? words.none,
    bestRegion: best === null ? words.none : (regions[figures.indexOf(best)] ?? words.none),
    gaps: figures.map((figure) => (figure === '' || best === null ? words.none : Math.abs(figure - best))),
  };
}
