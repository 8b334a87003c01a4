import { openExcel, reopen, type ExcelSession } from '../host/excel-session';
import { expectSame } from '../host/same-snapshot';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { extract } from '../../src/extract/extract';
import { planWorkbook, writeRequest, type WorkbookInput } from '../../src/workbook';
import { openExcelDoor } from '../../src/hosts/excel';
import { doorOf, madeOnce, sheetOf } from './excel-door';

const text =
  '2024年上半年，平阴县实现地区生产总值126.4亿元，同比增长5.6%；一般公共预算收入11.2亿元，增长3.1%。' +
  '历城区实现地区生产总值640.2亿元，同比增长6.1%。';

const input: WorkbookInput = {
  reports: [{ source: '半年报', text, extraction: extract(text, {}) }],
  options: { writtenAt: '2024-08-01T09:00' },
};

/** The form: two places under two indicators, one of which nobody knows, one cell filled already, one total. */
const form = [
  ['2024年上半年主要指标', '', '', ''],
  ['地区', '地区生产总值（亿元）', '一般公共预算收入（亿元）', '幸福感得分'],
  ['平阴县', '', '', ''],
  ['历城区', '', 8, ''],
];

const written = madeOnce(async () => {
  const excel = openExcel({ apiVersion: '1.13', tablesGrow: true });
  const outcome = await doorOf(excel).write(writeRequest(input, (state) => planWorkbook(input, state)));
  expect(outcome).toMatchObject({ ok: true });
  return excel;
});

async function withForm(rows: readonly (readonly (string | number)[])[] = form): Promise<ExcelSession> {
  const excel = await written();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRangeByIndexes(0, 0, rows.length, 4);
    range.values = rows.map((row) => [...row]);
    range.format.fill.color = '#EEEEEE';
    sheet.getRange('A1:D1').merge();
    await context.sync();
  });
  select(excel, 2, 1, 2, 3);
  return excel;
}

function select({ host: { book } }: ExcelSession, row: number, column: number, rows: number, columns: number): void {
  book.selection = { sheet: null, at: { row, column, rows, columns } };
}

const shown = (excel: ExcelSession, sheet = 'Sheet1'): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(sheetOf(excel, sheet).cells).flatMap(([at, cell]) => {
      const content = cell.formula ?? cell.value;
      return content === null ? [] : [[at, content]];
    }),
  );

const five = { kind: 'value', value: 5, apostrophe: false, numberFormat: null } as const;

const lookup = (key: string): unknown => expect.stringContaining(`MATCH("${key}",`);

const filled = {
  B3: lookup('平阴县|2024年上半年|完成|地区生产总值'),
  C3: lookup('平阴县|2024年上半年|完成|一般公共预算收入'),
  B4: lookup('历城区|2024年上半年|完成|地区生产总值'),
};

test('the empty cells under understood heads are filled, the others told; undo brings back the form as it was', async () => {
  const excel = await withForm();
  const before = snapshotOfBook(excel.host.book);
  const preview = await doorOf(excel).previewFill();
  expectSame(snapshotOfBook(excel.host.book), before);
  const outcome = await doorOf(excel).fill();
  expect(outcome).toEqual(preview);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { fills, gaps, kept } = outcome.value;
  expect([fills.length, gaps.map(({ row, column, reason }) => [row, column, reason]), kept]).toEqual([
    3,
    [
      [2, 3, 'unknown-head'],
      [3, 3, 'unknown-head'],
    ],
    1,
  ]);
  expect(shown(excel)).toMatchObject({ ...filled, C4: 8 });
  expect(shown(excel)).not.toHaveProperty('D3');
  await expect(doorOf(excel).lastWrite()).resolves.toMatchObject({ ok: true, value: { filledCells: 3 } });
  await expect(doorOf(excel).undo()).resolves.toMatchObject({ ok: true, value: { kept: [] } });
  expectSame(snapshotOfBook(excel.host.book), before);
});

