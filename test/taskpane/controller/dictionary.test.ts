import { answers, done, opened } from '../opened-pane';

const entry = {
  name: '固定资产投资',
  aliases: ['固投'],
  unit: null,
  group: null,
  measure: null,
  better: null,
} as const;
const cell = { cell: '指标字典!E3', column: '类型', value: '累计', choices: ['流量'] } as const;
const ofSheet = { ...entry, name: '烟叶产量', aliases: ['烤烟产量'], unit: '万吨', line: 7 };

test('a phrase that is named has the report read again at once, and is heeded from then on', async () => {
  const { commands, store, asked, pause } = opened();
  commands.typeSource('固投5亿元');
  await pause();
  commands.open({ kind: 'naming', phrase: '固投', unit: '亿元' });
  commands.addEntry(entry);
  await pause();
  expect(asked.map(({ options }) => options.dictionary)).toEqual([undefined, [{ ...entry, line: 1 }]]);
  expect(store.state()).toMatchObject({ dialog: null, settings: { dictionary: [{ ...entry, line: 1 }] } });
  commands.changeEntry(1, null);
  await pause();
  expect(asked[2]?.options.dictionary).toBeUndefined();
});

test('without a text there is nothing to read again; another setting reads nothing again', async () => {
  const { commands, asked, pause } = opened();
  commands.addEntry(entry);
  await pause();
  expect(asked).toEqual([]);
  commands.typeSource('固投5亿元');
  await pause();
  commands.changeSettings({ threshold: 0.8 });
  await pause();
  expect(asked).toHaveLength(1);
});

test('in Excel the dictionary of the workbook is read before each reading, with ours joined to it', async () => {
  let rows = [ofSheet];
  const { commands, store, asked, pause } = opened(done, undefined, {
    ...answers,
    readDictionary: () => Promise.resolve({ kind: 'answer', value: { dictionary: rows, problems: [cell] } }),
  });
  store.dispatch({ type: 'excel-found' });
  commands.addEntry(entry);
  commands.typeSource('烤烟产量5万吨');
  await pause();
  rows = [];
  commands.typeSource('烤烟产量6万吨');
  await pause();
  expect(asked.map(({ options }) => options.dictionary)).toEqual([
    [ofSheet, { ...entry, line: 1 }],
    [{ ...entry, line: 1 }],
  ]);
  expect(store.state().dictionaryRemarks).toEqual({ cells: [cell], refusal: null });
});

test('where Excel does not answer, the text is read with what it said last, and that is told', async () => {
  const problem = { code: 'cell-edit-mode', facts: {} } as const;
  let isEditing = false;
  const { commands, store, asked, pause } = opened(done, undefined, {
    ...answers,
    readDictionary: () =>
      Promise.resolve(
        isEditing ? { kind: 'refused', problem } : { kind: 'answer', value: { dictionary: [ofSheet], problems: [] } },
      ),
  });
  store.dispatch({ type: 'excel-found' });
  commands.typeSource('甲');
  await pause();
  isEditing = true;
  commands.typeSource('乙');
  await pause();
  expect(asked[1]?.options.dictionary).toEqual([ofSheet]);
  expect(store.state().dictionaryRemarks).toEqual({ cells: [], refusal: problem });
});

test('where reading the dictionary goes wrong, the report is read all the same', async () => {
  const { commands, store, asked, pause } = opened(done, undefined, {
    ...answers,
    readDictionary: () => Promise.reject(new Error('a fault of ours')),
  });
  store.dispatch({ type: 'excel-found' });
  commands.addEntry(entry);
  commands.typeSource('固投5亿元');
  await pause();
  expect(asked.map(({ options }) => options.dictionary)).toEqual([[{ ...entry, line: 1 }]]);
});
