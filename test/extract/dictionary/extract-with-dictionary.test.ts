import { extract } from '../../../src/extract/extract';
import { linesOf } from '../reading';
import { dictionary } from './entries';

const TITLE = '桂阳县2023年经济运行情况\n\n';

const own = dictionary(
  { name: '烟叶产量', aliases: ['烤烟产量', '烟叶总产量'], unit: '万吨', group: '农业', better: 'more' },
  { name: '地区生产总值', aliases: ['县域经济总量'], unit: '万元' },
  { name: '公交线网密度', aliases: [], measure: 'rate' },
  { name: '在册烟农户数', aliases: ['烟农'], unit: '户', measure: 'stock' },
  { name: '信访总量', aliases: [], unit: '件', better: 'less' },
  { name: '绿色信贷余额', aliases: [], unit: '亿元', measure: 'stock' },
);

/** What a sentence reads as with the dictionary, a line each; `open` marks rows outside it. */
function says(sentence: string): readonly string[] {
  const { observations, unread } = extract(`${TITLE}${sentence}\n`, { dictionary: own });
  return [
    ...observations.map(({ indicator, core, value, unit, baseValue, growth, period }) =>
      [
        core ? '' : 'open',
        indicator,
        value,
        unit,
        baseValue === value ? '' : `= ${baseValue}`,
        growth && `${growth}%`,
        period,
      ]
        .filter((part) => part !== '' && part !== null)
        .join(' '),
    ),
    ...unread.map(({ text, reason }) => `unread ${text}: ${reason}`),
  ];
}

test.each<[string, ...string[]]>([
  ['全县烤烟产量1.86万吨，增长4.2%。', '烟叶产量 1.86 万吨 4.2% 2023'],
  ['烟叶总产量达到18600吨。', '烟叶产量 18600 吨 = 1.86 2023'],
  ['县域经济总量完成312.6亿元，增长5.1%。', '地区生产总值 312.6 亿元 = 3126000 5.1% 2023'],
  ['公交线网密度为2.8公里/平方公里。', '公交线网密度 2.8 公里/平方公里 = null 2023'],
  ['年末在册烟农户数3215户，比上年增长1.3%。', '在册烟农户数 3215 户 1.3% 2023'],
  ['信访总量改善12.5%。', '信访总量 -12.5% 2023'],
  [
    '绿色信贷余额、工业用电量分别为25.3亿元、6.1亿千瓦时。',
    '绿色信贷余额 25.3 亿元 2023',
    '工业用电量 6.1 亿千瓦时 2023',
  ],
  ['10月末，绿色信贷余额25.3亿元。', '绿色信贷余额 25.3 亿元 2023-10-31'],
])('%s', (sentence, ...lines) => {
  expect(says(sentence)).toEqual(lines);
});

test.each<[string, string, ...string[]]>([
  ['the indicator is narrowed', '香型烤烟产量1.2万吨。', 'open 香型烤烟产量 1.2 万吨 = null 2023'],
  ['less of another thing is not known to be better', '受理信访总量改善12.5%。', 'open 受理信访总量 12.5% 2023'],
  ['the unit measures something else', '烤烟产量3200人。', 'open 烟叶产量（人） 3200 人 = null 2023'],
  ['a longer word of ours stands', '规模以上工业增加值增长6.3%。', '规模以上工业增加值 6.3% 2023'],
])('where %s: %s', (_, sentence, ...lines) => {
  expect(says(sentence)).toEqual(lines);
});

test('a table is read with the person’s indicators', () => {
  expect(says('指标\t单位\t完成\t增长%\n烤烟产量\t万吨\t1.86\t4.2\n地区生产总值\t亿元\t312.6\t5.1')).toEqual([
    '烟叶产量 1.86 万吨 4.2% 2023',
    '地区生产总值 312.6 亿元 = 3126000 5.1% 2023',
  ]);
});

test('a dictionary holds for its own call alone', () => {
  const sentence = '全县烤烟产量1.86万吨，增长4.2%。';
  const without = linesOf(`${TITLE}${sentence}\n`);
  expect(says(sentence)).toEqual(['烟叶产量 1.86 万吨 4.2% 2023']);
  expect(linesOf(`${TITLE}${sentence}\n`)).toEqual(without);
  expect(without).toEqual(['open 烤烟产量 1.86万吨 growth 4.2%']);
});

test('problems of the dictionary are diagnostics of the extraction, and the rest of it is used', () => {
  const faulty = dictionary({ name: '烟叶产量', aliases: ['GDP', '烤烟产量'] });
  const { observations, diagnostics } = extract(`${TITLE}烤烟产量1.86万吨。\n`, { dictionary: faulty });
  expect(observations.map(({ indicator, core }) => [indicator, core])).toEqual([['烟叶产量', true]]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['dictionary-alias-of-two']);
});

test('an empty dictionary changes nothing', () => {
  const source = `${TITLE}地区生产总值312.6亿元，增长5.1%。`;
  expect(extract(source, { dictionary: [] })).toEqual(extract(source));
});
