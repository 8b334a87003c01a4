import type { ExcelProblem } from '../../hosts/excel';
import type { FormPlan, WorkbookProblem, WriteSummary } from '../../workbook';
import type { KeptCell } from '../doors/workbook-door';
import type { FileRefusal, MadeFile } from '../planning/protocol';

/** Where the rows go: into the open workbook, or into a file that the browser saves. */
export type DoorKind = 'excel' | 'file';

/** The work on the workbook and what came of it; `problem` is null where the program itself failed. */
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
      /** What was not as a write had left it, and was mended on the way. */
      readonly mended: readonly WorkbookProblem[];
      /** What became of the file that a person opened; null where there is none. */
      readonly file: Pick<MadeFile, 'isChanged' | 'left'> | null;
    }
  /** The file that a person opened does not take the rows. */
  | { readonly kind: 'file-refused'; readonly fileName: string; readonly refusal: FileRefusal }
  /** The comparison was brought up to date. */
  | { readonly kind: 'refreshed'; readonly mended: readonly WorkbookProblem[] }
  /** Cells of a person's own form were filled. */
  | { readonly kind: 'filled'; readonly form: FormPlan }
  /** The last write was taken back, but for cells that a person changed since. */
  | { readonly kind: 'undone'; readonly kept: readonly KeptCell[] }
  | { readonly kind: 'failed'; readonly door: DoorKind; readonly problem: ExcelProblem | null };
