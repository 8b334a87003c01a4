import type { Workbook } from 'hucre/xlsx';
import { writeXlsx } from '../../src/hosts/xlsx';
import {
  dataColumns,
  emptyWorkbook,
  planWorkbook,
  sheetNames,
  type Cell,
  type CellValue,
  type SheetPlan,
  type WorkbookOptions,
  type WorkbookPlan,
} from '../../src/workbook';
import { comparisonLayout, hidden, hiddenColumn } from '../../src/workbook/comparison-layout';
import { questions } from './comparison-questions';
import { expectedComparison } from './expected-comparison';
import { recalculated } from './libre-office';
import { countyReports, places, sampleReport, writtenAt } from './observation-samples';
import { comparisonIn, gridSheet, rounded, shown } from './plan-reading';

// LibreOffice computes nine workbooks; on a busy machine that takes minutes.
jest.setTimeout(600_000);

/** Stands where a formula's value was, so that a value that is right can only have been computed. */
const UNCOMPUTED = '未算';

function planned(options: Partial<WorkbookOptions>): WorkbookPlan {
  return planWorkbook({ reports: countyReports, options: { writtenAt, ...options } }, emptyWorkbook);
}

/** The plan with the values of its formulas spoilt. */
function uncomputed(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map(uncomputedSheet) };
}

function uncomputedSheet(sheet: SheetPlan): SheetPlan {
  if (sheet.kind === 'grid') {
    const spoil = (cell: Cell): Cell =>
      cell !== null && typeof cell === 'object' && 'formula' in cell ? { ...cell, value: UNCOMPUTED } : cell;
    return { ...sheet, cells: sheet.cells.map((row) => row.map(spoil)) };
  }
  const { table } = sheet;
  const append = table.append.map((row) =>
    row.map((cell, column) => (table.columns[column]?.formula === undefined ? cell : UNCOMPUTED)),
  );
  return { ...sheet, table: { ...table, append } };
}

/** The plan with single cells of 对比 set as a person would set its drop-downs. */
function chosen(plan: WorkbookPlan, cells: Readonly<Record<string, CellValue>>): WorkbookPlan {
  const set = (row: readonly Cell[], line: number) => row.map((cell, column) => cells[`${line},${column}`] ?? cell);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.kind === 'grid' && sheet.name === sheetNames.comparison ? { ...sheet, cells: sheet.cells.map(set) } : sheet,
    ),
  };
}

/** The plan with rows of 指标数据 changed and typed by a person. */
function edited(
  plan: WorkbookPlan,
  edit: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.kind === 'table' && sheet.name === sheetNames.data
        ? { ...sheet, table: { ...sheet.table, append: edit(sheet.table.append) } }
        : sheet,
    ),
  };
}

const columns = Object.values(dataColumns);

function typed(cells: Readonly<Record<string, CellValue>>): readonly Cell[] {
  return columns.map((name) => cells[name] ?? null);
}

function rowsOf(book: Workbook | undefined, sheet: string): readonly (readonly CellValue[])[] {
  const rows = book?.sheets.find((one) => one.name === sheet)?.rows ?? [];
  return rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell)));
}

const plans = questions.map(({ options }) => planned(options));
const first = questions[0];
const firstPlan = plans[0] ?? planned({});
const question = first?.question ?? { regions: [], indicators: [], flows: '', stocks: '', status: 'actual' };
const targets: Partial<WorkbookOptions> = {
  regions: question.regions,
  indicators: question.indicators,
  period: '2024',
  status: '目标',
};

const sameNames = planWorkbook(
  {
    reports: [places.shizhongOfJinan, places.shizhongOfZaozhuang].map((place, index) =>
      sampleReport({
        source: place.parentRegion,
        place,
        figures: [{ indicator: '地区生产总值', period: '2023', value: `${index + 1}00`, unit: '亿元' }],
      }),
    ),
    options: { writtenAt },
  },
  emptyWorkbook,
);

/** The second county's conflict comes first in the table, as after a sort; the first county's GDP is corrected. */
const handled = edited(firstPlan, (rows) => [
  typed({
    地区: '绩溪县',
    指标: '地区生产总值',
    期间: '2024年上半年',
    数值: 99,
    单位: '亿元',
    备注: '冲突：与已有的56.3亿元不一致',
  }),
  typed({ 地区: ' 旌德县', 指标: '固定资产投资', 期间: '2024-01/2024-06', 数值: 96500, 单位: '万元', '同比%': 4.4 }),
  typed({ 地区: '旌德县', 指标: '进出口总额', 期间: '2024年1—6月', 口径: '完成', 数值: 2.5 }),
  ...rows.map((row, index) =>
    index === 0 ? row.map((cell, column) => (columns[column] === '数值' ? 80.1 : cell)) : row,
  ),
  typed({ 地区: '旌德县', 指标: '金融机构存款余额', 期间: 45473, 数值: 160, 单位: '亿元' }),
  typed({ 地区: '旌德县', 指标: '常住人口', 期间: 2023, 数值: 12.1 }),
  typed({}),
]);

