import type { OpenWorkbookDoor } from '../../src/taskpane/doors/workbook-door';
import { initialState } from '../../src/taskpane/state/pane-state';
import { answers, done, extraction, opened } from './opened-pane';

const problem = { code: 'cell-edit-mode', facts: {} } as const;

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

test('the report of the selected row is read again, and its clause told', async () => {
  const { commands, store, asked } = opened();
  await expect(commands.takeRowText()).resolves.toBe('投资5亿元');
  expect(asked).toEqual([{ source: '上年投资5亿元。', options: { fileName: '甲公报' } }]);
  expect(store.state()).toMatchObject({ textView: 'marked', result: { fileName: '甲公报' } });
});

test('a report whose text the workbook does not keep is told as such, and the text on screen stays', async () => {
  const value = { source: '甲公报', evidence: '投资5亿元', text: null };
  const { commands, store, asked } = opened(done, undefined, {
    ...answers,
    readRowText: () => Promise.resolve({ kind: 'answer', value }),
  });
  await expect(commands.takeRowText()).resolves.toBeNull();
  expect([store.state().problem, asked]).toEqual(['text-not-kept', []]);
});

test('a pasted text is read at once, an emptied one not at all', async () => {
  const { commands, store, asked } = opened();
  commands.pasteSource('投资5亿元');
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toHaveLength(1);
  expect(store.state().textView).toBe('marked');
  commands.pasteSource('');
  await new Promise((resolve) => setImmediate(resolve));
  expect([asked.length, store.state().result]).toEqual([1, null]);
});

test('a row is accounted for, and the account put away again', async () => {
  const { commands, store, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  await commands.explain({ id: 'row', at: 0 });
  expect(store.state().explained).toEqual({ row: 'row', at: 0, explanation: { job: 1 } });
  await commands.explain({ id: 'other', at: 9 });
  expect(store.state().explained).toBeNull();
  await commands.explain(null);
  expect(store.state().explained).toBeNull();
});
