import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { doubts } from '../../../src/extract/confidence/doubts';
import { lessCertain } from '../../../src/extract/confidence/confidence';
import { extract } from '../../../src/extract/extract';
import { certainty, type DoubtName, type ExtractionOptions } from '../../../src/model';

const TITLE = '桂阳县2023年经济运行情况\n\n';

/** The doubts on the first observation of a text, by name. */
function doubtsIn(source: string, options: ExtractionOptions = {}): readonly DoubtName[] {
  const { explanations = [] } = extract(source, { ...options, explain: true });
  return (explanations[0]?.doubts ?? []).map(({ name }) => name);
}

const sentences: readonly (readonly [DoubtName | null, string, ExtractionOptions?])[] = [
  [null, `${TITLE}2023年，桂阳县地区生产总值完成312.6亿元，增长5.1%。`],
  ['outside-dictionary', `${TITLE}2023年，桂阳县烤烟产量1.86万吨。`],
  ['period-inherited', `${TITLE}地区生产总值完成312.6亿元，增长5.1%。`],
  ['region-unknown', '2023年统计公报\n\n2023年，地区生产总值完成312.6亿元，增长5.1%。'],
  [
    'region-of-text',
    `2023年统计公报\n\n${'全年经济平稳运行。'.repeat(40)}\n2023年，地区生产总值完成312.6亿元。桂阳县上下同心，桂阳县再创佳绩。`,
  ],
  [
    null,
    `2023年统计公报\n\n${'全年经济平稳运行。'.repeat(40)}\n2023年，地区生产总值完成312.6亿元，增长5.1%。`,
    { region: '桂阳县' },
  ],
  ['region-shared', '朝阳区2023年统计公报\n\n2023年，地区生产总值完成312.6亿元，增长5.1%。'],
  [null, '长春市朝阳区2023年统计公报\n\n2023年，地区生产总值完成312.6亿元，增长5.1%。'],
  ['period-unknown', '桂阳县统计公报\n\n地区生产总值完成312.6亿元，增长5.1%。'],
  ['year-of-text', '桂阳县经济运行情况\n\n2023年以来经济向好。上半年，地区生产总值完成312.6亿元。'],
  ['year-of-file-name', '桂阳县统计公报\n\n上半年，地区生产总值完成156.3亿元。', { fileName: '桂阳2023.txt' }],
  [null, '桂阳县统计公报\n\n上半年，地区生产总值完成156.3亿元。', { date: '2023-07-20' }],
  ['year-to-date', `${TITLE}今年以来，全县新增市场主体3215户。`],
  ['subject-carried', `${TITLE}2023年，规上工业总产值居全市第3位，增加值增长7.1%。`],
  ['bare-per-cent', `${TITLE}2023年，全县民间投资60%。`],
  [null, `${TITLE}2023年，全县民间投资增长60%。`],
  ['level-behind-growth', `${TITLE}2023年，全县地区生产总值增长5.1%、312.6亿元。`],
  [null, `${TITLE}2023年，全县地区生产总值312.6亿元、增长5.1%。`],
  ['misprint', `${TITLE}2023年，全县地区生产总值增长5..1%。`],
  ['conflict', `${TITLE}2023年，全县税收收入20.3亿元。\n2023年，全县税收收入18.1亿元。`],
];

test.each(sentences.map(([name, source, options = {}]) => ({ name: name ?? 'none', source, options })))(
  '$name: $source',
  ({ name, source, options }) => {
    const found = doubtsIn(source, options);
    if (name === 'none') expect(found).toEqual([]);
    else expect(found).toContain(name);
  },
);

test('the reason for a doubt is told apart from others: two figures of one key and no title', () => {
  expect(doubtsIn('税收收入20.3亿元。税收收入18.1亿元。')).toEqual(['region-unknown', 'period-unknown', 'conflict']);
});

test('names are given once, weights lie between 0 and 1', () => {
  expect(new Set(doubts.map(({ name }) => name)).size).toBe(doubts.length);
  for (const { weight } of doubts) expect(0 < weight && weight < 1).toBe(true);
});

test('weights add up, and nothing is less certain than a tenth', () => {
  const weighed = (weight: number) => ({ name: 'misprint' as const, weight });
  expect(lessCertain(certainty, [])).toBe(certainty);
  expect(lessCertain(certainty, [weighed(0.05), weighed(0.03)])).toBe(0.9);
  expect(lessCertain(0.9, [weighed(0.2)])).toBe(0.7);
  expect(lessCertain(certainty, [weighed(0.5), weighed(0.5)])).toBe(0.1);
});

test('of every row of the sample reports the confidence is what its doubts leave', () => {
  const folder = join(__dirname, '../../reports');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const source = readFileSync(join(folder, file), 'utf8');
    const { observations, explanations = [] } = extract(source, { fileName: file, explain: true });
    expect(explanations).toHaveLength(observations.length);
    expect(observations.map(({ confidence }) => confidence)).toEqual(
      explanations.map((one) => lessCertain(certainty, one.doubts)),
    );
  }
});

test('without being asked an extraction holds no account and is otherwise the same', () => {
  const source = `${TITLE}地区生产总值完成312.6亿元，增长5.1%。烤烟产量1.86万吨。`;
  const { explanations, ...rest } = extract(source, { explain: true });
  expect(explanations).toHaveLength(2);
  expect(extract(source)).toEqual(rest);
});

test('an account tells what read each number and where the rest is from', () => {
  const source = `${TITLE}上半年，地区生产总值完成156.3亿元，增长5.1%，居全市第3位。`;
  const { explanations = [] } = extract(source, { explain: true });
  const words = source.indexOf('上半年');
  expect(explanations).toEqual([
    {
      readings: [
        { field: 'value', by: 'level' },
        { field: 'growth', by: 'growth' },
        { field: 'rank', by: 'rank-position' },
      ],
      subject: 'stated',
      region: 'report',
      period: 'stated',
      periodWords: { start: words, end: words + 3 },
      year: 'section',
      status: 'default',
      doubts: [],
    },
  ]);
});
