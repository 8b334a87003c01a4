import { openedFile, type FileProblem } from '../files/opened-file';
import type { ReadingCommands } from '../pane-commands';
import { reportDate } from '../reading/report-date';
import { typedPlace } from '../reading/typed-place';
import type { ReadingProblem, RefusedFile } from '../state/pane-state';
import { nameOf, type Reader } from './reader';
import type { PaneSurroundings } from './surroundings';

/** The commands by which a text comes into the pane and is read. */
export function readingCommands(
  { store, client, importer, doors, planner }: PaneSurroundings,
  reader: Reader,
): ReadingCommands {
  const findPlace = async (): Promise<void> => {
    const { region } = store.state().input;
    store.dispatch({ type: 'place-found', region, place: await typedPlace(region) });
  };
  const refuse = (problem: ReadingProblem): void => {
    store.dispatch({ type: 'source-refused', problem });
  };
  const openText = async (source: string, fileName: string): Promise<void> => {
    reader.callOff();
    store.dispatch({ type: 'file-opened', source, fileName });
    await reader.read();
  };
  const put = async (source: string): Promise<void> => {
    reader.callOff();
    store.dispatch({ type: 'source-typed', source, isWhole: true });
    if (source.trim() === '') reader.stop();
    else await reader.read();
  };

  /** Takes a file that is no text for a workbook, where the page stands alone; resolves to what is the matter with it. */
  const openWorkbook = async (file: File, problem: FileProblem): Promise<RefusedFile['problem'] | null> => {
    if (store.state().door === 'excel' || !mayBeWorkbook(file.name, problem)) return problem;
    const opened = await planner.ask('open', { file }).catch(() => null);
    if (opened === null) return 'failed';
    if (opened.kind === 'refused') {
      const isOther = 'refusal' in opened && ['no-workbook', 'old-format'].includes(opened.refusal.code);
      return isOther ? problem : opened;
    }
    const workbook = { ...opened.value, fileName: file.name, saved: null };
    store.dispatch({ type: 'workbook-opened', workbook });
    await readAgain();
    return null;
  };
  /** The workbook's own dictionary has a say in what is read. */
  const readAgain = async (): Promise<void> => {
    if (store.state().input.source.trim() !== '') await reader.read();
  };

  return {
    typeSource: (source) => {
      store.dispatch({ type: 'source-typed', source });
      reader.readSoon();
    },
    pasteSource: (source) => void put(source),
    openFiles: async (files) => {
      const refused: RefusedFile[] = [];
      for (const [index, file] of files.entries()) {
        store.dispatch({
          type: 'file-opening',
          opening: { name: file.name, number: index + 1, count: files.length },
        });
        const content = await openedFile(file, importer);
        if (content.kind === 'problem') {
          const problem = await openWorkbook(file, content.problem);
          if (problem !== null) refused.push({ name: file.name, problem });
          continue;
        }
        if (index > 0 && store.state().result !== null) store.dispatch({ type: 'report-kept' });
        await openText(content.text, file.name);
        if (store.state().problem === 'stopped') break;
      }
      store.dispatch({ type: 'files-finished', refused });
    },
    textOfHtml: async (html) => {
      const imported = await importer.importHtml(html);
      return imported.kind === 'text' ? imported.text : null;
    },
    closeWorkbook: async () => {
      store.dispatch({ type: 'workbook-opened', workbook: null });
      await readAgain();
    },
    typeRegion: async (region) => {
      const before = nameOf(store.state().place);
      store.dispatch({ type: 'region-typed', region });
      await findPlace();
      if (store.state().input.region === region && nameOf(store.state().place) !== before) reader.readSoon();
    },
    typeDate: (date) => {
      store.dispatch({ type: 'date-typed', date });
      if (date.trim() === '' || reportDate(date) !== null) reader.readSoon();
    },
    clear: () => {
      reader.stop();
      store.dispatch({ type: 'cleared' });
    },
    stop: reader.stop,
    takeSelection: async () => {
      const outcome = await doors.excel.readSelection();
      if (outcome.kind === 'refused') refuse({ excel: outcome.problem });
      else if (outcome.text === '') refuse('nothing-selected');
      else await put(outcome.text);
    },
    takeRowText: async () => {
      const answer = await doors.excel.readRowText();
      if (answer.kind === 'refused') refuse({ excel: answer.problem });
      else if (answer.value.text === null) refuse('text-not-kept');
      else {
        await openText(answer.value.text, answer.value.source);
        return answer.value.evidence;
      }
      return null;
    },
    keepReport: () => {
      reader.stop();
      store.dispatch({ type: 'report-kept' });
    },
    removeReport: (report) => {
      store.dispatch({ type: 'report-removed', report });
    },
    trySample: async () => {
      const [{ sampleReport }, { messagesFor }] = await Promise.all([
        import(/* webpackChunkName: "sample" */ '../sample-report'),
        import(/* webpackChunkName: "wording" */ '../../messages'),
      ]);
      await openText(sampleReport, messagesFor(store.state().settings.language).taskpane.sample.name);
    },
    restore: async (session) => {
      store.dispatch({ type: 'session-restored', session });
      await findPlace();
      if (session.input.source.trim() !== '') await reader.read();
    },
    explain: async (row) => {
      if (row === null) {
        store.dispatch({ type: 'explained', explained: null });
        return;
      }
      store.dispatch({ type: 'explained', explained: { row: row.id, at: row.at, explanation: null } });
      const explanation = await client.explain(reader.lastJob(), row.at);
      // A person may have gone on to another row.
      if (store.state().explained?.row !== row.id) return;
      store.dispatch({ type: 'explained', explained: explanation && { row: row.id, at: row.at, explanation } });
    },
  };
}

/** A package that is none of Word's; of one that cannot be opened at all only its name says what it was meant to be. */
function mayBeWorkbook(name: string, problem: FileProblem): boolean {
  if (problem === 'office' || problem === 'old-office') return true;
  return (problem === 'docx-damaged' || problem === 'docx-too-large') && /\.xls[xm]$/i.test(name);
}
