import type { IndicatorMeasure, Period } from '../../model';
import type { CarriedPeriod } from './carried-period';
import { periodMention } from '../make-mentions';
import { month, resolvePeriod, type ResolvedPeriod, type YearContext } from './resolve-period';

interface Months {
  readonly from: number;
  readonly to: number;
}

/** Resolves periods and keeps the last one, since the figures of a paragraph share theirs. Lives for one extraction. */
export class LastResolved {
  private last: {
    readonly carried: CarriedPeriod;
    readonly isStock: boolean;
    readonly year: number | null;
    readonly resolved: ResolvedPeriod;
  } | null = null;
  private lastOfReport: { readonly year: number; readonly months: Months | null; readonly period: Period } | null =
    null;

  of(carried: CarriedPeriod, years: YearContext, measure: IndicatorMeasure): ResolvedPeriod {
    const { last } = this;
    const isStock = measure === 'stock';
    if (last?.carried === carried && last.isStock === isStock && last.year === years.year) return last.resolved;
    const { start, end, extent } = carried.mention;
    const dated = periodMention(start, end, { year: carried.year, relative: null, extent });
    const resolved = resolvePeriod(dated, years, measure);
    this.last = { carried, isStock, year: years.year, resolved };
    return resolved;
  }

  /** The year of a figure without a period of its own, or the months of it that the report is about. */
  ofReport(year: number, months: Months | null): Period {
    const last = this.lastOfReport;
    if (last?.year === year && last.months === months) return last.period;
    const period = months === null ? String(year) : `${month(year, months.from)}/${month(year, months.to)}`;
    this.lastOfReport = { year, months, period };
    return period;
  }
}
