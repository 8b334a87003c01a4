import { extract } from '../../../src/extract/extract';
import { linesOf } from '../reading';

const TITLE = '桂阳县2023年经济运行情况';
const reads = (...lines: readonly string[]): readonly string[] => linesOf([TITLE, ...lines].join('\n'));

describe('a trade alone at the head of a line', () => {
  it.each([
    [
      ['地区生产总值：386.5亿元，+6.2%', '第一产业：45.6亿元，+4.2%', '第二产业：173.5亿元，+6.8%'],
      '地区生产总值 386.5亿元 growth 6.2%',
      '第一产业增加值 45.6亿元 growth 4.2%',
      '第二产业增加值 173.5亿元 growth 6.8%',
    ],
    [['地区生产总值386.5亿元', '', '#第二产业173.5亿元'], '地区生产总值 386.5亿元', '第二产业增加值 173.5亿元'],
    // Behind another indicator, far behind, or with words of its own.
    [['税收收入16.5亿元', '第二产业：7.5亿元'], '税收收入 16.5亿元', 'open 第二产业 7.5亿元'],
    [['地区生产总值386.5亿元', '', '', '', '第二产业：7.5亿元'], '地区生产总值 386.5亿元', 'open 第二产业 7.5亿元'],
    [
      ['地区生产总值386.5亿元', '第二产业用电量7.5亿千瓦时'],
      '地区生产总值 386.5亿元',
      'open 第二产业用电量 7.5亿千瓦时',
    ],
  ])('%j', (lines, ...expected) => {
    expect(reads(...lines)).toEqual(expected);
  });
});

describe('a measure behind the label that says whose it is', () => {
  it.each([
    ['第一产业：完成增加值86.2亿元，增长4.1%。', '第一产业增加值 86.2亿元 growth 4.1%'],
    ['规模以上工业：完成总产值386亿元。', '规模以上工业总产值 386亿元'],
    // With its label it is no indicator, or has a name of its own.
    ['文化产业：实现增加值12.1亿元。', 'open 增加值 12.1亿元'],
    ['第一产业：完成投资12.1亿元。', 'open 完成投资 12.1亿元'],
    ['第一产业：完成税收收入12.1亿元。', '税收收入 12.1亿元'],
  ])('%s', (sentence, ...expected) => {
    expect(reads(sentence)).toEqual(expected);
  });
});

describe('capital from within and from abroad, what drought took, a narrower investment', () => {
  it.each([
    [
      '实际利用内资、外资分别为36.2亿元、2318万美元，分别增长5.1%、6.2%。',
      'open 实际利用内资 36.2亿元 growth 5.1%',
      '实际使用外资 2318万美元 growth 6.2%',
    ],
    [
      '实际利用内资36.2亿元、外资2318万美元，分别增长5.1%、6.2%。',
      'open 实际利用内资 36.2亿元 growth 5.1%',
      '实际使用外资 2318万美元 growth 6.2%',
    ],
    ['新设内资企业36家、外资企业12家。', 'open 新设内资企业数 36家', 'open 外资企业数 12家'],
    ['新设内资、外资企业分别为36家、12家。', 'open 新设内资数 36家', 'open 外资企业数 12家'],
    ['粮食总产量36.2万吨，因旱减产1.2万吨。', '粮食总产量 36.2万吨 change -1.2万吨'],
    [
      '固定资产投资完成152.4亿元，增长22.8%；500万元口径以上固定资产投资完成143.2亿元，增长23.5%。',
      '固定资产投资 152.4亿元 growth 22.8%',
      'open 500万元口径以上固定资产投资 143.2亿元 growth 23.5%',
    ],
    ['500万元口径以上固定资产投资完成143.2亿元，增长23.5%。', '固定资产投资 143.2亿元 growth 23.5%'],
  ])('%s', (sentence, ...expected) => {
    expect(reads(sentence)).toEqual(expected);
  });
});

describe('what a balance changed by within a month', () => {
  it.each([
    ['8月当月，存款余额减少3.6亿元。', 'unread 3.6亿元: other-basis'],
    ['8月末，存款余额386.5亿元，比年初增加26.3亿元。', '2023-08-31 金融机构存款余额 386.5亿元 change +26.3亿元'],
    ['8月当月，税收收入增加0.6亿元。', '2023-08 税收收入 change +0.6亿元'],
  ])('%s', (sentence, ...expected) => {
    expect(reads(sentence)).toEqual(expected);
  });
});

describe('the place of a report', () => {
  const region = (text: string): string | null => extract(text).report.region;

  it.each([
    ['全市税收收入增长11.2%，排鹰潭第1位。', null],
    ['全市税收收入增长11.2%，列鹰潭各县区首位。', null],
    ['鹰潭稳中向好。全市税收收入增长11.2%。', '鹰潭市'],
  ])('%s', (text, place) => {
    expect(region(`一季度经济运行通报\n\n${text}`)).toBe(place);
  });
});

