import { indicatorNamed } from '../../src/codelists/indicators';
import { convertUnit, splitUnit } from '../../src/codelists/units';
import type { Bound, Observation } from '../../src/model';

/*
 * What 目标完成, 趋势 and 面板 must show, worked out from the observations that the command line prints as a person would with
 * pencil and paper. Nothing of the workbook's own code is used.
 */

type Shown = string | number;

const signs: Readonly<Record<Bound, string>> = { '=': '', '>=': '≥', '>': '＞', '<=': '≤', '<': '＜', '~': '约' };
const spans: Readonly<Record<string, readonly [last: string, end: string]>> = {
  一季度: ['03', '03-31'],
  上半年: ['06', '06-30'],
  前三季度: ['09', '09-30'],
};

/** A number as printed about a place: a level in the unit that it is compared in, or a growth. */
interface Known {
  readonly figure: number;
  readonly bound: Bound;
  readonly upper: number | null;
}

/** The observations of a workbook, to be asked by what they are of. */
export class Observed {
  readonly #byKey = new Map<string, Observation>();

  constructor(readonly all: readonly Observation[]) {
    for (const one of all) {
      const { region, period, status, indicator, value, unit } = one;
      const isForeign = value !== null && one.baseValue === null && indicatorNamed(indicator)?.baseUnit.endsWith('元');
      const key = [region, period, status, indicator, isForeign ? splitUnit(unit ?? '').base : ''].join('|');
      const known = this.#byKey.get(key);
      this.#byKey.set(key, known ? completed(known, one) : one);
    }
  }

