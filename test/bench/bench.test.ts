import { join } from 'node:path';
import { hostileTexts, repeated, reportsIn } from '../../scripts/bench/bench-text';
import { tableOfRows } from '../../scripts/bench/print-rows';
import { holds, type BenchRow, type BenchSetting } from '../../scripts/bench/section';
import { againstBareScan, numbersIn } from '../../scripts/bench/sections/bare-scan';
import { growthOfTime } from '../../scripts/bench/sections/growth-of-time';
import { hostileInput } from '../../scripts/bench/sections/hostile-input';
import { againstRecognisers } from '../../scripts/bench/sections/recognisers';
import { fastest } from '../../scripts/bench/timing';
import { extract } from '../../src/extract/extract';

const setting: BenchSetting = {
  reports: '2023年，全县地区生产总值完成213.4亿元，增长5.6%。粮食总产量31.2万吨。\n',
  characters: 320,
  rounds: 1,
};

/** Ratios and times are the machine's; what can be told is that they were measured. */
function shapeOf(rows: readonly BenchRow[]): unknown {
  return rows.map(({ measure, limit, times }) => [measure, limit, Object.keys(times)]);
}

test.each([
  [againstBareScan, [['engine : bare scan /\\d+(?:\\.\\d+)?/g', { atMost: 100 }, ['engine', 'scan']]]],
  [growthOfTime, [['16 times the text : the text', { atMost: 17 }, ['large', 'small']]]],
  [
    againstRecognisers(() => undefined),
    [['@microsoft/recognizers-text-suite : engine', { atLeast: 800 }, ['engine', 'recognisers']]],
  ],
])('the section %#', (section, shape) => {
  const rows = section.run(setting);
  expect(shapeOf(rows)).toEqual(shape);
  for (const row of rows) {
    expect(row.ratio).toBeGreaterThan(0);
    for (const time of Object.values(row.times)) expect(time).toBeGreaterThan(0);
  }
});

test('hostile input is measured text by text, each against ordinary text', () => {
  const rows = hostileInput.run(setting);
  expect(rows.map((row) => row.measure)).toEqual(
    [...hostileTexts(setting.reports, 1).keys()].map((name) => `${name} : ordinary text`),
  );
  expect(rows.every((row) => row.ratio > 0 && 'atMost' in row.limit && row.limit.atMost === 5)).toBe(true);
});

test('recognisers are asked once for every sentence, and once more to build their models', () => {
  const asked: string[] = [];
  againstRecognisers((sentence) => void asked.push(sentence)).run({ ...setting, characters: setting.reports.length });
  const sentences = ['2023年，全县地区生产总值完成213.4亿元，增长5.6%', '粮食总产量31.2万吨'];
  expect(asked).toEqual([sentences[0], ...sentences]);
});

test('every task is run so often, in turns', () => {
  const ran: string[] = [];
  const times = fastest({ a: () => void ran.push('a'), b: () => void ran.push('b') }, 3);
  expect(ran.join('')).toBe('ababab');
  expect(Object.keys(times)).toEqual(['a', 'b']);
});

test('the bare scan finds every number', () => expect(numbersIn(setting.reports)).toBe(4));

test('the text of the benchmark is the sample reports, repeated to a length', () => {
  const reports = reportsIn(join(__dirname, '../reports'));
  const text = repeated(reports, reports.length * 2 + 10);
  expect(text).toBe(reports + reports + reports.slice(0, 10));
  expect(extract(reports).observations.length).toBeGreaterThan(100);
});

/** A text that is refused at once would cost nothing and show nothing. */
test.each([...hostileTexts(setting.reports, 400)])('the engine reads the hostile text %s', (_name, text) => {
  const { diagnostics, observations, unread, none } = extract(text);
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
  expect(observations.length + unread.length + none.length).toBeGreaterThan(0);
});

test('a ratio keeps its limit or is told to fail', () => {
  const row: BenchRow = { measure: 'a : b', ratio: 12.34, limit: { atMost: 17 }, times: { a: 1234, b: 100 } };
  expect(holds(row)).toBe(true);
  expect(holds({ ...row, ratio: 17.1 })).toBe(false);
  expect(holds({ ...row, limit: { atLeast: 800 } })).toBe(false);
  expect(holds({ ...row, ratio: 800, limit: { atLeast: 800 } })).toBe(true);
  expect(tableOfRows([row, { ...row, ratio: 99, limit: { atMost: 17 } }]).split('\n')).toEqual([
    'ratio of times  measured  limit         ms for a million characters',
    'a : b           12.3      ≤ 17   ok     a 1234, b 100',
    'a : b           99.0      ≤ 17   FAILS  a 1234, b 100',
  ]);
});
