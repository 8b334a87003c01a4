import { readXlsx } from 'hucre/xlsx';
import { extract } from '../../../src/extract/extract';
import { excelDoor } from '../../../src/taskpane/doors/excel-door';
import { fileDoor } from '../../../src/taskpane/doors/file-door';
import type { ReportsToWrite } from '../../../src/taskpane/doors/workbook-door';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { dataColumns, sheetNames, tableNames } from '../../../src/workbook';
import { openExcel } from '../../host/excel-session';

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
  const saved: Uint8Array[] = [];
  const names: string[] = [];
  const door = fileDoor((bytes, name) => {
    saved.push(bytes);
    names.push(name);
  });
  const outcome = await door.write(report);
  expect(outcome).toEqual({ kind: 'written', summary: { added: 2, updated: 0, conflicts: 0, unchanged: 0 } });
  expect(saved).toHaveLength(1);
  expect(names).toEqual(['泾县2024年上半年指标.xlsx']);
  const workbook = await readXlsx(saved[0] ?? new Uint8Array());
  const [head = [], ...body] = workbook.sheets.find(({ name }) => name === sheetNames.data)?.rows ?? [];
  expect(chosen(head, body)).toEqual(rows);
});

test('a workbook of two reports holds the rows of both', async () => {
  const other = '2024年上半年，绩溪县地区生产总值完成61.2亿元。';
  const saved: Uint8Array[] = [];
  const reports = [jingxian, { source: other, fileName: '绩溪县.txt', extraction: extract(other) }];
  await fileDoor((bytes) => saved.push(bytes)).write({ ...report, reports });
  const workbook = await readXlsx(saved[0] ?? new Uint8Array());
  const [head = [], ...body] = workbook.sheets.find(({ name }) => name === sheetNames.data)?.rows ?? [];
  expect(chosen(head, body)).toEqual([...rows, ['地区生产总值', 61.2, null, '绩溪县.txt']]);
});

test('the Excel door writes the rows once, however often', async () => {
  const { run } = openExcel();
  const door = excelDoor({ run: (batch) => run(batch), canResize: () => false });
  await expect(door.write(report)).resolves.toEqual({
    kind: 'written',
    summary: { added: 2, updated: 0, conflicts: 0, unchanged: 0 },
  });
  await expect(door.write(report)).resolves.toEqual({
    kind: 'written',
    summary: { added: 0, updated: 0, conflicts: 0, unchanged: 2 },
  });
  const found = await run((context) => readWorkbook(context, { tables: [tableNames.data], grids: [] }));
  if (!found.ok) throw new Error(found.problem.code);
  const [table] = found.value.tables;
  expect(chosen(table?.columns ?? [], table?.rows ?? [])).toEqual(rows);
});

test('while a cell is being edited the Excel door says so and nothing is written', async () => {
  const { host, run } = openExcel();
  host.isEditingCell = true;
  const outcome = await excelDoor({ run: (batch) => run(batch), canResize: () => false }).write(report);
  expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'cell-edit-mode' } });
  host.isEditingCell = false;
  const found = await run((context) => readWorkbook(context, { tables: [tableNames.data], grids: [] }));
  expect(found).toMatchObject({ ok: true, value: { tables: [] } });
});
