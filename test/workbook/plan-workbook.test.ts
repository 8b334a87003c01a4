import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  definedNames,
  dataColumns,
  emptyWorkbook,
  planWorkbook,
  sheetNames,
  type CellValue,
  type ReportInput,
  type WorkbookPlan,
  type WorkbookState,
} from '../../src/workbook';
import { countyReports, places, sampleReport, writtenAt } from './observation-samples';
import { appendedRows, gridSheet, shown, tableSheet } from './plan-reading';
import { planText } from './plan-text';

const options = { writtenAt };

function planned(reports: readonly ReportInput[], state: WorkbookState = emptyWorkbook): WorkbookPlan {
  return planWorkbook({ reports, options }, state);
}

/** The workbook after a plan for an empty one. */
function stateAfter(plan: WorkbookPlan): WorkbookState {
  return {
    sheetNames: plan.sheets.map((sheet) => sheet.name),
    tables: plan.sheets.flatMap((sheet) => {
      if (sheet.kind !== 'table') return [];
      const { name, columns, append } = sheet.table;
      return [{ name, columns: columns.map((column) => column.name), rows: append.map((row) => row.map(shown)) }];
    }),
    grids: plan.sheets.flatMap((sheet) =>
      sheet.kind === 'grid' ? [{ name: sheet.name, cells: sheet.cells.map((row) => row.map(shown)) }] : [],
    ),
  };
}

const twoCounties = [
  sampleReport({
    source: '泾县半年报',
    place: places.jingxian,
    figures: [
      { indicator: '地区生产总值', period: '2024-01/2024-06', value: '78.60', unit: '亿元', growth: '6.10' },
      { indicator: '新开工项目', period: '2024-01/2024-06', value: '32', unit: '个' },
    ],
    unread: ['35亩'],
  }),
  sampleReport({
    source: '绩溪县半年报',
    place: places.jixi,
    figures: [
      {
        indicator: '地区生产总值',
        period: '2024-01/2024-06',
        value: '563000',
        unit: '万元',
        rest: { valueBound: '>' },
      },
    ],
  }),
];

/** Reviewed; ZHIBIAO_GOLDEN=write writes it anew. */
const golden = join(__dirname, 'two-small-reports.txt');

