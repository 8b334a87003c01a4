import type { Correction, Corrections } from '../reading/correction';
import type { PaneAction } from './pane-action';
import { savedAs, withSaved } from './held-workbook';
import { initialState, reportsToWrite, type PaneState, type ReadingResult, type Writing } from './pane-state';

/**
 * The state after an action; the same state object where nothing changes. A reading that was overtaken by a later one
 * has no say any more, so replies carry their job.
 *
 * `reduce(initialState, { type: 'region-typed', region: '平阴县' }).input.region` is 平阴县.
 */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'source-typed':
      return typed(state, action.source, action.isWhole ?? false);
    case 'file-opened':
      return {
        ...withInput(uncorrected(forOtherReport(state)), { source: action.source, fileName: action.fileName }),
        isWhole: true,
        problem: null,
      };
    case 'file-opening':
      return { ...state, opening: action.opening, problem: null };
    case 'files-finished':
      return {
        ...state,
        opening: null,
        problem: action.refused.length === 0 ? state.problem : { files: action.refused },
      };
    case 'region-typed':
      return withInput(state, { region: action.region });
    case 'place-found':
      // A name that was typed over meanwhile has no say any more.
      return action.region === state.input.region ? { ...state, place: action.place } : state;
    case 'date-typed':
      return withInput(state, { date: action.date });
    case 'text-view-chosen':
      // Whoever chose how to look at the text is not led elsewhere by the next reading.
      return { ...state, textView: action.textView, isWhole: false };
    case 'cleared':
      return { ...cleared(state), ...untyped, kept: initialState.kept, workbook: null };
    case 'reading-started':
      return {
        ...state,
        reading: { job: action.job, share: 0 },
        problem: null,
        writing: settled(state.writing),
        copied: null,
      };
    case 'reading-progressed':
      return running(state, action.job) ? { ...state, reading: { job: action.job, share: action.share } } : state;
    case 'reading-finished':
      return running(state, action.job) ? finished(state, action.result) : state;
    case 'reading-failed':
      return running(state, action.job) ? { ...state, reading: null, result: null, problem: 'failed' } : state;
    case 'reading-stopped':
      return running(state, action.job) ? { ...state, reading: null, result: null, problem: 'stopped' } : state;
    case 'dictionary-read':
      return { ...state, dictionaryRemarks: action.remarks };
    case 'corrected':
      return recorrected(state, put(state.corrections, action.row, action.correction));
    case 'confirmed-together': {
      const corrections = new Map(state.corrections);
      for (const row of action.rows) corrections.set(row, 'confirmed');
      return { ...recorrected(state, corrections), confirmedTogether: action.rows };
    }
    case 'confirmation-withdrawn': {
      const corrections = new Map(state.corrections);
      for (const row of state.confirmedTogether ?? [])
        if (corrections.get(row) === 'confirmed') corrections.delete(row);
      return recorrected(state, corrections);
    }
    case 'listed':
      return { ...state, listing: { ...state.listing, ...action.listing } };
    case 'explained':
      return { ...state, explained: action.explained };
    case 'report-kept':
      return keptFor(state);
    case 'report-removed':
      return {
        ...state,
        kept: state.kept.filter((one) => one !== action.report),
        writing: settled(state.writing),
      };
    case 'workbook-opened':
      return { ...state, workbook: action.workbook, writing: settled(state.writing), copied: null };
    case 'writing-started':
      return { ...state, writing: { kind: 'writing', share: 0 }, copied: null };
    case 'writing-progressed':
      return state.writing.kind === 'writing' ? { ...state, writing: { kind: 'writing', share: action.share } } : state;
    case 'refreshed':
      return { ...state, writing: { kind: 'refreshed', mended: action.mended } };
    case 'form-filled':
      return { ...state, writing: { kind: 'filled', form: action.form }, dialog: null };
    case 'undone':
      return { ...state, writing: { kind: 'undone', kept: action.kept } };
    case 'source-refused':
      return { ...state, problem: action.problem };
    case 'writing-finished':
      return {
        ...state,
        writing: written(state, action),
        workbook: action.file && state.workbook ? savedAs(state.workbook, action.file) : state.workbook,
      };
    case 'writing-refused':
      return { ...state, writing: { kind: 'file-refused', fileName: action.fileName, refusal: action.refusal } };
    case 'writing-failed':
      return { ...state, writing: { kind: 'failed', door: state.door, problem: action.problem }, dialog: null };
    case 'writing-put-back':
      return { ...state, writing: action.writing };
    case 'dialog-opened':
      return { ...state, dialog: action.dialog };
    case 'comparison-chosen':
      return { ...state, comparison: action.comparison, dialog: null };
    case 'rows-copied':
      return { ...state, copied: action.copied };
    case 'session-restored':
      return {
        ...state,
        ...action.session,
        workbook: action.session.workbook ?? null,
        isWhole: true,
        corrections: new Map(action.session.corrections),
      };
    case 'settings-changed':
      return { ...state, settings: { ...state.settings, ...action.settings } };
    case 'excel-found':
      return { ...state, door: 'excel' };
  }
}

