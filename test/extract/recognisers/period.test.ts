import type { PeriodExtent, PeriodMention } from '../../../src/extract/mentions';
import { mentionsIn } from './mentions-in';

type Year = number | PeriodMention['relative'];

/** The one period of a text: its words, the year as printed or told from the report's date, its extent. */
function periods(source: string): readonly (readonly [string, Year, PeriodExtent])[] {
  return mentionsIn(source, 'period').map(({ words, year, relative, extent }) => [words, year ?? relative, extent]);
}

const wholeYear: PeriodExtent = { kind: 'year' };
const months = (from: number, to: number): PeriodExtent => ({ kind: 'months', from, to });
const month = (number: number): PeriodExtent => ({ kind: 'month', month: number });
const throughMonth = (number: number): PeriodExtent => ({ kind: 'through-month', month: number });
const years = (from: number, to: number): PeriodExtent => ({ kind: 'years', from, to });

describe('a whole text that is one period', () => {
  it.each<[string, Year, PeriodExtent]>([
    ['2022年', 2022, wholeYear],
    ['2024年度', 2024, wholeYear],
    ['二〇二四年', 2024, wholeYear],
    ['二零二四年', 2024, wholeYear],
    ['全年', null, wholeYear],
    ['1-12月', null, wholeYear],
    ['2024年1-12月', 2024, wholeYear],
    ['今年', 'this', wholeYear],
    ['新的一年', 'coming', wholeYear],
    ['本年度', null, wholeYear],
    ['去年', 'last', wholeYear],
    ['过去一年', 'last', wholeYear],
    ['上年', 'previous', wholeYear],
    ['明年', 'next', wholeYear],
    ['前年', 'before-last', wholeYear],
  ])('%s is a year', (text, year, extent) => {
    expect(periods(text)).toEqual([[text, year, extent]]);
  });

  it.each<[string, Year, PeriodExtent]>([
    ['上半年', null, months(1, 6)],
    ['下半年', null, months(7, 12)],
    ['2024年上半年', 2024, months(1, 6)],
    ['今年上半年', 'this', months(1, 6)],
    ['1-6月', null, months(1, 6)],
    ['1至7月', null, months(1, 7)],
    ['1~2月份', null, months(1, 2)],
    ['1月-5月', null, months(1, 5)],
    ['6-8月', null, months(6, 8)],
    ['2024年1-7月', 2024, months(1, 7)],
    ['前三季度', null, months(1, 9)],
    ['一至三季度', null, months(1, 9)],
    ['一到三季度', null, months(1, 9)],
    ['头9个月', null, months(1, 9)],
    ['一季度', null, months(1, 3)],
    ['第一季度', null, months(1, 3)],
    ['二季度', null, months(4, 6)],
    ['第三季度', null, months(7, 9)],
    ['4季度', null, months(10, 12)],
    ['前10个月', null, months(1, 10)],
    ['前七个月', null, months(1, 7)],
  ])('%s is a run of months', (text, year, extent) => {
    expect(periods(text)).toEqual([[text, year, extent]]);
  });

  it.each<[string, Year, PeriodExtent]>([
    ['7月', null, month(7)],
    ['7月份', null, month(7)],
    ['2024年6月', 2024, month(6)],
    ['十一月份', null, month(11)],
    ['当月', null, { kind: 'that-month' }],
    ['去年同期', null, { kind: 'same-last-year' }],
    ['上年同期', null, { kind: 'same-last-year' }],
    ['10月末', null, throughMonth(10)],
    ['10月底', null, throughMonth(10)],
    ['截至10月底', null, throughMonth(10)],
    ['截至2024年6月末', 2024, throughMonth(6)],
    ['一季末', null, throughMonth(3)],
    ['上半年末', null, throughMonth(6)],
    ['三季度末', null, throughMonth(9)],
    ['至12月底', null, throughMonth(12)],
    ['年末', null, { kind: 'year-end' }],
    ['年底', null, { kind: 'year-end' }],
    ['2023年末', 2023, { kind: 'year-end' }],
    ['24年底', 2024, { kind: 'year-end' }],
    ['今年以来', 'this', { kind: 'year-to-date' }],
    ['7月24日', null, { kind: 'day', month: 7, day: 24 }],
    ['2024年7月24日', 2024, { kind: 'day', month: 7, day: 24 }],
    ['2024-07-24', 2024, { kind: 'day', month: 7, day: 24 }],
    ['2024/7/24', 2024, { kind: 'day', month: 7, day: 24 }],
    ['截至7月24日', null, { kind: 'through-day', month: 7, day: 24 }],
  ])('%s is a month, a day, or runs up to one', (text, year, extent) => {
    expect(periods(text)).toEqual([[text, year, extent]]);
  });

  it.each<[string, Year, PeriodExtent]>([
    ['十四五', null, years(2021, 2025)],
    ['“十四五”期间', null, years(2021, 2025)],
    ['十二五', null, years(2011, 2015)],
    ['“十四五”前三年', null, years(2021, 2023)],
    ['“十四五”时期头两年', null, years(2021, 2022)],
    ['2021-2025年', null, years(2021, 2025)],
    ['2021年至2025年', null, years(2021, 2025)],
    ['十三五末', null, { kind: 'plan-end', year: 2020 }],
    ['“十四五”末', null, { kind: 'plan-end', year: 2025 }],
    ['五年来', null, { kind: 'unnamed' }],
    ['近三年', null, { kind: 'unnamed' }],
    ['过去五年', null, { kind: 'unnamed' }],
  ])('%s is a run of years', (text, year, extent) => {
    expect(periods(text)).toEqual([[text, year, extent]]);
  });
});

it('years of a list share the word', () => {
  expect(periods('2021、2022和2023年')).toEqual([
    ['2021', 2021, { kind: 'year' }],
    ['2022', 2022, { kind: 'year' }],
    ['2023年', 2023, { kind: 'year' }],
  ]);
  expect(periods('2021、2022个')).toEqual([]);
  expect(periods('房屋2021、2022套，2023年')).toEqual([['2023年', 2023, { kind: 'year' }]]);
  expect(periods('2021、'.repeat(40))).toEqual([]);
});

describe('full-width and spaced spellings are the same', () => {
  it.each([
    ['１－７月', '1-7月'],
    ['1—7月', '1-7月'],
    ['2024 年 上半年', '2024年 上半年'],
    ['1～11月', '1~11月'],
  ])('%s', (source, words) => {
    expect(mentionsIn(source, 'period').map((mention) => mention.words).join(' ')).toBe(words); // prettier-ignore
  });
});

describe('no period', () => {
  it.each([
    ['上年结余', 'a kind of money'],
    ['十四五规划', 'a document'],
    ['“十四五”开局之年', 'a phase'],
    ['13月', 'no month'],
    ['1-13月', 'no month'],
    ['3个月', 'a quantity'],
    ['第一产业', 'an industry'],
    ['2024', 'a bare number'],
    ['3年', 'a quantity'],
    ['截至目前', 'no day'],
    ['前三位', 'a position'],
    ['头3家企业', 'so many of a list'],
  ])('%s: %s', (text) => {
    expect(mentionsIn(text, 'period')).toEqual([]);
  });

  it('至 alone is the far end of something else', () => {
    expect(periods('增至2025年')).toEqual([['2025年', 2025, wholeYear]]);
  });
});
