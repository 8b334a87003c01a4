import { parseArguments } from '../../src/cli/arguments';
import { messagesFor } from '../../src/messages';

const wording = messagesFor('zh-CN');
const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean), wording);

describe('what is asked for', () => {
  it.each([
    ['extract', { kind: 'extract', files: [], format: 'table', all: false }],
    ['extract -', { kind: 'extract', files: [], format: 'table', all: false }],
    ['extract a.txt b.txt', { kind: 'extract', files: ['a.txt', 'b.txt'], format: 'table', all: false }],
    [
      'extract --format ndjson --all --region 平阴县 --date 2024-01-17 a.txt',
      { kind: 'extract', files: ['a.txt'], format: 'ndjson', all: true, region: '平阴县', date: '2024-01-17' },
    ],
    [
      'extract a.txt -f csv --date 2024',
      { kind: 'extract', files: ['a.txt'], format: 'csv', all: false, date: '2024' },
    ],
    ['extract --region 长春朝阳区', { kind: 'extract', files: [], format: 'table', all: false, region: '长春朝阳区' }],
    ['extract --region 江油', { kind: 'extract', files: [], format: 'table', all: false, region: '江油' }],
    ['extract --region 吉林市', { kind: 'extract', files: [], format: 'table', all: false, region: '吉林市' }],
    [
      'extract --dictionary 字典.tsv a.txt',
      { kind: 'extract', files: ['a.txt'], format: 'table', all: false, dictionary: '字典.tsv' },
    ],
    [
      'extract 报告 -o 指标.CSV --resume -j 4',
      { kind: 'extract', files: ['报告'], format: 'csv', all: false, out: '指标.CSV', resume: true, jobs: 4 },
    ],
    [
      'extract 报告 --format ndjson --out a.txt --force',
      { kind: 'extract', files: ['报告'], format: 'ndjson', all: false, out: 'a.txt', force: true },
    ],
    ['extract --lang en-US -- -a.txt', { kind: 'extract', files: ['-a.txt'], format: 'table', all: false }],
    ['workbook a.txt b.txt --out c.xlsx', { kind: 'workbook', files: ['a.txt', 'b.txt'], out: 'c.xlsx', force: false }],
    ['workbook --force -o C.XLSX a.txt', { kind: 'workbook', files: ['a.txt'], out: 'C.XLSX', force: true }],
    [
      'workbook --no-texts -o c.xlsx a.txt',
      { kind: 'workbook', files: ['a.txt'], out: 'c.xlsx', force: false, keepTexts: false },
    ],
    [
      'workbook --no-texts -u c.xlsx a.txt',
      { kind: 'update', files: ['a.txt'], update: 'c.xlsx', fill: null, values: false, keepTexts: false },
    ],
  ])('%s', (line, request) => {
    expect(parse(line)).toEqual(request);
  });

  it.each(['', '--help', 'help', 'extract --help', 'help workbook'])('help: %s', (line) => {
    const request = parse(line);
    expect(request).toMatchObject({ kind: 'text', text: expect.stringMatching(/^用法： zhibiao [^]*退出码：0 正常/) });
    // A word of the parser's own in English would stand at a line's start or in brackets.
    expect(request.kind === 'text' && request.text).not.toMatch(
      /(^|\n)(Usage|Options|Commands|Arguments)|display help|default:/,
    );
  });

  it.each([
    ['ndjson', 'ndjson'],
    ['jsonl', 'ndjson'],
    ['CSV', 'csv'],
    ['xlsx', 'xlsx'],
    ['parquet', 'parquet'],
    ['txt', 'table'],
  ])('a file that ends in .%s is %s', (ending, format) => {
    expect(parse(`extract 报告 --out a.b.${ending}`)).toMatchObject({ kind: 'extract', format, out: `a.b.${ending}` });
  });

  it('tells the version alone', () => {
    expect(parse('--version')).toEqual({ kind: 'text', text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('mistakes', () => {
  it.each([
    ['extract --nope a.txt', '没有“--nope”这个选项。\n查看用法：zhibiao extract --help'],
    ['a.txt', '没有“a.txt”这个命令。提取文件请用：zhibiao extract a.txt\n查看用法：zhibiao --help'],
    [
      'extract --format xml a.txt',
      '选项“-f, --format <name>”的内容“xml”不对，应为 table | ndjson | csv | xlsx | parquet 之一。\n查看用法：zhibiao extract --help',
    ],
    [
      'extract --lang fr a.txt',
      '选项“--lang <tag>”的内容“fr”不对，应为 zh-CN | en-US 之一。\n查看用法：zhibiao extract --help',
    ],
    ['extract a.txt --format', '选项“-f, --format <name>”后面要有内容。\n查看用法：zhibiao extract --help'],
    [
      'extract --date 2024年 a.txt',
      '选项“--date <date>”的内容“2024年”不对，应写成 2024-01-17、2024-01 或 2024。\n查看用法：zhibiao extract --help',
    ],
    [
      'extract --region 无此地 a.txt',
      '选项“--region <name>”的内容“无此地”不对，不是地名；写法如：平阴县，或带上级：济南市平阴县。\n查看用法：zhibiao extract --help',
    ],
    [
      'extract --region 朝阳区 a.txt',
      '选项“--region <name>”的内容“朝阳区”不对，有同名地区，应写明是哪一个：北京市朝阳区、长春市朝阳区。\n查看用法：zhibiao extract --help',
    ],
    [
      'extract a.txt --jobs 0',
      '选项“-j, --jobs <number>”的内容“0”不对，应为 1 至 256 的整数。\n查看用法：zhibiao extract --help',
    ],
    [
      'extract a.txt --out a.doc',
      '看不出“a.doc”是什么格式：请用 .ndjson、.csv、.xlsx 或 .parquet 结尾，或加 --format。\n查看用法：zhibiao extract --help',
    ],
    ['extract a.txt -f parquet', 'parquet 格式不能输出到屏幕，请用 --out 指定文件。\n查看用法：zhibiao extract --help'],
    ['extract a.txt --resume', '--resume 要与 --out 同用，指明接着哪个文件做。\n查看用法：zhibiao extract --help'],
    [
      'extract a.txt --resume --out a.xlsx',
      '--resume 只用于 ndjson 和 csv：其他格式的文件中断后没有可用的部分。\n查看用法：zhibiao extract --help',
    ],
    ['workbook a.txt', '缺少必需的选项“-o, --out <file.xlsx>”。\n查看用法：zhibiao workbook --help'],
    ['workbook --out a.xlsx', '没有给出报告文件。\n查看用法：zhibiao workbook --help'],
    [
      'workbook a.txt --out a.csv',
      '选项“-o, --out <file.xlsx>”的内容“a.csv”不对，应以 .xlsx 结尾。\n查看用法：zhibiao workbook --help',
    ],
  ])('%s', (line, message) => {
    expect(parse(line)).toEqual({ kind: 'mistake', message });
  });

  it.each(['2024-13', '2024-02-30', '24-01-01', '2024-1-1', '2024/01/01', '3024', ''])(
    '--date "%s" is none',
    (date) => {
      expect(parseArguments(['extract', '--date', date], wording)).toMatchObject({ kind: 'mistake' });
    },
  );

  it.each(['2024-02-29', '1998', '2024-12'])('--date %s is one', (date) => {
    expect(parse(`extract --date ${date}`)).toMatchObject({ kind: 'extract', date });
  });
});
