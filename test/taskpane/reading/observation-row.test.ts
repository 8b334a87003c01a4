import { messagesFor } from '../../../src/messages';
import { reviewThreshold, type Observation } from '../../../src/model';
import { observationRow, type ObservationRow } from '../../../src/taskpane/reading/observation-row';
import { madeObservation } from '../made-extraction';

const chinese = messagesFor('zh-CN');

function row(change: Partial<Observation>, source = ''): ObservationRow {
  return observationRow(madeObservation(change), source, '泾县', chinese);
}

test('an observation in words', () => {
  const source = '1-6月，地区生产总值126.40亿元，增长5.0%，增速居全市第3位。';
  const observation = madeObservation({
    value: 126.4,
    unit: '亿元',
    decimals: 2,
    growth: 5,
    ranks: [{ position: 3, scope: '全市', of: 'growth' }],
    figures: [
      { field: 'value', start: 11, end: 17 },
      { field: 'growth', start: 22, end: 25 },
      { field: 'rank', start: 33, end: 34 },
    ],
    evidence: source.slice(0, 35),
    start: 0,
    end: 35,
    notes: ['period-inherited', 'provisional'],
  });
  expect(observationRow(observation, source, '泾县', chinese)).toEqual({
    id: '0:11:22:33:地区生产总值',
    leftOut: false,
    confirmed: false,
    morePassages: 0,
    indicator: '地区生产总值',
    core: true,
    unit: '亿元',
    place: null,
    period: '2024年上半年',
    status: { kind: 'actual', label: '完成' },
    value: '126.40亿元',
    growth: '+5.0%',
    change: null,
    ranks: ['增速全市第3位'],
    passages: [
      {
        clause: { start: 0, end: 35 },
        runs: [
          { start: 0, end: 11, text: '1-6月，地区生产总值', field: null, aside: false },
          { start: 11, end: 17, text: '126.40', field: 'value', aside: false },
          { start: 17, end: 22, text: '亿元，增长', field: null, aside: false },
          { start: 22, end: 25, text: '5.0', field: 'growth', aside: false },
          { start: 25, end: 33, text: '%，增速居全市第', field: null, aside: false },
          { start: 33, end: 34, text: '3', field: 'rank', aside: false },
          { start: 34, end: 35, text: '位', field: null, aside: false },
          { start: 35, end: 36, text: '。', field: null, aside: true },
        ],
      },
    ],
    review: false,
    notes: ['初步数'],
  });
});

test.each<[Partial<Observation>, string | null]>([
  [{ value: null }, null],
  [{ value: 35918, unit: '元', decimals: 0 }, '35918元'],
  [{ value: 504, unit: '亿元', decimals: 2 }, '504.00亿元'],
  [{ value: 99.7, unit: null, decimals: 1 }, '99.7'],
  [{ value: -3.2, unit: '%', decimals: 1 }, '−3.2%'],
  [{ value: 1000, unit: '亿元', decimals: null, valueBound: '>=' }, '1000亿元以上'],
  [{ value: 30, unit: '家', decimals: 0, valueBound: '>' }, '超30家'],
  [{ value: 7.2, unit: '%', decimals: 1, valueBound: '<=' }, '7.2%以内'],
  [{ value: 3.5, unit: '%', decimals: 1, valueBound: '<' }, '不足3.5%'],
  [{ value: 5, unit: '亿元', decimals: 0, valueBound: '~' }, '约5亿元'],
  [{ value: 5, valueUpper: 6, unit: '亿元', decimals: 0 }, '5—6亿元'],
])('the value of %j reads %s', (change, expected) => {
  expect(row(change).value).toBe(expected);
});

test.each<[Partial<Observation>, string, string | null]>([
  [{ growth: null }, '', null],
  [{ growth: 5.6 }, '', '+5.6%'],
  [{ growth: -3, figures: [{ field: 'growth', start: 0, end: 3 }] }, '3.0', '−3.0%'],
  [{ growth: 5, figures: [{ field: 'growth', start: 0, end: 3 }] }, '５．０', '+5.0%'],
  [{ growth: 60, figures: [{ field: 'growth', start: 0, end: 1 }] }, '六', '+60%'],
  [{ growth: 250, figures: [{ field: 'growth', start: 0, end: 3 }] }, '2.5', '+250%'],
  [{ growth: 0, figures: [{ field: 'growth', start: 0, end: 3 }] }, '0.0', '0.0%'],
  [{ growth: 6, growthUpper: 6.5 }, '', '+6—6.5%'],
  [{ growth: 8, growthBound: '>=' }, '', '+8%以上'],
])('the growth of %j in %j reads %s', (change, source, expected) => {
  expect(row(change, source).growth).toBe(expected);
});

test.each([
  [11, '天', '+11天'],
  [-0.5, '个百分点', '−0.5个百分点'],
])('a change of %d %s reads %s', (value, unit, expected) => {
  expect(row({ change: { value, unit } }).change).toBe(expected);
});

test('a rank says what is ranked where the text says it', () => {
  const ranks = ([null, 'level', 'growth'] as const).map((of) => ({ position: 2, scope: '全省', of }));
  expect(row({ ranks }).ranks).toEqual(['全省第2位', '总量全省第2位', '增速全省第2位']);
});

test('a place is named where it is not the one that the report is about', () => {
  expect(row({ region: '宣城市' }).place).toBe('宣城市');
  expect(row({ region: null }).place).toBeNull();
});

test.each<[string, Partial<Observation>, boolean]>([
  ['a sure row', { confidence: reviewThreshold }, false],
  ['a row under the threshold', { confidence: reviewThreshold - 0.01 }, true],
  ['a contradicted row', { notes: ['conflicts-with'] }, true],
  ['a carried subject', { notes: ['subject-carried'] }, false],
])('%s is to be checked: %#', (_, change, expected) => {
  expect(row(change).review).toBe(expected);
});

test('a row to be checked shows all its notes, first that the dictionary does not know it', () => {
  expect(row({ core: false, confidence: 0.82, notes: ['period-inherited'] }).notes).toEqual([
    '字典中没有',
    '时期取自上文',
  ]);
  expect(row({ core: false, notes: ['period-inherited'] }).notes).toEqual([]);
  expect(row({ notes: ['period-inherited', 'misprint'] }).notes).toEqual(['时期取自上文', '原文疑有误印']);
});

test('a corrected row is shown as a person wants it, one left out as it was read', () => {
  const observation = madeObservation({ value: 1.5, unit: '亿元', decimals: 1, confidence: 0.5 });
  const change = { value: 2.25, period: '2023' };
  expect(observationRow(observation, '', '泾县', chinese, change)).toMatchObject({
    value: '2.25亿元',
    period: '2023年',
    review: false,
    leftOut: false,
    confirmed: false,
    notes: ['已人工更正'],
  });
  expect(observationRow(observation, '', '泾县', chinese, 'left-out')).toMatchObject({
    value: '1.5亿元',
    leftOut: true,
  });
});

test('of a row that is stated hundreds of times a few passages are shown, the others counted', () => {
  const sentence = '投资5亿元。';
  const places = Array.from({ length: 300 }, (_, at) => ({
    start: at * sentence.length,
    end: (at + 1) * sentence.length - 1,
  }));
  const [first = { start: 0, end: 0 }, ...otherEvidence] = places;
  const row = observationRow(madeObservation({ ...first, otherEvidence }), sentence.repeat(300), null, chinese);
  expect([row.passages.length, row.morePassages]).toEqual([4, 296]);
});
