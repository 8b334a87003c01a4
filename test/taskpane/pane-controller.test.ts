import { newWorkbook } from '../../src/taskpane/doors/file-door';
import { importFile } from '../../src/import/import-file';
import type { OpenWorkbookDoor, ReportsToWrite, WorkbookDoor } from '../../src/taskpane/doors/workbook-door';
import type { ReadingOutcome } from '../../src/taskpane/extraction/extraction-client';
import type { ReadingOptions } from '../../src/taskpane/extraction/protocol';
import { observationId } from '../../src/taskpane/reading/correction';
import { createPaneCommands, type PaneCommands } from '../../src/taskpane/pane-controller';
import { initialState } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reduce';
import { createStore, type Store } from '../../src/taskpane/state/store';
import { madeExtraction, madeObservation } from './made-extraction';

const extraction = madeExtraction({ observations: [madeObservation()] });
const summary = { added: 3, updated: 0, conflicts: 0, unchanged: 0 };
const time = new Date(Date.UTC(2024, 6, 25));
const fileName = '泾县2024年上半年指标.xlsx';

interface Pane {
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

const done: ReadingOutcome = { kind: 'finished', extraction };

/** What an open workbook answers. */
const answers: Pick<OpenWorkbookDoor, 'start' | 'undo' | 'readSelection'> = {
  start: () => Promise.resolve(),
  undo: () => Promise.resolve({ kind: 'undone', kept: [] }),
  readSelection: () => Promise.resolve({ kind: 'text', text: '投资5亿元', address: 'A1' }),
};

function opened(
  outcome = done,
  write: WorkbookDoor['write'] = () => Promise.resolve({ kind: 'written', summary }),
  openWorkbook = answers,
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
    },
    importer: {
      importBytes: importFile,
      importHtml: (html) => importFile(new TextEncoder().encode(html)),
    },
    doors: { excel: { ...door('excel'), ...openWorkbook }, file: door('file') },
    newWorkbook,
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

test('a text is read once, after a pause in typing, as it stands then', async () => {
  const { commands, store, asked, pause } = opened();
  commands.typeSource('投资');
  commands.typeSource('投资5亿元');
  expect(asked).toEqual([]);
  await pause();
  expect(asked).toEqual([{ source: '投资5亿元', options: {} }]);
  expect(store.state()).toMatchObject({ reading: null, result: { source: '投资5亿元', fileName: null, extraction } });
});

test('place and date go along, trimmed and in ISO 8601', async () => {
  const { commands, asked, pause } = opened();
  commands.typeSource('投资5亿元');
  await commands.typeRegion(' 泾县 ');
  commands.typeDate('2024年7月');
  await pause();
  expect(asked).toEqual([{ source: '投资5亿元', options: { region: '泾县', date: '2024-07' } }]);
});

test('a date that is none yet waits for the rest of it', async () => {
  const { commands, asked, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  commands.typeDate('20');
  await pause();
  expect(asked).toHaveLength(1);
  commands.typeDate('');
  await pause();
  expect(asked).toHaveLength(2);
});

test('a place that no list knows, or that several bear, is not passed on: the text is read with its own', async () => {
  const { commands, asked, pause } = opened();
  commands.typeSource('投资5亿元');
  await commands.typeRegion('泾县');
  await pause();
  await commands.typeRegion('火星县');
  await pause();
  await commands.typeRegion('鼓楼区');
  await pause();
  await commands.typeRegion('南京市鼓楼区');
  await pause();
  expect(asked.map(({ options }) => options)).toEqual([{ region: '泾县' }, {}, { region: '南京市鼓楼区' }]);
});

test('a report that is kept goes into the next file before the one on screen', async () => {
  const { commands, written, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  commands.keepReport();
  commands.typeSource('投资6亿元');
  await pause();
  await commands.write();
  expect(written.map(({ reports }) => reports.map(({ source }) => source))).toEqual([['投资5亿元', '投资6亿元']]);
});

test('an emptied text stops the reading and asks for none', async () => {
  const { commands, store, asked, stops, pause } = opened();
  commands.typeSource('投资5亿元');
  commands.typeSource('  ');
  await pause();
  expect([asked, stops()]).toEqual([[], 1]);
  expect(store.state().result).toBeNull();
});

test('clearing calls off what was about to be read', async () => {
  const { commands, store, asked, pause } = opened();
  commands.typeSource('投资5亿元');
  commands.clear();
  await pause();
  expect(asked).toEqual([]);
  expect(store.state()).toEqual(initialState);
});

test('an opened file is read under its name, at once', async () => {
  const { commands, store, asked } = opened();
  await commands.openFiles([new File(['投资5亿元'], '2023年公报.txt')]);
  expect(asked).toEqual([{ source: '投资5亿元', options: { fileName: '2023年公报.txt' } }]);
  expect(store.state()).toMatchObject({ opening: null, result: { fileName: '2023年公报.txt' } });
});

test('of several files each is read, all but the last are kept', async () => {
  const { commands, store } = opened();
  await commands.openFiles(['甲', '乙', '丙'].map((name) => new File([`${name}投资5亿元`], `${name}.txt`)));
  const { kept, result } = store.state();
  expect([kept.map((one) => one.fileName), result?.fileName]).toEqual([['甲.txt', '乙.txt'], '丙.txt']);
});

test('a file that is no text is refused, and the text in the pane stays', async () => {
  const { commands, store } = opened();
  commands.typeSource('投资5亿元');
  await commands.openFiles([new File([new Uint8Array([0xff, 0xd8, 0xff])], 'a.jpg')]);
  expect(store.state()).toMatchObject({
    problem: { files: [{ name: 'a.jpg', problem: 'image' }] },
    input: { source: '投资5亿元' },
  });
});

test('among good files a bad one is refused by its name, the others are read', async () => {
  const { commands, store } = opened();
  await commands.openFiles([
    new File(['甲投资5亿元'], '甲.txt'),
    new File([new Uint8Array([0xff, 0xd8, 0xff])], 'a.jpg'),
    new File(['乙投资5亿元'], '乙.txt'),
  ]);
  expect(store.state()).toMatchObject({
    problem: { files: [{ name: 'a.jpg', problem: 'image' }] },
    kept: [{ fileName: '甲.txt' }],
    result: { fileName: '乙.txt' },
  });
});

test('the workbook is shown before it is saved, and closed again', async () => {
  const { commands, store, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  await commands.preview();
  expect(store.state().preview?.map(({ name }) => name)).toContain('指标数据');
  commands.closePreview();
  expect(store.state().preview).toBeNull();
});

test('the rows go to the clipboard as a person has put them right; a correction makes that old news', async () => {
  const { commands, store, clipboard, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  const [row] = extraction.observations;
  if (!row) throw new Error('no row');
  commands.correct(observationId(row), { indicator: '固定资产投资' });
  await commands.copyRows();
  expect(clipboard[0]?.split('\n').map((line) => line.includes('固定资产投资'))).toEqual([false, true]);
  expect(store.state().copied).toBe(true);
  commands.correct(observationId(row), {});
  expect(store.state().copied).toBeNull();
});

test('the example is read at once, and cleared by one button', async () => {
  const { commands, store, asked } = opened();
  await commands.trySample();
  expect(asked.map(({ source }) => source.slice(0, 2))).toEqual(['泾县']);
  expect(store.state().result?.fileName).toBe('示例报告');
  commands.clear();
  expect(store.state()).toEqual(initialState);
});

test('a kept session is gone on with: its text is read again, its corrections hold', async () => {
  const { commands, store, asked } = opened();
  const input = { source: '投资5亿元', fileName: null, region: '泾县', date: '' };
  const result = { source: '投资6亿元', fileName: 'a.txt', extraction };
  await commands.restore({ input, corrections: [['row', 'left-out']], kept: [result] });
  expect(asked).toEqual([{ source: '投资5亿元', options: { region: '泾县' } }]);
  expect(store.state()).toMatchObject({ input, kept: [result], corrections: new Map([['row', 'left-out']]) });
});

test('files after one whose reading is stopped are not opened', async () => {
  const { commands, asked } = opened({ kind: 'stopped' });
  await commands.openFiles([new File(['甲投资5亿元'], '甲.txt'), new File(['乙投资5亿元'], '乙.txt')]);
  expect(asked.map(({ source }) => source)).toEqual(['甲投资5亿元']);
});

test('HTML is given back as its text, null where it says nothing', async () => {
  const { commands } = opened();
  const table = '<!doctype html><table><tr><td>投资</td><td>5</td></tr></table>';
  await expect(commands.textOfHtml(table)).resolves.toBe('投资\t5');
  await expect(commands.textOfHtml('<!doctype html><p></p>')).resolves.toBeNull();
});

test.each([
  [{ kind: 'failed' }, 'failed'],
  [{ kind: 'stopped' }, 'stopped'],
] as const)('a reading that ends as %j is told', async (outcome, problem) => {
  const { commands, store, pause } = opened(outcome);
  commands.typeSource('投资5亿元');
  await pause();
  expect(store.state()).toMatchObject({ reading: null, result: null, problem });
});

test('what was read is written through the door that is open, with the moment of the write', async () => {
  const { commands, store, written, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  store.dispatch({ type: 'excel-found' });
  await commands.write();
  const reports = [{ source: '投资5亿元', fileName: null, extraction }];
  expect(written).toEqual([{ reports, time, fileName }]);
  expect(store.state().writing).toEqual({ kind: 'written', door: 'excel', summary, fileName });
});

test('nothing is written before anything was read, nor twice at a time', async () => {
  const { commands, written, pause } = opened();
  await commands.write();
  expect(written).toEqual([]);
  commands.typeSource('投资5亿元');
  await pause();
  await Promise.all([commands.write(), commands.write()]);
  expect(written).toHaveLength(1);
});

test('a write that Excel refuses is told with the reason', async () => {
  const problem = { code: 'cell-edit-mode', facts: {} } as const;
  const { commands, store, pause } = opened(done, () => Promise.resolve({ kind: 'refused', problem }));
  commands.typeSource('投资5亿元');
  await pause();
  await commands.write();
  expect(store.state().writing).toEqual({ kind: 'failed', door: 'file', problem });
});

test('a write that breaks is told, and the error is not swallowed', async () => {
  const { commands, store, pause } = opened(done, () => Promise.reject(new Error('broken')));
  commands.typeSource('投资5亿元');
  await pause();
  await expect(commands.write()).rejects.toThrow('broken');
  expect(store.state().writing).toEqual({ kind: 'failed', door: 'file', problem: null });
});

const problem = { code: 'cell-edit-mode', facts: {} } as const;

test('a write tells where it is and can be stopped', async () => {
  let stopped = false;
  const { commands, store, pause } = opened(done, async (_, options) => {
    options?.onProgress?.(0.4);
    expect(store.state().writing).toEqual({ kind: 'writing', share: 0.4 });
    commands.stopWriting();
    stopped = options?.signal?.aborted ?? false;
    return Promise.resolve({ kind: 'refused', problem: { code: 'cancelled', facts: {} } });
  });
  commands.typeSource('投资5亿元');
  await pause();
  await commands.write();
  expect(stopped).toBe(true);
  expect(store.state().writing).toMatchObject({ kind: 'failed', problem: { code: 'cancelled' } });
});

test('the comparison is refreshed with no report at all', async () => {
  const { commands, store, written } = opened();
  await commands.refresh();
  expect(written).toEqual([{ reports: [], time, fileName: '' }]);
  expect(store.state().writing).toEqual({ kind: 'refreshed' });
});

test.each([
  [
    { kind: 'undone', kept: ['指标数据!J12'] },
    { kind: 'undone', kept: ['指标数据!J12'] },
  ],
  [
    { kind: 'refused', problem },
    { kind: 'failed', door: 'file', problem },
  ],
] as const)('an undo that ends as %j is told as %j', async (outcome, writing) => {
  const { commands, store } = opened(done, undefined, { ...answers, undo: () => Promise.resolve(outcome) });
  await commands.undo();
  expect(store.state().writing).toEqual(writing);
});

test('the selected cells are read as a pasted report', async () => {
  const { commands, store, asked } = opened();
  await commands.takeSelection();
  expect(asked).toEqual([{ source: '投资5亿元', options: {} }]);
  expect(store.state().input.source).toBe('投资5亿元');
});

test.each([
  [{ kind: 'text', text: '', address: 'A1' }, 'nothing-selected'],
  [{ kind: 'refused', problem }, { excel: problem }],
] as const)('a selection of %j is refused as %j', async (selection, told) => {
  const readSelection = (): ReturnType<OpenWorkbookDoor['readSelection']> => Promise.resolve(selection);
  const { commands, store, asked } = opened(done, undefined, { ...answers, readSelection });
  await commands.takeSelection();
  expect([store.state().problem, asked]).toEqual([told, []]);
});
