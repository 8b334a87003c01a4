import { readBounds, shownFigure, standardBound } from './bounds';
import { levelWithUnit, shownDecimals } from './comparison-values';
import type { RowContext } from './data-row';
import type { ComputedRow } from './merge';
import type { CellValue } from './plan';
import { lastMonthOf, stockKeyOf } from './reporting-point';
import type { RowIndex } from './row-index';
import { words } from './schema';
import { numberOf } from './table-rows';
import type { TrendChoice } from './trend-choice';
import type { TrendFact, TrendName } from './trend-layout';
import { otherCurrency } from './units';

/** The values that the formulas of 趋势 have now. */
export interface TrendValues {
  readonly placeNumber: number;
  readonly chartPlace: number;
  readonly chartUnit: string;
  readonly points: readonly { readonly point: string; readonly lastMonth: number; readonly stockKey: string }[];
  readonly indicators: readonly TrendIndicatorValues[];
}

export interface TrendIndicatorValues {
  readonly facts: Readonly<Record<TrendFact, CellValue>>;
  /** By years. */
  readonly hidden: readonly Readonly<Record<TrendName, CellValue>>[];
  readonly shownLevels: readonly CellValue[];
  readonly shownGrowths: readonly CellValue[];
  /** What the chart draws where it draws this indicator. */
  readonly drawn: readonly {
    readonly level: CellValue;
    readonly implied: CellValue;
    readonly growth: CellValue;
  }[];
}

/** One year of an indicator before levels are implied. */
interface Year {
  readonly looked: Pick<
    Record<TrendName, CellValue>,
    | 'rest'
    | 'number'
    | 'indexed'
    | 'secondRest'
    | 'secondNumber'
    | 'secondIndexed'
    | 'foreignRest'
    | 'foreignNumber'
    | 'foreignIndexed'
    | 'row'
  >;
  /** A level in another unit than the sheet's, with it: it stands outside of what growth implies. */
  readonly inOtherUnit: string;
  readonly found: ComputedRow | undefined;
  readonly level: number | '';
  readonly levelBound: string;
  readonly growth: number | '';
  readonly growthBound: string;
}

export function trendValues(
  choice: TrendChoice,
  data: readonly ComputedRow[],
  index: RowIndex,
  context: RowContext,
): TrendValues {
  const points = choice.years.map((year) => {
    const point = `${year}年${choice.kind === words.annual ? '' : choice.kind}`;
    return { point, lastMonth: lastMonthOf(point), stockKey: stockKeyOf(point) };
  });
  const names = [...context.dictionary.keys()];
  const indicators = choice.indicators.map((name) =>
    indicatorValues(name, points, { choice, data, index, context, names }),
  );
  const chartPlace = choice.indicators.indexOf(choice.chartIndicator) + 1;
  return {
    placeNumber: choice.place === '' ? 0 : index.placeNumber(choice.place),
    chartPlace,
    chartUnit: String(indicators[chartPlace - 1]?.facts.unit ?? ''),
    points,
    indicators,
  };
}

interface Lookup {
  readonly choice: TrendChoice;
  readonly data: readonly ComputedRow[];
  readonly index: RowIndex;
  readonly context: RowContext;
  readonly names: readonly string[];
}

function indicatorValues(name: string, points: TrendValues['points'], lookup: Lookup): TrendIndicatorValues {
  const entry = lookup.context.dictionary.get(name);
  const measure = entry?.measure ?? '';
  const currency = otherCurrency(name, entry?.unit ?? '', lookup.context.currencies);
  const rows = points.map((point) => lookedUp(name, measure, currency, point, lookup));
  const lastRow = Math.max(0, ...rows.map(({ row }) => Number(row)));
  const unit = entry?.unit ?? lookup.data[lastRow - 1]?.computed.standardUnit ?? '';
  const decimals = shownDecimals(unit);
  const years = rows.map((looked) => yearOf(looked, lookup.data[Number(looked.row) - 1], unit));
  const isRate = measure === words.rate;
  const forward = impliedForward(years, isRate);
  const backward = impliedBackward(years, isRate);
  const round = (figure: number) => Number(figure.toFixed(decimals));
  const implied = years.map((_, at) => forward[at] ?? backward[at]);
  return {
    facts: { entry: entry ? lookup.names.indexOf(name) + 1 : 0, measure, unit, decimals },
    hidden: years.map(({ looked, inOtherUnit, level, levelBound, growth, growthBound }, at) => ({
      ...looked,
      inOtherUnit,
      level,
      levelBound,
      growth,
      growthBound,
      forward: forward[at] ?? '',
      backward: backward[at] ?? '',
    })),
    shownLevels: years.map(({ inOtherUnit, level, levelBound }, at) => {
      if (inOtherUnit !== '') return inOtherUnit;
      const figure = implied[at];
      return level === '' ? (figure === undefined ? words.none : round(figure)) : shownFigure(level, levelBound);
    }),
    shownGrowths: years.map(({ growth, growthBound }) =>
      growth === '' ? words.none : shownFigure(growth, growthBound),
    ),
    drawn: years.map(({ inOtherUnit, level, growth }, at) => {
      const figure = inOtherUnit === '' && level === '' ? implied[at] : undefined;
      return { level, implied: figure === undefined ? '' : round(figure), growth };
    }),
  };
}

