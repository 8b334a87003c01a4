import { planForm, type FormRequest } from '../../../src/workbook/forms';
import { drawn, told, wholeOf, workbookOf } from './drawn-form';

/** Two invented counties of 济南市 and what was reported of them. */
const rows = [
  ['平阴县', '地区生产总值', '2024年上半年', '完成', 131.5, '亿元', 5.6],
  ['平阴县', '第一产业增加值', '2024年上半年', '完成', 16.2, '亿元', 3.9],
  ['平阴县', '第二产业增加值', '2024年上半年', '完成', 61.3, '亿元', 6.4],
  ['平阴县', '第三产业增加值', '2024年上半年', '完成', 54, '亿元', 5.1],
  ['平阴县', '一般公共预算收入', '2024年上半年', '完成', 12.36, '亿元', -2.5],
  ['平阴县', '税收收入', '2024年上半年', '完成', 8.81, '亿元', 1.2],
  ['平阴县', '社会消费品零售总额', '2024年6月', '完成', 6.6, '亿元', 4],
  ['平阴县', '社会消费品零售总额', '2024年上半年', '完成', 40.3, '亿元', 6.1],
  ['平阴县', '进出口总额', '2024年上半年', '完成', 1.9, '亿元', 12.4],
  ['平阴县', '地区生产总值', '2024年', '目标', 280, '亿元', 6],
  ['平阴县', '一般公共预算收入', '2024年', '目标', 25, '亿元', 3],
  ['平阴县', '常住人口', '2023年', '完成', 33.2, '万人', null],
  ['平阴县', '地区生产总值', '2023年', '完成', 262.4, '亿元', 5.8],
  ['平阴县', '地区生产总值', '2022年', '完成', 247.9, '亿元', 4.4],
  ['平阴县', '粮食总产量', '2023年', '完成', 21.4, '万吨', 1.1],
  ['平阴县', '粮食总产量', '2022年', '完成', 21.2, '万吨', 0.6],
  ['商河县', '地区生产总值', '2024年上半年', '完成', 118.6, '亿元', 5.2],
  ['商河县', '一般公共预算收入', '2024年上半年', '完成', 9.88, '亿元', 3.1],
] as const;

const state = workbookOf(
  rows.map(([region, indicator, period, status, value, unit, growth]) => ({
    region,
    indicator,
    period,
    status,
    value,
    unit,
    growth,
    parentRegion: '济南市',
  })),
);

function filled(name: string, picture: string, more: Partial<FormRequest> = {}) {
  const sheet = drawn(name, picture);
  return told(planForm({ sheet, range: wholeOf(sheet), fill: 'formulas', ...more }, state));
}

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
});
