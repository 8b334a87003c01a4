import { messagesFor, type Language } from '../../messages';
import { isText, textFormats, type FormatName } from '../formats';
import { flatColumns, flatRows, plainCells } from '../formats/flat-row';
import { problemText } from '../console';
import { silentProgress, type Progress } from '../progress';
import { readReport, type Reading, type ReportContext } from '../reading';
import { nothingFoundIn, remarksOn } from '../remarks';
import { fileSource, type SourceResult } from '../sources';

/** What is the same for all reports of a run. */
export interface ReadingSettings {
  readonly context: ReportContext;
  readonly format: FormatName;
  readonly all: boolean;
  /** Width of the terminal in cells, or null. */
  readonly columns: number | null;
  readonly language: Language;
}

/** What is printed of a report: lines as text, or rows of cells for files that are no text. */
export type Output =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (string | number | null)[])[] };

/** What came of one report, ready to be told and printed. It can be sent from thread to thread. */
export type Outcome =
  | {
      readonly kind: 'read';
      readonly source: string;
      readonly output: Output;
      readonly rows: number;
      /** Sentences about the report for the person. */
      readonly remarks: readonly string[];
      readonly empty: boolean;
    }
  | { readonly kind: 'problem'; readonly source: string; readonly sentence: string };

/** Reads a file and makes of it what is printed. */
export async function outcomeOfFile(
  path: string,
  settings: ReadingSettings,
  progress: Progress = silentProgress,
): Promise<Outcome> {
  return outcomeOf(await fileSource(path), settings, progress);
}

/** Makes of a source what is printed. */
export function outcomeOf(
  result: SourceResult,
  settings: ReadingSettings,
  progress: Progress = silentProgress,
): Outcome {
  const wording = messagesFor(settings.language);
  if (result.kind === 'problem') {
    return { kind: 'problem', source: result.name, sentence: problemText(result, wording) };
  }
  const reading = readReport(result.source, settings.context, progress);
  const { observations, unread, none } = reading.extraction;
  const empty = observations.length === 0 && !(settings.all && unread.length + none.length > 0);
  return {
    kind: 'read',
    source: reading.source,
    output: outputOf(reading, settings),
    rows: observations.length,
    remarks: [...remarksOn(reading, wording), ...(empty ? nothingFoundIn(reading, wording) : [])],
    empty,
  };
}

function outputOf(reading: Reading, { format, all, columns, language }: ReadingSettings): Output {
  const wording = messagesFor(language);
  if (isText(format)) {
    return { kind: 'text', text: [...textFormats[format].lines(reading, { all, columns, wording })].join('') };
  }
  const names = flatColumns(all);
  const rows = [...flatRows(reading, all, wording, format === 'xlsx' ? 'words' : 'codes')];
  return { kind: 'rows', rows: rows.map((row) => plainCells(row, names)) };
}
