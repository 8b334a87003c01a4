import fs from 'node:fs';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { Console } from '../../src/cli/console';
import { runUpdate, type UpdateRequest } from '../../src/cli/update-command';
import { readXlsx } from '../../src/hosts/xlsx';
import { messagesFor } from '../../src/messages';

jest.setTimeout(120_000);

const whole = { sheet: '月报', range: null };
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-update-'));
const book = join(folder, 'book.xlsx');
const report = join(folder, 'a.txt');
let original: Uint8Array;
/** The workbook with the rows of the report, and what was told of it; with the form filled, too. */
let merged: { readonly bytes: Uint8Array; readonly code: number; readonly lines: readonly string[] };
let filled: typeof merged;

beforeAll(async () => {
  writeFileSync(
    report,
    '平阴县2024年上半年经济运行情况\n上半年，平阴县地区生产总值131.5亿元，同比增长5.6%。一般公共预算收入12.36亿元，下降2.5%。',
  );
  original = await writeFile({
    sheets: [
      {
        name: '月报',
        rows: [
          ['平阴县2024年上半年主要指标', null, null],
          ['指标', '总量', '增速（%）'],
          ['地区生产总值（万元）', null, null],
          ['一般公共预算收入（亿元）', 12, null],
          ['民营经济增加值', null, null],
        ],
        cells: new Map(['2,1', '2,2', '3,2', '4,1', '4,2'].map((at) => [at, { style: { numFmt: '0.00' } }])),
      },
    ],
  });
  merged = await made();
  filled = await made({ fill: whole });
});
beforeEach(() => writeFileSync(book, original));
afterEach(() => jest.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

async function run(changes: Partial<UpdateRequest> = {}) {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const console = {
    language: 'zh-CN',
    wording: messagesFor('zh-CN'),
    print: async (text: string) => keep(text.trimEnd()),
    tell: keep,
    input: process.stdin,
    errorTerminal: { write: () => true },
    columns: null,
    now: () => 0,
    today: () => new Date(2024, 7, 1, 9, 0),
  } satisfies Console;
  const code = await runUpdate({ files: [report], update: book, fill: null, values: false, ...changes }, console);
  return { code, lines };
}

async function made(changes: Partial<UpdateRequest> = {}): Promise<typeof merged> {
  writeFileSync(book, original);
  const told = await run(changes);
  return { ...told, bytes: new Uint8Array(readFileSync(book)) };
}

/** The file as it was, and nothing beside it. */
function expectUntouched(content: Uint8Array = original): void {
  expect(Buffer.compare(readFileSync(book), Buffer.from(content))).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'book.xlsx']);
}

test('merges the report, fills the form, and says what became of it', () => {
  const { code, lines } = filled;
  expect({ code, lines }).toEqual({
    code: 0,
    lines: [
      `已更新 ${book}：新增 2 行，补充 0 行，冲突或修订 0 行，0 条与已有的相同。`,
      '“月报”：填写 3 格，2 格留空，1 格已有内容，保持不变。\n  B5、C5：“民营经济增加值”不在指标字典中',
    ],
  });
  const cells = unzipSync(filled.bytes)['xl/worksheets/sheet1.xml'];
  const sheet = new TextDecoder().decode(cells);
  expect([...sheet.matchAll(/<c r="(\w+)"[^>]*><f>.*?<\/f><v>(.*?)<\/v>/g)].map((found) => found.slice(1))).toEqual([
    ['B3', '1315000'],
    ['C3', '5.6'],
    ['C4', '-2.5'],
  ]);
});

test('the same again leaves the file as it is', async () => {
  writeFileSync(book, filled.bytes);
  const { lines } = await run({ fill: whole });
  expect(lines[0]).toBe(`${book} 没有变化：报告里的数都已在其中。`);
  expectUntouched(filled.bytes);
});

test('as values, without a report, from the rows that are there', async () => {
  writeFileSync(book, merged.bytes);
  const { code, lines } = await run({
    files: [],
    fill: { ...whole, range: { row: 2, column: 1, rows: 1, columns: 2 } },
    values: true,
  });
  expect([code, lines.at(-1)]).toEqual([0, '“月报”：填写 2 格，0 格留空，0 格已有内容，保持不变。']);
});

test('a conflict says how to decide it', async () => {
  writeFileSync(book, merged.bytes);
  const other = join(folder, 'a.txt');
  const text = readFileSync(other, 'utf8');
  writeFileSync(other, text.replace('131.5', '140.2'));
  const { lines } = await run();
  writeFileSync(other, text);
  expect(lines.join('\n')).toContain('在“核对”列选“已核”，另一行选“不用”');
});

