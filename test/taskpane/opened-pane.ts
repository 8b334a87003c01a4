import type { FormPlan } from '../../src/workbook';
import { importFile } from '../../src/import/import-file';
import type { OpenWorkbookDoor, ReportsToWrite, WorkbookDoor } from '../../src/taskpane/doors/workbook-door';
import type { ReadingOutcome } from '../../src/taskpane/extraction/extraction-client';
import type { ReadingOptions } from '../../src/taskpane/extraction/protocol';
import type { PaneCommands } from '../../src/taskpane/pane-commands';
import { createPaneCommands } from '../../src/taskpane/pane-controller';
import { initialState } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reduce';
import { createStore, type Store } from '../../src/taskpane/state/store';
import { plannerHere } from './planning/planner-here';
import { madeExtraction, madeObservation } from './made-extraction';

export const extraction = madeExtraction({ observations: [madeObservation()] });
export const summary = { added: 3, updated: 0, conflicts: 0, unchanged: 0 };
export const time = new Date(Date.UTC(2024, 6, 25));
export const fileName = '泾县2024年上半年指标.xlsx';

export interface Pane {
  readonly store: Store;
  readonly commands: PaneCommands;
  /** What was given to the worker so far. */
  readonly asked: readonly { readonly source: string; readonly options: ReadingOptions }[];
  readonly stops: () => number;
  readonly clipboard: readonly string[];
  readonly written: readonly ReportsToWrite[];
  /** Lets the pause in typing pass. */
  readonly pause: () => Promise<void>;
}

export const done: ReadingOutcome = { kind: 'finished', extraction };

export const madeForm: FormPlan = { sheet: '月报', fills: [], gaps: [], heads: [], kept: 2 };

/** What an open workbook answers. */
export const answers: Omit<OpenWorkbookDoor, 'kind' | 'write'> = {
  start: () => Promise.resolve(),
  undo: () => Promise.resolve({ kind: 'undone', kept: [] }),
  readSelection: () => Promise.resolve({ kind: 'text', text: '投资5亿元', address: 'A1' }),
  readDictionary: () => Promise.resolve({ kind: 'answer', value: { dictionary: [], problems: [] } }),
  previewFill: () => Promise.resolve({ kind: 'answer', value: madeForm }),
  fill: () => Promise.resolve({ kind: 'answer', value: madeForm }),
  readRowText: () =>
    Promise.resolve({ kind: 'answer', value: { source: '甲公报', evidence: '投资5亿元', text: '上年投资5亿元。' } }),
  showRows: () => Promise.resolve({ kind: 'answer', value: null }),
  offerComparison: () => Promise.resolve({ kind: 'answer', value: offer }),
};

export const offer = {
  regions: ['泾县'],
  indicators: ['地区生产总值'],
  points: ['2024年上半年'],
  current: { regions: ['泾县'], indicators: [], point: '2024年上半年', status: '完成' },
};

export function opened(
  outcome = done,
  write: WorkbookDoor['write'] = () => Promise.resolve({ kind: 'written', summary }),
  openWorkbook: typeof answers = answers,
): Pane {
  const store = createStore(initialState, reduce);
  const asked: { source: string; options: ReadingOptions }[] = [];
  const written: ReportsToWrite[] = [];
  const clipboard: string[] = [];
  let stops = 0;
  let waiting: (() => void) | null = null;
  const door = (kind: WorkbookDoor['kind']): WorkbookDoor => ({
    kind,
    write: (report, options) => {
      written.push(report);
      return write(report, options);
    },
  });
  const commands = createPaneCommands({
    store,
    client: {
      read: (_job, source, options) => {
        asked.push({ source, options });
        return Promise.resolve(outcome);
      },
      stop: () => {
        stops += 1;
      },
      explain: (job, at) => Promise.resolve(at === 0 ? ({ job } as never) : null),
    },
    importer: {
      importBytes: importFile,
      importHtml: (html) => importFile(new TextEncoder().encode(html)),
    },
    doors: { excel: { ...door('excel'), ...openWorkbook }, file: door('file') },
    planner: plannerHere,
    copyText: (text) => {
      clipboard.push(text);
      return Promise.resolve(true);
    },
    now: () => time,
    afterPause: (callback) => {
      waiting = callback;
      return () => {
        waiting = null;
      };
    },
  });
  const pause = async (): Promise<void> => {
    waiting?.();
    waiting = null;
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { store, commands, asked, clipboard, stops: () => stops, written, pause };
}
