import { mentionsIn } from './mentions-in';

describe('an indicator', () => {
  const indicators = (source: string) =>
    mentionsIn(source, 'indicator').map(({ words, word }) => [words, ...word.names]);

  it.each([
    ['全县地区生产总值', [['地区生产总值', '地区生产总值']]],
    ['人均GDP', [['人均GDP', '人均地区生产总值']]],
    ['一般公共预算收入', [['一般公共预算收入', '一般公共预算收入']]],
    ['R&D经费投入强度', [['R&D经费投入强度', '研发经费投入强度']]],
    ['PM2.5平均浓度', [['PM2.5平均浓度', 'PM2.5平均浓度']]],
    ['规上工业企业增加值', [['规上工业企业增加值', '规模以上工业增加值']]],
    ['城乡居民人均可支配收入', [['城乡居民人均可支配收入', '城镇居民人均可支配收入', '农村居民人均可支配收入']]],
    ['固定资产投资、工业投资', [['固定资产投资', '固定资产投资'], ['工业投资', '工业投资']]], // prettier-ignore
  ])('%s: the longest spelling', (source, found) => {
    expect(indicators(source)).toEqual(found);
  });

  it.each(['财政总收入', '农民人均纯收入', '民营经济', '人口自然增长率'])('%s is none', (source) => {
    expect(indicators(source)).toEqual([]);
  });

  it('that is a list means one where one figure follows', () => {
    expect(mentionsIn('城乡居民人均可支配收入', 'indicator')[0]?.word.single).toBe('居民人均可支配收入');
    expect(mentionsIn('城镇、农村居民人均可支配收入', 'indicator')[0]?.word.single).toBeNull();
  });
});

describe('a place', () => {
  const places = (source: string) => mentionsIn(source, 'region').map(({ word }) => word.region.name);

  it.each([
    ['平阴县地区生产总值', ['平阴县']],
    ['山东省济南市平阴县', ['山东省', '济南市', '平阴县']],
    ['黔东南州', ['黔东南苗族侗族自治州']],
  ])('%s', (source, names) => {
    expect(places(source)).toEqual(names);
  });

  it.each([
    ['示范县建设', '范县'],
    ['市委和县委', '和县'],
    ['推进城区改造', '城区'],
    ['国家开发区', '开发区'],
    ['突破10亿元大关', '大关县'],
    ['经济发展', '发展'],
  ])('%s holds no %s', (source) => {
    expect(places(source)).toEqual([]);
  });
});

it.each(['全县', '我县', '全市', '我市', '本区', '全省', '全国', '全州'])(
  '%s is a place told from the report',
  (word) => {
    expect(mentionsIn(`${word}上下`, 'scope').map((mention) => mention.words)).toEqual([word]);
  },
);

describe('a governing word', () => {
  it.each([
    ['预计全年', 'estimate'],
    ['力争达到', 'target'],
    ['初步核算', 'provisional'],
    ['分别增长', 'respectively'],
    ['其中', 'whereof'],
    ['同比增长', 'yearOnYear'],
    ['比上年末增加', 'yearOnYear'],
    ['比年初增加', 'yearStart'],
    ['环比增长', 'otherBasis'],
    ['年均增长', 'average'],
    ['同口径增长', 'comparableBasis'],
    ['投产后', 'potential'],
  ])('%s: %s', (source, cue) => {
    expect(mentionsIn(source, 'cue').map((mention) => mention.word.cue)).toEqual([cue]);
  });

  it.each(['计划', '增长', '下降', '突破', '居'])(
    '%s is read backwards from a number, no mention of its own',
    (word) => {
      expect(mentionsIn(word, 'cue')).toEqual([]);
    },
  );
});
