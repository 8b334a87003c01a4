import type { Diagnostic, Observation } from '../../model';
import type { ReportRows } from './report-rows';

/** Something that does not fit, as data: which rows, and the facts that a sentence about it needs. */
export interface Finding {
  readonly code: Diagnostic['code'];
  /** The rows that it makes less certain; the diagnostic points at the first. */
  readonly rows: readonly [Observation, ...Observation[]];
  readonly facts: Diagnostic['facts'];
}

/** One way in which the figures of a report can contradict experience or each other. It never changes a figure. */
export interface Check {
  readonly name: Diagnostic['code'];
  readonly find: (report: ReportRows) => readonly Finding[];
}
