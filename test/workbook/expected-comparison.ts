import { indicatorNamed } from '../../src/codelists/indicators';
import { convertUnit } from '../../src/codelists/units';
import type { Bound, Observation } from '../../src/model';

/*
 * What 对比 must show, worked out from the observations as a person would with pencil and paper. Nothing of the workbook's
 * own code is used, so that it can be held against the plan's values and against what a spreadsheet program computes.
 */

export interface ExpectedQuestion {
  readonly regions: readonly string[];
  readonly indicators: readonly string[];
  /** ISO 8601 of the flows and of the stocks at their end. */
  readonly flows: string;
  readonly stocks: string;
  readonly status: Observation['status'];
}

export type Shown = string | number;

/** One line for each region, the average, the best, the best region, then the gaps: four cells for each indicator. */
export interface ExpectedComparison {
  readonly regions: readonly (readonly Shown[])[];
  readonly average: readonly Shown[];
  readonly best: readonly Shown[];
  readonly bestRegion: readonly Shown[];
  readonly gaps: readonly (readonly Shown[])[];
}

const signs: Readonly<Record<Bound, string>> = { '=': '', '>=': '≥', '>': '＞', '<=': '≤', '<': '＜', '~': '约' };

export function expectedComparison(
  observations: readonly Observation[],
  question: ExpectedQuestion,
): ExpectedComparison {
  const asked = new Map<string, Map<string, Observation[]>>();
  for (const one of observations) {
    if (one.status !== question.status || one.region === null || one.indicator === null) continue;
    const regions = asked.get(one.indicator) ?? new Map<string, Observation[]>();
    asked.set(one.indicator, regions.set(one.region, [...(regions.get(one.region) ?? []), one]));
  }
  const blocks = question.indicators.map((indicator) => block(asked.get(indicator), indicator, question));
  const joined = (pick: (one: ReturnType<typeof block>) => readonly Shown[]) => blocks.flatMap(pick);
  return {
    regions: question.regions.map((_, region) => joined((one) => one.regions[region] ?? [])),
    average: joined((one) => one.average),
    best: joined((one) => one.best),
    bestRegion: joined((one) => one.bestRegion),
    gaps: question.regions.map((_, region) => joined((one) => one.gaps[region] ?? [])),
  };
}

function block(
  asked: ReadonlyMap<string, readonly Observation[]> | undefined,
  indicator: string,
  question: ExpectedQuestion,
) {
  const definition = indicatorNamed(indicator);
  if (!definition) throw new Error(`${indicator} is not in the dictionary`);
  const periods = {
    flow: [question.flows],
    stock: [question.stocks, question.flows],
    rate: [question.flows, question.stocks],
  }[definition.measure];
  const found = question.regions.map((region) => {
    const theirs = asked?.get(region) ?? [];
    return periods.flatMap((period) => theirs.filter((one) => one.period === period))[0];
  });
  const levels = found.map((one) => one?.baseValue ?? null);
  const growths = found.map((one) => one?.growth ?? null);
  const level = series(levels, definition.better, question.regions);
  const growth = series(growths, definition.better, question.regions);
  return {
    regions: found.map((one, region): readonly Shown[] => [
      shownLevel(one),
      level.ranks[region] ?? '—',
      one?.growth == null ? '—' : bounded(one.growth, one.growthBound, one.growthUpper),
      growth.ranks[region] ?? '—',
    ]),
    average: [level.average, level.averaged, growth.average, growth.averaged],
    best: [level.best, '', growth.best, ''],
    bestRegion: [level.bestRegion, '', growth.bestRegion, ''],
    gaps: found.map((_, region): readonly Shown[] => [level.gaps[region] ?? '—', '', growth.gaps[region] ?? '—', '']),
  };
}

function shownLevel(one: Observation | undefined): Shown {
  if (one?.value == null) return '—';
  if (one.baseValue !== null) return bounded(one.baseValue, one.valueBound, one.valueUpper);
  const dollars = convertUnit(one.value, one.unit ?? '', '亿美元');
  return dollars === null ? '—' : `${dollars}亿美元`;
}

function bounded(figure: number, bound: Bound, upper: number | null): Shown {
  if (upper !== null) return `${figure}～${upper}`;
  return bound === '=' ? figure : `${signs[bound]}${figure}`;
}

function series(figures: readonly (number | null)[], better: 'more' | 'less' | null, regions: readonly string[]) {
  const numbers = figures.filter((figure) => figure !== null);
  const best = better === 'less' ? Math.min(...numbers) : Math.max(...numbers);
  const hasBest = better !== null && numbers.length > 0;
  return {
    ranks: figures.map((figure): Shown => {
      if (figure === null || better === null || numbers.length < 2) return '—';
      return 1 + numbers.filter((other) => (better === 'less' ? other < figure : other > figure)).length;
    }),
    average: numbers.length === 0 ? '—' : numbers.reduce((sum, figure) => sum + figure, 0) / numbers.length,
    averaged: numbers.length === 0 ? '—' : `${numbers.length}/${regions.length}`,
    best: hasBest ? best : '—',
    bestRegion: hasBest ? (regions[figures.indexOf(best)] ?? '—') : '—',
    gaps: figures.map((figure): Shown => (figure === null || !hasBest ? '—' : Math.abs(figure - best))),
  };
}
