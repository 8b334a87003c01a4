import type { Period, Provenance } from '../../model';
import type { PeriodMention } from '../mentions';

/** A period as mentioned, with the year that it took where it was read. */
export interface CarriedPeriod {
  readonly mention: PeriodMention;
  readonly year: number | null;
}

export interface PeriodReading {
  readonly period: Period | null;
  readonly from: Provenance;
  readonly yearFrom: Provenance;
  /** The mention that names it; null where none does. */
  readonly mention: PeriodMention | null;
  readonly yearToDate: boolean;
  /** The year is above the one reviewed: what is said of it is aimed at. */
  readonly ahead: boolean;
  /** Words of a period that has no name of its own: 五年来, 2019年以来. */
  readonly unnamed: string | null;
}

/** The reading of a period that no year is known of, or that has no name of its own. */
export function unresolved(
  from: Provenance,
  yearFrom: Provenance,
  mention: PeriodMention | null,
  unnamed: string | null,
): PeriodReading {
  return { period: null, from, yearFrom, mention, yearToDate: false, ahead: false, unnamed };
}
