import { messagesFor } from '../../src/messages';
import { nameReports, sourceRow, unreadRows, type SourceRow } from '../../src/workbook/sources';
import { fingerprint } from '../../src/workbook/fingerprint';
import { places, sampleReport } from './observation-samples';

const messages = messagesFor('zh-CN');
const report = sampleReport({
  source: '公报',
  place: places.jixi,
  figures: [{ indicator: '地区生产总值', period: '2024-01/2024-06', value: '56.3', unit: '亿元' }],
  unread: ['1.2万人次'],
});
const held: SourceRow = {
  source: '公报',
  title: null,
  region: null,
  date: null,
  period: null,
  kind: null,
  characters: 3,
  fingerprint: fingerprint('另一份'),
  rows: 0,
  unread: 0,
  writtenAt: null,
};

describe('names of reports', () => {
  test('a new report keeps its name', () => {
    expect(nameReports([report], [])).toEqual([
      { report, source: '公报', fingerprint: fingerprint(report.text), isNew: true },
    ]);
  });

  test('another text of a taken name gets an ordinal', () => {
    const second = { ...report, text: '再一份' };
    expect(nameReports([report, second], [held]).map((one) => one.source)).toEqual(['公报（2）', '公报（3）']);
  });

  test('the same text is known under the name that it has, and only once', () => {
    const renamed = { ...report, source: '下载(1)' };
    const known = { ...held, source: '老名字', fingerprint: fingerprint(report.text) };
    expect(nameReports([renamed], [known])).toMatchObject([{ source: '老名字', isNew: false }]);
    expect(nameReports([report, renamed], [])).toMatchObject([
      { source: '公报', isNew: true },
      { source: '公报', isNew: false },
    ]);
  });
});

test('the row of a report says what it is and what came of it', () => {
  const [named] = nameReports([report], []);
  expect(named && sourceRow(named, '2024-08-01 09:30', messages)).toEqual({
    source: '公报',
    title: '绩溪县经济运行情况',
    region: '绩溪县',
    date: '2024-07-25',
    period: '2024年上半年',
    kind: '新闻稿',
    characters: report.text.length,
    fingerprint: fingerprint(report.text),
    rows: 1,
    unread: 1,
    writtenAt: '2024-08-01 09:30',
  });
});

test('an unread number stands in its sentence', () => {
  const [named] = nameReports([report], []);
  const start = report.text.indexOf('1.2万人次');
  expect(named && unreadRows(named, messages)).toEqual([
    { source: '公报', text: '1.2万人次', reason: '未找到所属指标', sentence: '另有1.2万人次有待核实。', start },
  ]);
});

test('a sentence without an end is cut', () => {
  const text = `${'前'.repeat(500)}35亩${'后'.repeat(500)}`;
  const extraction = {
    ...report.extraction,
    unread: [{ start: 500, end: 503, text: '35亩', reason: 'garbled' as const }],
  };
  const [named] = nameReports([{ source: '长', text, extraction }], []);
  expect(named && unreadRows(named, messages)[0]?.sentence).toBe(`${'前'.repeat(80)}35亩${'后'.repeat(80)}`);
});

describe('fingerprints', () => {
  test('are the same for the same text and differ for another', () => {
    expect(fingerprint('')).toBe('811c9dc5cbf29ce4');
    expect(fingerprint('平阴县')).toBe(fingerprint('平阴县'));
    expect(new Set(['平阴县', '平阴县 ', '县阴平', '平阴', '平阳县'].map(fingerprint)).size).toBe(5);
  });
});
