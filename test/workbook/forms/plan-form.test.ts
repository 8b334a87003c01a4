import { planForm, type FormRequest } from '../../../src/workbook/forms';
import { drawn, told, wholeOf, workbookOf } from './drawn-form';

/** 青禾县 is none of the codelist: the places of the workbook count as well. */
const rows = [
  ['平阴县', '地区生产总值', '2024年上半年', 131.5, '亿元', 5.6],
  ['平阴县', '第一产业增加值', '2024年上半年', 16.2, '亿元', 3.9],
  ['平阴县', '第二产业增加值', '2024年上半年', 61.3, '亿元', 6.4],
  ['平阴县', '规模以上工业增加值', '2024年上半年', null, null, 8.1],
  ['平阴县', '固定资产投资', '2024年上半年', null, null, 4.2],
  ['平阴县', '社会消费品零售总额', '2024年上半年', 403000, '万元', 6.1],
  ['平阴县', '一般公共预算收入', '2024年上半年', 12.36, '亿元', -2.5],
  ['平阴县', '居民人均可支配收入', '2024年上半年', 15820, '元', 5.5],
  ['平阴县', '城镇居民人均可支配收入', '2024年上半年', 19870, '元', 4.9],
  ['平阴县', '农村居民人均可支配收入', '2024年上半年', 11240, '元', 6.3],
  ['平阴县', '金融机构存款余额', '2024年6月30日', 402.7, '亿元', 9.2],
  ['平阴县', '地区生产总值', '2023年上半年', 124.1, '亿元', 5.1],
  ['平阴县', '地区生产总值', '2023年', 262.4, '亿元', 5.8],
  ['平阴县', '地区生产总值', '2022年', 247.9, '亿元', 4.4],
  ['商河县', '地区生产总值', '2024年上半年', 118.6, '亿元', 5.2],
  ['商河县', '一般公共预算收入', '2024年上半年', 9.88, '亿元', 3.1],
  ['青禾县', '地区生产总值', '2024年上半年', 77, '亿元', 4.8],
  ['济南市', '地区生产总值', '2024年上半年', 6210.4, '亿元', 5.4],
] as const;

const state = workbookOf([
  ...rows.map(([region, indicator, period, value, unit, growth]) => ({
    region,
    indicator,
    period,
    value,
    unit,
    growth,
    status: '完成',
    parentRegion: region === '济南市' ? '山东省' : '济南市',
    source: '甲',
  })),
  {
    region: '平阴县',
    indicator: '地区生产总值',
    period: '2024年',
    status: '目标',
    value: 280,
    bound: '≥；同比≥',
    unit: '亿元',
    growth: 6,
    parentRegion: '济南市',
  },
]);

function filled(name: string, picture: string, more: Partial<FormRequest> = {}) {
  const sheet = drawn(name, picture);
  return told(planForm({ sheet, range: wholeOf(sheet), fill: 'formulas', ...more }, state));
}

