import { writeXlsx } from '../../src/hosts/xlsx';
import type { CellValue, WorkbookPlan } from '../../src/workbook';
import { doneInOffice, type Step } from '../office/person';
import { shown } from './plan-reading';
import { samplePlan } from './sample-reports-workbook';

jest.setTimeout(600_000);

/*
 * Every formula of every sheet, computed by LibreOffice, is what the plan says; then a person types a row, corrects a
 * figure and sorts the rows, and the sheets that look them up follow.
 */

const plan = samplePlan();
const columns = ['键', '地区', '代码', '上级地区', '指标', '类别', '期间', '口径', '数值', '界限', '单位'] as const;
const computedSheets = ['对比', '目标完成', '趋势', '面板', '指标数据', '参数', '索引'] as const;
const show: readonly Step[] = computedSheets.map((sheet) => ({ do: 'show', sheet }));

const typed = {
  地区: '广德市',
  指标: '固定资产投资',
  期间: '2023年',
  口径: '完成',
  数值: 123.45,
  单位: '亿元',
} as const;
const reached = {
  地区: '宣州区',
  指标: '地区生产总值',
  期间: '2024年',
  口径: '完成',
  数值: 460,
  单位: '亿元',
} as const;
const rowOf = (cells: Readonly<Record<string, CellValue>>) => columns.map((name) => cells[name] ?? null);

let sheets: readonly (readonly (readonly CellValue[])[])[] = [];
beforeAll(async () => {
  const rows = { do: 'type', sheet: '指标数据', table: '指标数据', rows: [rowOf(typed), rowOf(reached)] } as const;
  const correct = { do: 'set', sheet: '指标数据', row: gdpOf('泾县'), column: 8, value: 999 } as const;
  const sort = { do: 'sort', sheet: '指标数据', table: '指标数据', column: 4, down: true } as const;
  sheets = await doneInOffice(await writeXlsx(plan), [
    { do: 'compute' },
    ...show,
    rows,
    correct,
    ...show,
    sort,
    ...show,
  ]);
});

function gdpOf(place: string): number {
  const data = plan.sheets.find((sheet) => sheet.name === '指标数据');
  const rows = data?.kind === 'table' ? data.table.append : [];
  return 1 + rows.findIndex((row) => shown(row[0]) === `${place}|2023年|完成|地区生产总值`);
}

function cellsOf(given: WorkbookPlan, name: string): readonly (readonly CellValue[])[] {
  const sheet = given.sheets.find((one) => one.name === name);
  if (sheet?.kind === 'grid') return sheet.cells.map((row) => row.map(shown));
  return sheet
    ? [sheet.table.columns.map((column) => column.name), ...sheet.table.append.map((row) => row.map(shown))]
    : [];
}

/** Numbers to the digits to which two programs agree; a tab in a cell is another sign in LibreOffice's answer. */
function comparable(cell: CellValue | undefined): CellValue {
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'number' ? Number(cell.toPrecision(11)) : String(cell).replaceAll('\u0001', '\t');
}

/** What stands in a row of a sheet that begins with these texts. */
function line(state: number, name: (typeof computedSheets)[number], ...begins: readonly string[]) {
  const cells = sheets[state * computedSheets.length + computedSheets.indexOf(name)] ?? [];
  return cells.find((row) => begins.every((text, column) => row[column] === text)) ?? [];
}

test.each(computedSheets)('every cell of %s', (name) => {
  const found = sheets[computedSheets.indexOf(name)] ?? [];
  const wanted = cellsOf(plan, name);
  expect(wanted.length).toBeGreaterThan(1);
  expect(wanted.map((row, at) => row.map((_, column) => comparable(found[at]?.[column])))).toEqual(
    wanted.map((row) => row.map(comparable)),
  );
});

test('no error value, whatever the person does', () => {
  const texts = sheets.flatMap((cells) => cells.flat()).filter((cell) => typeof cell === 'string');
  expect(texts.filter((text) => /^#[A-Z]|^#DIV|^Err:|^#Err/.test(text))).toEqual([]);
});

describe.each([
  [1, 'typed and corrected'],
  [2, 'sorted'],
])('state %i: %s', (state) => {
  test('对比 has the typed row and the corrected figure, and ranks them', () => {
    const heads = sheets[0]?.[2] ?? [];
    const investment = heads.indexOf('固定资产投资');
    expect(line(state, '对比', '广德市')[investment]).toBe(123.45);
    expect(line(state, '对比', '泾县').slice(1, 3)).toEqual([999, 1]);
  });

  test('目标完成 judges by the typed row', () => {
    expect(line(state, '目标完成', '宣州区', '地区生产总值', '2024年')[5]).toBe(460);
  });

  test('面板 has the corrected figure', () => {
    const heads = sheets[computedSheets.indexOf('面板')]?.[0] ?? [];
    const row = (sheets[state * computedSheets.length + computedSheets.indexOf('面板')] ?? []).find(
      (one) => one[0] === '泾县' && one[3] === '2023年',
    );
    expect(row?.[heads.indexOf('地区生产总值_亿元')]).toBe(999);
  });

  test('everything that the person did not touch shows what it showed', () => {
    const before = line(0, '对比', '宁国市');
    const after = line(state, '对比', '宁国市');
    const heads = sheets[0]?.[2] ?? [];
    const retail = heads.indexOf('社会消费品零售总额');
    expect(after.slice(retail, retail + 4)).toEqual(before.slice(retail, retail + 4));
  });
});
