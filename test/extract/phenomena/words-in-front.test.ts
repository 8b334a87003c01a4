import { connectives } from '../../../src/codelists/cues';
import { says } from '../reading';

/** Of the dictionary, what a sentence reads as. */
const core = (sentence: string): readonly string[] =>
  says(sentence).filter((line) => !/^(?:unread|none|open) | open /.test(line));

describe('a word that joins or tells how it is seen does not narrow the indicator behind it', () => {
  it.each([...connectives, '只有', '仍然', '一直', '均', '意味着', '奋力'])('%s', (word) => {
    expect(core(`${word}规上工业增加值增长8.6%。`)).toEqual(['规模以上工业增加值 growth 8.6%']);
    expect(core(`${word}城镇化率达到53.7%。`)).toEqual(['城镇化率 53.7%']);
  });

  it.each([
    ['税收收入增长3%，但一般公共预算收入下降1.2%。', '税收收入 growth 3%', '一般公共预算收入 growth -1.2%'],
    ['进出口总额下降3.2%，但出口逆势增长1.5%。', '进出口总额 growth -3.2%', '出口总额 growth 1.5%'],
  ])('%s', (sentence, ...lines) => {
    expect(core(sentence)).toEqual(lines);
  });

  it.each(['重点', '核心', '关键', '民营'])('%s does', (word) => {
    expect(core(`${word}规上工业增加值增长8.6%。`)).toEqual([]);
  });
});

describe('verbs that say the way, or only report', () => {
  it.each([
    ['一般公共预算收入同比走高4.2%。', '一般公共预算收入 growth 4.2%'],
    ['进出口总额收缩4.2%。', '进出口总额 growth -4.2%'],
    ['一般公共预算收入站稳26亿元台阶。', '一般公共预算收入 >=26亿元'],
    ['一般公共预算收入圆满完成26.5亿元。', '一般公共预算收入 26.5亿元'],
    ['一般公共预算收入超额完成26.5亿元。', '一般公共预算收入 26.5亿元'],
  ])('%s', (sentence, ...lines) => {
    expect(core(sentence)).toEqual(lines);
  });
});

describe('who set an aim narrows nothing', () => {
  it.each([
    ['政府工作报告确定的地区生产总值增长6%的目标圆满完成。', 'target 地区生产总值 growth 6%'],
    ['计划草案提出的2024年固定资产投资增长8%的目标是可行的。', '2024 target 固定资产投资 growth 8%'],
    ['县人代会审议通过的一般公共预算收入预算为26.5亿元。', 'target 一般公共预算收入 26.5亿元'],
    ['市政府下达的税收收入增长5%的任务。', 'target 税收收入 growth 5%'],
  ])('%s', (sentence, line) => {
    expect(core(sentence)).toEqual([line]);
  });

  it.each(['公示通过的高新技术企业12家。', '企业提出的税收收入2.6亿元。', '新下达的民生支出1.2亿元。'])(
    'another: %s',
    (sentence) => {
      expect(core(sentence)).toEqual([]);
    },
  );
});

it('the same year narrows nothing, nor whose place it is', () => {
  expect(core('2023年地区生产总值300亿元，同年一般公共预算收入20亿元。')).toEqual([
    '地区生产总值 300亿元',
    '一般公共预算收入 20亿元',
  ]);
  expect(says('同年政府性基金收入8亿元。')).toEqual(['open 政府性基金收入 8亿元']);
  for (const whose of ['所在的', '公司所在的', '发行人所在地'])
    expect(core(`${whose}平阴县地区生产总值300亿元，增长5%。`)).toEqual(['平阴县 地区生产总值 300亿元 growth 5%']);
  expect(core('园区所在的产业带地区生产总值300亿元。')).toEqual([]);
});

it('的 parts no name of the dictionary', () => {
  expect(core('城镇居民的人均可支配收入39812元，农民的人均可支配收入20433元。')).toEqual([
    '城镇居民人均可支配收入 39812元',
    '农村居民人均可支配收入 20433元',
  ]);
  expect(core('规上工业的增加值增长8%。')).toEqual(['规模以上工业增加值 growth 8%']);
  expect(core('食品工业的增加值增长8%。')).toEqual([]);
  expect(core('全村的人均可支配收入20433元。')).toEqual([]);
});

it.each(['期内', '县内', '县域', '全域'])('%s narrows nothing', (words) => {
  expect(core(`${words}税收收入6.2亿元，增长5%。`)).toEqual(['税收收入 6.2亿元 growth 5%']);
});

it('a set of places of one kind is told by who holds it', () => {
  for (const set of ['全市县域', '全市县区', '全市12个县区', '全市各县区'])
    expect(core(`规上工业增加值增长8.6%，增速居${set}第3位。`)).toEqual([
      '规模以上工业增加值 growth 8.6% rank 3@全市 of growth',
    ]);
});