test('values are filled on demand, and in a table of a person’s own', async () => {
  const excel = await withForm();
  await doorOf(excel).fill({ fill: 'values' });
  expect(shown(excel)).toMatchObject({ B3: 126.4, C3: 11.2, B4: 640.2 });
  await doorOf(excel).undo();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('A2:D4', true).name = '月报';
    await context.sync();
  });
  await doorOf(excel).fill();
  expect(shown(excel)).toMatchObject({ B3: 126.4, C3: 11.2, B4: 640.2 });
});

test('what a person changed since is kept and named', async () => {
  const excel = await withForm();
  const before = shown(excel);
  await doorOf(excel).fill();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('C3').values = [[99]];
    await context.sync();
  });
  await expect(doorOf(excel).undo()).resolves.toMatchObject({
    ok: true,
    value: { kept: [{ sheet: 'Sheet1', address: 'C3' }] },
  });
  expect(shown(excel)).toEqual({ ...before, C3: 99 });
});

test('formulas are found where a person sorted them to, on a sheet with another name, after reopening', async () => {
  const excel = await withForm();
  await doorOf(excel).fill();
  const next = reopen(excel, excel.host.book);
  await next.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const rows = sheet.getRange('A3:D4').load('formulas');
    await context.sync();
    sheet.getRange('A3:D4').formulas = [...rows.formulas].reverse();
    sheet.name = '月报';
    await context.sync();
  });
  await expect(doorOf(next).undo()).resolves.toMatchObject({ ok: true, value: { kept: [] } });
  const { A3, A4, B3, B4, C3, C4 } = shown(next, '月报');
  expect({ A3, A4, B3, B4, C3, C4 }).toEqual({ A3: '历城区', A4: '平阴县', C3: 8 });
});

test.each<[string, (excel: ExcelSession) => void | Promise<void>, string]>([
  ['a sheet of ours', ({ host: { book } }) => void (book.active = book.sheet('指标数据') ?? book.active), 'own-sheet'],
  [
    'a protected sheet',
    ({ host: { book } }) => {
      const sheet = book.sheet('Sheet1');
      if (sheet) sheet.isProtected = true;
    },
    'sheet-protected',
  ],
  ['a cell being edited', ({ host }) => void (host.isEditingCell = true), 'cell-edit-mode'],
  ['a workbook without rows', async (excel) => void (await doorOf(excel).undo()), 'no-data'],
])('of %s nothing is filled, and it is said why', async (_what, change, code) => {
  const excel = await withForm();
  await change(excel);
  const before = snapshotOfBook(excel.host.book);
  await expect(doorOf(excel).fill()).resolves.toMatchObject({ ok: false, problem: { code } });
  expectSame(snapshotOfBook(excel.host.book), before);
});

test('without ExcelApi 1.13 covered cells could not be told from empty ones: nothing is filled', async () => {
  const excel = await withForm();
  await expect(doorOf(excel, { canResize: false }).fill()).resolves.toMatchObject({
    ok: false,
    problem: { code: 'excel-too-old' },
  });
});

test('of cells without heads nothing is written, and no journal either', async () => {
  const excel = await withForm();
  select(excel, 30, 1, 3, 3);
  const before = snapshotOfBook(excel.host.book);
  await expect(doorOf(excel).fill()).resolves.toMatchObject({ ok: true, value: { fills: [], gaps: [] } });
  expectSame(snapshotOfBook(excel.host.book), before);
});

test('a cell that someone fills between reading and writing stays, the rest is filled', async () => {
  const excel = await withForm();
  let asked = 0;
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    return excel.run((context) => {
      const sync = context.sync.bind(context) as <V>(value?: V) => Promise<V>;
      context.sync = async <V>(value?: V): Promise<V> => {
        // After the form was read and before the journal looks at its cells.
        if (++asked === 5) excel.host.book.sheet('Sheet1')?.put(2, 1, five);
        return sync(value);
      };
      return batch(context);
    });
  };
  const door = openExcelDoor({ run, canResize: () => true });
  await expect(door.fill()).resolves.toMatchObject({ ok: true });
  expect(asked).toBeGreaterThan(5);
  expect(shown(excel)).toMatchObject({ B3: 5, C3: filled.C3, B4: filled.B4 });
});
