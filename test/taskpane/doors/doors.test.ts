import { readXlsx } from 'hucre/xlsx';
import { extract } from '../../../src/extract/extract';
import { excelDoor } from '../../../src/taskpane/doors/excel-door';
import { fileDoor } from '../../../src/taskpane/doors/file-door';
import { workbookInput } from '../../../src/taskpane/doors/report-entry';
import type { ReportsToWrite } from '../../../src/taskpane/doors/workbook-door';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { dataColumns, emptyWorkbook, planWorkbook, sheetNames, tableNames } from '../../../src/workbook';
import { openExcel } from '../../host/excel-session';
import { plannerHere } from '../planning/planner-here';

const source = '2024年上半年，泾县地区生产总值完成126.40亿元，增长5.6%；固定资产投资增长8%。';
const jingxian = { source, fileName: '泾县.txt', extraction: extract(source) };
const report: ReportsToWrite = {
  reports: [jingxian],
  time: new Date(2024, 6, 25, 9, 30),
  fileName: '泾县2024年上半年指标.xlsx',
};
const rows = [
  ['地区生产总值', 126.4, 5.6, '泾县.txt'],
  ['固定资产投资', null, 8, '泾县.txt'],
];
const columns = [dataColumns.indicator, dataColumns.value, dataColumns.growth, dataColumns.source] as const;

function chosen(head: readonly unknown[], body: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const places = columns.map((name) => head.indexOf(name));
  return body.map((row) => places.map((place) => row[place]));
}

test('the file door hands over a workbook with the rows of the report', async () => {
  const saved: Blob[] = [];
  const names: string[] = [];
  const door = fileDoor(plannerHere, (bytes, name) => {
    saved.push(bytes);
    names.push(name);
  });
  const outcome = await door.write(report);
  expect(outcome).toEqual({
    kind: 'written',
    summary: { added: 2, updated: 0, conflicts: 0, unchanged: 0 },
    mended: [],
  });
  expect(saved).toHaveLength(1);
  expect(names).toEqual(['泾县2024年上半年指标.xlsx']);
  const workbook = await readXlsx((await saved[0]?.arrayBuffer()) ?? new Uint8Array());
  const [head = [], ...body] = workbook.sheets.find(({ name }) => name === sheetNames.data)?.rows ?? [];
  expect(chosen(head, body)).toEqual(rows);
});

test('a workbook of two reports holds the rows of both', async () => {
  const other = '2024年上半年，绩溪县地区生产总值完成61.2亿元。';
  const saved: Blob[] = [];
  const reports = [jingxian, { source: other, fileName: '绩溪县.txt', extraction: extract(other) }];
  await fileDoor(plannerHere, (bytes) => saved.push(bytes)).write({ ...report, reports });
  const workbook = await readXlsx((await saved[0]?.arrayBuffer()) ?? new Uint8Array());
  const [head = [], ...body] = workbook.sheets.find(({ name }) => name === sheetNames.data)?.rows ?? [];
  expect(chosen(head, body)).toEqual([...rows, ['地区生产总值', 61.2, null, '绩溪县.txt']]);
});

test('the Excel door writes the rows once, however often', async () => {
  const { run } = openExcel();
  const door = excelDoor({ run: (batch) => run(batch), canResize: () => false, planner: plannerHere });
  await expect(door.write(report)).resolves.toEqual({
    kind: 'written',
    summary: { added: 2, updated: 0, conflicts: 0, unchanged: 0 },
    mended: [],
  });
  await expect(door.write(report)).resolves.toEqual({
    kind: 'written',
    summary: { added: 0, updated: 0, conflicts: 0, unchanged: 2 },
    mended: [],
  });
  const found = await run((context) => readWorkbook(context, { tables: [tableNames.data], grids: [] }));
  if (!found.ok) throw new Error(found.problem.code);
  const [table] = found.value.tables;
  expect(chosen(table?.columns ?? [], table?.rows ?? [])).toEqual(rows);
});

