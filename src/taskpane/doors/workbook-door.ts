import type { ExcelProblem } from '../../hosts/excel';
import type { Extraction } from '../../model';
import type { WriteSummary } from '../../workbook';
import type { DoorKind } from '../state/pane-state';

/** What is to be written: one report that was read. */
export interface ReportToWrite {
  readonly source: string;
  readonly fileName: string | null;
  readonly extraction: Extraction;
  /** The moment of the write. */
  readonly time: Date;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly summary: WriteSummary }
  | { readonly kind: 'refused'; readonly problem: ExcelProblem };

/** A way out of the pane: it brings the rows of a report into a workbook. Rejects only for a programmer's error. */
export interface WorkbookDoor {
  readonly kind: DoorKind;
  readonly write: (report: ReportToWrite) => Promise<WriteOutcome>;
}
