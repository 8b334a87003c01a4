import { indicatorNamed } from '../../../src/codelists/indicators';
import {
  averagesBetween,
  nominalIndicators,
  partsOfWholes,
  ratiosOfLevels,
  sharesOfLevels,
  sumsOfParts,
  sumsOfShares,
} from '../../../src/codelists/indicator-relations';
import { anyGrowth, plausibleGrowth, plausibleLevels } from '../../../src/codelists/plausible-ranges';
import { checks } from '../../../src/extract/checks';
import { extract } from '../../../src/extract/extract';
import { fill, messagesFor } from '../../../src/messages';
import type { DiagnosticCode } from '../../../src/model';

const TITLE = '桂阳县2023年国民经济和社会发展统计公报\n\n';

/** What the checks say of sentences, in Chinese. */
function saysOf(text: string, title = TITLE): readonly string[] {
  const { diagnostics } = extract(title + text);
  return diagnostics
    .filter(({ span }) => span !== null)
    .map(({ code, facts }) => `${code} ${fill(messagesFor('zh-CN').diagnostics[code], facts)}`);
}

test.each<[string, string]>([
  [
    '地区生产总值完成312.6万亿元，增长5.1%。',
    'implausible-figure “地区生产总值”的数值 312.6万亿元 超出常见范围，请核对原文。',
  ],
  ['地区生产总值312.6万元。', 'implausible-figure “地区生产总值”的数值 312.6万元 超出常见范围，请核对原文。'],
  [
    '城镇居民人均可支配收入320元。',
    'implausible-figure “城镇居民人均可支配收入”的数值 320元 超出常见范围，请核对原文。',
  ],
  ['年末常住人口7213万人。', 'implausible-figure “常住人口”的数值 7213万人 超出常见范围，请核对原文。'],
  ['城镇化率132%。', 'implausible-figure “城镇化率”的数值 132% 超出常见范围，请核对原文。'],
  ['2023年，空气质量优良天数12天。', 'implausible-figure “空气质量优良天数”的数值 12天 超出常见范围，请核对原文。'],
  ['地区生产总值增长512%。', 'implausible-growth “地区生产总值”的增速 512% 超出常见范围，请核对原文。'],
  ['出口总额下降130%。', 'implausible-growth “出口总额”的增速 -130% 超出常见范围，请核对原文。'],
  [
    '2023年，税收收入20.3亿元，增长5.5%。2022年，税收收入12.1亿元。',
    'earlier-level “税收收入”20.3亿元、增长 5.5%，而2022年为 12.1亿元，据此推算增长 67.8%，请核对（也可能上年数已修订）。',
  ],
  [
    '税收收入33亿元，增加3亿元，增长40%。',
    'change-and-growth “税收收入”33亿元、增减 3亿元，推算增长 10.0%，与所写的 40% 不符，请核对。',
  ],
  [
    '地区生产总值312.6亿元。第一产业增加值41.2亿元，第二产业增加值126.9亿元，第三产业增加值114.5亿元。',
    'sum-of-parts “地区生产总值”312.6亿元，而第一产业增加值、第二产业增加值、第三产业增加值合计 282.6亿元，请核对。',
  ],
  [
    '进出口总额52.3亿元，其中出口总额38.1亿元，进口总额24.2亿元。',
    'sum-of-parts “进出口总额”52.3亿元，而出口总额、进口总额合计 62.3亿元，请核对。',
  ],
  [
    '三次产业结构为13.2:40.6:56.2。',
    'sum-of-shares 第一产业占比13.2%、第二产业占比40.6%、第三产业占比56.2%，合计 110%，不是 100%，请核对。',
  ],
  [
    '一般公共预算收入15.1亿元，税收收入20.3亿元。',
    'part-above-whole “税收收入”20.3亿元，多于“一般公共预算收入”15.1亿元，请核对。',
  ],
  [
    '一般公共预算收入15亿元，税收收入10.5亿元，税收占比84%。',
    'share-and-levels “税收占比”84%，而“税收收入”10.5亿元占“一般公共预算收入”15亿元的 70.0%，请核对。',
  ],
  [
    '居民人均可支配收入51200元。城镇居民人均可支配收入42300元，农村居民人均可支配收入25100元。',
    'not-between “居民人均可支配收入”51200元，不在“农村居民人均可支配收入”25100元与“城镇居民人均可支配收入”42300元之间，请核对。',
  ],
  [
    '年末金融机构存款余额38.2亿元，金融机构贷款余额412.6亿元。',
    'implausible-ratio “金融机构贷款余额”412.6亿元与“金融机构存款余额”38.2亿元的比例超出常见范围，请核对。',
  ],
  [
    '税收收入20.3亿元。\n税收收入18.1亿元。',
    'conflicting-figures “税收收入”（2023年）在文中有两个不同的数字：20.3亿元、18.1亿元，请核对。',
  ],
])('%s', (text, sentence) => {
  expect(saysOf(text)).toEqual([sentence]);
});

