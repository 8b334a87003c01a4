import type { Extraction } from '../../model';
import type { WriteSummary } from '../../workbook/plan';
import type { DoorKind, WriteProblem } from '../state/pane-state';

/** What is to be written: one report that was read. */
export interface ReportToWrite {
  readonly source: string;
  readonly fileName: string | null;
  readonly extraction: Extraction;
  /** The moment of the write. */
  readonly time: Date;
}

/** A way out of the pane: it brings the rows of a report into a workbook. */
export interface WorkbookDoor {
  readonly kind: DoorKind;
  /** Rejects with a `WriteError` where the person can do something about it, with anything else where not. */
  readonly write: (report: ReportToWrite) => Promise<WriteSummary>;
}

/** A write that did not happen, for a reason that the pane has words for. */
export class WriteError extends Error {
  constructor(readonly problem: WriteProblem) {
    super(problem);
  }
}
