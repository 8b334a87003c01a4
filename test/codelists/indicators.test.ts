import { indicators, indicatorNamed } from '../../src/codelists/indicators';
import { indicatorSpellings } from '../../src/codelists/indicator-lists';
import { cleanText } from '../../src/extract/text/clean-text';

/** The core dictionary: name, base unit, group. A change here is a change of what every workbook holds. */
const DICTIONARY = [
  ['地区生产总值', '亿元', '核算'],
  ['人均地区生产总值', '元', '核算'],
  ['第一产业增加值', '亿元', '核算'],
  ['第二产业增加值', '亿元', '核算'],
  ['第三产业增加值', '亿元', '核算'],
  ['第一产业占比', '%', '核算'],
  ['第二产业占比', '%', '核算'],
  ['第三产业占比', '%', '核算'],
  ['农业增加值', '亿元', '农业'],
  ['农林牧渔业总产值', '亿元', '农业'],
  ['粮食总产量', '万吨', '农业'],
  ['粮食播种面积', '万亩', '农业'],
  ['工业增加值', '亿元', '工业'],
  ['规模以上工业增加值', '亿元', '工业'],
  ['工业总产值', '亿元', '工业'],
  ['规模以上工业总产值', '亿元', '工业'],
  ['规模以上工业营业收入', '亿元', '工业'],
  ['规模以上工业利润总额', '亿元', '工业'],
  ['规模以上工业企业数', '家', '工业'],
  ['工业用电量', '亿千瓦时', '工业'],
  ['全社会用电量', '亿千瓦时', '工业'],
  ['建筑业总产值', '亿元', '工业'],
  ['固定资产投资', '亿元', '投资'],
  ['工业投资', '亿元', '投资'],
  ['工业技改投资', '亿元', '投资'],
  ['制造业投资', '亿元', '投资'],
  ['高技术产业投资', '亿元', '投资'],
  ['民间投资', '亿元', '投资'],
  ['基础设施投资', '亿元', '投资'],
  ['建安投资', '亿元', '投资'],
  ['房地产开发投资', '亿元', '投资'],
  ['商品房销售面积', '万平方米', '投资'],
  ['商品房销售额', '亿元', '投资'],
  ['社会消费品零售总额', '亿元', '消费'],
  ['限额以上单位零售额', '亿元', '消费'],
  ['网络零售额', '亿元', '消费'],
  ['居民消费价格指数', '%', '消费'],
  ['进出口总额', '亿元', '开放'],
  ['出口总额', '亿元', '开放'],
  ['进口总额', '亿元', '开放'],
  ['实际使用外资', '万美元', '开放'],
  ['招商引资到位资金', '亿元', '开放'],
  ['一般公共预算收入', '亿元', '财政'],
  ['税收收入', '亿元', '财政'],
  ['税收占比', '%', '财政'],
  ['一般公共预算支出', '亿元', '财政'],
  ['民生支出', '亿元', '财政'],
  ['金融机构存款余额', '亿元', '金融'],
  ['金融机构贷款余额', '亿元', '金融'],
  ['金融业增加值', '亿元', '金融'],
  ['规模以上服务业营业收入', '亿元', '服务业'],
  ['接待游客人次', '万人次', '服务业'],
  ['旅游收入', '亿元', '服务业'],
  ['居民人均可支配收入', '元', '民生'],
  ['城镇居民人均可支配收入', '元', '民生'],
  ['农村居民人均可支配收入', '元', '民生'],
  ['城镇新增就业人数', '人', '民生'],
  ['城镇登记失业率', '%', '民生'],
  ['城镇调查失业率', '%', '民生'],
  ['常住人口', '万人', '人口'],
  ['户籍人口', '万人', '人口'],
  ['城镇化率', '%', '人口'],
  ['研发经费投入', '亿元', '创新'],
  ['研发经费投入强度', '%', '创新'],
  ['高新技术企业数', '家', '创新'],
  ['技术合同成交额', '亿元', '创新'],
  ['高新技术产业产值占比', '%', '创新'],
  ['新增市场主体', '户', '市场'],
  ['市场主体总量', '户', '市场'],
  ['空气质量优良天数', '天', '环境'],
  ['空气质量优良率', '%', '环境'],
  ['PM2.5平均浓度', '微克/立方米', '环境'],
  ['空气质量综合指数', '', '环境'],
] as const;

