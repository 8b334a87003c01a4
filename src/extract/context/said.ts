import type { ObservationStatus, Region } from '../../model';
import type { CarriedPeriod } from './carried-period';

interface SaidSoFar {
  readonly period: CarriedPeriod | null;
  readonly place: Region | null;
  readonly status: ObservationStatus | null;
}

export const NOTHING_SAID: SaidSoFar = { period: null, place: null, status: null };

/** What a sentence has named so far, for the figures behind it: what changes often is set by itself, not copied with the rest. */
export class Said implements SaidSoFar {
  period: CarriedPeriod | null;
  place: Region | null;
  status: ObservationStatus | null;

  constructor({ period, place, status }: SaidSoFar) {
    this.period = period;
    this.place = place;
    this.status = status;
  }

  become({ period, place, status }: SaidSoFar): void {
    this.period = period;
    this.place = place;
    this.status = status;
  }
}
