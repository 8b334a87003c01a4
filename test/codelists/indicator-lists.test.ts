import { bareHead, familyHead, indicatorLists, indicatorSpellings } from '../../src/codelists/indicator-lists';
import { indicatorNamed } from '../../src/codelists/indicators';

const listOf = (spelling: string) => indicatorLists.find((list) => list.spelling === spelling);

describe('a spelling of a list', () => {
  const industries = ['第一产业增加值', '第二产业增加值', '第三产业增加值'];
  const shares = ['第一产业占比', '第二产业占比', '第三产业占比'];
  const incomes = ['城镇居民人均可支配收入', '农村居民人均可支配收入'];
  const balances = ['金融机构存款余额', '金融机构贷款余额'];

  it.each([
    ['城乡居民人均可支配收入', incomes, '居民人均可支配收入'],
    ['城乡居民收入', incomes, '居民人均可支配收入'],
    ['城镇、农村居民人均可支配收入', incomes, null],
    ['城镇居民人均可支配收入和农民人均可支配收入', incomes, null],
    ['城、乡居民人均可支配收入', incomes, null],
    ['一、二、三产业增加值', industries, null],
    ['第一产业、第二产业和第三产业增加值', industries, null],
    ['三次产业增加值', industries, null],
    ['三次产业结构', shares, null],
    ['三次产业增加值占地区生产总值的比重', shares, null],
    ['第一、第二、第三产业占比', shares, null],
    ['存贷款余额', balances, null],
    ['金融机构存、贷款余额', balances, null],
  ])('%s stands for %j', (spelling, names, single) => {
    expect(listOf(spelling)).toEqual({ spelling, names, single });
  });

  it.each(['城镇居民人均可支配收入', '第一产业增加值', '产业增加值', '存款余额', '一、二产业增加值'])(
    '%s is none',
    (spelling) => {
      expect(listOf(spelling)).toBeUndefined();
    },
  );

  it('is given once', () => {
    const spellings = indicatorLists.map(({ spelling }) => spelling);
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });

  it('names indicators of the dictionary only', () => {
    const names = indicatorLists.flatMap((list) => [...list.names, ...(list.single === null ? [] : [list.single])]);
    expect(names.filter((name) => indicatorNamed(name) === undefined)).toEqual([]);
  });

  it('that is a spelling of one indicator, too, means that one where one figure follows', () => {
    const both = indicatorLists.filter(({ spelling }) => indicatorSpellings.has(spelling));
    expect(both.length).toBeGreaterThan(0);
    expect(both.filter(({ spelling, single }) => single !== indicatorSpellings.get(spelling))).toEqual([]);
  });
});

describe('a bare head behind a subject', () => {
  it.each([
    ['增加值', '规模以上工业总产值', '规模以上工业增加值'],
    ['利润总额', '规模以上工业增加值', '规模以上工业利润总额'],
    ['增加值', '工业总产值', '工业增加值'],
    ['出口', '进出口总额', '出口总额'],
    ['贷款', '金融机构存款余额', '金融机构贷款余额'],
    ['农村居民', '居民人均可支配收入', '农村居民人均可支配收入'],
    ['第二产业', '地区生产总值', '第二产业增加值'],
    ['服务业', '地区生产总值', '第三产业增加值'],
    ['第三产业', '第一产业占比', '第三产业占比'],
    ['综合指数', 'PM2.5平均浓度', '空气质量综合指数'],
    ['销售额', '商品房销售面积', '商品房销售额'],
    ['营业收入', '规模以上服务业营业收入', '规模以上服务业营业收入'],
    ['税收', '一般公共预算收入', '税收收入'],
    ['总收入', '接待游客人次', '旅游收入'],
  ])('%s behind %s is %s', (head, subject, meant) => {
    expect(bareHead(head, subject)).toBe(meant);
  });

  it.each([
    ['第二产业', '固定资产投资', 'investment by industry is not in the dictionary'],
    ['增加值', '固定资产投资', 'nothing adds value there'],
    ['利税', '规模以上工业总产值', 'profits and taxes are not profits'],
    ['营业收入', '地区生产总值', 'of whom is not said'],
    ['地区生产总值', '地区生产总值', 'no bare head'],
    ['增加值', '', 'no subject'],
  ])('%s behind %s means nothing: %s', (head, subject) => {
    expect(bareHead(head, subject)).toBeNull();
  });
});

describe('the family of a phrase outside the dictionary', () => {
  it.each([
    ['规模以上工业企业产品销售率', '规模以上工业总产值'],
    ['规上工业战略性新兴产业产值', '规模以上工业总产值'],
    ['工业产品销售率', null],
    ['限额以上批发业销售额', null],
  ])('of %s is that of %s', (phrase, head) => {
    expect(familyHead(phrase)).toBe(head);
  });
});