let books: readonly Workbook[] = [];
beforeAll(async () => {
  const made = [
    ...plans,
    chosen(firstPlan, { '1,1': '2024年', '1,6': '目标' }),
    chosen(firstPlan, { '1,1': 45444 }),
    handled,
    sameNames,
  ];
  books = await recalculated(await Promise.all(made.map((plan) => writeXlsx(uncomputed(plan)))));
});

describe('LibreOffice computes what pencil and paper give, and what the plan says', () => {
  const observations = countyReports.flatMap((report) => report.extraction.observations);
  test.each(questions.map((one, index) => ({ ...one, index })))('$name', ({ question: asked, index }) => {
    const found = comparisonIn(
      rowsOf(books[index], sheetNames.comparison),
      asked.regions.length,
      asked.indicators.length,
    );
    expect(rounded(found)).toEqual(rounded(expectedComparison(observations, asked)));
  });

  test.each(questions.map(({ name }, index) => ({ name, index })))(
    'every formula of every sheet: $name',
    ({ index }) => {
      const plan = plans[index];
      for (const sheet of plan?.sheets ?? []) {
        const computed = rowsOf(books[index], sheet.name);
        const planned =
          sheet.kind === 'grid'
            ? sheet.cells
            : [sheet.table.columns.map((column) => column.name), ...sheet.table.append];
        const agree = (value: CellValue) => (typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? ''));
        expect(planned.map((row, line) => row.map((_, column) => agree(computed[line]?.[column] ?? null)))).toEqual(
          planned.map((row) => row.map((cell) => agree(shown(cell)))),
        );
      }
    },
  );

  test('with no error value anywhere', () => {
    const texts = books
      .flatMap((book) => book.sheets.flatMap((sheet) => sheet.rows.flat()))
      .filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => /^#([A-Z]|DIV)|^Err:|未算/.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(1000);
  });
});

describe('the comparison follows a person', () => {
  const comparison = (index: number) =>
    comparisonIn(rowsOf(books[index], sheetNames.comparison), question.regions.length, question.indicators.length);

  test('who chooses another point and status', () => {
    const expected = gridSheet(planned(targets), sheetNames.comparison).cells.map((row) => row.map(shown));
    expect(rounded(comparison(plans.length))).toEqual(
      rounded(comparisonIn(expected, question.regions.length, question.indicators.length)),
    );
    expect(rowsOf(books[plans.length], sheetNames.comparison)[0]?.[0]).toBe(
      '宣城市部分县（市、区）主要经济指标对比（2024年，目标数）',
    );
  });

  test('who types a month that becomes a date, of which there is no figure', () => {
    expect(
      comparison(plans.length + 1)
        .regions.flat()
        .filter((cell) => cell !== '—'),
    ).toEqual([]);
  });

  test('who corrects a figure and types rows', () => {
    const { regions } = comparison(plans.length + 2);
    const at = (indicator: string) => question.indicators.indexOf(indicator) * 4;
    expect(regions.map((row) => row.slice(at('地区生产总值'), at('地区生产总值') + 2))).toEqual([
      [80.1, 1],
      [56.3, 2],
      [31.9, 3],
    ]);
    expect(regions[2]?.slice(at('固定资产投资'), at('固定资产投资') + 4)).toEqual([9.65, 3, 4.4, 3]);
    expect(regions[2]?.slice(at('进出口总额'), at('进出口总额') + 4)).toEqual([2.5, 2, '—', '—']);
  });

  test('and shows what is in dispute, wherever its row stands', () => {
    const layout = comparisonLayout(question.regions.length, question.indicators.length);
    const cells = rowsOf(books[plans.length + 2], sheetNames.comparison);
    const column = hiddenColumn(layout, question.indicators.indexOf('地区生产总值')) + hidden.conflict;
    expect([4, 5, 6].map((row) => cells[row]?.[column] ?? '')).toEqual(['', 1, '']);
  });

  test('whose rows have keys and standard values like any other', () => {
    const rows = rowsOf(books[plans.length + 2], sheetNames.data);
    const [key, value, unit] = ['键', '标准值', '标准单位'].map((name) =>
      columns.findIndex((column) => column === name),
    );
    const computed = (row: readonly CellValue[] | undefined) => [row?.[key ?? 0], row?.[value ?? 0], row?.[unit ?? 0]];
    expect([1, 2, 3, rows.length - 3, rows.length - 2, rows.length - 1].map((row) => computed(rows[row]))).toEqual([
      ['冲突：绩溪县|2024年上半年|完成|地区生产总值', 99, '亿元'],
      ['旌德县|2024年上半年|完成|固定资产投资', 9.65, '亿元'],
      ['旌德县|2024年上半年|完成|进出口总额', 2.5, '亿元'],
      ['旌德县|2024年6月30日|完成|金融机构存款余额', 160, '亿元'],
      ['旌德县|2023年|完成|常住人口', 12.1, '万人'],
      ['', '', ''],
    ]);
  });

  test('and tells places of one name apart', () => {
    const rows = rowsOf(books[plans.length + 3], sheetNames.comparison);
    expect(rows.slice(4, 6).map((row) => row.slice(0, 3))).toEqual([
      ['市中区（济南市）', 100, 2],
      ['市中区（枣庄市）', 200, 1],
    ]);
  });
});
