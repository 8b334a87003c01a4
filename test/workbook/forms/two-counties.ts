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

/** The workbook that holds them. */
export const state = workbookOf(
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

/** What becomes of the cells of a drawn form, filled with formulas over those rows. */
export function filled(name: string, picture: string, more: Partial<FormRequest> = {}) {
  const sheet = drawn(name, picture);
  return told(planForm({ sheet, range: wholeOf(sheet), fill: 'formulas', ...more }, state));
}