describe('twelve forms as offices draw them', () => {
  test('1. indicators down with the unit in brackets, 总量 and 增速 across, the title with place and period', () => {
    expect(
      filled(
        'Sheet1',
        `平阴县2024年上半年主要经济指标 | < | <
         指标 | 总量 | 增速（%）
         地区生产总值（亿元） | |
         社会消费品零售总额（亿元） | |
         一般公共预算收入（万元） | |
         规模以上工业增加值 | — |`,
      ),
    ).toEqual(['B3 131.5', 'C3 5.6', 'B4 40.3', 'C4 6.1', 'B5 123600', 'C5 -2.5', 'C6 8.1']);
  });

  test('2. places down, indicators across under two rows of heads', () => {
    expect(
      filled(
        '对比',
        `2024年上半年各县主要经济指标完成情况表 | < | < | < | <
         单位：亿元、% | | | |
         县（市、区） | 地区生产总值 | < | 一般公共预算收入 | <
         ^ | 总量 | 增速 | 总量 | 增速
         全市 | | | |
         平阴县 | | | |
         商河县 | | | |
         青禾县 | | | |`,
        { region: '济南市' },
      ),
    ).toEqual([
      'B5 6210.4',
      'C5 5.4',
      'D5 （无）',
      'E5 （无）',
      'B6 131.5',
      'C6 5.6',
      'D6 12.36',
      'E6 -2.5',
      'B7 118.6',
      'C7 5.2',
      'D7 9.88',
      'E7 3.1',
      'B8 77',
      'C8 4.8',
      'D8 （无）',
      'E8 （无）',
    ]);
  });

  test('3. heads of two rows that are not merged', () => {
    expect(
      filled(
        '上半年',
        `地区 | 地区生产总值（万元） | | 一般公共预算收入（万元） |
          | 绝对额 | 同比±% | 绝对额 | 同比±%
         平阴 | | | |`,
        { period: '2024年上半年' },
      ),
    ).toEqual(['B3 1315000', 'C3 5.6', 'D3 123600', 'E3 -2.5']);
  });

  test('4. a number and a unit column before the figures, a column of remarks behind them', () => {
    expect(
      filled(
        '平阴县',
        `序号 | 指标名称 | 计量单位 | 2024年1-6月 | 同比增长 | 备注
         #1 | 地区生产总值 | 亿元 | | |
         #2 | 城镇居民人均可支配收入 | 元 | | |
         #3 | 规模以上工业增加值 | % | | |
         #4 | 各项存款余额 | 万元 | | |`,
      ),
    ).toEqual(['D2 131.5', 'E2 5.6', 'D3 19870', 'E3 4.9', 'D4 8.1', 'E4 8.1', 'D5 4027000', 'E5 9.2']);
  });

  test('5. periods across, years as numbers', () => {
    expect(
      filled(
        '历年',
        `平阴县地区生产总值 | < | < | <
         年份 | #2022 | #2023 | 2024年上半年
         总量（亿元） | | |
         增速（%） | | |`,
      ),
    ).toEqual(['B3 247.9', 'C3 262.4', 'D3 131.5', 'B4 4.4', 'C4 5.8', 'D4 5.6']);
  });

  test('6. periods down, years as people write them', () => {
    expect(
      filled(
        '平阴县',
        `时间 | 地区生产总值（亿元） | 增速（%）
         2022年 | |
         2023年度 | |
         2023年1—6月 | |
         2024年1-6月 | |`,
      ),
    ).toEqual(['B2 247.9', 'C2 4.4', 'B3 262.4', 'C3 5.8', 'B4 124.1', 'C4 5.1', 'B5 131.5', 'C5 5.6']);
  });

  test('7. numbered indicators, members of a family, blank rows and rows that group', () => {
    expect(
      filled(
        '平阴县',
        `2024年上半年国民经济主要指标 | < | <
         指标 | 绝对值 | 增长（%）
         一、综合 | |
         1.地区生产总值（亿元） | |
         其中：第一产业 | |
         #第二产业 | |
          | |
         二、人民生活 | < | <
         全体居民人均可支配收入（元） | |
         城镇 | |
         农村 | |`.replace('#第二产业', '＃第二产业'),
      ),
    ).toEqual([
      'B3 no-indicator',
      'C3 no-indicator',
      'B4 131.5',
      'C4 5.6',
      'B5 16.2',
      'C5 3.9',
      'B6 61.3',
      'C6 6.4',
      'B9 15820',
      'C9 5.5',
      'B10 19870',
      'C10 4.9',
      'B11 11240',
      'C11 6.3',
    ]);
  });

  test('8. this year beside the year before', () => {
    expect(
      filled(
        '快报',
        `平阴县2024年上半年经济运行快报 | < | < | <
         指标 | 本年 | 上年同期 | 同比增长%
         GDP（亿元） | | |`,
      ),
    ).toEqual(['B3 131.5', 'C3 124.1', 'D3 5.6']);
  });

  test('9. target beside actual; the rate of completion is the person’s', () => {
    expect(
      filled(
        '平阴县',
        `2024年目标任务 | < | < | <
         指标 | 全年目标 | 全年目标增速（%） | 完成率（%）
         地区生产总值（亿元） | | |`,
      ),
    ).toEqual(['B3 ≥280', 'C3 ≥6', 'D3 other-question 地区生产总值']);
  });

  test('10. subtotals, formulas and figures of theirs stay', () => {
    const sheet = drawn(
      '上半年',
      `2024年上半年地区生产总值（亿元） | <
       县区 | 总量
       平阴县 | #130
       商河县 |
       小计 | =SUM(B3:B4)
       平均 |`,
    );
    const plan = planForm({ sheet, range: wholeOf(sheet), fill: 'formulas' }, state);
    expect(told(plan)).toEqual(['B4 118.6', 'B6 subtotal']);
    expect(plan.kept).toBe(2);
  });

  test('11. places across, indicators down, the growth in a row of its own', () => {
    expect(
      filled(
        '2024年上半年',
        `指标 | 单位 | 平阴县 | 商河县
         地区生产总值 | 亿元 | |
         比上年增长 | % | |
         一般公共预算收入 | 亿元 | |
         同比增长 | % | |`,
      ),
    ).toEqual(['C2 131.5', 'D2 118.6', 'C3 5.6', 'D3 5.2', 'C4 12.36', 'D4 9.88', 'C5 -2.5', 'D5 3.1']);
  });

  test('12. a monthly report: 本月止累计, three rows of heads, two places one above the other', () => {
    expect(
      filled(
        '月报',
        `2024年6月主要经济指标 | < | < | <
         填报单位：统计局 | | | 单位：亿元
         县区 | 指标 | 本月止累计 | <
         ^ | ^ | 完成 | 同比
         ^ | ^ | ^ | （%）
         平阴县 | 地区生产总值 | |
         ^ | 固定资产投资 | |
         商河县 | 地区生产总值 | |`,
      ),
    ).toEqual(['C6 131.5', 'D6 5.6', 'C7 （无）', 'D7 4.2', 'C8 118.6', 'D8 5.2']);
  });
});
