import { planForm } from '../../../src/workbook/forms';
import { drawn, told } from './drawn-form';
import { filled, state } from './two-counties';

describe('more forms as offices draw them', () => {
  test('13. the month beside the months up to it, numbers of the columns below the heads', () => {
    expect(
      filled(
        '月报表',
        `平阴县主要经济指标月报 | < | < | < | < | <
         2024年6月 | | | | |
         指标名称 | 计量单位 | 本月 | < | 1-本月累计 | <
         ^ | ^ | 总量 | 增速（%） | 总量 | 增速（%）
         甲 | 乙 | 1 | 2 | 3 | 4
         社会消费品零售总额 | 万元 | | | |`,
      ),
    ).toEqual(['C6 66000', 'D6 4', 'E6 403000', 'F6 6.1']);
  });

  test('14. the three industries beside one another under 地区生产总值', () => {
    expect(
      filled(
        '分县区',
        `2024年上半年各县区生产总值 | < | < | < | < | <
         | | | | | 单位：亿元、%
         地 区 | 地区生产总值 | < | 第一产业 | 第二产业 | 第三产业
         ^ | 绝对量 | 增长 | ^ | ^ | ^
         平 阴 县 | | | | |
         商河县 | | | | |`,
      ),
    ).toEqual([
      'B5 131.5',
      'C5 5.6',
      'D5 16.2',
      'E5 61.3',
      'F5 54',
      'B6 118.6',
      'C6 5.2',
      'D6 （无）',
      'E6 （无）',
      'F6 （无）',
    ]);
  });

  test('15. the plan of the year, what is done, how much of it that is, and the growth', () => {
    expect(
      filled(
        '进度',
        `平阴县2024年上半年计划执行情况表 | < | < | < | < | <
         指标名称 | 单位 | 2024年计划 | 1-6月实际完成 | 占年计划% | 同比增减%
         一、地区生产总值 | 亿元 | | | |
         二、一般公共预算收入 | 亿元 | | | |
         其中：税收收入 | 亿元 | | | |`,
      ),
    ).toEqual([
      'C3 280',
      'D3 131.5',
      'E3 other-question 地区生产总值',
      'F3 5.6',
      'C4 25',
      'D4 12.36',
      'E4 other-question 一般公共预算收入',
      'F4 -2.5',
      'C5 （无）',
      'D5 8.81',
      'E5 other-question 税收收入',
      'F5 1.2',
    ]);
  });

  test('16. years across, a level and its growth below one another, units beside the names', () => {
    expect(
      filled(
        '基本情况',
        `平阴县历年基本情况 | < | < | <
         项目 | 单位 | 2022年 | 2023年
         年末常住人口 | 人 | |
         地区生产总值（当年价） | 万元 | |
         比上年增长（可比价） | % | |
         粮食总产量 | 吨 | |
         比上年±% | % | |`,
      ),
    ).toEqual([
      'C3 （无）',
      'D3 332000',
      'C4 2479000',
      'D4 2624000',
      'C5 4.4',
      'D5 5.8',
      'C6 212000',
      'D6 214000',
      'C7 0.6',
      'D7 1.1',
    ]);
  });

  test('17. places across, each with 总量 and 增幅, the unit in the corner', () => {
    expect(
      filled(
        'Sheet3',
        `附表2 | < | < | < | <
         县（区）主要指标完成情况（2024年1—6月） | < | < | < | <
         指标（单位：亿元） | 平阴 | < | 商河 | <
         ^ | 累计完成 | 同比增幅(%) | 累计完成 | 同比增幅(%)
         GDP | | | |
         地方一般公共预算收入 | | | |
         外贸进出口总额 | | | |
         数据来源：县统计局 | < | < | < | <`,
      ),
    ).toEqual([
      'B5 131.5',
      'C5 5.6',
      'D5 118.6',
      'E5 5.2',
      'B6 12.36',
      'C6 -2.5',
      'D6 9.88',
      'E6 3.1',
      'B7 1.9',
      'C7 12.4',
      'D7 （无）',
      'E7 （无）',
    ]);
  });

  test('18. 完成情况表: the month, the months up to it and what they grow by, under heads of two rows, units in a row of their own', () => {
    expect(
      filled(
        '6月',
        `平阴县主要经济指标完成情况表（2024年6月） | < | < | < | <
         指 标 | 本月 | < | 累计 | <
         ^ | 完成 | 同比增长 | 完成 | 同比增长
         | 亿元 | % | 亿元 | %
         地区生产总值 | — | — | |
         社会消费品零售总额 | | | |
         　其中：限额以上 | | | |
         进出口总额 | | | |`,
      ),
    ).toEqual([
      'D5 131.5',
      'E5 5.6',
      'B6 6.6',
      'C6 4',
      'D6 40.3',
      'E6 6.1',
      'B7 unknown-head 限额以上',
      'C7 unknown-head 限额以上',
      'D7 unknown-head 限额以上',
      'E7 unknown-head 限额以上',
      'B8 （无）',
      'C8 （无）',
      'D8 1.9',
      'E8 12.4',
    ]);
  });

  test('19. counties down with 小计 and 合计, each indicator with 完成数 and ±%', () => {
    expect(
      filled(
        '上半年',
        `各县（市、区）主要经济指标（2024年1-6月） | < | < | < | <
         单位：万元 | < | < | < | <
         单位名称 | 地区生产总值 | < | 一般公共预算收入 | <
         ^ | 完成数 | ±% | 完成数 | ±%
         合计 | | | |
         北片小计 | | | |
         商河 | | | |
         南片小计 | | | |
         平阴 | | | |`,
      ),
    ).toEqual([
      ...['B5', 'C5', 'D5', 'E5', 'B6', 'C6', 'D6', 'E6'].map((cell) => `${cell} subtotal`),
      'B7 1186000',
      'C7 5.2',
      'D7 98800',
      'E7 3.1',
      ...['B8', 'C8', 'D8', 'E8'].map((cell) => `${cell} subtotal`),
      'B9 1315000',
      'C9 5.6',
      'D9 123600',
      'E9 -2.5',
    ]);
  });

  test('20. turned round: years typed as texts down, indicators across, the unit below each', () => {
    expect(
      filled(
        '历年',
        `平阴县国民经济主要指标 | < | < | <
         年 份 | 地区生产总值 | 比上年增长 | 粮食产量
         | （万元） | （%） | （万吨）
         2022 | | |
         2023 | | |
         2024年上半年 | | |`,
      ),
    ).toEqual([
      'B4 2479000',
      'C4 4.4',
      'D4 21.2',
      'B5 2624000',
      'C5 5.8',
      'D5 21.4',
      'B6 1315000',
      'C6 5.6',
      'D6 （无）',
    ]);
  });

  test('21. the place only in who fills it in, a whole year and half of the next beside one another', () => {
    expect(
      filled(
        '对照表',
        `经济运行情况对照表 | < | < | < | <
         填报单位：平阴县统计局 | < | < | 计量单位：亿元 | <
         项目 | 2023年 | < | 2024年1-6月 | <
         ^ | 总量 | 增幅% | 总量 | 增幅%
         一、生产总值 | | | |
         1.第一产业 | | | |
         2.第二产业 | | | |
         3.第三产业 | | | |
         二、财政收入 | | | |
         其中：一般公共预算收入 | | | |`,
      ),
    ).toEqual([
      'B5 262.4',
      'C5 5.8',
      'D5 131.5',
      'E5 5.6',
      'B6 （无）',
      'C6 （无）',
      'D6 16.2',
      'E6 3.9',
      'B7 （无）',
      'C7 （无）',
      'D7 61.3',
      'E7 6.4',
      'B8 （无）',
      'C8 （无）',
      'D8 54',
      'E8 5.1',
      // 财政收入 may be what the treasury takes in as a whole.
      ...['B9', 'C9', 'D9', 'E9'].map((cell) => `${cell} no-indicator`),
      'B10 （无）',
      'C10 （无）',
      'D10 12.36',
      'E10 -2.5',
    ]);
  });

  test('22. the place of the title counts before that of who fills it in', () => {
    expect(
      filled(
        '上报',
        `商河县2024年上半年主要指标 | <
         填报单位：平阴县统计局 | <
         指标 | 完成数
         地区生产总值（亿元） |`,
      ),
    ).toEqual(['B4 118.6']);
  });

  test('a growth of the row stays one under 完成 and 目标', () => {
    expect(
      filled(
        '目标表',
        `平阴县主要指标目标 | < | < | <
         指标 | 单位 | 2023年完成 | 2024年目标
         地区生产总值 | 亿元 | |
         地区生产总值增速 | % | |
         一般公共预算收入同比增长 | % | |`,
      ),
    ).toEqual(['C3 262.4', 'D3 280', 'C4 5.8', 'D4 6', 'C5 （无）', 'D5 3']);
  });

  test('a remark beside the form, a column apart, is not of its title; 单位 may name the place', () => {
    const sheet = drawn(
      '月报',
      `平阴县2024年上半年主要指标 | | | 请王科长核对
       指标 | 总量（亿元） | |
       地区生产总值 | | |`,
    );
    expect(
      told(planForm({ sheet, range: { row: 0, column: 0, rows: 3, columns: 2 }, fill: 'formulas' }, state)),
    ).toEqual(['B3 131.5']);
    expect(
      filled(
        '月报',
        `单位：平阴县
         指标 | 2024年上半年（亿元）
         地区生产总值 | `,
      ),
    ).toEqual(['B3 131.5']);
  });
});