test('entries of 指标字典 are read with the report, what is wrong in them is told by its cell', async () => {
  const parts = unzipSync(merged.bytes);
  const place =
    Object.keys(parts).find((name) =>
      new TextDecoder().decode(parts[name]).includes('<t xml:space="preserve">存量</t>'),
    ) ?? '';
  const xml = new TextDecoder()
    .decode(parts[place])
    .replace('<t xml:space="preserve">存量</t>', '<t xml:space="preserve">累计</t>');
  writeFileSync(book, zipSync({ ...parts, [place]: strToU8(xml) }));
  const { lines } = await run();
  expect(lines[0]).toMatch(/^指标字典!E\d+：“类型”的内容“累计”不对，应为 流量、存量、比率 之一/);
});

describe('a file that an edit could break is refused, and stays', () => {
  const withPart = (name: string, content: string) => zipSync({ ...unzipSync(original), [name]: strToU8(content) });
  const withText = (part: string, from: string, to: string) => {
    const parts = unzipSync(original);
    return zipSync({ ...parts, [part]: strToU8(new TextDecoder().decode(parts[part]).replace(from, to)) });
  };

  test.each<[string, () => Uint8Array, string]>([
    ['no zip', () => strToU8('平阴县'), '不是 Excel 工作簿'],
    ['an old file', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), '旧版 Excel 文件'],
    ['half a zip', () => original.slice(0, original.length / 2), '已损坏'],
    ['another package', () => zipSync({ 'a.txt': strToU8('a') }), '不是 Excel 工作簿'],
    ['macros', () => withPart('xl/vbaProject.bin', 'x'), '带有宏'],
    ['a signature', () => withPart('_xmlsignatures/origin.sigs', 'x'), '数字签名'],
    ['a shared workbook', () => withPart('xl/revisions/revisionHeaders.xml', '<headers/>'), '共享工作簿'],
    ['a part that is not well formed', () => withText('xl/workbook.xml', '</sheets>', '</sheet>'), '已损坏'],
    [
      'a protected workbook',
      () => withText('xl/workbook.xml', '<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
      '受保护',
    ],
    [
      'a newer version',
      () =>
        withText(
          'xl/workbook.xml',
          '</sheets>',
          '</sheets><definedNames><definedName name="zb_schema">99</definedName></definedNames>',
        ),
      '更新版本',
    ],
  ])('%s', async (_, make, told) => {
    const content = make();
    writeFileSync(book, content);
    const { code, lines } = await run({ fill: whole });
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toContain(told);
    expectUntouched(content);
  });

  test('a file that is too large to be a workbook, before it is read', async () => {
    truncateSync(book, 200 * 1024 * 1024 + 1);
    const { code, lines } = await run();
    expect([code, lines]).toEqual([1, [`${book} 超过 200 MB，没有读取。请把用不到的工作表另存到别处再试。`]]);
    expect(statSync(book).size).toBe(200 * 1024 * 1024 + 1);
  });

  test('a sheet that is not there', async () => {
    const { code, lines } = await run({ fill: { sheet: '年报', range: null } });
    expect([code, lines]).toEqual([1, [`${book}：没有“年报”这张工作表。`]]);
    expectUntouched();
  });
});

describe('where a step of the write fails, the old file stays', () => {
  test.each(['openSync', 'writeSync', 'fsyncSync', 'renameSync'] as const)('%s', async (step) => {
    const fail = jest.spyOn(fs, step).mockImplementation(() => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    // Reading goes on as before.
    if (step === 'openSync') fail.mockRestore();
    const writing = step === 'openSync' ? failWriting() : fail;
    const { code, lines } = await run({ fill: whole });
    writing.mockRestore();
    expect([code, lines.at(-1)]).toEqual([1, '磁盘空间不足，没有写入。']);
    expectUntouched();
  });

  function failWriting() {
    const open = fs.openSync;
    return jest.spyOn(fs, 'openSync').mockImplementation((path, flags, mode) => {
      if (flags === 'wx') throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      return open(path, flags, mode);
    });
  }

  test('a file that was changed meanwhile is not overwritten', async () => {
    const state = fs.statSync;
    let asked = 0;
    jest.spyOn(fs, 'statSync').mockImplementation(((path: string, options: object) => {
      const found = state(path, options);
      asked += path === book ? 1 : 0;
      return path === book && asked > 1 && found ? { ...found, mtimeMs: 1, isDirectory: () => false } : found;
    }) as typeof fs.statSync);
    const { code, lines } = await run();
    expect([code, lines.at(-1)]).toEqual([1, `${book} 在处理期间被改动了，没有写入。请保存并关闭后再试。`]);
    expectUntouched();
  });
});

test('the rows are those of the report', async () => {
  const data = (await readXlsx(merged.bytes)).tables.find(({ name }) => name === '指标数据');
  expect(data?.rows.map((row) => row[0])).toEqual([
    '平阴县|2024年上半年|完成|地区生产总值',
    '平阴县|2024年上半年|完成|一般公共预算收入',
  ]);
});
