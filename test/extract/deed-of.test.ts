import { deedOf, isDeed } from '../../src/extract/deed-of';

test.each([
  ['改造老旧小区', '改造'],
  ['改造提升农贸市场', '改造提升'],
  ['累计培育企业', '累计培育'],
  ['建成了口袋公园', '建成了'],
  ['新签约亿元以上项目', '新签约'],
  ['签约服务居民', '签约服务'],
])('%s opens with the deed %s', (phrase, deed) => {
  expect(deedOf(phrase)).toBe(deed);
});

test.each([
  ['老旧小区改造', 'a deed behind its thing'],
  ['改造', 'nothing but a deed'],
  ['累计改造了', 'nothing but a deed'],
  ['服务业企业', 'a noun that begins like a deed'],
  ['累计办结率', 'a noun that begins like a deed behind 累计'],
  ['接种率水平', 'a rate'],
  ['建设用地面积', 'a noun that begins like a deed'],
  ['累计企业', '累计 alone'],
  ['', 'nothing'],
])('%s opens with none: %s', (phrase) => {
  expect(deedOf(phrase)).toBe('');
});

test.each([
  ['新增', true],
  ['累计新增', true],
  ['建成了', true],
  ['新增企业', false],
  ['累计', false],
  ['', false],
])('%s is a deed alone: %s', (phrase, expected) => {
  expect(isDeed(phrase)).toBe(expected);
});
