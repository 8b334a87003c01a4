import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook';
import { planForm, type FormRequest } from '../../../src/workbook/forms';
import { drawn, told, wholeOf, workbookOf } from './drawn-form';

const half = { period: '2024年上半年', status: '完成', unit: '亿元', source: '甲' } as const;
const gdp = { ...half, region: '平阴县', parentRegion: '济南市', indicator: '地区生产总值', value: 131.5, growth: 5.6 };
const state = workbookOf([
  gdp,
  { ...gdp, region: '市中区', value: 90 },
  { ...gdp, region: '市中区', parentRegion: '枣庄市', value: 50 },
  { ...gdp, indicator: '进出口总额', value: 3.2, unit: '亿美元', growth: null },
  { ...gdp, indicator: '一般公共预算收入', value: 12, bound: '≥', rank: 3 },
  { ...gdp, indicator: '一般公共预算收入', value: 15, remarks: '冲突：15亿元，已有12亿元（甲）', source: '乙' },
  { ...gdp, indicator: '税收收入', value: 5, bound: '至6', growth: 4 },
]);

function plan(picture: string, more: Partial<FormRequest> = {}, name = '2024年上半年') {
  const sheet = drawn(name, picture);
  return planForm({ sheet, range: wholeOf(sheet), fill: 'formulas', ...more }, state);
}
const filled = (...given: Parameters<typeof plan>) => told(plan(...given));

describe('what is not understood is left, with the reason', () => {
  test.each([
    ['another subject', '民营经济增加值（亿元）', 'B2 unknown-head 民营经济增加值'],
    ['a narrowed indicator', '玫瑰产业地区生产总值', 'B2 unknown-head 玫瑰产业地区生产总值'],
    ['an aside that narrows', '地区生产总值（剔除烟草）（亿元）', 'B2 unknown-head 地区生产总值(剔除烟草)'],
    ['a share', '地区生产总值占全市比重', 'B2 other-question'],
    ['a growth over other years', '地区生产总值两年平均增速', 'B2 other-question'],
    ['a unit of another kind', '地区生产总值（吨）', 'B2 unit-unfit 吨'],
    ['a currency into another', '地区生产总值（亿美元）', 'B2 unit-unfit 亿美元'],
    ['no indicator', '完成', 'B2 no-indicator'],
    ['a subtotal', '合计', 'B2 subtotal'],
  ])('%s: %s', (_, head, gap) => {
    expect(filled(`指标 | 平阴县 \n ${head} | `).map((line) => line.slice(0, gap.length))).toEqual([gap]);
  });

  test.each([
    ['no place, several in the workbook', '指标 | 完成 \n 地区生产总值 | ', 'B2 no-region'],
    ['a place that nobody knows', '指标 | 瑶光国 \n 地区生产总值 | ', 'B2 unknown-head 瑶光国'],
    ['one of namesakes', '指标 | 市中区 \n 地区生产总值 | ', 'B2 ambiguous-region 市中区（济南市）、市中区（枣庄市）'],
    ['indicators both ways', '指标 | 税收收入 \n 地区生产总值 | ', 'B2 two-indicators 地区生产总值、税收收入'],
  ])('%s', (_, picture, gap) => {
    expect(filled(picture)).toEqual([gap]);
  });

  test('no period is known', () => {
    expect(filled('指标 | 平阴县 \n 地区生产总值 | ', {}, 'Sheet1')).toEqual(['B2 no-period']);
    expect(filled('指标 | 平阴县 \n 地区生产总值 | ', {}, '上半年')).toEqual(['B2 no-period']);
    expect(filled('指标 | 平阴县 \n 地区生产总值 | ', { period: '2024年1-6月' }, 'Sheet1')).toEqual(['B2 131.5']);
  });

  test.each(['', '标题', '1 | 2 \n 3 | 4', '#1 | #2 \n #3 | ', ' | \n | '])('no form at all: %j', (picture) => {
    expect(filled(picture)).toEqual([]);
  });
});

test('namesakes are told apart by the title', () => {
  expect(filled('枣庄市各区主要指标 | < \n 指标 | 市中区 \n 地区生产总值 | ')).toEqual(['B3 50']);
});

test('a foreign currency is never turned into another', () => {
  expect(filled('指标 | 平阴县 \n 进出口总额（亿元） | ')).toEqual(['B2 （无）']);
});

test('bounds are shown; a figure in dispute is told', () => {
  const asked = plan('指标 | 平阴县 | 增速 | 位次 \n 一般公共预算收入（万元） | | | \n 税收收入 | | | ');
  expect(told(asked)).toEqual(['B2 ≥120000', 'C2 5.6', 'D2 3', 'B3 ≥5', 'C3 4', 'D3 （无）']);
  expect(asked.fills.map((fill) => fill.isDisputed)).toEqual([true, true, true, false, false, false]);
});

test('heads outside the range are read, cells outside are not written', () => {
  const picture = '指标 | 平阴县 | 增速 \n 地区生产总值 | | \n 税收收入 | | ';
  expect(filled(picture, { range: { row: 2, column: 1, rows: 1, columns: 1 } })).toEqual(['B3 ≥5']);
});

test('a list without heads of columns', () => {
  expect(filled('平阴县上半年 | < \n 地区生产总值（亿元） | \n 地区生产总值增速（%） | ')).toEqual([
    'B2 131.5',
    'B3 5.6',
  ]);
});

