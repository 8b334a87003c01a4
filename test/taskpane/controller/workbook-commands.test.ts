import { observationId } from '../../../src/taskpane/reading/correction';
import { answers, done, extraction, fileName, madeForm, offer, opened, summary, time } from '../opened-pane';

const problem = { code: 'cell-edit-mode', facts: {} } as const;

test('the workbook is shown before it is saved, and closed again', async () => {
  const { commands, store, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  await commands.preview();
  const { dialog } = store.state();
  expect(dialog?.kind === 'preview' && dialog.sheets.map(({ name }) => name)).toContain('指标数据');
  commands.close('settings');
  expect(store.state().dialog).toBe(dialog);
  commands.close('preview');
  expect(store.state().dialog).toBeNull();
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

test('what was read is written through the door that is open, with the moment of the write', async () => {
  const { commands, store, written, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  store.dispatch({ type: 'excel-found' });
  await commands.write();
  const reports = [{ source: '投资5亿元', fileName: null, extraction }];
  expect(written).toEqual([
    { reports, time, fileName, keepTexts: true, threshold: 0.9, dictionary: [], comparison: {} },
  ]);
  expect(store.state().writing).toEqual({ kind: 'written', door: 'excel', summary, fileName, mended: [], file: null });
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
  expect(written).toMatchObject([{ reports: [], time, fileName: '' }]);
  expect(store.state().writing).toEqual({ kind: 'refreshed', mended: [] });
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

test('what a write mended is told with it', async () => {
  const mended = [{ code: 'table-missing', isRefused: false, facts: { sheet: '来源' } }] as const;
  const { commands, store, pause } = opened(done, () => Promise.resolve({ kind: 'written', summary, mended }));
  commands.typeSource('投资5亿元');
  await pause();
  await commands.write();
  expect(store.state().writing).toMatchObject({ kind: 'written', mended });
});

test('a form is shown before it is filled; asked again, the last asking counts', async () => {
  const asks: string[] = [];
  const { commands, store } = opened(done, undefined, {
    ...answers,
    previewFill: ({ region }) => {
      asks.push(region);
      return Promise.resolve({ kind: 'answer', value: { ...madeForm, sheet: region } });
    },
  });
  const ask = { fill: 'formulas', region: '泾县', period: '' } as const;
  await Promise.all([commands.previewFill({ ...ask, region: '' }), commands.previewFill(ask)]);
  expect(asks).toEqual(['', '泾县']);
  expect(store.state().dialog).toEqual({
    kind: 'form',
    ask,
    preview: { kind: 'plan', form: { ...madeForm, sheet: '泾县' } },
  });
  await commands.fillForm(ask);
  expect(store.state()).toMatchObject({ dialog: null, writing: { kind: 'filled', form: madeForm } });
});

test('why nothing can be filled is shown in the place of the plan', async () => {
  const refused = { kind: 'refused', problem: { code: 'own-sheet', facts: { sheet: '对比' } } } as const;
  const { commands, store } = opened(done, undefined, { ...answers, previewFill: () => Promise.resolve(refused) });
  await commands.previewFill({ fill: 'formulas', region: '', period: '' });
  expect(store.state().dialog).toMatchObject({ kind: 'form', preview: refused });
});

test('a form that was closed meanwhile stays closed', async () => {
  const { commands, store } = opened();
  const shown = commands.previewFill({ fill: 'formulas', region: '', period: '' });
  commands.close('form');
  await shown;
  expect(store.state().dialog).toBeNull();
});

test('what can be compared is offered, what is chosen goes into the next workbook', async () => {
  const { commands, store, written, pause } = opened();
  store.dispatch({ type: 'excel-found' });
  await commands.offerComparison();
  expect(store.state().dialog).toEqual({ kind: 'comparison', offer });
  await commands.chooseComparison({ regions: ['泾县'] });
  expect(written).toMatchObject([{ reports: [], comparison: { regions: ['泾县'] } }]);
  expect(store.state().writing).toMatchObject({ kind: 'refreshed' });
  commands.typeSource('投资5亿元');
  await pause();
  await commands.write();
  expect(written[1]).toMatchObject({ comparison: { regions: ['泾县'] } });
});

test('without Excel the rows at hand are what can be compared', async () => {
  const { commands, store, pause } = opened();
  commands.typeSource('投资5亿元');
  await pause();
  await commands.offerComparison();
  expect(store.state().dialog).toMatchObject({
    kind: 'comparison',
    offer: { regions: ['泾县'], indicators: ['地区生产总值'], points: ['2024年上半年'] },
  });
});

test('rows that cannot be shown are told', async () => {
  const { commands, store } = opened(done, undefined, {
    ...answers,
    showRows: () => Promise.resolve({ kind: 'refused', problem }),
  });
  await commands.showRows(1);
  expect(store.state().writing).toMatchObject({ kind: 'failed', problem });
});
