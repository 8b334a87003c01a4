import { messagesFor, type Language } from '../messages';
import type { WorkbookPlan } from '../workbook';
import { copiedTable } from './doors/copied-table';
import type { Session } from './doors/kept-session';
import type { OpenWorkbookDoor, ReportsToWrite, WorkbookDoor, WriteOptions } from './doors/workbook-door';
import type { ExtractionClient } from './extraction/extraction-client';
import type { ReadingOptions } from './extraction/protocol';
import type { FileImporter } from './files/file-importer';
import { openedFile } from './files/opened-file';
import type { Correction } from './reading/correction';
import { reportDate } from './reading/report-date';
import { typedPlace, type ReportPlace } from './reading/typed-place';
import {
  reportsToWrite,
  type PaneState,
  type ReadingResult,
  type RefusedFile,
  type ResultView,
} from './state/pane-state';
import type { PaneAction } from './state/pane-action';
import type { Store } from './state/store';

/** What a person can do in the pane. The views call nothing else. */
export interface PaneCommands {
  readonly typeSource: (source: string) => void;
  /** Opens files one after the other; all but the last are kept for the workbook. */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** The text of HTML from the clipboard, tables with tabs; null where it holds none. */
  readonly textOfHtml: (html: string) => Promise<string | null>;
  readonly typeRegion: (region: string) => Promise<void>;
  readonly typeDate: (date: string) => void;
  readonly clear: () => void;
  readonly stop: () => void;
  /** Opens the form that puts a row right; null closes it. */
  readonly openCorrection: (row: string | null) => void;
  readonly correct: (row: string, correction: Correction) => void;
  readonly chooseView: (view: ResultView) => void;
  readonly showMore: () => void;
  readonly write: () => Promise<void>;
  /** Stops a write: the workbook is as it was before. */
  readonly stopWriting: () => void;
  /** Brings the comparison up to date. */
  readonly refresh: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Reads the report that is pasted into the selected cells. */
  readonly takeSelection: () => Promise<void>;
  /** Keeps the report on screen for the next file and makes room for another. */
  readonly keepReport: () => void;
  readonly removeReport: (report: ReadingResult) => void;
  /** Shows the workbook that would be saved. */
  readonly preview: () => Promise<void>;
  readonly closePreview: () => void;
  /** Puts the rows on the clipboard, for any spreadsheet. */
  readonly copyRows: () => Promise<void>;
  /** Puts in a report of nobody, to try the page with. */
  readonly trySample: () => Promise<void>;
  /** Goes on where a person left off. */
  readonly restore: (session: Session) => Promise<void>;
  readonly chooseLanguage: (language: Language) => void;
}

/** What the commands need from outside. */
export interface PaneSurroundings {
  readonly store: Store;
  readonly client: Pick<ExtractionClient, 'read' | 'stop'>;
  readonly importer: Pick<FileImporter, 'importBytes' | 'importHtml'>;
  readonly doors: { readonly file: WorkbookDoor; readonly excel: OpenWorkbookDoor };
  readonly newWorkbook: (asked: ReportsToWrite) => Promise<WorkbookPlan>;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly now: () => Date;
  /** Calls back when a person has paused in typing; returns the way to call it off. */
  readonly afterPause: (callback: () => void) => () => void;
}

