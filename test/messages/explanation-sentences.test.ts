import { doubts } from '../../src/extract/confidence/doubts';
import { extract } from '../../src/extract/extract';
import { patterns } from '../../src/extract/patterns';
import { explanationSentences, languages, messagesFor } from '../../src/messages';

const source = [
  '桂阳县2023年国民经济和社会发展统计公报',
  '',
  '上半年，地区生产总值完成156.3亿元，增长5.1%，居全市第3位。',
  '全年烤烟产量1.86万吨。',
  '',
].join('\n');

/** The sentences on a row. */
function sentencesOn(row: number, language: (typeof languages)[number]): readonly string[] {
  const { observations, explanations } = extract(source, { explain: true });
  const [observation, explanation] = [observations[row], explanations?.[row]];
  if (!observation || !explanation) throw new Error(`no row ${row}`);
  return explanationSentences(observation, explanation, source, messagesFor(language));
}

test('a row of the dictionary', () => {
  expect(sentencesOn(0, 'zh-CN')).toEqual([
    '数值：按“指标＋数值（如：完成126.4亿元）”读出。',
    '同比：按“增长、下降百分之几”读出。',
    '位次：按“居某范围第几位”读出。',
    '指标：“地区生产总值”由本句写明。',
    '地区：取自报告的标题、日期或开头。',
    '时期：本句写明（“上半年”）。',
    '年份：取自报告的标题、日期或开头。',
    '口径：没有写明，按完成数。',
    '置信度 0.98：没有疑点。',
  ]);
});

test('a row with doubts tells each with its weight', () => {
  const [last] = sentencesOn(1, 'zh-CN').slice(-1);
  expect(last).toBe('置信度 0.85：字典中没有，名称照原文（−0.13）。');
});

test('English', () => {
  expect(sentencesOn(0, 'en-US').slice(0, 1)).toEqual(['Value: read as “indicator and value (完成126.4亿元)”.']);
});

test.each(languages)('every construction and every doubt has its wording in %s', (language) => {
  const { constructions, doubtNames } = messagesFor(language).explanation;
  const named = [...patterns.map(({ name }) => name), 'table'];
  expect(named.filter((name) => !(name in constructions))).toEqual([]);
  expect(doubts.filter(({ name }) => doubtNames[name] === '')).toEqual([]);
});

test('what a row says of its status is what its words say, in a bracket of another figure, too', () => {
  const text = '桂阳县2023年工作总结\n\n地区生产总值增长5.1%（年初目标6.5%）。\n';
  const { observations, explanations } = extract(text, { explain: true });
  const told = observations.map((observation, i) => {
    const explanation = explanations?.[i];
    return explanation && explanationSentences(observation, explanation, text, messagesFor('zh-CN'));
  });
  expect(observations.map(({ status, growth }) => [status, growth])).toEqual([
    ['actual', 5.1],
    ['target', 6.5],
  ]);
  expect(told.map((sentences) => sentences?.filter((one) => one.startsWith('口径')))).toEqual([
    ['口径：没有写明，按完成数。'],
    ['口径：本句写明。'],
  ]);
});
