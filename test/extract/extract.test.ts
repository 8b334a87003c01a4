import { extract } from '../../src/extract/extract';
import type { Diagnostic } from '../../src/model';
import { linesOf, says } from './reading';

const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code }) => code);

it('one statement is one whole observation', () => {
  const source = '桂阳县2023年统计公报\n\n初步核算，全年地区生产总值436.80亿元，同比增长6.2%，居全市第3位。';
  const { observations, unread, none, diagnostics } = extract(source);
  const at = (text: string) => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length });
  expect(observations).toEqual([
    {
      region: '桂阳县',
      regionCode: '431021',
      parentRegion: '郴州市',
      indicator: '地区生产总值',
      core: true,
      period: '2023',
      status: 'actual',
      value: 436.8,
      unit: '亿元',
      decimals: 2,
      valueBound: '=',
      valueUpper: null,
      baseValue: 436.8,
      growth: 6.2,
      growthBound: '=',
      growthUpper: null,
      change: null,
      ranks: [{ position: 3, scope: '全市', of: null }],
      figures: [
        { field: 'value', ...at('436.80') },
        { field: 'growth', ...at('6.2') },
        { field: 'rank', start: source.indexOf('第3') + 1, end: source.indexOf('第3') + 2 },
      ],
      evidence: '全年地区生产总值436.80亿元，同比增长6.2%，居全市第3位',
      ...at('全年地区生产总值436.80亿元，同比增长6.2%，居全市第3位'),
      otherEvidence: [],
      confidence: 0.98,
      notes: ['region-inherited', 'provisional'],
    },
  ]);
  expect({ unread, none, diagnostics }).toEqual({
    unread: [],
    none: [{ ...at('2023'), class: 'period' }],
    diagnostics: [],
  });
});

it('evidence is cut from the source as pasted, whatever it looks like', () => {
  const source = '桂陽縣(xiàn)２０２３年經濟運行情況\r\n\r\n規上工業增加值增長８. ４ ％。';
  const [observation] = extract(source).observations;
  expect(observation?.indicator).toBe('规模以上工业增加值');
  expect(observation?.growth).toBe(8.4);
  expect(observation?.evidence).toBe('規上工業增加值增長８. ４ ％');
  expect(source.slice(observation?.start, observation?.end)).toBe(observation?.evidence);
});

describe('a value in the unit of the dictionary', () => {
  it.each([
    ['税收收入203000万元。', 203000, 20.3],
    ['实际使用外资0.265亿美元。', 0.265, 2650],
    ['接待游客1486200人次。', 1486200, 148.62],
    ['市场主体8.6万户。', 8.6, 86000],
    ['粮食总产量8.52亿斤。', 8.52, 42.6],
    ['出口总额1.2亿美元。', 1.2, null],
    ['空气质量综合指数3.12。', 3.12, 3.12],
  ])('%s', (sentence, value, baseValue) => {
    const { observations } = extract(`桂阳县2023年经济运行情况\n\n${sentence}`);
    expect(observations.map((one) => [one.value, one.baseValue])).toEqual([[value, baseValue]]);
  });
});

describe('a source that cannot be read', () => {
  it.each([
    ['nothing', '', 'source-empty'],
    ['spaces', ' \n\u3000\t', 'source-empty'],
    ['a picture', '\u0000\u0001\ufffd'.repeat(200), 'source-binary'],
    ['another language', 'GDP grew by 5.2 % in 2023.', 'source-not-chinese'],
    ['no figure', '桂阳县召开经济工作会议。', 'source-without-figures'],
  ])('%s', (_, source, code) => {
    const { observations, unread, diagnostics } = extract(source);
    expect(diagnostics).toEqual([{ code, severity: 'error', span: null, facts: {} }]);
    expect([observations, unread]).toEqual([[], []]);
  });
});

describe('what a report does not say', () => {
  it('stays unknown, with a warning', () => {
    const extraction = extract('固定资产投资增长7.2%。');
    expect(codes(extraction.diagnostics)).toEqual(['region-unknown', 'year-unknown']);
    expect(linesOf('固定资产投资增长7.2%。')).toEqual([
      'nowhere undated 固定资产投资 growth 7.2% (region-unknown, period-unknown)',
    ]);
  });

  it('is not asked for where each row says it', () => {
    const years = '桂阳县生产总值（亿元）\n\n年份\t地区生产总值\n2022\t104.3\n2023\t110.8';
    const places = '2023年上半年\n\n地区\t地区生产总值（亿元）\n桂阳县\t104.3\n宜章县\t110.8';
    for (const source of [years, places]) {
      const { observations, diagnostics } = extract(source);
      expect([observations.length, codes(diagnostics)]).toEqual([2, []]);
    }
  });

  it('is taken from the caller', () => {
    expect(linesOf('固定资产投资增长7.2%。', { region: '桂阳县', date: '2023-12-31' })).toEqual([
      '固定资产投资 growth 7.2%',
    ]);
  });

  it('is not taken from a date that the calendar does not have', () => {
    const { observations, report } = extract('桂阳县固定资产投资增长7.2%。', { date: 'x' });
    expect([observations.map(({ period }) => period), report.date, report.defaultPeriod]).toEqual([[null], null, null]);
  });

  it('is taken from the name of the file at last', () => {
    expect(linesOf('桂阳县固定资产投资增长7.2%。', { fileName: '桂阳2023.txt' })).toEqual(['固定资产投资 growth 7.2%']);
  });

  it('is warned of where a name has namesakes', () => {
    expect(extract('朝阳区2023年经济运行情况\n固定资产投资增长7.2%。').diagnostics).toEqual([
      { code: 'region-ambiguous', severity: 'warning', span: null, facts: { name: '朝阳区', count: 2 } },
    ]);
  });
});

describe('around the report', () => {
  it('what a web page adds behind it is not read', () => {
    expect(says('税收收入20.3亿元。', '相关新闻', '资兴市税收收入18.1亿元', '版权所有 2023')).toEqual([
      '税收收入 20.3亿元',
    ]);
  });

  it('a long line behind a teaser belongs to the report again', () => {
    const long = `全年${'持续推进各项工作，'.repeat(12)}民生支出48.7亿元。`;
    expect(says('税收收入20.3亿元。', '相关阅读', long)).toEqual(['税收收入 20.3亿元', '民生支出 48.7亿元']);
  });

  it('a line that breaks off goes on in the next', () => {
    expect(says('税收收入20.3亿元，增长', '5.5%，居全市', '第3位。')).toEqual([
      '税收收入 20.3亿元 growth 5.5% rank 3@全市',
    ]);
  });

  it('a line that ends says nothing of the next', () => {
    expect(says('税收收入增长', '5.5万户家庭受益')).not.toContain('税收收入 growth 5.5%');
  });
});

it('says how far it is, from nothing to all', () => {
  const heard: number[] = [];
  extract(`桂阳县2023年经济运行情况\n${'税收收入20.3亿元，增长5.5%。\n'.repeat(20_000)}`, {
    onProgress: (share) => heard.push(share),
  });
  expect(heard.length).toBeGreaterThan(10);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard[heard.length - 1]).toBe(1);
});
