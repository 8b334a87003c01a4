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

/** How a write tells where it is, and how it is stopped. */
export interface WriteOptions {
  /** Called with the share of the work that is done, of 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A cell that a person changed since, and an undo therefore left alone: 指标数据!J12. */
export type KeptCell = string;

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly kept: readonly KeptCell[] }
  | { readonly kind: 'refused'; readonly problem: ExcelProblem };

export type SelectionOutcome =
  /** `text` has tabs between cells and is empty where nothing is filled. */
  | { readonly kind: 'text'; readonly text: string; readonly address: string }
  | { readonly kind: 'refused'; readonly problem: ExcelProblem };

export type WriteOutcome =
  | { readonly kind: 'written'; readonly summary: WriteSummary }
  | { readonly kind: 'refused'; readonly problem: ExcelProblem };

/** A way out of the pane: it brings the rows of reports into a workbook. Rejects only for a programmer's error. */
export interface WorkbookDoor {
  readonly kind: DoorKind;
  readonly write: (asked: ReportsToWrite, options?: WriteOptions) => Promise<WriteOutcome>;
}

/** The way into the open workbook: what only Excel can do. */
export interface OpenWorkbookDoor extends WorkbookDoor {
  /** Ends what was broken off before; to be called once. */
  readonly start: () => Promise<void>;
  /** Takes the last write back. */
  readonly undo: (options?: WriteOptions) => Promise<UndoOutcome>;
  readonly readSelection: () => Promise<SelectionOutcome>;
}
