import type { ExcelProblem } from '../../hosts/excel';
import type { Language } from '../../messages';
import type { SheetPlan, WriteSummary } from '../../workbook';
import type { Session } from '../doors/kept-session';
import type { KeptCell } from '../doors/workbook-door';
import type { Correction } from '../reading/correction';
import type { ReportPlace } from '../reading/typed-place';
import type { OpeningFile, ReadingProblem, ReadingResult, RefusedFile, ResultView } from './pane-state';

/** Everything that can happen to the pane. */
export type PaneAction =
  | { readonly type: 'source-typed'; readonly source: string }
  | { readonly type: 'file-opened'; readonly source: string; readonly fileName: string }
  | { readonly type: 'file-opening'; readonly opening: OpeningFile }
  | { readonly type: 'files-finished'; readonly refused: readonly RefusedFile[] }
  | { readonly type: 'region-typed'; readonly region: string }
  | { readonly type: 'place-found'; readonly region: string; readonly place: ReportPlace }
  | { readonly type: 'date-typed'; readonly date: string }
  | { readonly type: 'cleared' }
  | { readonly type: 'reading-started'; readonly job: number }
  | { readonly type: 'reading-progressed'; readonly job: number; readonly share: number }
  | { readonly type: 'reading-finished'; readonly job: number; readonly result: ReadingResult }
  | { readonly type: 'reading-failed'; readonly job: number }
  | { readonly type: 'reading-stopped'; readonly job: number }
  | { readonly type: 'correction-opened'; readonly row: string | null }
  | { readonly type: 'corrected'; readonly row: string; readonly correction: Correction }
  | { readonly type: 'view-chosen'; readonly view: ResultView }
  | { readonly type: 'more-shown' }
  | { readonly type: 'report-kept' }
  | { readonly type: 'report-removed'; readonly report: ReadingResult }
  | { readonly type: 'writing-started' }
  | { readonly type: 'writing-finished'; readonly summary: WriteSummary; readonly fileName: string }
  | { readonly type: 'writing-progressed'; readonly share: number }
  | { readonly type: 'refreshed' }
  | { readonly type: 'undone'; readonly kept: readonly KeptCell[] }
  | { readonly type: 'selection-refused'; readonly problem: ReadingProblem }
  | { readonly type: 'writing-failed'; readonly problem: ExcelProblem | null }
  | { readonly type: 'preview-opened'; readonly sheets: readonly SheetPlan[] | null }
  | { readonly type: 'rows-copied'; readonly copied: boolean }
  | { readonly type: 'session-restored'; readonly session: Session }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'excel-found' };