test('while a cell is being edited the Excel door says so and nothing is written', async () => {
  const { host, run } = openExcel();
  host.isEditingCell = true;
  const outcome = await excelDoor({ run: (batch) => run(batch), canResize: () => false, planner: plannerHere }).write(
    report,
  );
  expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'cell-edit-mode' } });
  host.isEditingCell = false;
  const found = await run((context) => readWorkbook(context, { tables: [tableNames.data], grids: [] }));
  expect(found).toMatchObject({ ok: true, value: { tables: [] } });
});

test('what a person chose goes along: no texts, spellings, what to compare', () => {
  const entry = { name: '烟叶产量', aliases: [], unit: '万吨', group: null, measure: null, better: null, line: 1 };
  const chosen = { keepTexts: false, dictionary: [entry], comparison: { indicators: ['固定资产投资'] } };
  const { sheets } = planWorkbook(workbookInput({ ...report, ...chosen }), emptyWorkbook);
  const table = (name: string): readonly (readonly unknown[])[] => {
    const sheet = sheets.find((one) => one.name === name);
    return sheet?.kind === 'table' ? sheet.table.append : [];
  };
  expect(table(sheetNames.texts)).toEqual([]);
  expect(table(sheetNames.dictionary).map(([name]) => name)).toContain('烟叶产量');
  const plain = planWorkbook(workbookInput(report), emptyWorkbook);
  expect(plain.sheets.find(({ name }) => name === sheetNames.texts)).toMatchObject({
    table: { append: [expect.any(Array)] },
  });
});

test('the open workbook tells its dictionary, its rows for a comparison, its texts, and shows what was written', async () => {
  const { run, host } = openExcel({ apiVersion: '1.13' });
  const door = excelDoor({ run: (batch) => run(batch), canResize: () => true, planner: plannerHere });
  await expect(door.offerComparison()).resolves.toMatchObject({ kind: 'refused', problem: { code: 'no-data' } });
  const entry = {
    name: '烟叶产量',
    aliases: ['烤烟产量'],
    unit: '万吨',
    group: null,
    measure: null,
    better: null,
    line: 1,
  };
  await door.write({ ...report, dictionary: [entry] });
  await expect(door.readDictionary()).resolves.toMatchObject({
    kind: 'answer',
    value: { dictionary: [{ name: '烟叶产量', aliases: ['烤烟产量'] }], problems: [] },
  });
  await expect(door.offerComparison()).resolves.toMatchObject({
    kind: 'answer',
    value: { regions: ['泾县'], points: ['2024年上半年'], current: { regions: ['泾县'], status: '完成' } },
  });
  await expect(door.showRows(1)).resolves.toEqual({ kind: 'answer', value: null });
  expect(host.book.active.name).toBe('指标数据');
  await expect(door.readRowText()).resolves.toMatchObject({ value: { source: '泾县.txt', text: source } });
});

test('a form is looked at before it is filled; a place that it does not name may be said', async () => {
  const { run, host } = openExcel({ apiVersion: '1.13' });
  const door = excelDoor({ run: (batch) => run(batch), canResize: () => true, planner: plannerHere });
  await door.write(report);
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3');
    range.values = [
      ['2024年上半年', ''],
      ['指标', '泾县'],
      ['地区生产总值（亿元）', ''],
    ];
    await context.sync();
  });
  host.book.selection = {
    sheet: host.book.sheets.find(({ name }) => name === 'Sheet1') ?? null,
    at: { row: 2, column: 1, rows: 1, columns: 1 },
  };
  const ask = { fill: 'values', region: '', period: '' } as const;
  const preview = await door.previewFill(ask);
  expect(preview).toMatchObject({ kind: 'answer', value: { fills: [{ cell: 126.4 }], gaps: [] } });
  await expect(door.fill(ask)).resolves.toEqual(preview);
});
