import type { ComparisonChoice } from './comparison/comparison-offer';
import type { OwnEntry } from './dictionary/own-dictionary';
import type { Session } from './doors/kept-session';
import type { FormAsk } from './doors/workbook-door';
import type { Correction } from './reading/correction';
import type { Settings } from './settings/settings';
import type { PaneDialog } from './state/pane-dialog';
import type { Listing, ReadingResult, TextView } from './state/pane-state';

/** What a person can do with the text of a report. */
export interface ReadingCommands {
  readonly typeSource: (source: string) => void;
  /** Takes a text that came as a whole, from the clipboard, and reads it at once. */
  readonly pasteSource: (source: string) => void;
  /**
   * Opens files one after the other; all reports but the last are kept for the workbook. Where the page stands alone, an .xlsx becomes the
   * workbook that they are merged into.
   */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** Puts the workbook away that was opened; the file itself is not touched. */
  readonly closeWorkbook: () => Promise<void>;
  /** The text of HTML from the clipboard, tables with tabs; null where it holds none. */
  readonly textOfHtml: (html: string) => Promise<string | null>;
  readonly typeRegion: (region: string) => Promise<void>;
  readonly typeDate: (date: string) => void;
  readonly clear: () => void;
  readonly stop: () => void;
  /** Reads the report that is pasted into the selected cells. */
  readonly takeSelection: () => Promise<void>;
  /** Reads the report again from which the selected row was written. Resolves to the clause that says it; null where there is none. */
  readonly takeRowText: () => Promise<string | null>;
  /** Keeps the report on screen for the next file and makes room for another. */
  readonly keepReport: () => void;
  readonly removeReport: (report: ReadingResult) => void;
  /** Puts in a report of nobody, to try the page with. */
  readonly trySample: () => Promise<void>;
  /** Goes on where a person left off. */
  readonly restore: (session: Session) => Promise<void>;
  /** Accounts for the row at this place of the result; null puts the account away. */
  readonly explain: (row: { readonly id: string; readonly at: number } | null) => Promise<void>;
}

/** What a person can do with what is on screen. */
export interface ViewCommands {
  readonly open: (dialog: PaneDialog) => void;
  /** Closes the dialog if it is one of this kind. */
  readonly close: (kind: PaneDialog['kind']) => void;
  readonly correct: (row: string, correction: Correction) => void;
  /** Says of rows that they are right as they were read. */
  readonly confirmTogether: (rows: readonly string[]) => void;
  /** Takes back what was confirmed together. */
  readonly withdrawConfirmation: () => void;
  readonly list: (listing: Partial<Listing>) => void;
  readonly chooseTextView: (textView: TextView) => void;
}

/** What a person sets for good. What changes how a text is read has it read again. */
export interface SettingsCommands {
  readonly changeSettings: (change: Partial<Settings>) => void;
  /** Adds spellings or an indicator to the person's dictionary. */
  readonly addEntry: (entry: OwnEntry) => void;
  /** Puts another entry in the place of one; null takes it out. */
  readonly changeEntry: (line: number, entry: OwnEntry | null) => void;
}

/** What a person can do with the workbook. */
export interface WorkbookCommands {
  readonly write: () => Promise<void>;
  /** Stops a write: the workbook is as it was before. */
  readonly stopWriting: () => void;
  /** Brings the comparison up to date. */
  readonly refresh: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Brings the rows into sight that the last write appended. */
  readonly showRows: (added: number) => Promise<void>;
  /** Shows what would be filled into the selected form. */
  readonly previewFill: (ask: FormAsk) => Promise<void>;
  readonly fillForm: (ask: FormAsk) => Promise<void>;
  /** Shows what the comparison can show. */
  readonly offerComparison: () => Promise<void>;
  readonly chooseComparison: (choice: ComparisonChoice) => Promise<void>;
  /** Shows the workbook that would be saved. */
  readonly preview: () => Promise<void>;
  /** Puts the rows on the clipboard, for any spreadsheet. */
  readonly copyRows: () => Promise<void>;
}

/** What a person can do in the pane. The views call nothing else. */
export interface PaneCommands extends ReadingCommands, ViewCommands, SettingsCommands, WorkbookCommands {}