describe('the year of a census', () => {
  it.each([
    ['桂阳县第七次全国人口普查公报\n2021年6月28日\n\n全县常住人口68.6万人。', '2020 常住人口 68.6万人'],
    ['桂阳县第六次人口普查公报\n2011年6月28日\n\n全县常住人口69.6万人。', '2010 常住人口 69.6万人'],
    ['桂阳县第五次全国经济普查公报\n2025年6月28日\n\n全县规模以上工业企业126家。', '2025 规模以上工业企业数 126家'],
  ])('%s', (text, ...expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('on what a budget grows', () => {
  it.each([
    ['2024年一般公共预算收入安排30亿元，比2023年执行数增长5%。', '2024 target 一般公共预算收入 30亿元 growth 5%'],
    ['一般公共预算收入28.6亿元，比2022年决算数增长7.1%。', '一般公共预算收入 28.6亿元 growth 7.1%'],
    [
      '一般公共预算收入28.6亿元，较2022年决算数26.7亿元增加1.9亿元，增长7.1%。',
      '一般公共预算收入 28.6亿元 growth 7.1% change +1.9亿元',
      '2022 一般公共预算收入 26.7亿元',
    ],
    [
      '一般公共预算收入28.6亿元，比2019年决算数增长27.1%。',
      '一般公共预算收入 28.6亿元',
      'open 一般公共预算收入比2019年增速 27.1%',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(reads(sentence)).toEqual(expected);
  });
});

describe('what is ahead of another, or grows on a base', () => {
  it.each([
    ['固定资产投资在上年高基数基础上增长8.6%。', '固定资产投资 growth 8.6%'],
    ['固定资产投资在去年增长12.1%的基础上，同比增长8.6%。', '固定资产投资 growth 8.6%', 'unread 12.1%: other-basis'],
    [
      '农村居民人均可支配收入增速高于城镇居民2.1个百分点，达到7.2%。',
      '农村居民人均可支配收入 growth 7.2%',
      'unread 2.1个百分点: benchmark',
    ],
    ['规上工业增加值增速高于全省、全市平均水平，达到9.2%。', '规模以上工业增加值 growth 9.2%'],
    ['在上年基础上，新建公厕12座。', 'open 新建公厕数 12座'],
    ['在2022年，固定资产投资增长8.6%。', '2022 固定资产投资 growth 8.6%'],
    ['税收收入高于城镇居民支出，工业投资达到7.2亿元。', '工业投资 7.2亿元'],
  ])('%s', (sentence, ...expected) => {
    expect(reads(sentence)).toEqual(expected);
  });
});

describe('what grows is the gross product where it is the economy', () => {
  it.each([
    ['经济增长6%以上，粮食总产量23万吨以上。', '地区生产总值 growth >=6%', '粮食总产量 >=23万吨'],
    ['全县经济增长6.2%。', '地区生产总值 growth 6.2%'],
    ['2024年主要目标：经济增长6%左右。', '2024 target 地区生产总值 growth ~6%'],
    ['民营经济增长8.2%。', 'open 民营经济 growth 8.2%'],
    ['数字经济增长12%。', 'open 数字经济 growth 12%'],
    ['拉动经济增长1.2个百分点。', 'unread 1.2个百分点: no-subject'],
  ])('%s', (sentence, ...expected) => {
    expect(reads(sentence)).toEqual(expected);
  });
});

describe('what a zone has of the county is not the county’s', () => {
  it.each([
    [
      '开发区完成规上工业总产值286亿元，占全县的74.9%。',
      'open 开发区完成规上工业总产值 286亿元',
      'open 开发区完成规上工业总产值占全县比重 74.9%',
    ],
    [
      '经开区规上工业增加值增长11%，我县增长7.6%。',
      'open 经开区规上工业增加值 growth 11%',
      '规模以上工业增加值 growth 7.6%',
    ],
    ['财政总收入突破40亿。', 'open 财政总收入 >40亿'],
  ])('%s', (sentence, ...expected) => {
    expect(reads(sentence)).toEqual(expected);
  });
});

it('总人口（户籍） is the registered population, 总人口 is none of the dictionary', () => {
  expect(reads('总人口（户籍）33.8万人。')).toEqual(['户籍人口 33.8万人']);
  expect(reads('总人口33.8万人。')).toEqual(['open 总人口数 33.8万人']);
});

describe('本年 is the year spoken of', () => {
  it.each([
    ['本年度全县税收收入6.2亿元，增长5%。', '税收收入 6.2亿元 growth 5%'],
    ['2022年度结束。本年税收收入6.2亿元。', '税收收入 6.2亿元'],
  ])('%s', (sentence, ...expected) => {
    expect(linesOf(`${TITLE}\n2024-01-20\n\n${sentence}`)).toEqual(expected);
  });

  it('今年 is the year of the report’s date', () => {
    expect(linesOf(`${TITLE}\n2024-03-20\n\n今年一季度税收收入6.2亿元。`)).toEqual([
      '2024-01/2024-03 税收收入 6.2亿元',
    ]);
  });
});
