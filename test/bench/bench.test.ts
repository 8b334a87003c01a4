import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from '../../scripts/bench/built-program';
import { hostileTexts, repeated, reportsIn } from '../../scripts/bench/bench-text';
import { tableOfRows } from '../../scripts/bench/print-rows';
import { flatReport, runSections } from '../../scripts/bench/run-sections';
import { holds, msPerMillion, type BenchRow, type BenchSection, type BenchSetting } from '../../scripts/bench/section';
import { sections } from '../../scripts/bench/sections';
import { batchOf } from '../../scripts/bench/sections/batch';
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

async function rowsOf(section: BenchSection): Promise<readonly BenchRow[]> {
  const result = await section.run(setting);
  if ('skipped' in result) throw new Error(result.skipped);
  return result;
}

/** Ratios and times are the machine's; what can be told is that they were measured. */
function shapeOf(rows: readonly BenchRow[]): unknown {
  return rows.map(({ measure, limit, parts }) => [measure, limit, Object.keys(parts)]);
}

test.each([
  [againstBareScan, [['engine : bare scan /\\d+(?:\\.\\d+)?/g', { atMost: 100 }, ['engine', 'scan']]]],
  [growthOfTime, [['16 times the text : the text', { atMost: 17 }, ['large', 'small']]]],
  [
    againstRecognisers(() => undefined),
    [['@microsoft/recognizers-text-suite : engine', { atLeast: 800 }, ['engine', 'recognisers']]],
  ],
])('the section %#', async (section, shape) => {
  const rows = await rowsOf(section);
  expect(shapeOf(rows)).toEqual(shape);
  for (const row of rows) {
    expect(row.measured).toBeGreaterThan(0);
    expect(row).toMatchObject({ unit: '', partsUnit: msPerMillion });
    for (const time of Object.values(row.parts)) expect(time).toBeGreaterThan(0);
  }
});

test('hostile input is measured text by text, each against ordinary text', async () => {
  const rows = await rowsOf(hostileInput);
  expect(rows.map((row) => row.measure)).toEqual(
    [...hostileTexts(setting.reports, 1).keys()].map((name) => `${name} : ordinary text`),
  );
  expect(rows.every(({ measured }) => measured > 0)).toBe(true);
  expect(rows.map(({ limit }) => limit)).toEqual(rows.map(() => ({ atMost: 5 })));
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

test('a figure keeps its limit, has none, or is told to fail', () => {
  const row: BenchRow = {
    measure: 'a : b',
    measured: 12.34,
    unit: '',
    limit: { atMost: 17 },
    parts: { a: 1234, b: 100 },
    partsUnit: 'ms',
  };
  expect(holds(row)).toBe(true);
  expect(holds({ ...row, measured: 17.1 })).toBe(false);
  expect(holds({ ...row, limit: { atLeast: 800 } })).toBe(false);
  expect(holds({ ...row, measured: 800, limit: { atLeast: 800 } })).toBe(true);
  expect(holds({ ...row, measured: 1e9, limit: null })).toBe(true);
  const memory: BenchRow = { ...row, measure: 'peak', measured: 354.2, unit: 'MB', limit: null, parts: {} };
  expect(tableOfRows([row, { ...row, measured: 99 }, memory]).split('\n')).toEqual([
    'measure  measured  limit         of',
    'a : b    12.3      ≤ 17   ok     a 1234, b 100 ms',
    'a : b    99.0      ≤ 17   FAILS  a 1234, b 100 ms',
    'peak     354 MB    —',
  ]);
});

test('a batch is told by its time for 10,000, its most memory, and how that grows', async () => {
  const asked: number[] = [];
  const section = batchOf(20_000, true, () => async (reports) => {
    asked.push(reports);
    return { time: reports * 5, peak: 300 + reports / 1000, megabytes: reports / 220 };
  });
  const rows = await rowsOf(section);
  expect(asked).toEqual([1000, 20_000]);
  expect(section).toMatchObject({ name: 'batch-20000', onDemand: true });
  expect(rows.map(({ measured, unit, limit }) => [measured, unit, limit])).toEqual([
    [50, 's', { atMost: 60 }],
    [320, 'MB', { atMost: 400 }],
    [320 / 301, '', { atMost: 1.25 }],
  ]);
});

test('a run of a program is measured with its memory, and one that fails is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  const program = join(folder, 'program.js');
  try {
    writeFileSync(
      program,
      'const held = Buffer.alloc(80e6, 1); process.exitCode = Number(process.argv[2] ?? held[0] - 1);',
    );
    const run = await measuredRun(program, []);
    expect(run.peak).toBeGreaterThan(80);
    expect(run.time).toBeGreaterThan(0);
    await expect(measuredRun(program, ['3'])).rejects.toThrow('ended with 3');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('sections', () => {
  const row: BenchRow = { measure: 'm', measured: 1, unit: 's', limit: { atMost: 2 }, parts: {}, partsUnit: '' };
  const made: readonly BenchSection[] = [
    { name: 'quick', run: () => [row] },
    { name: 'elsewhere', run: () => Promise.resolve({ skipped: 'needs a browser' }) },
    { name: 'long', onDemand: true, run: () => [row] },
  ];
  const named = async (...wanted: string[]) =>
    (await runSections(made, wanted, setting, () => undefined)).map(({ section }) => section);

  test('all are run but those on demand, or those named, or all indeed', async () => {
    expect(await named()).toEqual(['quick', 'elsewhere']);
    expect(await named('long')).toEqual(['long']);
    expect(await named('all')).toEqual(['quick', 'elsewhere', 'long']);
    await expect(named('quick', 'slow')).rejects.toThrow('no section slow; there are quick, elsewhere, long');
  });

  test('JSON has a row for each figure and for each section that could not be run', async () => {
    expect(flatReport(await runSections(made, [], setting, () => undefined))).toEqual([
      { section: 'quick', ...row, holds: true },
      { section: 'elsewhere', skipped: 'needs a browser' },
    ]);
  });

  test('each has a name of its own', () => {
    const names = sections.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
