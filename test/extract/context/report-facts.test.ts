import { extract } from '../../../src/extract/extract';
import type { ExtractionOptions, ReportFacts } from '../../../src/model';

const BODY = '\n\n地区生产总值436.8亿元，增长6.2%。\n';

/** What is told of a report with this head. */
function told(head: string, options: ExtractionOptions = {}): Pick<ReportFacts, 'kind' | 'date' | 'defaultPeriod'> {
  const { kind, date, defaultPeriod } = extract(head + BODY, options).report;
  return { kind, date, defaultPeriod };
}

describe('the genre, the day and the period of a report', () => {
  it.each<[string, ReturnType<typeof told>]>([
    ['桂阳县2024年政府工作报告', { kind: 'work-report', date: null, defaultPeriod: '2023' }],
    ['桂阳县政府工作报告\n2024年1月17日', { kind: 'work-report', date: '2024-01-17', defaultPeriod: '2023' }],
    ['桂阳县2023年国民经济和社会发展统计公报', { kind: 'bulletin', date: null, defaultPeriod: '2023' }],
    [
      '桂阳县2023年国民经济和社会发展统计公报\n发布日期：2024-03-28',
      { kind: 'bulletin', date: '2024-03-28', defaultPeriod: '2023' },
    ],
    [
      '桂阳县2023年国民经济和社会发展计划执行情况与2024年计划草案的报告',
      { kind: 'plan', date: null, defaultPeriod: '2023' },
    ],
    ['桂阳县2023年预算执行情况和2024年预算草案的报告', { kind: 'budget', date: null, defaultPeriod: '2023' }],
    ['桂阳县2023年上半年经济运行情况', { kind: 'bulletin', date: null, defaultPeriod: '2023-01/2023-06' }],
    ['前三季度桂阳县经济稳中向好\n2023-10-28', { kind: 'press', date: '2023-10-28', defaultPeriod: '2023-01/2023-09' }],
    ['桂阳县1-7月经济简报\n2023年8月15日', { kind: 'press', date: '2023-08-15', defaultPeriod: '2023-01/2023-07' }],
    ['桂阳县经济简报', { kind: 'press', date: null, defaultPeriod: null }],
    // Years side by side at the head of a table: the last of them, but for an aim.
    ['桂阳县主要指标\n指标\t2021年\t2022年\t2023年', { kind: 'press', date: null, defaultPeriod: '2023' }],
    ['桂阳县主要指标\n指标 | 2023年 | 2022年', { kind: 'press', date: null, defaultPeriod: '2023' }],
    ['桂阳县主要指标\n指标\t2022年\t2023年\t2024年目标', { kind: 'press', date: null, defaultPeriod: '2023' }],
  ])('%s', (head, expected) => {
    expect(told(head)).toEqual(expected);
  });

  it('a piece of the first weeks that opens with the year before is about that year', () => {
    expect(told('桂阳县经济再上台阶\n2024-01-25\n2023年，全县上下奋力攻坚。').defaultPeriod).toBe('2023');
  });

  it('the caller knows better than the text', () => {
    expect(told('桂阳县经济简报\n2024-01-25', { date: '2023-08-15' })).toEqual({
      kind: 'press',
      date: '2023-08-15',
      defaultPeriod: '2023',
    });
  });

  it('the name of the file tells the year at last', () => {
    expect(told('桂阳县经济简报', { fileName: 'guiyang-2023.txt' }).defaultPeriod).toBe('2023');
    expect(told('桂阳县2022年经济简报', { fileName: 'guiyang-2023.txt' }).defaultPeriod).toBe('2022');
  });

  it('a file named for the year of its delivery is about the year before', () => {
    expect(told('桂阳县政府工作报告', { fileName: 'guiyang-2024.txt' }).defaultPeriod).toBe('2023');
  });
});

describe('去年', () => {
  it.each([
    ['桂阳县2019年预算执行情况的报告\n2020年1月8日', '2019'],
    ['桂阳县2019年国民经济和社会发展计划执行情况与2020年计划草案的报告\n2020年1月8日', '2019'],
    ['桂阳县2020年政府工作报告\n2020年1月8日', '2019'],
    ['桂阳县2020年政府工作报告\n发布日期：2021-03-01', '2019'],
    ['桂阳县2019年上半年预算执行情况的报告\n2019年8月8日', '2018'],
    ['桂阳县2019年统计公报\n2020年4月8日', '2019'],
  ])('in %s is %s', (head, year) => {
    const [first] = extract(`${head}\n\n去年，税收收入增长6.2%。\n`).observations;
    expect(first?.period).toBe(year);
  });

  it.each([
    ['去年，税收收入增长6.2%，全年接待游客860万人次。', '2019'],
    ['去年税收收入增长6.2%。全年接待游客860万人次。', '2019'],
    ['税收收入比去年增长6.2%，全年接待游客860万人次。', '2020'],
    ['去年，税收收入增长6.2%。今年，接待游客860万人次。', '2020'],
  ])('%s: the visitors are of %s', (sentence, year) => {
    const { observations } = extract(`桂阳县经济观察\n2020年12月8日\n\n${sentence}\n`);
    expect(observations.at(-1)?.period).toBe(year);
  });
});

describe('the title', () => {
  it.each([
    ['the first line', '桂阳县2023年经济运行情况', '桂阳县2023年经济运行情况'],
    ['behind a menu', '首页 > 政务公开 > 统计\n桂阳县2023年经济运行情况', '桂阳县2023年经济运行情况'],
    ['in full width', '桂阳县２０２３年经济运行情况', '桂阳县2023年经济运行情况'],
  ])('%s', (_, head, title) => {
    expect(extract(head + BODY).report.title).toBe(title);
  });
});
