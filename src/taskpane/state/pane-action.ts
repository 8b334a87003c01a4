import type { ExcelProblem } from '../../hosts/excel';
import type { FormPlan, WorkbookProblem, WriteSummary } from '../../workbook';
import type { ComparisonChoice } from '../comparison/comparison-offer';
import type { Session } from '../doors/kept-session';
import type { KeptCell } from '../doors/workbook-door';
import type { FileRefusal, MadeFile } from '../planning/protocol';
import type { Correction } from '../reading/correction';
import type { ReportPlace } from '../reading/typed-place';
import type { Settings } from '../settings/settings';
import type { HeldWorkbook } from './held-workbook';
import type { PaneDialog } from './pane-dialog';
import type {
  DictionaryRemarks,
  ExplainedRow,
  Listing,
  OpeningFile,
  ReadingProblem,
  ReadingResult,
  RefusedFile,
  TextView,
  Writing,
} from './pane-state';

/** Everything that can happen to the pane. */
export type PaneAction =
  /** `isWhole`: not key by key but pasted or taken from elsewhere. */
  | { readonly type: 'source-typed'; readonly source: string; readonly isWhole?: boolean }
  | { readonly type: 'file-opened'; readonly source: string; readonly fileName: string }
  | { readonly type: 'file-opening'; readonly opening: OpeningFile }
  | { readonly type: 'files-finished'; readonly refused: readonly RefusedFile[] }
  | { readonly type: 'region-typed'; readonly region: string }
  | { readonly type: 'place-found'; readonly region: string; readonly place: ReportPlace }
  | { readonly type: 'date-typed'; readonly date: string }
  | { readonly type: 'text-view-chosen'; readonly textView: TextView }
  | { readonly type: 'cleared' }
  | { readonly type: 'reading-started'; readonly job: number }
  | { readonly type: 'reading-progressed'; readonly job: number; readonly share: number }
  | { readonly type: 'reading-finished'; readonly job: number; readonly result: ReadingResult }
  | { readonly type: 'reading-failed'; readonly job: number }
  | { readonly type: 'reading-stopped'; readonly job: number }
  | { readonly type: 'dictionary-read'; readonly remarks: DictionaryRemarks }
  | { readonly type: 'corrected'; readonly row: string; readonly correction: Correction }
  /** Rows are right as they were read. */
  | { readonly type: 'confirmed-together'; readonly rows: readonly string[] }
  /** The rows that were confirmed together are to be looked at again. */
  | { readonly type: 'confirmation-withdrawn' }
  | { readonly type: 'listed'; readonly listing: Partial<Listing> }
  | { readonly type: 'explained'; readonly explained: ExplainedRow | null }
  | { readonly type: 'report-kept' }
  | { readonly type: 'report-removed'; readonly report: ReadingResult }
  | { readonly type: 'writing-started' }
  | {
      readonly type: 'writing-finished';
      readonly summary: WriteSummary;
      readonly fileName: string;
      readonly mended: readonly WorkbookProblem[];
      /** The file that a person opened, as it is now. */
      readonly file?: MadeFile | undefined;
    }
  /** A workbook was opened; null: it was put away. */
  | { readonly type: 'workbook-opened'; readonly workbook: HeldWorkbook | null }
  | { readonly type: 'writing-refused'; readonly fileName: string; readonly refusal: FileRefusal }
  | { readonly type: 'writing-progressed'; readonly share: number }
  | { readonly type: 'refreshed'; readonly mended: readonly WorkbookProblem[] }
  | { readonly type: 'form-filled'; readonly form: FormPlan }
  | { readonly type: 'undone'; readonly kept: readonly KeptCell[] }
  | { readonly type: 'source-refused'; readonly problem: ReadingProblem }
  | { readonly type: 'writing-failed'; readonly problem: ExcelProblem | null }
  /** What was under way came to nothing that a person is told of; the outcome of before is told again. */
  | { readonly type: 'writing-put-back'; readonly writing: Writing }
  | { readonly type: 'dialog-opened'; readonly dialog: PaneDialog | null }
  | { readonly type: 'comparison-chosen'; readonly comparison: ComparisonChoice }
  | { readonly type: 'rows-copied'; readonly copied: boolean }
  | { readonly type: 'session-restored'; readonly session: Session }
  | { readonly type: 'settings-changed'; readonly settings: Partial<Settings> }
  | { readonly type: 'excel-found' };
