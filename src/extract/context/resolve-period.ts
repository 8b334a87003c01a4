import type { IndicatorMeasure, Period } from '../../model';
import type { PeriodExtent, PeriodMention } from '../mentions';
import { periodMention, withExtent } from '../make-mentions';

/** What a period mention is resolved against. */
export interface YearContext {
  /** The year that a mention without one takes. */
  readonly year: number | null;
  /** 今年. */
  readonly thisYear: number | null;
  /** The months that the report is about, for 今年以来. */
  readonly months: { readonly from: number; readonly to: number } | null;
}

/**
 * A period in ISO 8601, by the contract's table: 截至10月底 of a flow is the run since January, of a stock that day; the end of December is
 * the year, and so is 今年以来 of a report on no `months`. Null where no year is known, or it has no name.
 *
 * @example 10月底 of 2022: a flow gives 2022-01/2022-10, a stock 2022-10-31.
 */
export function resolveExtent(
  extent: PeriodExtent,
  year: number | null,
  months: YearContext['months'],
  measure: IndicatorMeasure,
): Period | null {
  if (extent.kind === 'years') return `${extent.from}/${extent.to}`;
  if (extent.kind === 'plan-end') return String(extent.year);
  if (year === null) return null;
  switch (extent.kind) {
    case 'unnamed':
    case 'that-month':
    case 'that-end':
    case 'same-last-year':
    case 'years-to-come':
      return null;
    case 'year':
    case 'year-end':
      return String(year);
    case 'months':
      return monthsOf(year, extent);
    case 'month':
      return month(year, extent.month);
    case 'through-month':
      if (extent.month === 12) return String(year);
      return measure === 'stock'
        ? day(year, extent.month, lastDay(year, extent.month))
        : monthsOf(year, { from: 1, to: extent.month });
    case 'day':
    case 'through-day': {
      if (extent.kind === 'through-day' && extent.month === 12 && extent.day === 31) return String(year);
      const last = day(year, extent.month, extent.day);
      return measure === 'stock' ? last : `${month(year, 1)}/${last}`;
    }
    case 'year-to-date':
      return months ? monthsOf(year, months) : String(year);
  }
}

/** The year that a mention is about; null where nothing tells it. */
export function yearOf(mention: PeriodMention, context: YearContext): number | null {
  if (mention.year !== null) return mention.year;
  if (mention.relative === null) return context.year;
  if (mention.relative === 'previous') return context.year === null ? null : context.year - 1;
  if (context.thisYear === null) return null;
  const { relative } = mention;
  // 新的一年 of a report on the year before is this year, of one on this year the next.
  if (relative === 'coming') return context.thisYear + (context.year === context.thisYear ? 1 : 0);
  return context.thisYear + (relative === 'last' ? -1 : relative === 'this' ? 0 : relative === 'next' ? 1 : -2);
}

/**
 * 当月 as the last month of the period spoken of, 去年同期 as that period a year before; where none is spoken of, of the one that the
 * report is about. Other mentions are returned as they are.
 *
 * @example behind 2023年1-7月 当月 is July, 去年同期 is 2022年1-7月
 */
export function namedPeriod(
  mention: PeriodMention,
  spoken: { readonly mention: PeriodMention; readonly year: number | null } | null,
  context: YearContext,
): PeriodMention {
  const { start, end, relative, extent } = mention;
  const { kind } = extent;
  if (kind === 'that-month' || kind === 'that-end') {
    const known = (spoken && lastMonthOf(spoken.mention.extent)) ?? context.months?.to;
    // A report on a whole year ends with December.
    const month = known ?? (context.year === null ? undefined : 12);
    const named: PeriodExtent = month === undefined ? { kind: 'unnamed' } : { kind: KIND_OF[kind], month };
    const year = kind === 'that-end' ? (spoken?.year ?? null) : mention.year;
    return periodMention(start, end, { year, relative, extent: named });
  }
  if (kind !== 'same-last-year') return mention;
  const year = spoken?.year ?? context.year;
  const ofReport: PeriodMention['extent'] = context.months ? { kind: 'months', ...context.months } : { kind: 'year' };
  if (year === null) return withExtent(mention, { kind: 'unnamed' });
  return periodMention(start, end, { year: year - 1, relative, extent: spoken?.mention.extent ?? ofReport });
}

const KIND_OF = { 'that-month': 'month', 'that-end': 'through-month' } as const;

function lastMonthOf(extent: PeriodMention['extent']): number | null {
  if (extent.kind === 'months') return extent.to;
  return extent.kind === 'month' || extent.kind === 'through-month' ? extent.month : null;
}

/** A run of months of a year: 2024-01/2024-07. */
export function monthsOf(year: number, { from, to }: { readonly from: number; readonly to: number }): Period {
  return `${month(year, from)}/${month(year, to)}`;
}

/** A month in ISO 8601: 2024-07; below the first, of a year before. */
function month(year: number, number: number): Period {
  if (number < 1) return month(year - 1, number + 12);
  return year + twoDigits(number);
}

function day(year: number, inMonth: number, number: number): Period {
  return month(year, inMonth) + twoDigits(number);
}

function twoDigits(number: number): string {
  return (number < 10 ? '-0' : '-') + number;
}

function lastDay(year: number, inMonth: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][inMonth - 1] ?? 30;
}

/** 上年, 去年, 上一年: the year before, in whatever words. */
export function saysYearBefore({ relative }: Pick<PeriodMention, 'relative'>): boolean {
  return relative === 'last' || relative === 'previous';
}
