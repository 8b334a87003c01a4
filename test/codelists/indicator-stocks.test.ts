import { stockOf } from '../../src/codelists/indicator-stocks';

describe('the stock behind an addition', () => {
  it.each([
    ['新增市场主体', '市场主体总量'],
    ['新认定高新技术企业', '高新技术企业数'],
    ['新认定高新技术企业数', '高新技术企业数'],
    ['净增规模以上工业企业', '规模以上工业企业数'],
    ['培育认定国家高新技术企业', '高新技术企业数'],
  ])('of %s is %s', (addition, stock) => {
    expect(stockOf(addition)).toBe(stock);
  });

  it.each([
    ['新增城镇就业', 'a flow has none'],
    ['新增标杆工厂', 'outside the dictionary'],
    ['高新技术企业', 'no addition'],
    ['新增', 'nothing is added'],
    ['', 'no words'],
  ])('%s: %s', (words) => {
    expect(stockOf(words)).toBeNull();
  });
});
