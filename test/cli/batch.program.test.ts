import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

/** The built program on folders of reports, in several threads. */
const root = resolve(__dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'zhibiao-'));
const program = join(root, 'dist/cli/zhibiao.js');
const COUNT = 60;

beforeAll(() => {
  mkdirSync(join(work, '报告'));
  const samples = readdirSync(join(root, 'test/reports')).filter((name) => name.endsWith('.txt'));
  for (let i = 0; i < COUNT; i += 1) {
    const sample = samples[i % samples.length] ?? '';
    const text = readFileSync(join(root, 'test/reports', sample), 'utf8').slice(0, 900);
    writeFileSync(join(work, '报告', `${String(i).padStart(3, '0')}.txt`), text);
  }
});
afterAll(() => rmSync(work, { recursive: true }));

function zhibiao(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return { code: status, out: stdout, err: stderr };
}
const held = (name: string): string => readFileSync(join(work, name), 'utf8');

test('several threads give what one gives, in the same order', () => {
  const one = zhibiao('extract', '报告', '--format', 'ndjson', '--jobs', '1');
  const four = zhibiao('extract', '报告', '--format', 'ndjson', '--jobs', '4');
  expect(four.out).toBe(one.out);
  expect(four.code).toBe(0);
  expect(four.err).toMatch(/^共 60 份报告：60 份有指标（\d+ 行），0 份没有指标，0 份失败。用时 .+。\n$/);
  const sources = [
    ...new Set(
      four.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source as string),
    ),
  ];
  expect(sources).toEqual([...sources].sort());
  expect(sources).toHaveLength(COUNT);
});

test('bad files among good ones: a line each with advice, the others done, exit code 2', () => {
  mkdirSync(join(work, '混'), { recursive: true });
  writeFileSync(join(work, '混', '1.txt'), '2024年，历城区地区生产总值126.4亿元。');
  writeFileSync(join(work, '混', '2.doc'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0));
  writeFileSync(join(work, '混', '3.html'), '<p>2024年，历城区粮食总产量31.2万吨。</p>');
  writeFileSync(join(work, '混', '4.pdf'), '%PDF-1.4\nbroken');
  const { code, out, err } = zhibiao('extract', '混', '空/*.pdf', '--jobs', '2', '--format', 'ndjson');
  expect(code).toBe(2);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source),
  ).toEqual(['混/1.txt', '混/3.html']);
  expect(err.trimEnd().split('\n')).toEqual([
    '空/*.pdf：没有找到报告文件（.txt、.html、.docx、.pdf）。',
    expect.stringMatching(/^混\/2\.doc：.*旧版 Word、WPS/),
    expect.stringMatching(/^混\/4\.pdf：这个 PDF 打不开/),
    '2 个文件已完成，3 个失败。',
  ]);
});

describe('--resume', () => {
  test.each(['ndjson', 'csv'])('%s, cut off anywhere: the same as an undisturbed run', (format) => {
    const whole = `whole.${format}`;
    const cut = `cut.${format}`;
    zhibiao('extract', '报告', '--out', whole);
    for (const share of [0, 0.61, 0.999]) {
      writeFileSync(join(work, cut), readFileSync(join(work, whole)));
      truncateSync(join(work, cut), Math.floor(statSync(join(work, whole)).size * share));
      expect(zhibiao('extract', '报告', '--out', cut, '--resume').code).toBe(0);
      expect(held(cut) === held(whole)).toBe(true);
    }
  });

  test('killed on the way, then resumed', async () => {
    const whole = zhibiao('extract', '报告', '--format', 'ndjson').out;
    const child = spawn(process.execPath, [program, 'extract', '报告', '--out', 'killed.ndjson', '--jobs', '2'], {
      cwd: work,
    });
    const ended = new Promise((done) => child.on('close', done));
    const path = join(work, 'killed.ndjson');
    while (child.exitCode === null && !(existsSync(path) && statSync(path).size > 0)) await pause(5);
    child.kill('SIGKILL');
    await ended;
    const { code, err } = zhibiao('extract', '报告', '--out', 'killed.ndjson', '--resume');
    expect(code).toBe(0);
    expect(err).toContain('已写入 killed.ndjson');
    expect(held('killed.ndjson') === whole).toBe(true);
  });

  test('a file that is none of ours is left as it is', () => {
    writeFileSync(join(work, 'theirs.ndjson'), '别人的文件\n');
    const { code, err } = zhibiao('extract', '报告', '--out', 'theirs.ndjson', '--resume');
    expect({ code, text: held('theirs.ndjson') }).toEqual({ code: 1, text: '别人的文件\n' });
    expect(err).toContain('不是同样选项写出的结果，没有改动');
    expect(zhibiao('extract', '报告', '--out', 'theirs.ndjson').err).toContain('加 --resume 接着做');
  });
});

test('.xlsx and Parquet hold the rows of ndjson', async () => {
  const lines = zhibiao('extract', '报告', '--format', 'ndjson').out.trimEnd().split('\n');
  const run = zhibiao('extract', '报告', '--out', 'rows.parquet');
  expect(run.err).toContain(`已写入 rows.parquet（本次 ${lines.length} 行）。`);
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(work, 'rows.parquet')) });
  const facts = ({ source, indicator, value, evidence }: Record<string, unknown>) => ({
    source,
    indicator,
    value,
    evidence,
  });
  expect(rows.map(facts)).toEqual(lines.map((line) => facts(JSON.parse(line))));
  expect(zhibiao('extract', '报告', '--out', 'rows.xlsx').code).toBe(0);
  expect(readFileSync(join(work, 'rows.xlsx')).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'));
  expect(readdirSync(work).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('nothing found leaves no file', () => {
  writeFileSync(join(work, 'words.txt'), '全县上下团结一心，各项工作取得明显成效。');
  for (const out of ['no.csv', 'no.xlsx', 'no.parquet']) {
    expect(zhibiao('extract', 'words.txt', '--out', out).code).toBe(1);
    expect(existsSync(join(work, out))).toBe(false);
  }
});
