import type { ExcelProblem } from '../../hosts/excel';
import type { WriteSummary } from '../../workbook';
import type { DoorKind, ReadingResult } from '../state/pane-state';

/** What is to be written: the reports that were read. */
export interface ReportsToWrite {
  readonly reports: readonly ReadingResult[];
  /** The moment of the write. */
  readonly time: Date;
  /** What a door that makes a file calls it. */
  readonly fileName: string;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly summary: WriteSummary }
  | { readonly kind: 'refused'; readonly problem: ExcelProblem };

/** A way out of the pane: it brings the rows of reports into a workbook. Rejects only for a programmer's error. */
export interface WorkbookDoor {
  readonly kind: DoorKind;
  readonly write: (asked: ReportsToWrite) => Promise<WriteOutcome>;
}
