import type { ExcelProblem } from '../../hosts/excel';
import type { Explanation, Extraction } from '../../model';
import type { DictionaryCellProblem } from '../../workbook';
import { noChoice, type ComparisonChoice } from '../comparison/comparison-offer';
import type { FileProblem } from '../files/opened-file';
import type { FileRefusal } from '../planning/protocol';
import { noCorrections, withCorrections, type Corrections } from '../reading/correction';
import { noPlace, type ReportPlace } from '../reading/typed-place';
import { initialSettings, type Settings } from '../settings/settings';
import type { HeldWorkbook } from './held-workbook';
import type { PaneDialog } from './pane-dialog';
import type { DoorKind, Writing } from './writing';

export type { DoorKind, Writing };

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

/** A file that gives no text, or a workbook that nothing can be merged into. */
export interface RefusedFile {
  readonly name: string;
  readonly problem: FileProblem | FileRefusal;
}

/**
 * Why there is no result: the engine failed, the person stopped it, chosen files hold no text, nothing is filled in the selected cells,
 * the workbook does not keep the text of the selected row, or Excel would not say.
 */
export type ReadingProblem =
  | 'failed'
  | 'stopped'
  | 'nothing-selected'
  | 'text-not-kept'
  | { readonly files: readonly RefusedFile[] }
  | { readonly excel: ExcelProblem };

/** Which of the chosen files is being opened: the first is 1. */
export interface OpeningFile {
  readonly name: string;
  readonly number: number;
  readonly count: number;
}

/** The lists that a result can be seen as. */
export type ResultView = 'all' | 'core' | 'review' | 'conflicts' | 'unread';

/** What rows of a list stand together: nothing (the order of the text), the kind of indicator, the place or the period. */
export type Grouping = 'text' | 'group' | 'region' | 'period';

/** Which rows of the result are on screen, and in what order. */
export interface Listing {
  readonly view: ResultView;
  readonly grouping: Grouping;
  /** Rows whose indicator or place has this in it; empty for all. */
  readonly filter: string;
}

/** The text as one edits it, or with every figure marked. */
export type TextView = 'edit' | 'marked';

/** A row that is accounted for; null while the account is under way. */
export interface ExplainedRow {
  readonly row: string;
  /** Its place in the result. */
  readonly at: number;
  readonly explanation: Explanation | null;
}

/** What of 指标字典 in the open workbook cannot be used, or why it could not be read. */
export interface DictionaryRemarks {
  readonly cells: readonly DictionaryCellProblem[];
  readonly refusal: ExcelProblem | null;
}

/** Everything that the pane shows follows from this. */
export interface PaneState {
  readonly settings: Settings;
  readonly door: DoorKind;
  readonly input: ReportInput;
  /** True where the text was put in as a whole: pasted, opened, taken from cells. */
  readonly isWhole: boolean;
  readonly textView: TextView;
  /** What the typed region was found to be. */
  readonly place: ReportPlace;
  readonly reading: ReadingProgress | null;
  readonly opening: OpeningFile | null;
  /** The last result; it stays on screen while a changed text is being read. */
  readonly result: ReadingResult | null;
  readonly problem: ReadingProblem | null;
  readonly dictionaryRemarks: DictionaryRemarks;
  /** What a person has put right in the report on screen. */
  readonly corrections: Corrections;
  /** The rows that were confirmed together by the last thing that a person did; null otherwise. */
  readonly confirmedTogether: readonly string[] | null;
  /** Reports of this session that go into the saved workbook beside the one on screen, in the order they were added. */
  readonly kept: readonly ReadingResult[];
  /** The workbook that a person opened where the page stands alone. */
  readonly workbook: HeldWorkbook | null;
  readonly listing: Listing;
  readonly explained: ExplainedRow | null;
  readonly writing: Writing;
  readonly dialog: PaneDialog | null;
  /** What a person wants the comparison to show. */
  readonly comparison: ComparisonChoice;
  /** Whether the rows could be put on the clipboard; null before they were copied. */
  readonly copied: boolean | null;
}

export const noRemarks: DictionaryRemarks = { cells: [], refusal: null };

export const initialState: PaneState = {
  settings: initialSettings,
  door: 'file',
  input: { source: '', fileName: null, region: '', date: '' },
  isWhole: false,
  textView: 'edit',
  place: noPlace,
  reading: null,
  opening: null,
  result: null,
  problem: null,
  dictionaryRemarks: noRemarks,
  corrections: noCorrections,
  confirmedTogether: null,
  kept: [],
  workbook: null,
  listing: { view: 'all', grouping: 'text', filter: '' },
  explained: null,
  writing: { kind: 'idle' },
  dialog: null,
  comparison: noChoice,
  copied: null,
};

/** What a write takes: the reports kept and the one on screen, unless that has no rows or is kept already. */
export function reportsToWrite({ kept, result, corrections }: PaneState): readonly ReadingResult[] {
  if (result === null) return kept;
  const extraction = withCorrections(result.extraction, corrections);
  if (extraction.observations.length === 0) return kept;
  return [...withoutText(kept, result.source), extraction === result.extraction ? result : { ...result, extraction }];
}

/** How many reports a write takes. */
export function countToWrite({ kept, result, corrections }: PaneState): number {
  if (result === null || result.extraction.observations.length === 0) return kept.length;
  const leftOut = [...corrections.values()].filter((one) => one === 'left-out').length;
  const isEmpty = leftOut >= result.extraction.observations.length;
  return isEmpty ? kept.length : withoutText(kept, result.source).length + 1;
}

/** True where a write does something: reports to be written, or another comparison for the workbook that was opened. */
export function isSomethingToWrite(state: PaneState): boolean {
  return countToWrite(state) > 0 || (state.workbook !== null && state.comparison !== noChoice);
}

/** The reports but for the one of this very text. */
export function withoutText(reports: readonly ReadingResult[], source: string): readonly ReadingResult[] {
  return reports.filter((one) => one.source !== source);
}

/** Longer texts are shown and not edited: a text box of a browser takes seconds to lay them out. */
export const longestEdited = 200_000;

/** True where the text can only be looked at. */
export function isTooLongToEdit({ source }: Pick<ReportInput, 'source'>): boolean {
  return source.length > longestEdited;
}
