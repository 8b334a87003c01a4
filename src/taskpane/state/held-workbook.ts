import type { MadeFile, OpenedFile, WorkbookContents } from '../planning/protocol';

/** A workbook that a person opened where the page stands alone: reports are merged into it, and the whole is saved as another file. */
export interface HeldWorkbook extends OpenedFile {
  readonly fileName: string;
  /** What the reports on screen are merged into: a row that is put right after it was saved is merged again, not against itself. */
  readonly bytes: Blob;
  /** The file as it was saved with these reports; null before. Other reports are merged into this one. */
  readonly saved: { readonly bytes: Blob; readonly contents: WorkbookContents } | null;
}

/** The workbook once it was saved. */
export function savedAs(workbook: HeldWorkbook, { bytes, contents }: MadeFile): HeldWorkbook {
  return { ...workbook, saved: { bytes, contents } };
}

/** The workbook for other reports: as it was saved, if it was. */
export function withSaved({ saved, ...workbook }: HeldWorkbook): HeldWorkbook {
  return { ...workbook, ...saved, saved: null };
}