test('the whole plan of two small reports', () => {
  const plan = planned(twoCounties);
  const brief = plan.sheets.map((sheet) => {
    if (sheet.name === sheetNames.periods && sheet.kind === 'grid') return { ...sheet, cells: sheet.cells.slice(0, 4) };
    if (sheet.name === sheetNames.dictionary && sheet.kind === 'table') {
      return { ...sheet, table: { ...sheet.table, append: sheet.table.append.slice(0, 2) } };
    }
    return sheet;
  });
  const text = `${planText({ ...plan, sheets: brief })}\n`;
  if (process.env['ZHIBIAO_GOLDEN'] === 'write') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

describe('rows of 指标数据', () => {
  const rows = appendedRows(planned(countyReports));
  const row = (region: string, indicator: string) =>
    rows.find((one) => one['地区'] === region && one['指标'] === indicator);

  test('an observation is one row with all that was said', () => {
    expect(row('泾县', '地区生产总值')).toEqual({
      键: '泾县|2024年上半年|完成|地区生产总值',
      地区: '泾县',
      代码: '341823',
      上级地区: '宣城市',
      指标: '地区生产总值',
      类别: '核算',
      期间: '2024年上半年',
      口径: '完成',
      数值: 78.6,
      界限: null,
      单位: '亿元',
      标准值: 78.6,
      标准单位: '亿元',
      '同比%': 6.1,
      增减: null,
      位次: 2,
      排位范围: '全市（增速）',
      原文: '地区生产总值78.60亿元，增长6.1%',
      来源: '泾县2024年上半年经济运行情况',
      置信度: 0.98,
      备注: null,
      核对: null,
      更新时间: '2024-08-01 09:30',
    });
  });

  test.each([
    ['泾县', '空气质量优良天数', { 增减: '增加6天', 数值: 171 }],
    ['泾县', '规模以上工业增加值', { 数值: null, 标准值: '', 标准单位: '亿元', '同比%': 9.4, 备注: '初步数' }],
    ['泾县', '金融机构存款余额', { 期间: '2024年6月30日' }],
    [
      '绩溪县',
      '进出口总额',
      {
        数值: 8120,
        单位: '万美元',
        标准值: 0.812,
        标准单位: '亿美元',
        键: '绩溪县|2024年上半年|完成|进出口总额|亿美元',
      },
    ],
    ['旌德县', '一般公共预算收入', { 界限: '约；同比≥', 标准值: 3.6 }],
    ['泾县', '新建5G基站', { 类别: null, 标准值: 126, 标准单位: '个' }],
  ])('%s %s', (region, indicator, cells) => {
    expect(row(region, indicator)).toMatchObject(cells);
  });

  test('the printed precision is kept', () => {
    const { append, columns } = tableSheet(planned(countyReports), sheetNames.data).table;
    const [value, growth] = [dataColumns.value, dataColumns.growth].map((name) =>
      columns.findIndex((column) => column.name === name),
    );
    const printed = append.map((cells) => [cells[value ?? 0], cells[growth ?? 0]]);
    expect(printed[0]).toEqual([
      { value: 78.6, numberFormat: '0.00' },
      { value: 6.1, numberFormat: '0.0' },
    ]);
    expect(printed[3]?.[0]).toEqual({ value: 504, numberFormat: '0.00' });
    expect(printed[4]?.[1]).toEqual({ value: 3.15, numberFormat: '0.00' });
    expect(printed[1]?.[0]).toBeNull();
  });

  test('two figures outside the dictionary under one phrase are told apart', () => {
    expect(
      rows.filter((one) => String(one['指标']).startsWith('新开工项目')).map((one) => [one['指标'], one['数值']]),
    ).toEqual([
      ['新开工项目', 32],
      ['新开工项目（2）', 18],
    ]);
  });

  test('several ranks, a fall and notes stand as text', () => {
    const [found] = appendedRows(
      planned([
        sampleReport({
          source: '甲',
          place: places.jixi,
          figures: [
            {
              indicator: '空气质量优良天数',
              period: '2024',
              value: '300',
              unit: '天',
              rest: {
                change: { value: -4, unit: '天' },
                ranks: [
                  { position: 3, scope: '全市', of: 'level' },
                  { position: 12, scope: '全省', of: null },
                ],
                notes: ['period-inherited', 'table-cell'],
              },
            },
          ],
        }),
      ]),
    );
    expect(found).toMatchObject({
      增减: '减少4天',
      位次: '3；12',
      排位范围: '全市（总量）；全省',
      备注: '时期取自上文；取自表格',
    });
  });

  test('letters that look-ups take for any letter are written in full width', () => {
    const [found] = appendedRows(
      planned([
        sampleReport({
          source: '甲',
          place: places.jixi,
          figures: [{ indicator: '5A*景区?~', period: '2024', value: '3', unit: '个' }],
        }),
      ]),
    );
    expect(found).toMatchObject({ 指标: '5A＊景区？～', 键: '绩溪县|2024年|完成|5A＊景区？～' });
  });
});

describe('the same reports again', () => {
  const first = planned(countyReports);
  const again = planWorkbook({ reports: countyReports, options: { writtenAt: '2025-03-01T08:00' } }, stateAfter(first));

  test('append and amend nothing', () => {
    expect(again.summary).toEqual({ added: 0, updated: 0, conflicts: 0, unchanged: first.summary.added });
    const tables = again.sheets.flatMap((sheet) => (sheet.kind === 'table' ? [sheet.table] : []));
    expect(tables.map(({ append, amend }) => [append.length, amend.length])).toEqual(tables.map(() => [0, 0]));
  });

  test('leave the comparison and the lists as they are, byte for byte', () => {
    for (const name of [sheetNames.comparison, sheetNames.parameters, sheetNames.periods])
      expect(gridSheet(again, name)).toEqual(gridSheet(first, name));
    // The confidence below which rows are coloured is a person's from then on.
    expect(again.names).toEqual(first.names.filter(({ name }) => name !== definedNames.threshold));
  });

  test('the same plan comes of the same input', () => {
    expect(JSON.stringify(planned(countyReports))).toBe(JSON.stringify(first));
  });

  test('in any order give the same rows', () => {
    const rowsOf = (reports: readonly ReportInput[]) =>
      appendedRows(planned(reports))
        .map((row) => JSON.stringify(row))
        .sort();
    const usual = rowsOf(countyReports);
    fc.assert(
      fc.property(fc.shuffledSubarray([...countyReports], { minLength: countyReports.length }), (shuffled) => {
        expect(rowsOf(shuffled)).toEqual(usual);
      }),
      { numRuns: 10 },
    );
  });
});

describe('what people did to the tables', () => {
  const first = planned(countyReports.slice(0, 1));
  const held = stateAfter(first);

  test('columns are found by name, wherever they were moved', () => {
    const moved: WorkbookState = {
      ...held,
      tables: held.tables.map((table) => ({
        ...table,
        columns: ['我的备注', ...[...table.columns].reverse()],
        rows: table.rows.map((row): CellValue[] => ['记', ...[...row].reverse()]),
      })),
    };
    expect(planned(countyReports.slice(0, 1), moved).summary).toEqual({
      ...first.summary,
      added: 0,
      unchanged: first.summary.added,
    });
  });

  test('a row typed by hand is found, too', () => {
    const typed: Record<string, CellValue> = {
      地区: '绩溪县',
      指标: '地区生产总值',
      期间: '2024-01/2024-06',
      数值: 56.3,
      '同比%': 5.8,
      单位: '亿元',
    };
    const withTyped: WorkbookState = {
      ...held,
      tables: held.tables.map((table) =>
        table.name === sheetNames.data
          ? { ...table, rows: [...table.rows, table.columns.map((name) => typed[name] ?? null)] }
          : table,
      ),
    };
    const plan = planned(
      [countyReports[1] ?? twoCounties[0]].filter((one) => one !== undefined),
      withTyped,
    );
    expect(plan.summary.unchanged).toBe(0);
    expect(plan.summary.updated).toBe(1);
    expect(plan.summary.conflicts).toBe(0);
  });
});
