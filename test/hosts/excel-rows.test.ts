import { extract } from '../../src/extract/extract';
import { planWorkbook, writeRequest, type WorkbookInput } from '../../src/workbook';
import { openExcel, type ExcelSession } from '../host/excel-session';
import { doorOf, madeOnce } from './excel-door';

const first = '2024年上半年，平阴县实现地区生产总值126.4亿元，同比增长5.6%。';
const second = `2024年上半年，历城区实现地区生产总值640.2亿元。${'全区经济平稳运行。'.repeat(4000)}固定资产投资增长3.1%。`;

const input = (keepTexts = true): WorkbookInput => ({
  reports: [
    { source: '甲', text: first, extraction: extract(first) },
    { source: '乙', text: second, extraction: extract(second) },
  ],
  options: { writtenAt: '2024-08-01T09:00', keepTexts },
});

async function writtenWith(keepTexts?: boolean): Promise<ExcelSession> {
  const excel = openExcel({ apiVersion: '1.13', tablesGrow: true });
  const outcome = await doorOf(excel).write(
    writeRequest(input(keepTexts), (state) => planWorkbook(input(keepTexts), state)),
  );
  expect(outcome).toMatchObject({ ok: true, value: { added: 3 } });
  return excel;
}

const written = madeOnce(() => writtenWith());

test('the rows that were written last are selected, on their own sheet', async () => {
  const excel = await written();
  await expect(doorOf(excel).showRows(2)).resolves.toEqual({ ok: true, value: null });
  const { active, selection } = excel.host.book;
  expect([active.name, selection.at]).toMatchObject(['指标数据', { row: 2, rows: 2, column: 0 }]);
  await doorOf(excel).showRows(0);
  expect(excel.host.book.selection.at).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});

test('a workbook without rows has none to show', async () => {
  const door = doorOf(openExcel());
  await expect(door.showRows(1)).resolves.toMatchObject({ ok: false, problem: { code: 'no-data' } });
  await expect(door.readRowText()).resolves.toMatchObject({ ok: false, problem: { code: 'no-data' } });
});

test('the selected row leads to its report, however long that is', async () => {
  const excel = await written();
  const door = doorOf(excel);
  await door.showRows(1);
  await expect(door.readRowText()).resolves.toEqual({
    ok: true,
    value: { source: '乙', evidence: '固定资产投资增长3.1%', text: second },
  });
  await door.showRows(3);
  await expect(door.readRowText()).resolves.toMatchObject({ value: { source: '甲', text: first } });
});

test('a row of two sentences leads to that of its own report', async () => {
  const excel = openExcel({ apiVersion: '1.13', tablesGrow: true });
  const level = '2024年上半年，平阴县实现地区生产总值126.4亿元。';
  const growth = '2024年上半年，平阴县地区生产总值同比增长5.6%。';
  const both: WorkbookInput = {
    reports: [level, growth].map((text, at) => ({ source: `报告${at}`, text, extraction: extract(text) })),
    options: { writtenAt: '2024-08-01T09:00' },
  };
  const outcome = await doorOf(excel).write(writeRequest(both, (state) => planWorkbook(both, state)));
  expect(outcome).toMatchObject({ ok: true, value: { added: 1 } });
  await doorOf(excel).showRows(1);
  const read = await doorOf(excel).readRowText();
  expect(read).toMatchObject({ ok: true, value: { source: '报告0', text: level } });
  expect(read.ok && read.value.evidence !== '' && level.includes(read.value.evidence)).toBe(true);
});

test('a text that was not kept is told as such; the heads are no row', async () => {
  const excel = await writtenWith(false);
  await doorOf(excel).showRows(1);
  await expect(doorOf(excel).readRowText()).resolves.toMatchObject({ ok: true, value: { source: '乙', text: null } });
  await doorOf(excel).showRows(0);
  await expect(doorOf(excel).readRowText()).resolves.toMatchObject({ ok: false, problem: { code: 'no-row-selected' } });
});
