import { saysYearBefore } from '../context/resolve-period';
import type { PeriodExtent, PeriodMention } from '../mentions';
import { withExtent } from '../make-mentions';

/**
 * The period of a label read under the title of its table: 本月 and 累计 of 2023年1-6月, 上年同期, a year alone under 1-6月. Null where
 * neither says one.
 *
 * @example under the title 2023年1-6月: 本月 is 2023年6月, 2022年 is 2022年1-6月, 上年同期 is 2022年1-6月
 */
export function periodUnder(
  title: PeriodMention | null,
  label: PeriodMention | null,
  measure: string,
  year: number | null,
): PeriodMention | null {
  if (label === null) return title && runsUp(title, measure);
  const titleYear = title?.year ?? year;
  const { extent } = label;
  if (extent.kind === 'that-month') {
    const month = title ? lastMonth(title) : null;
    return month === null ? label : { ...label, year: titleYear, extent: { kind: 'month', month } };
  }
  if (extent.kind === 'same-last-year') {
    if (titleYear === null) return label;
    return {
      ...label,
      year: titleYear - 1,
      extent: title ? (runsUp(title, measure)?.extent ?? title.extent) : { kind: 'year' },
    };
  }
  const dated = label.year === null && label.relative === null ? { ...label, year: title?.year ?? null } : label;
  // 2023年 and 2022年 over columns of a table on 1-6月 are those months.
  const isPlainYear = extent.kind === 'year' && (label.year !== null || label.relative !== null);
  return isPlainYear && title && isWithinYear(title) ? withExtent(dated, title.extent) : dated;
}

/** 累计 in a table on one month runs from January to it. */
function runsUp(title: PeriodMention, measure: string): PeriodMention {
  if (title.extent.kind !== 'month' || !/累计/.test(measure)) return title;
  const to = title.extent.month;
  return withExtent(title, to === 1 ? title.extent : to === 12 ? { kind: 'year' } : { kind: 'months', from: 1, to });
}

function lastMonth({ extent }: PeriodMention): number | null {
  if (extent.kind === 'months') return extent.to;
  if (extent.kind === 'month' || extent.kind === 'through-month') return extent.month;
  return extent.kind === 'year' ? 12 : null;
}

function isWithinYear({ extent }: PeriodMention): boolean {
  return extent.kind === 'months' || extent.kind === 'month' || extent.kind === 'through-month';
}

/** Of the times of several levels the latest, of two alike the last: 2023年 before 上年同期 before 增长%. */
export function latestOf<T extends { readonly period: PeriodMention | null }>(levels: readonly T[]): T | null {
  if (levels.length < 2) return levels[0] ?? null;
  const newest = Math.max(...levels.map(({ period }) => period?.year ?? 0));
  const yearIn = ({ period }: T): number => {
    return period?.year ?? (period && saysYearBefore(period) ? newest - 1 : Infinity);
  };
  return levels.reduce<T | null>((best, one) => (best === null || yearIn(one) >= yearIn(best) ? one : best), null);
}

/**
 * The period that a row and its column tell: 一季度 under 2023年 or beside it is that quarter, and where both name months the row is the
 * exception, of its column's year: 地区生产总值（前三季度） under 1-11月.
 */
export function ofRowAndColumn(row: PeriodMention | null, column: PeriodMention | null): PeriodMention | null {
  if (row === null || column === null) return column ?? row;
  if (isYear(row) && isUndated(column)) return { ...column, year: row.year };
  if (isYear(column) && isUndated(row)) return { ...row, year: column.year };
  const isException = row.extent.kind === 'months' && isUndated(row) && column.extent.kind === 'months';
  return isException ? withExtent(column, row.extent) : column;
}

/** True of periods of one time that are told in the same way. */
export function isSamePeriod(a: PeriodMention | null, b: PeriodMention | null): boolean {
  if (a === b || a === null || b === null) return a === b;
  return a.year === b.year && a.relative === b.relative && isSameExtent(a.extent, b.extent);
}

export function isSameExtent(a: PeriodExtent | undefined, b: PeriodExtent | undefined): boolean {
  if (a === b || a?.kind !== b?.kind) return a === b;
  return a?.kind === 'year' || JSON.stringify(a) === JSON.stringify(b);
}

function isYear({ extent, year }: PeriodMention): boolean {
  return extent.kind === 'year' && year !== null;
}

function isUndated({ year, relative }: PeriodMention): boolean {
  return year === null && relative === null;
}