function written(
  { door }: PaneState,
  { summary, fileName, mended, file }: Extract<PaneAction, { type: 'writing-finished' }>,
): Writing {
  return { kind: 'written', door, summary, fileName, mended, file: file ?? null };
}

/** A text that a person changed is no longer the file's: its name must not lend it a year or a place. */
function typed(state: PaneState, source: string, isWhole: boolean): PaneState {
  const other = source === state.input.source ? state : forOtherReport(state);
  const base = source.trim() === '' ? cleared(other) : other;
  return { ...withInput(base, { source, fileName: null }), isWhole, textView: 'edit', problem: null };
}

/** What was saved into the opened workbook is in it: other reports are merged into that, and nothing has to be kept for them. */
function forOtherReport(state: PaneState): PaneState {
  if (state.workbook === null || state.workbook.saved === null) return state;
  return { ...state, workbook: withSaved(state.workbook), kept: initialState.kept };
}

/** Room for another report; the one on screen is kept, unless the opened workbook holds it. */
function keptFor(state: PaneState): PaneState {
  const next = forOtherReport(state);
  return { ...cleared(next), ...untyped, kept: next === state ? reportsToWrite(state) : next.kept };
}

function withInput(state: PaneState, change: Partial<PaneState['input']>): PaneState {
  return { ...state, input: { ...state.input, ...change } };
}

/** The text is gone and all that came of it; place and date may be meant for the next text. */
function cleared(state: PaneState): PaneState {
  return {
    ...uncorrected(state),
    input: { ...state.input, source: '', fileName: null },
    isWhole: initialState.isWhole,
    textView: initialState.textView,
    reading: null,
    result: null,
    problem: null,
    dictionaryRemarks: initialState.dictionaryRemarks,
    listing: initialState.listing,
    explained: null,
    writing: settled(state.writing),
  };
}

const untyped = { input: initialState.input, place: initialState.place } as const;

/** Another text has other rows. */
function uncorrected(state: PaneState): PaneState {
  return { ...state, corrections: initialState.corrections, confirmedTogether: null, dialog: null };
}

/** What was written before is no longer what the rows say. */
function recorrected(state: PaneState, corrections: Corrections): PaneState {
  return {
    ...state,
    corrections,
    confirmedTogether: null,
    dialog: null,
    writing: settled(state.writing),
    copied: null,
  };
}

/** A row for which nothing is corrected any more is as it was read. */
function put(corrections: Corrections, row: string, correction: Correction): Corrections {
  const next = new Map(corrections);
  if (typeof correction === 'object' && Object.keys(correction).length === 0) next.delete(row);
  else next.set(row, correction);
  return next;
}

/** The outcome of an earlier write is no longer news; a write under way still is. */
function settled(writing: Writing): Writing {
  return writing.kind === 'writing' ? writing : initialState.writing;
}

function running(state: PaneState, job: number): boolean {
  return state.reading?.job === job;
}

function finished(state: PaneState, result: ReadingResult): PaneState {
  return {
    ...state,
    reading: null,
    result,
    // A text that is being typed stays as it is under the hands of its writer.
    textView: state.isWhole && found(result) ? 'marked' : state.textView,
    // Of the same text, read again with another dictionary, the list stays as it was.
    listing: state.result?.source === result.source ? state.listing : initialState.listing,
    explained: null,
    writing: settled(state.writing),
  };
}

function found({ extraction: { observations, unread } }: ReadingResult): boolean {
  return observations.length + unread.length > 0;
}
