import type { UpdateRefusal } from '../../hosts/xlsx/update/refusal';
import type { UserDictionary } from '../../model';
import type {
  ComparisonOffer,
  DictionaryCellProblem,
  WorkbookInput,
  WorkbookPlan,
  WorkbookProblem,
  WorkbookState,
  WriteSummary,
} from '../../workbook';
import type { ComparisonChoice } from '../comparison/comparison-offer';
import type { ShownSheet } from '../preview/shown-sheet';
import type { Part } from '../../transfer/parts';

/** How much of ours a workbook holds. */
export interface WorkbookContents {
  readonly rows: number;
  readonly reports: number;
}

/** Why nothing is done to a file: it cannot be edited, or tables of ours in it are damaged. */
export type FileRefusal = { readonly refusal: UpdateRefusal } | { readonly condition: WorkbookProblem };

/** What was made of a file, or why it was left as it is. */
export type OrRefused<T> = { readonly kind: 'made'; readonly value: T } | ({ readonly kind: 'refused' } & FileRefusal);

/** A file that a person opened, as far as it concerns the page. */
export interface OpenedFile {
  /** The file as it was then: one on a disk may change. The page hands blobs on and never copies what is in them. */
  readonly bytes: Blob;
  readonly contents: WorkbookContents;
  /** What the person added in 指标字典, and the cells of it that cannot be used. */
  readonly dictionary: UserDictionary;
  readonly cells: readonly DictionaryCellProblem[];
}

/** A workbook as a file, and what was done to its rows. */
export interface MadeFile {
  readonly bytes: Blob;
  readonly summary: WriteSummary;
  /** False where the opened file held all of it: `bytes` are then its own. */
  readonly isChanged: boolean;
  /** Sheets of ours with things of a person on them: they stay as they are. */
  readonly left: readonly string[];
  /** What was not as a write had left it, and was mended on the way. */
  readonly mended: readonly WorkbookProblem[];
  /** What the opened file holds with it; of a new file nothing is told. */
  readonly contents: WorkbookContents;
}

/** Reports, and the file that they go into; null for a new one. */
export interface ForFile {
  readonly input: WorkbookInput;
  readonly workbook: Blob | null;
}

/** What the planner can be asked for, and what it answers. */
export interface Planning {
  /** What has to be done to an open workbook. */
  readonly plan: {
    readonly asked: { readonly input: WorkbookInput; readonly state: WorkbookState };
    readonly answer: WorkbookPlan;
  };
  /** What a file holds that a person chose. */
  readonly open: { readonly asked: { readonly file: Blob }; readonly answer: OrRefused<OpenedFile> };
  /** A file of these reports. */
  readonly file: { readonly asked: ForFile; readonly answer: OrRefused<MadeFile> };
  /** The sheets of that file as a person would see them. */
  readonly preview: { readonly asked: ForFile; readonly answer: OrRefused<readonly ShownSheet[]> };
  /** The rows of the reports as text with tabs. */
  readonly table: { readonly asked: WorkbookInput; readonly answer: string };
  /** What the comparison of that file could show. */
  readonly offer: {
    readonly asked: ForFile & { readonly comparison: ComparisonChoice };
    readonly answer: OrRefused<ComparisonOffer>;
  };
}

export type PlanningKind = keyof Planning;

/** The page hands over what is asked in parts, then says what it asks. */
export type PlanningRequest =
  { readonly job: number; readonly part: Part } | { readonly job: number; readonly kind: PlanningKind };

/** The worker answers in parts, then says that this was all; `failed`: a programmer's error. */
export type PlanningReply =
  | { readonly job: number; readonly part: Part }
  | { readonly job: number; readonly share: number }
  | { readonly job: number; readonly end: 'answered' | 'failed' };
