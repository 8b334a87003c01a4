import type { UserDictionary } from '../../model';
import { joinedDictionary } from '../dictionary/own-dictionary';
import type { ReadingOptions } from '../extraction/protocol';
import { reportDate } from '../reading/report-date';
import type { ReportPlace } from '../reading/typed-place';
import { isTooLongToEdit, type PaneState } from '../state/pane-state';
import { afterOthers } from '../../transfer/paced';
import type { PaneSurroundings } from './surroundings';

/** Reads the text of the pane, at once or after a pause; the last asking wins. */
export interface Reader {
  /** Reads the text as it stands. */
  readonly read: () => Promise<void>;
  /** Reads after a pause in typing. */
  readonly readSoon: () => void;
  /** Calls off what is about to be read. */
  readonly callOff: () => void;
  /** Calls off and stops what is being read. */
  readonly stop: () => void;
  /** The number of the last reading, by which its rows are asked about. */
  readonly lastJob: () => number;
}

export function createReader({ store, client, doors, afterPause }: PaneSurroundings): Reader {
  let lastJob = 0;
  let waiting = (): void => undefined;
  let wanted = new AbortController();
  /** What the workbook said last: where it does not answer now, that holds. */
  let ofWorkbook: UserDictionary = [];

  const dictionaryNow = async (): Promise<UserDictionary> => {
    const { door, settings, workbook } = store.state();
    if (door !== 'excel') {
      store.dispatch({ type: 'dictionary-read', remarks: { cells: workbook?.cells ?? [], refusal: null } });
      return joinedDictionary(workbook?.dictionary ?? [], settings.dictionary);
    }
    // A fault of ours there must not keep the report from being read.
    const answer = await doors.excel.readDictionary().catch(() => null);
    if (answer === null) return joinedDictionary(ofWorkbook, settings.dictionary);
    if (answer.kind === 'answer') {
      ofWorkbook = answer.value.dictionary;
      store.dispatch({ type: 'dictionary-read', remarks: { cells: answer.value.problems, refusal: null } });
    } else store.dispatch({ type: 'dictionary-read', remarks: { cells: [], refusal: answer.problem } });
    return joinedDictionary(ofWorkbook, settings.dictionary);
  };

  const stop = (): void => {
    callOff();
    wanted.abort();
    client.stop();
  };
  const callOff = (): void => {
    waiting();
    waiting = () => undefined;
  };

  const read = async (): Promise<void> => {
    const job = (lastJob += 1);
    wanted.abort();
    const { signal } = (wanted = new AbortController());
    store.dispatch({ type: 'reading-started', job });
    const dictionary = await dictionaryNow();
    const { input } = store.state();
    // To copy a text of megabytes into the worker takes a while: it is to be seen before.
    if (isTooLongToEdit(input)) await afterOthers();
    if (signal.aborted) {
      store.dispatch({ type: 'reading-stopped', job });
      return;
    }
    const options = readingOptions(store.state(), dictionary);
    const outcome = await client.read(job, input.source, options, (share) => {
      store.dispatch({ type: 'reading-progressed', job, share });
    });
    if (outcome.kind === 'finished') {
      const result = { source: input.source, fileName: input.fileName, extraction: outcome.extraction };
      store.dispatch({ type: 'reading-finished', job, result });
    } else {
      store.dispatch({ type: outcome.kind === 'failed' ? 'reading-failed' : 'reading-stopped', job });
    }
  };

  return {
    read,
    callOff,
    stop,
    readSoon: () => {
      callOff();
      if (store.state().input.source.trim() === '') stop();
      else waiting = afterPause(() => void read());
    },
    lastJob: () => lastJob,
  };
}

/** The name to be passed on; null where none was typed, or one that leads to no place or to several. */
export function nameOf(place: ReportPlace): string | null {
  return place.kind === 'known' ? place.name : null;
}

/** What the person knows, without what was left empty, names no one place or is no date. */
function readingOptions({ place, input: { date, fileName } }: PaneState, dictionary: UserDictionary): ReadingOptions {
  const isoDate = reportDate(date);
  const region = nameOf(place);
  return {
    ...(region === null ? {} : { region }),
    ...(isoDate === null ? {} : { date: isoDate }),
    ...(fileName === null ? {} : { fileName }),
    ...(dictionary.length === 0 ? {} : { dictionary }),
  };
}
