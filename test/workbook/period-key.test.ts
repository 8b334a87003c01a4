import { periodKey, periodMeanings, periodSpellings, yearsOf } from '../../src/workbook/period-key';
import { periodLabel } from '../../src/model';

const meanings = periodMeanings(periodSpellings([2024]));

describe('one period, however it is typed', () => {
  test.each([
    [
      '2024年',
      [
        2024,
        '2024',
        '2024年',
        '2024年度',
        '2024年全年',
        '2024全年',
        '2024年末',
        '2024年底',
        '2024年1-12月',
        '2024年1—12月份',
        '2024-12-31',
        '2024年12月31日',
      ],
    ],
    ['2024年上半年', ['2024年上半年', '2024上半年', '2024年1-6月', '2024年1—6月份', '2024年1至6月', '2024-01/2024-06']],
    ['2024年一季度', ['2024年一季度', '2024年第一季度', '2024年1-3月', '2024-01/2024-03']],
    ['2024年二季度', ['2024年二季度', '2024年第二季度', '2024年4-6月', '2024-04/2024-06']],
    ['2024年前三季度', ['2024年前三季度', '2024年1-9月', '2024年前3季度']],
    ['2024年1-7月', ['2024年1-7月', '2024年1—7月', '2024年1-7月份', '2024-01/2024-07']],
    ['2024年6月', ['2024年6月', '2024年06月', '2024年6月份', '2024-06', '2024-6', 45444]],
    ['2024年6月30日', ['2024年6月30日', '2024-06-30', '2024年6月末', '2024年6月底', 45473]],
    ['2024年2月29日', ['2024-02-29', 45351]],
  ])('%s', (period, spellings) => {
    expect(spellings.map((typed) => periodKey(typed, meanings))).toEqual(spellings.map(() => period));
  });

  test.each(['去年', '2024年7月24日', '2021-2025年', '2024年1月至7月24日', '年上半年'])('%s stays as it is', (text) => {
    expect(periodKey(text, meanings)).toBe(text);
  });

  test('an empty cell is the empty text', () => {
    expect(periodKey(null, meanings)).toBe('');
    expect(periodKey('', meanings)).toBe('');
  });

  test('a year that is not listed is still a year', () => {
    expect(periodKey(1998, meanings)).toBe('1998年');
    expect(periodKey(1998, periodMeanings(periodSpellings([1998])))).toBe('1998年');
    expect(periodKey('1998', periodMeanings(periodSpellings([1998])))).toBe('1998年');
  });

  test('what the planner writes is its own key', () => {
    const written = ['2024', '2024-01/2024-06', '2024-01/2024-07', '2024-04/2024-06', '2024-07', '2024-06-30'].map(
      periodLabel,
    );
    expect(written.map((text) => periodKey(text, meanings))).toEqual(written);
  });
});

test('no spelling means two periods', () => {
  const spellings = periodSpellings([2024, 1999]);
  const known = new Map<string | number, string>();
  const clashes = spellings.filter(({ typed, period }) => {
    const before = known.get(typed);
    known.set(typed, period);
    return before !== undefined && before !== period;
  });
  expect(clashes).toEqual([]);
});

test('the years of the rows come first, the latest before the others', () => {
  const [first, ...others] = periodSpellings([2003, 2024]).map(({ period }) => period.slice(0, 4));
  expect(first).toBe('2024');
  expect(others.indexOf('2003')).toBeLessThan(others.indexOf('2035'));
  expect([...yearsOf([{ period: '2024年' }, { period: 2019 }, { period: null }, { period: '去年' }])]).toEqual([
    2024, 2019,
  ]);
});
