import fc from 'fast-check';
import { parsePeriod, periodLabel, yearBefore, type DateParts, type Period, type PeriodParts } from '../../src/model';

const day = (year: number, month: number | null = null, dayOfMonth: number | null = null): DateParts => ({
  year,
  month,
  day: dayOfMonth,
});

describe('a period has parts', () => {
  it.each<[Period, PeriodParts]>([
    ['2022', { from: day(2022), to: null }],
    ['2024-07', { from: day(2024, 7), to: null }],
    ['2022-10-31', { from: day(2022, 10, 31), to: null }],
    ['2024-01/2024-06', { from: day(2024, 1), to: day(2024, 6) }],
    ['2022-01/2022-07-24', { from: day(2022, 1), to: day(2022, 7, 24) }],
    ['2021/2025', { from: day(2021), to: day(2025) }],
  ])('%s', (period, parts) => {
    expect(parsePeriod(period)).toEqual(parts);
  });

  it.each([
    '',
    '2024年',
    '24',
    '2024-1',
    '2024-1-1',
    '2024-01-01T00:00',
    '2024/',
    '/2024',
    '2024/2025/2026',
    ' 2024',
    '2024\n',
    '上半年',
  ])('“%s” is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('a period as a statistical office prints it', () => {
  it.each([
    ['2022', '2022年'],
    ['2024-07', '2024年7月'],
    ['2022-10-31', '2022年10月31日'],
    ['2024-01/2024-03', '2024年一季度'],
    ['2024-04/2024-06', '2024年二季度'],
    ['2024-07/2024-09', '2024年三季度'],
    ['2024-10/2024-12', '2024年四季度'],
    ['2024-01/2024-06', '2024年上半年'],
    ['2024-07/2024-12', '2024年下半年'],
    ['2022-01/2022-09', '2022年前三季度'],
    ['2024-01/2024-07', '2024年1-7月'],
    ['2024-01/2024-02', '2024年1-2月'],
    ['2021/2025', '2021-2025年'],
    ['2022-01/2022-07-24', '2022年1月至7月24日'],
    ['2023-10-28/2023-11-02', '2023年10月28日至11月2日'],
    ['2023-12/2024-02', '2023年12月至2024年2月'],
    ['“十四五”时期', '“十四五”时期'],
    ['', ''],
  ])('%s is %s', (period, label) => {
    expect(periodLabel(period)).toBe(label);
  });
});

describe('the same months a year before', () => {
  it.each([
    ['2024', '2023'],
    ['2024-07', '2023-07'],
    ['2024-01/2024-06', '2023-01/2023-06'],
    ['2022-01/2022-07-24', '2021-01/2021-07-24'],
    ['2021/2025', '2020/2024'],
    ['2000-01', '1999-01'],
  ])('of %s is %s', (period, before) => {
    expect(yearBefore(period)).toBe(before);
  });

  const date = fc
    .tuple(fc.integer({ min: 1980, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')))
    .chain(([year = '', month = '', dayOfMonth = '']) =>
      fc.constantFrom(year, `${year}-${month}`, `${year}-${month}-${dayOfMonth}`),
    );
  const period = fc.oneof(
    date,
    fc.tuple(date, date).map(([from, to]) => `${from}/${to}`),
  );

  it('is the same period one year down', () => {
    fc.assert(
      fc.property(period, (text) => {
        const parts = parsePeriod(text);
        const down = (one: DateParts): DateParts => ({ ...one, year: one.year - 1 });
        expect(parts).not.toBeNull();
        expect(parsePeriod(yearBefore(text))).toEqual(
          parts && { from: down(parts.from), to: parts.to && down(parts.to) },
        );
      }),
    );
  });
});
