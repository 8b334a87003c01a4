import type { ExcelProblem } from '../../hosts/excel';
import type { Language } from '../../messages';
import type { Extraction } from '../../model';
import type { SheetPlan, WriteSummary } from '../../workbook';
import type { KeptCell } from '../doors/workbook-door';
import type { FileProblem } from '../files/opened-file';
import { noCorrections, withCorrections, type Corrections } from '../reading/correction';
import { noPlace, type ReportPlace } from '../reading/typed-place';

/** What the person put in; `date` is text as typed, which may not be a date yet. */
export interface ReportInput {
  readonly source: string;
  readonly fileName: string | null;
  readonly region: string;
  readonly date: string;
}

/** A reading under way; `share` runs from 0 to 1. */
export interface ReadingProgress {
  readonly job: number;
  readonly share: number;
}

/** What was read: the extraction's offsets hold in this source, whatever has been typed since. */
export interface ReadingResult {
  readonly source: string;
  readonly fileName: string | null;
  readonly extraction: Extraction;
}

/** A file that gives no text. */
export interface RefusedFile {
  readonly name: string;
  readonly problem: FileProblem;
}

/**
 * Why there is no result: the engine failed, the person stopped it, chosen files hold no text, nothing is filled in the selected cells,
 * or Excel would not say what is.
 */
export type ReadingProblem =
  | 'failed'
  | 'stopped'
  | 'nothing-selected'
  | { readonly files: readonly RefusedFile[] }
  | { readonly excel: ExcelProblem };

/** Which of the chosen files is being opened: the first is 1. */
export interface OpeningFile {
  readonly name: string;
  readonly number: number;
  readonly count: number;
}

/** The lists that a result can be seen as. */
export type ResultView = 'all' | 'review' | 'unread';

/** Where the rows go: into the open workbook, or into a file that the browser saves. */
export type DoorKind = 'excel' | 'file';

/** `problem` is null where the program itself failed. */
export type Writing =
  | { readonly kind: 'idle' }
  /** `share` of 1; 0 where the door does not tell. */
  | { readonly kind: 'writing'; readonly share: number }
  | {
      readonly kind: 'written';
      readonly door: DoorKind;
      readonly summary: WriteSummary;
      /** The name under which a file was saved. */
      readonly fileName: string;
    }
  /** The comparison was brought up to date. */
  | { readonly kind: 'refreshed' }
  /** The last write was taken back, but for cells that a person changed since. */
  | { readonly kind: 'undone'; readonly kept: readonly KeptCell[] }
  | { readonly kind: 'failed'; readonly door: DoorKind; readonly problem: ExcelProblem | null };

/** Everything that the pane shows follows from this. */
export interface PaneState {
  readonly language: Language;
  readonly door: DoorKind;
  readonly input: ReportInput;
  /** What the typed region was found to be. */
  readonly place: ReportPlace;
  readonly reading: ReadingProgress | null;
  readonly opening: OpeningFile | null;
  /** The last result; it stays on screen while a changed text is being read. */
  readonly result: ReadingResult | null;
  readonly problem: ReadingProblem | null;
  /** What a person has put right in the report on screen. */
  readonly corrections: Corrections;
  /** The row that is being put right, by its id. */
  readonly correcting: string | null;
  /** Reports of this session that go into the saved workbook beside the one on screen, in the order they were added. */
  readonly kept: readonly ReadingResult[];
  readonly view: ResultView;
  /** How many rows of the list are on screen. */
  readonly shown: number;
  readonly writing: Writing;
  /** The sheets of the workbook that is being looked at before it is saved. */
  readonly preview: readonly SheetPlan[] | null;
  /** Whether the rows could be put on the clipboard; null before they were copied. */
  readonly copied: boolean | null;
}

/** Rows added to the screen at a time: a list of thousands must not hold up the pane. */
export const rowsAtATime = 100;

export const initialState: PaneState = {
  language: 'zh-CN',
  door: 'file',
  input: { source: '', fileName: null, region: '', date: '' },
  place: noPlace,
  reading: null,
  opening: null,
  result: null,
  problem: null,
  corrections: noCorrections,
  correcting: null,
  kept: [],
  view: 'all',
  shown: rowsAtATime,
  writing: { kind: 'idle' },
  preview: null,
  copied: null,
};

/** What a write takes: the reports kept and the one on screen, unless that has no rows or is kept already. */
export function reportsToWrite({ kept, result, corrections }: PaneState): readonly ReadingResult[] {
  if (result === null) return kept;
  const extraction = withCorrections(result.extraction, corrections);
  if (extraction.observations.length === 0) return kept;
  return [...withoutText(kept, result.source), extraction === result.extraction ? result : { ...result, extraction }];
}

/** The reports but for the one of this very text. */
export function withoutText(reports: readonly ReadingResult[], source: string): readonly ReadingResult[] {
  return reports.filter((one) => one.source !== source);
}
