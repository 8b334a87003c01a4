import type { ObservationStatus, Region } from '../../model';
import type { CarriedPeriod } from './carried-period';

/** What a sentence has named so far, for the figures behind it. */
export interface Said {
  readonly period: CarriedPeriod | null;
  readonly place: Region | null;
  readonly status: ObservationStatus | null;
}

export const NOTHING_SAID: Said = { period: null, place: null, status: null };
