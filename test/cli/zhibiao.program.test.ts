import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { encode } from 'iconv-lite';

/** The built program, as a person runs it: arguments, files, standard streams and exit codes. */
const root = resolve(__dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'zhibiao-'));
const program = join(root, 'dist/cli/zhibiao.js');
const report = join(root, 'test/reports/xuancheng-2023-bulletin.txt');

afterAll(() => rmSync(work, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function zhibiao(given: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    cwd: work,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(work, name), content);
  return name;
}

const sentence = '2024年上半年，历城区地区生产总值完成126.40亿元，增长5.6%。';
const linesOf = ({ out }: Run) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('zhibiao extract', () => {
  it('prints the contract as ndjson, with evidence at its offsets in the text without its mark', () => {
    const source = file('mark.txt', `\ufeff${sentence}`);
    const run = zhibiao(['extract', '--format', 'ndjson', source]);
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
    const [observation, ...others] = linesOf(run);
    expect(others).toEqual([]);
    expect(observation).toMatchObject({
      source,
      region: '历城区',
      regionCode: '370112',
      indicator: '地区生产总值',
      value: 126.4,
      decimals: 2,
      unit: '亿元',
      growth: 5.6,
      period: '2024-01/2024-06',
      status: 'actual',
    });
    expect(sentence.slice(observation.start, observation.end)).toBe(observation.evidence);
  });

  it('gives the same for GB18030 and for standard input, but for the source', () => {
    const [fromFile] = linesOf(
      zhibiao(['extract', '--format', 'ndjson', file('gbk.txt', encode(sentence, 'gb18030'))]),
    );
    const [fromInput] = linesOf(zhibiao(['extract', '--format', 'ndjson'], sentence));
    expect(fromFile).toMatchObject({ source: 'gbk.txt', value: 126.4 });
    expect(fromInput).toEqual({ ...fromFile, source: '-' });
  });

  it('says in which place and year the report is, where the person does', () => {
    const [observation] = linesOf(
      zhibiao(
        ['extract', '--format', 'ndjson', '--region', '平阴县', '--date', '2023-07-20'],
        '上半年，全县地区生产总值完成126.4亿元。',
      ),
    );
    expect(observation).toMatchObject({ region: '平阴县', period: '2023-01/2023-06' });
  });

  it('has every run of digits in one of three kinds of line with --all', () => {
    const text = readFileSync(report, 'utf8');
    const lines = linesOf(zhibiao(['extract', '--format', 'ndjson', '--all', report]));
    const kinds = [...new Set(lines.map((line) => line.type))];
    expect(kinds).toEqual(expect.arrayContaining([undefined, 'none']));
    expect(kinds.filter((kind) => ![undefined, 'unread', 'none'].includes(kind))).toEqual([]);
    const spans = lines.flatMap((line) => (line.type === undefined ? line.figures.concat(line.otherEvidence) : [line]));
    const bare = [...text.matchAll(/\d+(\.\d+)?/g)].filter(
      ({ index, 0: digits }) =>
        !spans.some((span: { start: number; end: number }) => span.start <= index && index + digits.length <= span.end),
    );
    expect(bare.map((match) => text.slice(match.index - 10, match.index + 10))).toEqual([]);
  });

  it('prints a table by default and csv with the mark that Excel wants', () => {
    const source = file('plain.txt', sentence);
    expect(zhibiao(['extract', source]).out).toContain('历城区  2024年上半年  完成  地区生产总值  126.40  亿元    5.6');
    const { out } = zhibiao(['extract', source, '--format', 'csv']);
    expect(out.startsWith('\ufeff来源,地区,')).toBe(true);
    expect(out).toContain('\r\nplain.txt,历城区,370112,济南市,地区生产总值,核算,2024-01/2024-06,完成,126.40,');
  });

  it('reads with a dictionary of the person’s own', () => {
    const dictionary = file('own.tsv', '指标\t别名\t标准单位\t类别\n烟叶产量\t烤烟产量\t万吨\t农业\n');
    const source = file('tobacco.txt', '2024年，历城区烤烟产量1.86万吨，增长4.2%。');
    const [observation] = linesOf(zhibiao(['extract', '--format', 'ndjson', '--dictionary', dictionary, source]));
    expect(observation).toMatchObject({ indicator: '烟叶产量', core: true, value: 1.86, baseValue: 1.86, growth: 4.2 });
    const { out } = zhibiao(['extract', '--format', 'csv', '--dictionary', dictionary, source]);
    expect(out).toContain(',烟叶产量,农业,2024,完成,1.86,,,万吨,1.86,万吨,4.2,');
  });

  it('reads nothing where the dictionary has a mistake, and tells its line', () => {
    const dictionary = file('faulty.tsv', '指标\t别名\n烟叶产量\tGDP\n');
    expect(zhibiao(['extract', '--dictionary', dictionary, file('some.txt', sentence)])).toEqual({
      code: 1,
      out: '',
      err:
        '指标字典 faulty.tsv 有 1 处要改，没有读取报告：\n' +
        '指标字典第 2 行：“GDP”已是“地区生产总值”的叫法，不能又是“烟叶产量”的别名，已略过。\n',
    });
    expect(zhibiao(['workbook', '--dictionary', 'nowhere.tsv', 'some.txt', '--out', 'own.xlsx'])).toEqual({
      code: 1,
      out: '',
      err: 'nowhere.tsv：找不到这个文件，请检查路径。\n',
    });
  });

  it('speaks English where asked', () => {
    expect(zhibiao(['extract', 'none.txt', '--lang', 'en-US'])).toEqual({
      code: 1,
      out: '',
      err: 'none.txt：There is no such file. Check the path.\n',
    });
  });
});

describe('what cannot be read', () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0);
  it.each([
    ['an empty file', 'empty.txt', '', '文件是空的'],
    ['a JPEG', 'photo.jpg', jpeg, '这是图片'],
    [
      'a text with no figure',
      'words.txt',
      '今年以来，全县上下团结一心，各项工作取得明显成效。',
      '没有找到带单位的数字',
    ],
    ['a text in no Chinese', 'english.txt', 'The quick brown fox jumps over the lazy dog. '.repeat(5), '没有'],
  ])('%s: a sentence in Chinese, exit code 1, no stack trace, no output', (_, name, content, words) => {
    const { code, out, err } = zhibiao(['extract', file(name, content)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${name}：`);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a missing file among others: the others are done, exit code 2', () => {
    const source = file('good.txt', sentence);
    const run = zhibiao(['extract', '--format', 'ndjson', 'none.txt', source, 'photo.jpg']);
    expect(run.code).toBe(2);
    expect(linesOf(run)).toHaveLength(1);
    expect(run.err).toBe(
      'none.txt：找不到这个文件，请检查路径。\nphoto.jpg：这是图片，不是文本。请先识别文字，或找到报告的文字版，存为 .txt 再试。\n1 个文件已完成，2 个失败。\n',
    );
  });

  it('a report without figures among others is no failure', () => {
    expect(
      zhibiao(['extract', file('good.txt', sentence), file('words.txt', '全县上下团结一心，各项工作取得明显成效。')])
        .code,
    ).toBe(0);
  });

  it.each([[['--nope']], [['extract', '--format', 'xml']], [['extract', '--date', '今年']], [['nothing']]])(
    'a mistake in %j',
    (given) => {
      const { code, out, err } = zhibiao(given);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^[^\n]*[“：][^\n]*\n查看用法：zhibiao/);
    },
  );
});

describe('zhibiao workbook', () => {
  it('writes a workbook and says so', () => {
    const run = zhibiao(['workbook', report, file('good.txt', sentence), '--out', 'book.xlsx']);
    expect(run).toEqual({
      code: 0,
      out: expect.stringMatching(/^已写入 book\.xlsx：\d+ 行，来自 2 份报告。\n$/),
      err: '',
    });
    expect(readFileSync(join(work, 'book.xlsx')).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'));
  });

  it('never replaces a workbook that stands there, unless told to', () => {
    file('theirs.xlsx', '别人的修改');
    const source = file('good.txt', sentence);
    expect(zhibiao(['workbook', source, '--out', 'theirs.xlsx'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('已经存在，没有写入'),
    });
    expect(readFileSync(join(work, 'theirs.xlsx'), 'utf8')).toBe('别人的修改');
    expect(zhibiao(['workbook', source, '--out', 'theirs.xlsx', '--force']).code).toBe(0);
    expect(readFileSync(join(work, 'theirs.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['no report', ['none.txt'], 'x.xlsx', '找不到这个文件'],
    ['no figure', ['words.txt'], 'x.xlsx', '没有提取到任何指标，没有写入工作簿'],
    ['no folder', ['good.txt'], 'none/x.xlsx', '文件夹 none 不存在'],
    ['a folder in the way', ['good.txt'], 'folder.xlsx', '是文件夹'],
    ['a wrong name', ['good.txt'], 'x.xls', '应以 .xlsx 结尾'],
  ])('%s: nothing is written, not even in part', (_, files, out, words) => {
    file('good.txt', sentence);
    file('words.txt', '全县上下团结一心，各项工作取得明显成效。');
    if (out === 'folder.xlsx') spawnSync('mkdir', ['-p', join(work, out)]);
    const before = readdirSync(work).sort();
    const { code, out: printed, err } = zhibiao(['workbook', ...files, '--out', out]);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(readdirSync(work).sort()).toEqual(before);
  });

  it('does what it can where one report fails, exit code 2', () => {
    const run = zhibiao(['workbook', 'none.txt', file('good.txt', sentence), '--out', 'part.xlsx']);
    expect(run.code).toBe(2);
    expect(run.out).toContain('已写入 part.xlsx：1 行，来自 1 份报告。');
    expect(run.err).toContain('1 个文件已完成，1 个失败。');
  });
});

it('stops quietly where the reader has had enough', async () => {
  const many = file(
    'many.txt',
    Array.from({ length: 3000 }, (_, index) => `2024年，历城区新建道路${index + 1}公里。`).join('\n'),
  );
  const child = spawn(process.execPath, [program, 'extract', '--format', 'ndjson', many], { cwd: work });
  let err = '';
  child.stderr.on('data', (part) => (err += part));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