test('of two forms on a sheet each has its own title', () => {
  const picture = `2023年 | < \n 指标 | 平阴县 \n 地区生产总值 | #1 \n | \n 2024年上半年 | < \n 指标 | 平阴县 \n 地区生产总值 | `;
  expect(filled(picture, { range: { row: 4, column: 0, rows: 3, columns: 2 } }, 'Sheet1')).toEqual(['B7 131.5']);
});

describe('how cells are written', () => {
  const cell = (numberFormat: string | undefined, fill: FormRequest['fill']) => {
    const sheet = drawn('2024年上半年', '指标 | 平阴县 \n 地区生产总值增速 | ');
    const [heads, [label]] = [sheet.cells[0] ?? [], sheet.cells[1] ?? []];
    const cells = [heads, [label ?? { value: null }, { value: null, ...(numberFormat && { numberFormat }) }]];
    return planForm({ sheet: { ...sheet, cells }, range: wholeOf(sheet), fill }, state);
  };

  test('a cell shown in per cent takes the share of one', () => {
    expect(told(cell('0.0%', 'values'))).toEqual(['B2 0.056']);
    expect(told(cell('0.0', 'values'))).toEqual(['B2 5.6']);
  });

  test('a cell of text takes no formula', () => {
    expect(told(cell('@', 'formulas'))).toEqual(['B2 text-format']);
    expect(told(cell('@', 'values'))).toEqual(['B2 5.6']);
  });

  test('as values, what has no figure stays empty', () => {
    expect(filled('指标 | 平阴县 \n 建筑业总产值 | ', { fill: 'values' })).toEqual(['B2 no-figure 建筑业总产值']);
  });

  test('as formulas over 指标数据, in the unit of the form', () => {
    const [first] = plan('指标 | 平阴县 \n 地区生产总值（万元） | ').fills;
    const code = 'MATCH("平阴县",zb_places,0)*1048576+MATCH("|2024年上半年|完成|地区生产总值",zb_rests,0)';
    const indexed = `LOOKUP(${code},zb_codes,zb_code_rows)/(LOOKUP(${code},zb_codes)=${code})`;
    const searched = 'MATCH("平阴县|2024年上半年|完成|地区生产总值",指标数据[[键]:[键]],0)';
    const at = `IF(ISERROR(1/zb_intact),${searched},${indexed})`;
    const figure = `ROUND(INDEX(指标数据[[标准值]:[标准值]],${at})*10000,8)`;
    const bound = `INDEX(指标数据[[界限]:[界限]],${at})`;
    expect(first).toEqual({
      row: 1,
      column: 1,
      question: {
        region: '平阴县',
        indicator: '地区生产总值',
        period: '2024年上半年',
        status: '完成',
        field: 'value',
        unit: '万元',
      },
      dataRow: 0,
      isDisputed: false,
      cell: {
        value: 1315000,
        formula: `=IFERROR(IF(INDEX(指标数据[[标准单位]:[标准单位]],${at})="亿元",IF(OR(${bound}="",LEFT(${bound},2)="同比"),${figure},SUBSTITUTE(LEFT(${bound}&"",1),"至","≥")&${figure}),""),"")`,
      },
    });
  });
});

test('no formula is longer than the 8,192 letters that Excel takes, whatever is asked', () => {
  const heads = ['（万元）', '（％）', '位次'].map((unit) => `城镇居民人均可支配收入${unit}`);
  const picture = `2024年上半年主要指标 \n 县区 | ${heads.join(' | ')} | 金融机构存款余额（万元） \n 平阴县 | | | | \n 商河县 | | | | `;
  const sheet = drawn('Sheet1', picture);
  const { fills } = planForm({ sheet, range: wholeOf(sheet), fill: 'formulas' }, state);
  const formulas = fills.flatMap(({ cell }) =>
    cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.formula.length] : [],
  );
  expect(formulas.length).toBeGreaterThan(5);
  expect(Math.max(...formulas)).toBeLessThan(6000);
});

describe('whatever the sheet', () => {
  const anyCell = fc.oneof(
    { weight: 3, arbitrary: fc.constant<CellValue>(null) },
    fc.constantFrom<CellValue>(
      '地区生产总值（亿元）',
      '增速（%）',
      '平阴县',
      '2024年上半年',
      '指标',
      '合计',
      '单位：万元',
      '—',
    ),
    fc.double({ noNaN: true }),
    fc.string(),
  );
  const anySheet = fc.array(fc.array(fc.record({ value: anyCell, isFormula: fc.boolean() }), { maxLength: 8 }), {
    maxLength: 12,
  });

  test('only empty cells without a formula are written, each once, and every head is one of its texts', () => {
    fc.assert(
      fc.property(anySheet, (cells) => {
        const range = { row: 0, column: 0, rows: 20, columns: 20 };
        const made = planForm({ sheet: { name: '表', cells, merges: [] }, range, fill: 'formulas' }, state);
        const written = [...made.fills, ...made.gaps];
        for (const { row, column } of written) {
          const { value = null, isFormula = false } = cells[row]?.[column] ?? {};
          expect([value === '' ? null : value, isFormula]).toEqual([null, false]);
        }
        expect(new Set(written.map(({ row, column }) => `${row},${column}`)).size).toBe(written.length);
      }),
      { numRuns: 40 },
    );
  });
});
