import type { IndicatorMeasure } from '../../model';
import type { CarriedPeriod } from './carried-period';
import { resolvePeriod, type ResolvedPeriod, type YearContext } from './resolve-period';

/** Resolves carried periods and keeps the last one, since the figures of a paragraph share theirs. Lives for one extraction. */
export class LastResolved {
  private last: {
    readonly carried: CarriedPeriod;
    readonly isStock: boolean;
    readonly year: number | null;
    readonly resolved: ResolvedPeriod;
  } | null = null;

  of(carried: CarriedPeriod, years: YearContext, measure: IndicatorMeasure): ResolvedPeriod {
    const { last } = this;
    const isStock = measure === 'stock';
    if (last?.carried === carried && last.isStock === isStock && last.year === years.year) return last.resolved;
    const resolved = resolvePeriod({ ...carried.mention, year: carried.year, relative: null }, years, measure);
    this.last = { carried, isStock, year: years.year, resolved };
    return resolved;
  }
}