function lookedUp(
  name: string,
  measure: string,
  currency: string,
  { point, stockKey }: TrendValues['points'][number],
  { choice, index }: Lookup,
): Year['looked'] {
  const endOf = (period: string) => `|${period}|${words.actual}|${name}`;
  const isStock = measure === words.stock;
  const rest = endOf(isStock ? stockKey : point);
  const secondRest = measure === words.flow || stockKey === point ? '' : endOf(isStock ? point : stockKey);
  const rowOf = (end: string) => (choice.place === '' || end === '' ? 0 : index.rowOf(choice.place + end));
  const foreignRest = currency === '' ? '' : `${rest}|${currency}`;
  const [indexed, secondIndexed, foreignIndexed] = [rowOf(rest), rowOf(secondRest), rowOf(foreignRest)];
  return {
    rest,
    number: index.restNumber(rest),
    indexed,
    secondRest,
    secondNumber: secondRest === '' ? 0 : index.restNumber(secondRest),
    secondIndexed,
    foreignRest,
    foreignNumber: foreignRest === '' ? 0 : index.restNumber(foreignRest),
    foreignIndexed,
    row: indexed || secondIndexed || foreignIndexed,
  };
}

function yearOf(looked: Year['looked'], found: ComputedRow | undefined, unit: string): Year {
  const level = found?.computed.standardUnit === unit ? (found.computed.standardValue ?? '') : '';
  const growth = found ? (numberOf(found.row.growth) ?? '') : '';
  const bounds = readBounds(String(found?.row.bound ?? ''));
  const printed = level === '' ? 0 : (numberOf(found?.row.value ?? null) ?? level);
  return {
    looked,
    found,
    inOtherUnit: found && found.computed.standardUnit !== unit ? levelWithUnit(found.computed) : '',
    level,
    levelBound: level === '' ? '' : standardBound(bounds.level, printed, level),
    growth,
    growthBound: growth === '' ? '' : bounds.growth,
  };
}

/** Levels that the growths imply from the years before: an exact level, or the one before times one and the growth. */
function impliedForward(years: readonly Year[], isRate: boolean): readonly (number | undefined)[] {
  const implied: (number | undefined)[] = [];
  for (const [at, year] of years.entries()) {
    const before = implied[at - 1];
    const grows = !isRate && before !== undefined && isExactGrowth(year);
    implied.push(exactLevel(year) ?? (grows ? before * (1 + Number(year.growth) / 100) : undefined));
  }
  return implied;
}

/** The same from the years behind. */
function impliedBackward(years: readonly Year[], isRate: boolean): readonly (number | undefined)[] {
  const implied = new Array<number | undefined>(years.length).fill(undefined);
  for (let at = years.length - 1; at >= 0; at -= 1) {
    const year = years[at];
    const [next, after] = [years[at + 1], implied[at + 1]];
    if (!year) continue;
    const grew =
      !isRate && after !== undefined && next !== undefined && isExactGrowth(next) && Number(next.growth) > -100;
    implied[at] = exactLevel(year) ?? (grew ? after / (1 + Number(next.growth) / 100) : undefined);
  }
  return implied;
}

function isExactGrowth({ growth, growthBound, inOtherUnit }: Year): boolean {
  return growth !== '' && growthBound === '' && inOtherUnit === '';
}

function exactLevel({ level, levelBound }: Year): number | undefined {
  return level !== '' && levelBound === '' ? level : undefined;
}
