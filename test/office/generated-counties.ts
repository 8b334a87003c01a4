import { indicators as dictionary } from '../../src/codelists/indicators';
import type { Bound, Observation } from '../../src/model';
import type { ReportInput } from '../../src/workbook';
import { sampleReport, type Place, type SampleFigure } from '../workbook/observation-samples';

/** How much of the made-up counties there is. */
export interface CountySetting {
  readonly counties: number;
  readonly indicators: number;
  /** Years that end with `lastYear`. */
  readonly years: number;
  /** One in so many figures is missing; 0 for none. */
  readonly missingOneIn: number;
  /** A year of which every second figure is missing. */
  readonly sparseYear?: number;
}

export const lastYear = 2024;

const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];
const sides = ['', ...'东西南北上下新老'];
const bounds: readonly Bound[] = ['>=', '>', '<=', '<', '~'];

/** Names of the indicators that the counties report: of the dictionary, every group of it. */
export function indicatorNames(count: number): readonly string[] {
  const step = Math.max(1, Math.floor(dictionary.length / count));
  return dictionary
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map(({ name }) => name);
}

/** `甲子县`, `甲丑县`, …: as many as wanted, up to 1,080. */
export function countyNames(count: number): readonly string[] {
  return sides
    .flatMap((side) => stems.flatMap((stem) => branches.map((branch) => `${side}${stem}${branch}县`)))
    .slice(0, count);
}

/**
 * Reports of made-up counties of one city, one a county: levels in the dictionary's unit and in others of its kind, ties,
 * bounds, ranges, another currency, growths without levels, estimates, and targets of the last year but one and the last. The same
 * setting gives the same figures.
 */
export function countyReports(setting: CountySetting): readonly ReportInput[] {
  return countyNames(setting.counties).map((region, county) => countyReport(region, county, setting));
}

function countyReport(region: string, county: number, setting: CountySetting): ReportInput {
  const place: Place = { region, regionCode: null, parentRegion: '天干市' };
  const names = indicatorNames(setting.indicators);
  const figures = Array.from({ length: setting.years }, (_, back) => lastYear - back).flatMap((year) =>
    names.flatMap((indicator, at) => figuresOf(indicator, year, chance(county, at, year), setting)),
  );
  return sampleReport({ source: `${region}历年统计公报`, place, figures });
}

function figuresOf(
  indicator: string,
  year: number,
  drawn: number,
  { missingOneIn, sparseYear }: CountySetting,
): readonly SampleFigure[] {
  const definition = dictionary.find(({ name }) => name === indicator);
  if (!definition || (missingOneIn > 0 && drawn % missingOneIn === 0)) return [];
  if (year === sparseYear && drawn % 2 === 1) return [];
  const isRate = definition.measure === 'rate';
  const kind = (drawn >>> 3) % 24;
  // Few different numbers, so that there are ties in every column.
  const level = 10 + ((drawn >>> 8) % 60) / (isRate ? 10 : 0.5);
  const growth = (((drawn >>> 14) % 121) - 30) / 10;
  const figure = {
    indicator,
    period: `${year}`,
    value: level.toFixed(1),
    unit: definition.baseUnit,
    growth: growth.toFixed(1),
  };
  const rest = restOf(kind, level);
  const done: SampleFigure[] = [
    kind === 0
      ? { indicator, period: `${year}`, growth: growth.toFixed(1) }
      : { ...figure, ...otherUnit(figure.value, figure.unit, kind), rest },
  ];
  if (year >= lastYear - 1 && kind % 3 === 0) done.push(target(figure, drawn));
  return kind === 1 ? [{ ...figure, status: 'estimated' }, ...done.slice(1)] : done;
}

function restOf(kind: number, level: number): Partial<Observation> {
  if (kind >= 2 && kind < 7) return { valueBound: bounds[kind - 2] ?? '=' };
  if (kind === 7) return { valueUpper: level + 5 };
  if (kind === 8) return { growthBound: '>=' };
  return {};
}

/** The same level as others print it; 亿元 at times in dollars, which never become yuan. */
function otherUnit(value: string, unit: string, kind: number): { readonly value: string; readonly unit: string } {
  if (kind === 9 && unit === '亿元') return { value: ((Number(value) * 10_000) / 10).toFixed(0), unit: '万美元' };
  if (kind >= 10 && kind < 13 && unit === '亿元') return { value: (Number(value) * 10_000).toFixed(0), unit: '万元' };
  if (kind >= 10 && kind < 13 && unit === '万人') return { value: (Number(value) * 10_000).toFixed(0), unit: '人' };
  return { value, unit };
}

function target({ indicator, period, value, unit }: Printed, drawn: number): SampleFigure {
  const near = (Number(value) + (((drawn >>> 20) % 7) - 3)).toFixed(1);
  const bound = (['=', '>=', '~', '<='] as const)[(drawn >>> 5) % 4] ?? '=';
  return {
    indicator,
    period,
    status: 'target',
    value: near,
    unit,
    growth: (((drawn >>> 10) % 80) / 10).toFixed(1),
    rest: { valueBound: bound, ...((drawn >>> 7) % 9 === 0 && { valueBound: '=', valueUpper: Number(near) + 1 }) },
  };
}

type Printed = Required<Pick<SampleFigure, 'indicator' | 'period' | 'value' | 'unit'>>;

/** A number of 31 bits that looks drawn by lot, of a county, an indicator and a year. */
function chance(county: number, indicator: number, year: number): number {
  let mixed = Math.imul(county + 1, 0x9e3779b1) ^ Math.imul(indicator + 1, 0x85ebca6b) ^ Math.imul(year, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 1;
}
