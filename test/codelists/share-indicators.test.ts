import { indicatorNamed } from '../../src/codelists/indicators';
import { shareIndicator, shareIndicators } from '../../src/codelists/share-indicators';

it('every share is a rate or, of people, a stock of the dictionary in %', () => {
  const names = shareIndicators.map(([, , name]) => name);
  expect(names.filter((name) => indicatorNamed(name)?.measure === 'flow')).toEqual([]);
  expect(names.filter((name) => indicatorNamed(name)?.baseUnit !== '%')).toEqual([]);
});

it.each([
  ['税收收入', '一般公共预算收入', '税收占比'],
  ['第三产业增加值', '地区生产总值', '第三产业占比'],
  ['税收收入', '', '税收占比'],
  ['税收收入', '收入', '税收占比'],
  ['研发经费投入', '地区生产总值', '研发经费投入强度'],
])('%s of %s is %s', (part, whole, name) => {
  expect(shareIndicator(part, whole)).toBe(name);
});

it.each([
  ['民生支出', '一般公共预算支出'],
  ['税收收入', '一般公共预算支出'],
  ['一般公共预算收入', '税收收入'],
  ['民生支出', ''],
])('%s of %s is none of the dictionary', (part, whole) => {
  expect(shareIndicator(part, whole)).toBeNull();
});
