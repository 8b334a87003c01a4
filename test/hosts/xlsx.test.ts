import { strFromU8, unzipSync } from 'fflate';
import { readXlsx as readFile } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { emptyWorkbook, planWorkbook, sheetNames } from '../../src/workbook';
import { keyFormula } from '../../src/workbook/column-formulas';
import { countyReports, writtenAt } from '../workbook/observation-samples';
import { gridSheet, shown } from '../workbook/plan-reading';

jest.setTimeout(60_000);

const plan = planWorkbook({ reports: countyReports, options: { writtenAt } }, emptyWorkbook);
const nothing = planWorkbook({ reports: [], options: { writtenAt } }, emptyWorkbook);

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

describe('the file', () => {
  const dataPlace = plan.sheets.findIndex((sheet) => sheet.name === sheetNames.data);
  let parts: Readonly<Record<string, string>> = {};
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = new Uint8Array(await writeXlsx(plan));
    parts = partsOf(bytes);
  });

  test('shows every cell of the plan', async () => {
    const book = await readFile(bytes);
    for (const sheet of plan.sheets) {
      const found = book.sheets.find((one) => one.name === sheet.name)?.rows ?? [];
      const cells =
        sheet.kind === 'grid' ? sheet.cells : [sheet.table.columns.map((column) => column.name), ...sheet.table.append];
      const planned = cells.map((row) => row.map((cell) => shown(cell) ?? ''));
      expect(planned.map((row, index) => row.map((_, column) => found[index]?.[column] ?? ''))).toEqual(planned);
    }
  });

  test('has the formula of a computed column in its table and in each of its cells', () => {
    const formula = keyFormula.slice(1).replaceAll('&', '&amp;').replaceAll('>', '&gt;');
    expect(parts['xl/tables/table1.xml']).toContain(
      `<tableColumn id="1" name="键"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`,
    );
    expect(parts[`xl/worksheets/sheet${dataPlace + 1}.xml`]?.split(`<f>${formula}</f>`)).toHaveLength(43);
  });

  test('names newer functions as files must', () => {
    const comparison = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(comparison).toContain('_xlfn.RANK.EQ(');
    expect(comparison.match(/(?<!_xlfn\.)RANK\.EQ\(/)).toBeNull();
  });

  test('ties the titles of the charts to their cells', () => {
    expect(parts['xl/charts/chart1.xml']).toContain(
      '<c:tx><c:strRef><c:f>\'对比\'!$AH$4</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>地区生产总值（亿元）</c:v>',
    );
    expect(parts['xl/charts/chart2.xml']).toContain("<c:f>'对比'!$AI$4</c:f>");
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'对比'!$AH$5:$AH$7</c:f>");
  });

  test('recalculates when it is opened', () => {
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('hides the sheets and columns that nobody reads', async () => {
    const book = await readFile(bytes);
    expect(book.sheets.map((sheet) => [sheet.name, sheet.hidden === true])).toEqual([
      ['对比', false],
      ['目标完成', false],
      ['趋势', false],
      ['面板', false],
      ['指标数据', false],
      ['来源', false],
      ['未读数', false],
      ['指标字典', false],
      ['参数', true],
      ['期间写法', true],
      ['索引', true],
      ['原文', true],
    ]);
    const columns = book.sheets[0]?.columns ?? [];
    expect(columns.findIndex((column) => column.hidden)).toBe(33);
    expect(columns.slice(33).every((column) => column.hidden)).toBe(true);
  });

  test('prints on A4 across with the heads repeated, a table under the name of its sheet and what it is about', async () => {
    const book = await readFile(bytes);
    for (const sheet of book.sheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: plan.sheets.find(({ name }) => name === sheet.name)?.look.page.pagesWide ?? 1,
        fitToHeight: 0,
      });
      expect(sheet.headerFooter?.oddFooter).toBe('&C第 &P 页，共 &N 页');
      const isTitled = ['对比', '目标完成', '趋势', '参数', '期间写法', '索引'].includes(sheet.name);
      const head = /^&C&B&16&A\n&B&9[^&\n]+\n&11\u00A0$/;
      expect([sheet.name, sheet.headerFooter?.oddHeader ?? '']).toEqual([
        sheet.name,
        isTitled ? '' : expect.stringMatching(head),
      ]);
    }
    const titles = [...(parts['xl/workbook.xml'] ?? '').matchAll(/_xlnm\.Print_Titles"[^>]*>([^<]*)</g)].map(
      ([, range]) => range,
    );
    expect(titles).toEqual([
      "'对比'!$1:$4",
      "'目标完成'!$1:$4",
      "'趋势'!$1:$4",
      "'面板'!$A:$D,'面板'!$1:$1",
      "'指标数据'!$1:$1",
      "'来源'!$1:$1",
      "'未读数'!$1:$1",
      "'指标字典'!$1:$1",
      "'参数'!$1:$1",
      "'期间写法'!$1:$1",
      "'索引'!$1:$1",
      "'原文'!$1:$1",
    ]);
    expect(parts['xl/workbook.xml']).toMatch(/_xlnm\.Print_Area"[^>]*>'指标数据'!\$B:\$R</);
    expect(book.sheets.map((sheet) => sheet.freezePane)).toEqual([
      { rows: 4, columns: 1 },
      { rows: 4, columns: 2 },
      { rows: 4, columns: 1 },
      { rows: 1, columns: 4 },
      { rows: 1, columns: 5 },
      { rows: 1, columns: 1 },
      { rows: 1, columns: 2 },
      { rows: 1, columns: 1 },
      { rows: 1 },
      { rows: 1 },
      { rows: 1 },
      { rows: 1, columns: 1 },
    ]);
  });

  test('keeps the printed precision', async () => {
    const book = await readFile(bytes, { readStyles: true });
    const formats = ['1,8', '1,13', '2,13', '4,8', '5,8', '5,13'].map(
      (cell) => book.sheets[dataPlace]?.cells?.get(cell)?.style?.numFmt,
    );
    expect(formats).toEqual(['0.00', '0.0', '0.0', '0.00', '0', '0.00']);
  });

  test('has the drop-downs', async () => {
    const book = await readFile(bytes);
    const lists = (book.sheets[0]?.dataValidations ?? []).map(({ range, formula1, values }) => [
      range,
      formula1 ?? values?.join(),
    ]);
    expect(lists.slice(0, 4)).toEqual([
      ['B2', 'zb_points'],
      ['G2', '完成,预计,目标'],
      ['K2', 'zb_compared'],
      ['B3', 'zb_indicators'],
    ]);
    expect((book.sheets[dataPlace]?.dataValidations ?? []).map(({ range, values }) => [range, values?.join()])).toEqual(
      [
        ['H2:H1048576', '完成,预计,目标'],
        ['J2:J1048576', '≥,＞,≤,＜,约'],
        ['V2:V1048576', '已核,不用'],
      ],
    );
  });

  test('is the same bytes each time, apart from the moment of writing', async () => {
    const again = partsOf(await writeXlsx(plan));
    const withoutClock = (found: typeof parts) =>
      Object.entries(found).filter(([path]) => path !== 'docProps/core.xml');
    expect(withoutClock(again)).toEqual(withoutClock(parts));
  });

  test('read back, holds what the planner needs to know it again', async () => {
    const state = await readXlsx(bytes);
    expect(state.sheetNames).toEqual(plan.sheets.map((sheet) => sheet.name));
    expect(state.tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['指标数据', 42],
      ['来源', 5],
      ['未读数', 2],
      ['指标字典', 73],
      ['原文', 5],
    ]);
    expect(state.grids.map((grid) => grid.name)).toEqual([sheetNames.comparison, sheetNames.trend]);
    const again = planWorkbook({ reports: countyReports, options: { writtenAt } }, state);
    expect(again.summary).toEqual({ added: 0, updated: 0, conflicts: 0, unchanged: 42 });
    for (const name of [
      sheetNames.comparison,
      sheetNames.targets,
      sheetNames.trend,
      sheetNames.panel,
      sheetNames.lookup,
    ]) {
      expect(gridSheet(again, name)).toEqual(gridSheet(plan, name));
    }
  });
});

test('a table without rows keeps a blank one to type in, which is no row', async () => {
  const bytes = await writeXlsx(nothing);
  expect(partsOf(bytes)['xl/tables/table1.xml']).toContain('ref="A1:W2"');
  const state = await readXlsx(bytes);
  expect(state.tables[0]).toMatchObject({ name: '指标数据', rows: [] });
});

test('what is no workbook is refused', async () => {
  await expect(readXlsx(new Uint8Array([1, 2, 3]))).rejects.toThrow();
});