  /** The first that there is for these periods, in the currency of the dictionary or in the one that is named. */
  find(
    region: string,
    indicator: string,
    periods: readonly string[],
    status: string,
    currency = '',
  ): Observation | undefined {
    return periods
      .map((period) => this.#byKey.get([region, period, status, indicator, currency].join('|')))
      .find((one) => one !== undefined);
  }

  /** The same in the other currency in which such figures are printed: dollars beside yuan. */
  findForeign(region: string, indicator: string, periods: readonly string[], status: string): Observation | undefined {
    const unit = indicatorNamed(indicator)?.baseUnit ?? '';
    if (unit.length < 2 || !unit.endsWith('元')) return undefined;
    return this.find(region, indicator, periods, status, unit.endsWith('美元') ? '元' : '美元');
  }
}

/** What one says more than the other of one figure; where they contradict each other the first stands. */
function completed(first: Observation, more: Observation): Observation {
  const level = (one: Observation) => one.baseValue ?? one.value;
  const isSilent = (a: number | null, b: number | null) => a === null || b === null || a === b;
  if (!isSilent(level(first), level(more)) || !isSilent(first.growth, more.growth)) return first;
  const { value, valueBound, valueUpper, unit, baseValue } = first.value === null ? more : first;
  const { growth, growthBound, growthUpper } = first.growth === null ? more : first;
  return { ...first, value, valueBound, valueUpper, unit, baseValue, growth, growthBound, growthUpper };
}

/** The number and the unit in which a level is compared; in another currency hundreds of millions of it. */
function compared({ indicator, value, unit, baseValue }: Observation): { figure: number; unit: string } | null {
  if (value === null) return null;
  if (baseValue !== null) return { figure: baseValue, unit: indicatorNamed(indicator)?.baseUnit ?? '' };
  const common = `亿${splitUnit(unit ?? '').base}`;
  const figure = common.endsWith('元') ? convertUnit(value, unit ?? '', common) : null;
  return figure === null ? { figure: value, unit: unit ?? '' } : { figure, unit: common };
}

/** A level with its unit where it is in another than asked for; the empty text where it is in that. */
function inOtherUnit(one: Observation | undefined, unit: string): string {
  const known = one ? compared(one) : null;
  return known === null || known.unit === unit ? '' : `${tidy(known.figure)}${known.unit}`;
}

function levelOf(one: Observation | undefined, unit: string): Known | null {
  const known = one ? compared(one) : null;
  if (one?.value == null || known?.unit !== unit) return null;
  const { figure } = known;
  const upper = one.valueUpper === null ? null : (one.valueUpper * figure) / one.value;
  return { figure, bound: one.valueBound, upper };
}

function growthOf(one: Observation | undefined): Known | null {
  return one?.growth == null ? null : { figure: one.growth, bound: one.growthBound, upper: one.growthUpper };
}

function shown(known: Known | null): Shown {
  if (known === null) return '—';
  if (known.upper !== null) return `${tidy(known.figure)}～${tidy(known.upper)}`;
  return known.bound === '=' ? known.figure : `${signs[known.bound]}${tidy(known.figure)}`;
}

/** Without the digits that binary numbers are off by. */
function tidy(figure: number): number {
  return Number(figure.toFixed(9));
}

/** A line of 目标完成 behind place, indicator and period: unit, three of the level, three of the growth, the result. */
export function expectedTarget(
  observed: Observed,
  region: string,
  indicator: string,
  period: string,
): readonly Shown[] {
  const of = (status: string) => [
    observed.find(region, indicator, [isoOf(period)], status),
    observed.findForeign(region, indicator, [isoOf(period)], status),
  ];
  const [own, foreign] = of('target');
  const target = own ?? foreign;
  // What is done is looked for in the currency of the target first.
  const inOrder = (found: readonly (Observation | undefined)[]) => (target === own ? found : [...found].reverse());
  const [actual, estimated] = ['actual', 'estimated'].map((status) => inOrder(of(status)).find((one) => one));
  const done = actual ?? estimated;
  const unit = (target && compared(target)?.unit) ?? indicatorNamed(indicator)?.baseUnit ?? '';
  const [level, levelDone] = [levelOf(target, unit), levelOf(done, unit)];
  const [growth, growthDone] = [growthOf(target), growthOf(done)];
  const better = indicatorNamed(indicator)?.better ?? null;
  const results = [judged(level, levelDone, better), judged(growth, growthDone, better)] as const;
  const gap = (a: Known | null, b: Known | null) => (a && b ? b.figure - a.figure : '—');
  return [
    unit,
    shown(level),
    inOtherUnit(done, unit) || shown(levelDone),
    gap(level, levelDone),
    shown(growth),
    shown(growthDone),
    gap(growth, growthDone),
    done ? together(...results) + (actual ? '' : '（预计）') : '尚无实际数',
  ];
}

function together(level: string, growth: string): string {
  if (level === '' || growth === '') return level || growth || '—';
  return level === growth ? level : `总量${level}、增速${growth}`;
}

/** Every number that what was done may be must reach the target; none may where it is missed; else it stays open. */
function judged(target: Known | null, done: Known | null, better: 'more' | 'less' | null): string {
  if (!target || !done) return '';
  const least = done.bound === '<=' || done.bound === '<' ? -Infinity : done.figure;
  const most = done.bound === '>=' || done.bound === '>' ? Infinity : (done.upper ?? done.figure);
  const isBelow = target.bound === '<=' || target.bound === '<';
  const isAbove = target.bound === '>=' || target.bound === '>';
  const way = isBelow ? 'less' : isAbove ? 'more' : (better ?? (target.upper === null ? null : 'within'));
  if (way === null) return '';
  const end = target.upper ?? target.figure;
  const reaches = (figure: number): boolean => {
    if (target.bound === '<') return figure < target.figure;
    if (target.bound === '>') return figure > target.figure;
    if (way === 'less') return figure <= end;
    return figure >= target.figure && (way === 'more' || figure <= end);
  };
  if (reaches(least) && reaches(most)) return '达到';
  if (way === 'within' ? most >= target.figure && least <= end : reaches(least) || reaches(most)) return '';
  const near = Math.abs(target.figure) / 20;
  const missedBy = way === 'less' ? least - target.figure : target.figure - most;
  return target.bound === '~' && missedBy <= near ? '基本达到' : '未达到';
}

/** The lines of 趋势 behind the period: level and growth of each indicator. */
export function expectedTrend(
  observed: Observed,
  region: string,
  points: readonly string[],
  indicators: readonly string[],
): readonly (readonly Shown[])[] {
  const columns = indicators.map((indicator) => {
    const { baseUnit = '', measure = 'flow' } = indicatorNamed(indicator) ?? {};
    const found = points.map((point) => {
      const periods = periodsOf(point, measure);
      return (
        observed.find(region, indicator, periods, 'actual') ??
        observed.findForeign(region, indicator, periods.slice(0, 1), 'actual')
      );
    });
    const foreign = found.map((one) => inOtherUnit(one, baseUnit));
    const levels = found.map((one) => levelOf(one, baseUnit));
    const growths = found.map((one) => growthOf(one));
    const exact = levels.map((known) => (known && known.bound === '=' && known.upper === null ? known.figure : null));
    const factors = growths.map((known, at) => {
      const isExact = known?.bound === '=' && known.upper === null && foreign[at] === '';
      return isExact && measure !== 'rate' ? 1 + known.figure / 100 : null;
    });
    const implied = impliedLevels(exact, factors);
    const digits = /^[亿万]/.test(baseUnit) ? 2 : /^%?$|\//.test(baseUnit) ? 1 : 0;
    return points.map((_, at): readonly Shown[] => {
      const computed = implied[at];
      const level = levels[at] ?? null;
      const rounded = computed == null ? '—' : Number(computed.toFixed(digits));
      return [foreign[at] || (level === null ? rounded : shown(level)), shown(growths[at] ?? null)];
    });
  });
  return points.map((_, at) => columns.flatMap((column) => column[at] ?? []));
}

/** From the year before where its level is known or implied, else from the year behind. */
function impliedLevels(exact: readonly (number | null)[], factors: readonly (number | null)[]) {
  const forward: (number | null)[] = [];
  for (const [at, own] of exact.entries()) {
    const [before, factor] = [forward[at - 1] ?? null, factors[at] ?? null];
    forward.push(own ?? (before === null || factor === null ? null : before * factor));
  }
  const backward: (number | null)[] = [];
  for (let at = exact.length - 1; at >= 0; at -= 1) {
    const [after, factor] = [backward[0] ?? null, factors[at + 1] ?? null];
    backward.unshift(exact[at] ?? (after === null || factor === null || factor <= 0 ? null : after / factor));
  }
  return exact.map((_, at) => forward[at] ?? backward[at] ?? null);
}

/**
 * A cell of 面板: the head names an indicator and its unit, or its growth, the currency before it where it is another; nothing is an
 * empty text.
 */
export function expectedPanelCell(observed: Observed, region: string, point: string, head: string): Shown {
  const [indicator = '', ...behind] = head.split('_');
  const { baseUnit = '', measure = 'flow' } = indicatorNamed(indicator) ?? {};
  const unit = behind.find((part) => part !== '同比')?.replace('每', '/') ?? baseUnit;
  const periods = periodsOf(point, measure);
  const one =
    unit === baseUnit
      ? observed.find(region, indicator, periods, 'actual')
      : observed.findForeign(region, indicator, periods, 'actual');
  if (one && compared(one) !== null && compared(one)?.unit !== unit) return '';
  return (behind.includes('同比') ? growthOf(one) : levelOf(one, unit))?.figure ?? '';
}

/** The periods in which a figure of a point is looked for: stocks at its end first. */
function periodsOf(point: string, measure: 'flow' | 'stock' | 'rate'): readonly string[] {
  const end = spans[point.slice(5)]?.[1];
  const own = isoOf(point);
  if (measure === 'flow' || end === undefined) return [own];
  const stocks = `${point.slice(0, 4)}-${end}`;
  return measure === 'stock' ? [stocks, own] : [own, stocks];
}

/** 2024年上半年 as ISO 8601: `2024-01/2024-06`. */
function isoOf(point: string): string {
  const year = point.slice(0, 4);
  const rest = point.slice(5);
  const last = spans[rest]?.[0];
  if (last !== undefined) return `${year}-01/${year}-${last}`;
  const [, from, to] = /^(\d+)-(\d+)月$/.exec(rest) ?? [];
  if (from !== undefined && to !== undefined) return `${year}-${from.padStart(2, '0')}/${year}-${to.padStart(2, '0')}`;
  const [, first, until, dayUntil] = /^(\d+)月至(\d+)月(\d+)日$/.exec(rest) ?? [];
  if (first !== undefined && until !== undefined && dayUntil !== undefined)
    return `${year}-${first.padStart(2, '0')}/${year}-${until.padStart(2, '0')}-${dayUntil.padStart(2, '0')}`;
  const [, month, day] = /^(\d+)月(?:(\d+)日)?$/.exec(rest) ?? [];
  if (month === undefined) return /^\d{4}-\d{4}年$/.test(point) ? point.slice(0, 9).replace('-', '/') : year;
  return `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
}
