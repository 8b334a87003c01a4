import { readXlsx } from 'hucre/xlsx';
import { extract } from '../../../src/extract/extract';
import { excelDoor } from '../../../src/taskpane/doors/excel-door';
import { fileDoor } from '../../../src/taskpane/doors/file-door';
import type { ReportToWrite } from '../../../src/taskpane/doors/workbook-door';
import { readWorkbook } from '../../../src/hosts/excel';
import { dataColumns, sheetNames, tableNames } from '../../../src/workbook';
import { openExcel } from '../../host/excel-session';

const source = '2024年上半年，泾县地区生产总值完成131.50亿元，增长5.6%；固定资产投资增长8%。';
const report: ReportToWrite = {
  source,
  fileName: '泾县.txt',
  extraction: extract(source),
  time: new Date(2024, 6, 25, 9, 30),
};
const rows = [
  ['地区生产总值', 131.5, 5.6, '泾县.txt'],
  ['固定资产投资', null, 8, '泾县.txt'],
];
const columns = [dataColumns.indicator, dataColumns.value, dataColumns.growth, dataColumns.source] as const;

function chosen(head: readonly unknown[], body: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const places = columns.map((name) => head.indexOf(name));
  return body.map((row) => places.map((place) => row[place]));
}

test('the file door hands over a workbook with the rows of the report', async () => {
  const saved: Uint8Array[] = [];
  const outcome = await fileDoor((bytes) => saved.push(bytes)).write(report);
  expect(outcome).toEqual({ kind: 'written', summary: { added: 2, updated: 0, conflicts: 0, unchanged: 0 } });
  expect(saved).toHaveLength(1);
  const workbook = await readXlsx(saved[0] ?? new Uint8Array());
  const [head = [], ...body] = workbook.sheets.find(({ name }) => name === sheetNames.data)?.rows ?? [];
  expect(chosen(head, body)).toEqual(rows);
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
