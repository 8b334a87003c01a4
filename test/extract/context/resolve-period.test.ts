import { namedPeriod, resolveExtent, yearOf, type YearContext } from '../../../src/extract/context/resolve-period';
import type { IndicatorMeasure } from '../../../src/model';
import type { PeriodMention } from '../../../src/extract/mentions';
import { mentionsIn } from '../recognisers/mentions-in';

const CONTEXT: YearContext = { year: 2023, thisYear: 2024, months: null };

/** The one period of a text. */
function periodIn(words: string): PeriodMention {
  const [mention] = mentionsIn(words, 'period');
  if (!mention) throw new Error(`no period in ${words}`);
  return mention;
}

/** What a period of these words is. */
function resolved(words: string, context: YearContext, measure: IndicatorMeasure): string | null {
  const mention = periodIn(words);
  return resolveExtent(mention.extent, yearOf(mention, context), context.months, measure);
}

describe('a period by what is measured', () => {
  it.each([
    ['2022年', '2022', '2022'],
    ['全年', '2023', '2023'],
    ['1-12月', '2023', '2023'],
    ['上半年', '2023-01/2023-06', '2023-01/2023-06'],
    ['2022年前三季度', '2022-01/2022-09', '2022-01/2022-09'],
    ['二季度', '2023-04/2023-06', '2023-04/2023-06'],
    ['1-7月', '2023-01/2023-07', '2023-01/2023-07'],
    ['7月份', '2023-07', '2023-07'],
    ['截至10月底', '2023-01/2023-10', '2023-10-31'],
    ['6月末', '2023-01/2023-06', '2023-06-30'],
    ['2024年2月末', '2024-01/2024-02', '2024-02-29'],
    ['2月末', '2023-01/2023-02', '2023-02-28'],
    ['截至12月底', '2023', '2023'],
    ['年末', '2023', '2023'],
    ['截至7月24日', '2023-01/2023-07-24', '2023-07-24'],
    ['截至12月31日', '2023', '2023'],
    ['十四五', '2021/2025', '2021/2025'],
    ['十三五末', '2020', '2020'],
    ['五年来', null, null],
  ])('%s: of a flow %s, of a stock %s', (words, flow, stock) => {
    expect(resolved(words, CONTEXT, 'flow')).toBe(flow);
    expect(resolved(words, CONTEXT, 'rate')).toBe(flow);
    expect(resolved(words, CONTEXT, 'stock')).toBe(stock);
  });

  it('今年以来 is the run that the report is about, else the year', () => {
    expect(resolved('今年以来', { ...CONTEXT, months: { from: 1, to: 7 } }, 'flow')).toBe('2024-01/2024-07');
    expect(resolved('今年以来', CONTEXT, 'flow')).toBe('2024');
  });

  it('without a year nothing is guessed', () => {
    expect(resolved('上半年', { year: null, thisYear: null, months: null }, 'flow')).toBeNull();
  });
});

describe('a relative year', () => {
  it.each([
    ['今年', 2024],
    ['去年', 2023],
    ['前年', 2022],
    ['明年', 2025],
    ['上年', 2022],
    ['2019年', 2019],
    ['上半年', 2023],
  ])('%s is %d in a report of 2024 on 2023', (words, year) => {
    expect(yearOf(periodIn(words), CONTEXT)).toBe(year);
  });

  it.each(['今年', '去年', '上年', '上半年'])('%s is unknown where the report has no year', (words) => {
    expect(yearOf(periodIn(words), { year: null, thisYear: null, months: null })).toBeNull();
  });
});

describe('a period told from the one spoken of', () => {
  const spoken = (words: string, year = 2023) => ({ mention: periodIn(words), year });

  it.each([
    ['当月', spoken('1-7月'), { kind: 'month', month: 7 }, null],
    ['当月', spoken('10月末'), { kind: 'month', month: 10 }, null],
    ['当月', null, { kind: 'month', month: 12 }, null],
    ['去年同期', spoken('1-7月'), { kind: 'months', from: 1, to: 7 }, 2022],
    ['去年同期', spoken('上半年', 2021), { kind: 'months', from: 1, to: 6 }, 2020],
    ['上年同期', null, { kind: 'year' }, 2022],
  ])('%s', (words, before, extent, year) => {
    const mention = namedPeriod(periodIn(words), before, CONTEXT);
    expect([mention.extent, mention.year]).toEqual([extent, year]);
  });

  it('is that of the report where none is spoken of', () => {
    const half = { ...CONTEXT, months: { from: 1, to: 6 } };
    expect(namedPeriod(periodIn('当月'), null, half).extent).toEqual({ kind: 'month', month: 6 });
    expect(namedPeriod(periodIn('去年同期'), null, half)).toMatchObject({
      year: 2022,
      extent: { kind: 'months', from: 1, to: 6 },
    });
  });

  it('others stay as they are', () => {
    const mention = periodIn('上半年');
    expect(namedPeriod(mention, spoken('1-7月'), CONTEXT)).toBe(mention);
  });
});
