import { workbookInput } from '../doors/report-entry';
import type { Answer, ReportsToWrite, WriteOptions } from '../doors/workbook-door';
import type { WorkbookCommands } from '../pane-commands';
import type { FileRefusal, ForFile, OrRefused } from '../planning/protocol';
import type { PaneAction } from '../state/pane-action';
import type { PaneDialog } from '../state/pane-dialog';
import { isSomethingToWrite, reportsToWrite } from '../state/pane-state';
import type { PaneSurroundings } from './surroundings';

/** The commands that bring rows into a workbook, show them there and take them back. */
export function workbookCommands(surroundings: PaneSurroundings): WorkbookCommands {
  const { store, doors, planner, now } = surroundings;
  let stopper = new AbortController();

  const choices = (): Pick<ReportsToWrite, 'keepTexts' | 'threshold' | 'dictionary' | 'comparison'> => {
    const { settings, comparison } = store.state();
    const { keepTexts, threshold, dictionary } = settings;
    return { keepTexts, threshold, dictionary, comparison };
  };

  // The list of regions, by which a file of several places is named, is fetched when it is needed.
  const asked = async (): Promise<ReportsToWrite> => {
    const [{ workbookName }, { messagesFor }] = await Promise.all([
      import(/* webpackChunkName: "regions" */ '../doors/workbook-name'),
      import(/* webpackChunkName: "wording" */ '../../messages'),
    ]);
    const { workbook, settings } = store.state();
    const reports = reportsToWrite(store.state());
    const facts = reports.map(({ extraction }) => extraction.report);
    const fileName = workbook?.fileName ?? workbookName(facts, messagesFor(settings.language));
    return { reports, time: now(), fileName, ...choices(), ...(workbook && { workbook: workbook.bytes }) };
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

  /** Shows something of the workbook that is not written; what came of the last write stays on screen. */
  const showing = async (work: (options: WriteOptions) => Promise<PaneAction | null>): Promise<void> => {
    const { writing } = store.state();
    await working(async (options) => {
      const action = await work(options);
      if (action !== null) store.dispatch(action);
      return { type: 'writing-put-back', writing };
    });
  };

  const refresh = (): Promise<void> => {
    return working(async (options) => {
      const outcome = await doors.excel.write({ reports: [], time: now(), fileName: '', ...choices() }, options);
      return outcome.kind === 'written'
        ? { type: 'refreshed', mended: outcome.mended ?? [] }
        : { type: 'writing-failed', problem: outcome.kind === 'refused' ? outcome.problem : null };
    });
  };

  /** Shows what the planner makes of the file that would be saved, or why that is refused. */
  const showingFile = (
    ask: (file: ForFile, options: WriteOptions) => Promise<OrRefused<PaneDialog> | null>,
  ): Promise<void> => {
    return showing(async (options) => {
      const wanted = await asked();
      const answer = await ask({ input: workbookInput(wanted), workbook: wanted.workbook ?? null }, options);
      if (answer?.kind === 'refused') return fileRefused(wanted, answer);
      return answer && { type: 'dialog-opened', dialog: answer.value };
    });
  };

  const fileRefused = ({ fileName }: ReportsToWrite, refusal: FileRefusal): PaneAction => {
    return { type: 'writing-refused', fileName, refusal };
  };

  const offerOfRows = (): Promise<void> => {
    const { comparison } = store.state();
    return showingFile(async (file, options) => {
      const offer = await planner.ask('offer', { ...file, comparison }, options);
      return shownIn(offer, (value) => ({ kind: 'comparison', offer: value }));
    });
  };

  const refused = (answer: Answer<unknown> & { readonly kind: 'refused' }): PaneAction => {
    return { type: 'writing-failed', problem: answer.problem };
  };

  return {
    refresh,
    write: async () => {
      if (!isSomethingToWrite(store.state())) return;
      await working(async (options) => {
        const wanted = await asked();
        const outcome = await doors[store.state().door].write(wanted, options);
        if (outcome.kind === 'refused') return { type: 'writing-failed', problem: outcome.problem };
        if (outcome.kind === 'file-refused') return fileRefused(wanted, outcome.refusal);
        const { summary, mended = [], file } = outcome;
        return { type: 'writing-finished', summary, fileName: wanted.fileName, mended, file };
      });
    },
    stopWriting: () => {
      stopper.abort();
    },
    undo: () =>
      working(async (options) => {
        const outcome = await doors.excel.undo(options);
        return outcome.kind === 'undone'
          ? { type: 'undone', kept: outcome.kept }
          : { type: 'writing-failed', problem: outcome.problem };
      }),
    showRows: async (added) => {
      const answer = await doors.excel.showRows(added);
      if (answer.kind === 'refused') store.dispatch(refused(answer));
    },
    previewFill: async (ask) => {
      const { dialog } = store.state();
      // What was shown before stays until there is an answer.
      const before = dialog?.kind === 'form' ? dialog.preview : null;
      store.dispatch({ type: 'dialog-opened', dialog: { kind: 'form', ask, preview: before } });
      const answer = await doors.excel.previewFill(ask);
      const now = store.state().dialog;
      if (now?.kind !== 'form' || now.ask !== ask) return;
      const preview = answer.kind === 'answer' ? ({ kind: 'plan', form: answer.value } as const) : answer;
      store.dispatch({ type: 'dialog-opened', dialog: { kind: 'form', ask, preview } });
    },
    fillForm: (ask) =>
      working(async (options) => {
        const answer = await doors.excel.fill(ask, options);
        return answer.kind === 'answer' ? { type: 'form-filled', form: answer.value } : refused(answer);
      }),
    offerComparison: async () => {
      if (store.state().door === 'file') {
        await offerOfRows();
        return;
      }
      const answer = await doors.excel.offerComparison();
      store.dispatch(
        answer.kind === 'answer'
          ? { type: 'dialog-opened', dialog: { kind: 'comparison', offer: answer.value } }
          : refused(answer),
      );
    },
    chooseComparison: async (comparison) => {
      store.dispatch({ type: 'comparison-chosen', comparison });
      if (store.state().door === 'excel') await refresh();
    },
    preview: () =>
      showingFile(async (file, options) => {
        const sheets = await planner.ask('preview', file, options);
        return shownIn(sheets, (value) => ({ kind: 'preview', sheets: value }));
      }),
    copyRows: () =>
      showing(async (options) => {
        const text = await planner.ask('table', workbookInput(await asked()), options);
        return text === null ? null : { type: 'rows-copied', copied: await surroundings.copyText(text) };
      }),
  };
}

/** What the planner made, as a dialog shows it. */
function shownIn<T>(answer: OrRefused<T> | null, dialog: (value: T) => PaneDialog): OrRefused<PaneDialog> | null {
  return answer?.kind === 'made' ? { kind: 'made', value: dialog(answer.value) } : answer;
}
