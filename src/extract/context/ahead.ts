import type { PeriodMention } from '../mentions';
import type { ReportTime } from './report-facts';

/** True of a period that a report can only look ahead to: what is said of it is aimed at. `aims` where its section is about what is to come. */
export function isAhead(
  { extent }: PeriodMention,
  year: number | null,
  { reviewYear, dateYear, months }: Pick<ReportTime, 'reviewYear' | 'dateYear' | 'months'>,
  aims: boolean,
): boolean {
  if (extent.kind === 'years') return reviewYear !== null && extent.from > reviewYear;
  if (extent.kind === 'plan-end') return reviewYear !== null && extent.year > reviewYear;
  if (year === null) return false;
  // 下半年 in the part of a half-year report that looks ahead.
  if (extent.kind === 'months' && aims && months !== null && year === reviewYear) return extent.from > months.to;
  if (dateYear !== null && year > dateYear) return true;
  const wholeYear = extent.kind === 'year' || extent.kind === 'year-end';
  return wholeYear && reviewYear !== null && year > reviewYear;
}
