import type { ExcelProblem, HeldDictionary, RowText } from '../../hosts/excel';
import type { UserDictionary } from '../../model';
import type { ComparisonOffer, FormPlan, WorkbookProblem, WriteSummary } from '../../workbook';
import type { ComparisonChoice } from '../comparison/comparison-offer';
import type { FileRefusal, MadeFile } from '../planning/protocol';
import type { ReadingResult } from '../state/pane-state';
import type { DoorKind } from '../state/writing';

/** What is to be written: the reports that were read. */
export interface ReportsToWrite {
  readonly reports: readonly ReadingResult[];
  /** The moment of the write. */
  readonly time: Date;
  /** What a door that makes a file calls it. */
  readonly fileName: string;
  /** False where the texts are not to be kept in the workbook. */
  readonly keepTexts?: boolean;
  /** The confidence below which the workbook colours rows, as the pane lists them. */
  readonly threshold?: number;
  /** What the person added to the dictionary in the pane: the workbook takes it in. */
  readonly dictionary?: UserDictionary;
  readonly comparison?: ComparisonChoice;
  /** The file that a person opened, which a door that makes files brings up to date. */
  readonly workbook?: Blob;
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
  | {
      readonly kind: 'written';
      readonly summary: WriteSummary;
      /** What was not as a write had left it, and was mended on the way. */
      readonly mended?: readonly WorkbookProblem[];
      /** What became of the file that a person opened. */
      readonly file?: MadeFile;
    }
  | { readonly kind: 'file-refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'refused'; readonly problem: ExcelProblem };

/** How a person wants their form filled; place and period, as typed, where the form does not say them. */
export interface FormAsk {
  readonly fill: 'formulas' | 'values';
  readonly region: string;
  readonly period: string;
}

/** What Excel answers, or the problem in its way. */
export type Answer<T> =
  { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'refused'; readonly problem: ExcelProblem };

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
  /** What the person added in 指标字典. */
  readonly readDictionary: () => Promise<Answer<HeldDictionary>>;
  /** What `fill` would do with the selected form; nothing is written. */
  readonly previewFill: (ask: FormAsk) => Promise<Answer<FormPlan>>;
  readonly fill: (ask: FormAsk, options?: WriteOptions) => Promise<Answer<FormPlan>>;
  /** The report of the selected row of 指标数据. */
  readonly readRowText: () => Promise<Answer<RowText>>;
  /** Selects the last so many rows of 指标数据. */
  readonly showRows: (added: number) => Promise<Answer<null>>;
  /** What 对比 could show. */
  readonly offerComparison: () => Promise<Answer<ComparisonOffer>>;
}
