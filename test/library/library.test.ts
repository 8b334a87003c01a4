import * as library from '../../src/library';

const { diagnosticSentence, explain, extract, noteLabel, unreadReasonLabel } = library;

const SOURCE = '2024年上半年，历城区地区生产总值完成126.40亿元，增长5.6%。';

test('what is exported is what is promised', () => {
  expect(Object.keys(library).sort()).toEqual([
    'aliasesIn',
    'convertUnit',
    'diagnosticSentence',
    'explain',
    'extract',
    'indicatorNamed',
    'indicators',
    'languages',
    'noteLabel',
    'parsePeriod',
    'periodLabel',
    'regionByCode',
    'regionsAsOf',
    'regionsNamed',
    'reviewThreshold',
    'unreadReasonLabel',
  ]);
});

test('a program reads a report and words what it wants to say of it', () => {
  const { observations, explanations, diagnostics } = extract(SOURCE, { explain: true });
  const [row] = observations;
  const [account] = explanations ?? [];
  expect(row).toMatchObject({ region: '历城区', value: 126.4, unit: '亿元', growth: 5.6, period: '2024-01/2024-06' });
  expect(diagnostics).toEqual([]);
  if (!row || !account) throw new Error('no row');
  expect(explain(row, account, SOURCE)[0]).toBe('数值：按“指标＋数值（如：完成126.4亿元）”读出。');
  expect(explain(row, account, SOURCE, 'en-US')[0]).toMatch(/^[ -~“”（）：＋\u4e00-\u9fff.]+$/u);
  expect(explain(row, account, SOURCE, 'en-US')).not.toEqual(explain(row, account, SOURCE));
});

test.each([
  ['zh-CN' as const, '文本是空的', '年份为推断', '未找到所属指标'],
  ['en-US' as const, 'The text is empty', 'year inferred', 'no indicator found'],
])('in %s', (language, empty, note, reason) => {
  const [problem] = extract('').diagnostics;
  if (!problem) throw new Error('no problem');
  expect(diagnosticSentence(problem, language).toLowerCase()).toContain(empty.toLowerCase());
  expect(noteLabel('year-inferred', language).toLowerCase()).toContain(note.toLowerCase());
  expect(unreadReasonLabel('no-subject', language).toLowerCase()).toContain(reason.toLowerCase());
});

test('Chinese where no language is named, and the facts stand in the sentence', () => {
  const facts = { name: '朝阳区', count: 2 };
  const sentence = diagnosticSentence({ code: 'region-ambiguous', severity: 'warning', span: null, facts });
  expect(sentence).toContain('“朝阳区”有 2 处同名');
  expect(noteLabel('provisional')).toBe('初步数');
  expect(unreadReasonLabel('garbled')).toBe('原文疑有缺字或乱码');
});