it('holds these indicators with their units and groups, in the order of yearbooks', () => {
  expect(indicators.map(({ name, baseUnit, group }) => [name, baseUnit, group])).toEqual(DICTIONARY);
});

describe('a spelling', () => {
  const spellings = indicators.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((spelling) => ({ spelling, name })),
  );

  it('belongs to one indicator only and is given once', () => {
    const given = new Map<string, string[]>();
    for (const { spelling, name } of spellings) given.set(spelling, [...(given.get(spelling) ?? []), name]);
    expect([...given].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it('is written as the engine reads a text: simplified, half width, without spaces', () => {
    expect(spellings.filter(({ spelling }) => cleanText(spelling).text !== spelling || /\s/u.test(spelling))).toEqual(
      [],
    );
  });

  it('names no place: 全县地区生产总值 is a place and an indicator', () => {
    expect(spellings.filter(({ spelling }) => /^[全我本][市县区省州盟旗]/u.test(spelling))).toEqual([]);
  });

  it.each([
    ['GDP', '地区生产总值'],
    ['生产总值', '地区生产总值'],
    ['人均GDP', '人均地区生产总值'],
    ['规上工业增加值', '规模以上工业增加值'],
    ['技改投资', '工业技改投资'],
    ['固投', '固定资产投资'],
    ['社零', '社会消费品零售总额'],
    ['限额以上社会消费品零售额', '限额以上单位零售额'],
    ['CPI', '居民消费价格指数'],
    ['实际利用外资', '实际使用外资'],
    ['地方一般预算收入', '一般公共预算收入'],
    ['公共财政预算收入', '一般公共预算收入'],
    ['城乡居民人均可支配收入', '居民人均可支配收入'],
    ['农民人均可支配收入', '农村居民人均可支配收入'],
    ['新登记经营主体', '新增市场主体'],
    ['经营主体', '市场主体总量'],
    ['优良天数', '空气质量优良天数'],
    ['优良天数比例', '空气质量优良率'],
    ['细颗粒物平均浓度', 'PM2.5平均浓度'],
  ])('%s is %s', (spelling, name) => {
    expect(indicatorSpellings.get(spelling)).toBe(name);
  });

  it.each([
    ['财政总收入', 'all levels together'],
    ['全部财政收入', 'all levels together'],
    ['财政收入', 'which one is not said'],
    ['农民人均纯收入', 'another concept than 可支配收入'],
    ['政府性基金预算收入', 'another budget'],
    ['民营经济增加值', 'narrower than any'],
    ['新增就业', 'without 城镇'],
    ['高新技术产业产值', 'the level of which the dictionary has the share'],
    ['新增高新技术企业', 'an addition, no stock'],
    ['万元GDP能耗', 'a ratio to it'],
    ['自然增长率', 'of the population'],
  ])('%s is none: %s', (look) => {
    expect(indicatorSpellings.has(look)).toBe(false);
  });
});

describe('an indicator', () => {
  it('is found by its name, and by its name alone', () => {
    expect(indicatorNamed('空气质量综合指数')).toEqual({
      name: '空气质量综合指数',
      baseUnit: '',
      group: '环境',
      measure: 'rate',
      better: 'less',
      aliases: expect.any(Array) as unknown,
    });
    expect(indicatorNamed('GDP')).toBeUndefined();
    expect(indicatorNamed('')).toBeUndefined();
  });

  it('is better low where it counts what nobody wants', () => {
    const less = indicators.filter(({ better }) => better === 'less').map(({ name }) => name);
    expect(less).toEqual(['城镇登记失业率', '城镇调查失业率', 'PM2.5平均浓度', '空气质量综合指数']);
  });

  it('stands at a day where it is a stock', () => {
    const stocks = indicators.filter(({ measure }) => measure === 'stock').map(({ name }) => name);
    expect(stocks).toEqual([
      '规模以上工业企业数',
      '金融机构存款余额',
      '金融机构贷款余额',
      '常住人口',
      '户籍人口',
      '城镇化率',
      '高新技术企业数',
      '市场主体总量',
    ]);
  });

  it('measured in % is a rate or a stock, never a flow', () => {
    expect(indicators.filter(({ baseUnit, measure }) => baseUnit === '%' && measure === 'flow')).toEqual([]);
  });
});