const realistic: readonly (readonly [why: string, text: string, title?: string])[] = [
  ['a small county', '地区生产总值6.8亿元，增长3.2%。', '扎达县2023年统计公报\n\n'],
  ['a district as large as a province', '地区生产总值16715亿元，增长4.8%。', '浦东新区2023年统计公报\n\n'],
  ['a province', '地区生产总值135673亿元，增长4.8%。', '广东省2023年统计公报\n\n'],
  ['a quarter of a small county', '一季度，一般公共预算收入0.03亿元，下降12%。', '扎达县2023年统计公报\n\n'],
  ['good days of a month', '1月份，空气质量优良天数12天。'],
  ['a bound', '税收占比80%以上。'],
  ['a price index in both ways of printing', '居民消费价格指数100.4。'],
  ['a loss of more than the profit', '规模以上工业利润总额下降230%。'],
  [
    'growth at constant prices beside nominal levels',
    '地区生产总值312.6亿元，增长5.1%。2022年，地区生产总值280.4亿元。',
  ],
  ['growth that the levels bear out', '税收收入20.3亿元，增长5.5%。2022年，税收收入19.2亿元。'],
  ['a change since January of a balance', '年末金融机构存款余额412.6亿元，比年初增加30亿元，增长12.1%。'],
  ['a change that fits', '税收收入33亿元，增加3亿元，增长10%。'],
  [
    'parts that round',
    '地区生产总值312.6亿元。第一产业增加值41.2亿元，第二产业增加值126.9亿元，第三产业增加值144.6亿元。',
  ],
  [
    'parts of another year',
    '地区生产总值312.6亿元。2022年，第一产业增加值41.2亿元，第二产业增加值126.9亿元，第三产业增加值114.5亿元。',
  ],
  [
    'parts of an aim',
    '地区生产总值目标350亿元。第一产业增加值41.2亿元，第二产业增加值126.9亿元，第三产业增加值144.5亿元。',
  ],
  ['some of the parts', '地区生产总值312.6亿元。第一产业增加值41.2亿元，第二产业增加值126.9亿元。'],
  ['another currency', '进出口总额52.3亿元，出口总额12亿美元。'],
  ['shares that round', '三次产业结构为13.2:40.6:46.3。'],
  ['a whole equal to its part', '工业总产值86.2亿元，规模以上工业总产值86.2亿元。'],
  ['a share that rounds', '一般公共预算收入15.1亿元，税收收入10.5亿元，税收占比70%。'],
  ['incomes as they are', '居民人均可支配收入33200元。城镇居民人均可支配收入42300元，农村居民人均可支配收入25100元。'],
  ['more loans than deposits', '年末金融机构存款余额652.3亿元，金融机构贷款余额718.9亿元。'],
  ['figures of another place', '地区生产总值312.6亿元。郴州市地区生产总值3110亿元。'],
  ['the same figure twice', '税收收入20.3亿元。\n全年税收收入20.3亿元。'],
];

test.each(realistic.map(([why, text, title]) => ({ why, text, title })))('not flagged: $why', ({ text, title }) => {
  expect(saysOf(text, title)).toEqual([]);
});

test('a finding marks its rows, makes them less certain and leaves every figure as it is', () => {
  const { observations, diagnostics } = extract(`${TITLE}2023年，一般公共预算收入15.1亿元，税收收入20.3亿元，增长5%。`);
  expect(
    observations.map(({ indicator, value, notes, confidence }) => [
      indicator,
      value,
      notes.includes('inconsistent'),
      confidence,
    ]),
  ).toEqual([
    ['一般公共预算收入', 15.1, true, 0.83],
    ['税收收入', 20.3, true, 0.83],
  ]);
  const [tax] = observations.slice(1);
  expect(diagnostics).toEqual([
    {
      code: 'part-above-whole',
      severity: 'warning',
      span: { start: tax?.start, end: tax?.end },
      facts: { indicator: '税收收入', value: '20.3亿元', whole: '一般公共预算收入', wholeValue: '15.1亿元' },
    },
  ]);
});

test('each check has its name once, and a wording in both languages for its facts', () => {
  const names = checks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    for (const language of ['zh-CN', 'en-US'] as const) {
      expect(messagesFor(language).diagnostics[name satisfies DiagnosticCode]).toMatch(/\{\w+\}/);
    }
  }
});

test('ranges and relations speak of indicators of the dictionary', () => {
  const named = [
    ...plausibleLevels.keys(),
    ...plausibleGrowth.keys(),
    ...nominalIndicators,
    ...sumsOfParts.flatMap(({ whole, parts }) => [whole, ...parts]),
    ...sumsOfShares.flat(),
    ...partsOfWholes.flat(),
    ...sharesOfLevels.flat(),
    ...averagesBetween.flat(),
    ...ratiosOfLevels.flatMap(([a, b]) => [a, b]),
  ];
  expect(named.filter((name) => indicatorNamed(name) === undefined)).toEqual([]);
});

test('a range is none where its ends are crossed; a larger place may have more', () => {
  for (const { county, prefecture, province } of plausibleLevels.values()) {
    for (const [least, most] of [county, prefecture, province]) expect(least).toBeLessThan(most);
    expect(county[1]).toBeLessThanOrEqual(prefecture[1]);
    expect(prefecture[1]).toBeLessThanOrEqual(province[1]);
  }
  for (const [least, most] of [...plausibleGrowth.values(), anyGrowth]) expect(least).toBeLessThan(most);
});