/** Ties the store to the worker and the doors: a changed input is read after a pause, the last change wins. */
export function createPaneCommands(surroundings: PaneSurroundings): PaneCommands {
  const { store, client, importer, doors, now, afterPause } = surroundings;
  let lastJob = 0;
  let stopper = new AbortController();
  let callOff = (): void => undefined;

  const read = async (): Promise<void> => {
    const { input } = store.state();
    const job = (lastJob += 1);
    store.dispatch({ type: 'reading-started', job });
    const outcome = await client.read(job, input.source, readingOptions(store.state()), (share) => {
      store.dispatch({ type: 'reading-progressed', job, share });
    });
    if (outcome.kind === 'finished') {
      const result = { source: input.source, fileName: input.fileName, extraction: outcome.extraction };
      store.dispatch({ type: 'reading-finished', job, result });
    } else {
      store.dispatch({ type: outcome.kind === 'failed' ? 'reading-failed' : 'reading-stopped', job });
    }
  };

  const findPlace = async (): Promise<void> => {
    const { region } = store.state().input;
    store.dispatch({ type: 'place-found', region, place: await typedPlace(region) });
  };

  const inputChanged = (): void => {
    callOff();
    if (store.state().input.source.trim() === '') {
      client.stop();
      return;
    }
    callOff = afterPause(() => void read());
  };

  // The list of regions, by which a file of several places is named, is fetched when it is needed.
  const asked = async (): Promise<ReportsToWrite> => {
    const { workbookName } = await import(/* webpackChunkName: "regions" */ './doors/workbook-name');
    const reports = reportsToWrite(store.state());
    const facts = reports.map(({ extraction }) => extraction.report);
    return { reports, time: now(), fileName: workbookName(facts, messagesFor(store.state().language)) };
  };

  /** One piece of work on the workbook at a time; what comes of it is told. */
  const working = async (work: (options: WriteOptions) => Promise<PaneAction>): Promise<void> => {
    if (store.state().writing.kind === 'writing') return;
    store.dispatch({ type: 'writing-started' });
    stopper = new AbortController();
    try {
      const onProgress = (share: number): void => {
        store.dispatch({ type: 'writing-progressed', share });
      };
      store.dispatch(await work({ onProgress, signal: stopper.signal }));
    } catch (error) {
      // A programmer's error: the person is told that it failed, the console gets the rest.
      store.dispatch({ type: 'writing-failed', problem: null });
      throw error;
    }
  };

  return {
    typeSource: (source) => {
      store.dispatch({ type: 'source-typed', source });
      inputChanged();
    },
    openFiles: async (files) => {
      const refused: RefusedFile[] = [];
      for (const [index, file] of files.entries()) {
        store.dispatch({
          type: 'file-opening',
          opening: { name: file.name, number: index + 1, count: files.length },
        });
        const content = await openedFile(file, importer);
        if (content.kind === 'problem') {
          refused.push({ name: file.name, problem: content.problem });
          continue;
        }
        callOff();
        if (index > 0 && store.state().result !== null) store.dispatch({ type: 'report-kept' });
        store.dispatch({ type: 'file-opened', source: content.text, fileName: file.name });
        await read();
        if (store.state().problem === 'stopped') break;
      }
      store.dispatch({ type: 'files-finished', refused });
    },
    textOfHtml: async (html) => {
      const imported = await importer.importHtml(html);
      return imported.kind === 'text' ? imported.text : null;
    },
    typeRegion: async (region) => {
      const before = nameOf(store.state().place);
      store.dispatch({ type: 'region-typed', region });
      await findPlace();
      if (store.state().input.region === region && nameOf(store.state().place) !== before) inputChanged();
    },
    typeDate: (date) => {
      store.dispatch({ type: 'date-typed', date });
      if (date.trim() === '' || reportDate(date) !== null) inputChanged();
    },
    clear: () => {
      callOff();
      client.stop();
      store.dispatch({ type: 'cleared' });
    },
    stop: () => {
      callOff();
      client.stop();
    },
    openCorrection: (row) => {
      store.dispatch({ type: 'correction-opened', row });
    },
    correct: (row, correction) => {
      store.dispatch({ type: 'corrected', row, correction });
    },
    chooseView: (view) => {
      store.dispatch({ type: 'view-chosen', view });
    },
    showMore: () => {
      store.dispatch({ type: 'more-shown' });
    },
    write: async () => {
      if (reportsToWrite(store.state()).length === 0) return;
      await working(async (options) => {
        const wanted = await asked();
        const outcome = await doors[store.state().door].write(wanted, options);
        return outcome.kind === 'written'
          ? { type: 'writing-finished', summary: outcome.summary, fileName: wanted.fileName }
          : { type: 'writing-failed', problem: outcome.problem };
      });
    },
    stopWriting: () => {
      stopper.abort();
    },
    refresh: () =>
      working(async (options) => {
        const outcome = await doors.excel.write({ reports: [], time: now(), fileName: '' }, options);
        return outcome.kind === 'written'
          ? { type: 'refreshed' }
          : { type: 'writing-failed', problem: outcome.problem };
      }),
    undo: () =>
      working(async (options) => {
        const outcome = await doors.excel.undo(options);
        return outcome.kind === 'undone'
          ? { type: 'undone', kept: outcome.kept }
          : { type: 'writing-failed', problem: outcome.problem };
      }),
    takeSelection: async () => {
      const outcome = await doors.excel.readSelection();
      if (outcome.kind === 'refused')
        store.dispatch({ type: 'selection-refused', problem: { excel: outcome.problem } });
      else if (outcome.text === '') store.dispatch({ type: 'selection-refused', problem: 'nothing-selected' });
      else {
        callOff();
        store.dispatch({ type: 'source-typed', source: outcome.text });
        await read();
      }
    },
    keepReport: () => {
      callOff();
      client.stop();
      store.dispatch({ type: 'report-kept' });
    },
    removeReport: (report) => {
      store.dispatch({ type: 'report-removed', report });
    },
    preview: async () => {
      const { sheets } = await surroundings.newWorkbook(await asked());
      store.dispatch({ type: 'preview-opened', sheets });
    },
    closePreview: () => {
      store.dispatch({ type: 'preview-opened', sheets: null });
    },
    copyRows: async () => {
      const { sheets } = await surroundings.newWorkbook(await asked());
      const rows = sheets.find((sheet) => sheet.kind === 'table');
      const copied = rows !== undefined && (await surroundings.copyText(copiedTable(rows.table)));
      store.dispatch({ type: 'rows-copied', copied });
    },
    trySample: async () => {
      const { sampleReport } = await import(/* webpackChunkName: "sample" */ './sample-report');
      const fileName = messagesFor(store.state().language).taskpane.sample.name;
      store.dispatch({ type: 'file-opened', source: sampleReport, fileName });
      await read();
    },
    restore: async (session) => {
      store.dispatch({ type: 'session-restored', session });
      await findPlace();
      if (session.input.source.trim() !== '') await read();
    },
    chooseLanguage: (language) => {
      store.dispatch({ type: 'language-chosen', language });
    },
  };
}

/** The name to be passed on; null where none was typed, or one that leads to no place or to several. */
function nameOf(place: ReportPlace): string | null {
  return place.kind === 'known' ? place.name : null;
}

/** What the person knows, without what was left empty, names no one place or is no date. */
function readingOptions({ place, input: { date, fileName } }: PaneState): ReadingOptions {
  const isoDate = reportDate(date);
  const region = nameOf(place);
  return {
    ...(region === null ? {} : { region }),
    ...(isoDate === null ? {} : { date: isoDate }),
    ...(fileName === null ? {} : { fileName }),
  };
}
