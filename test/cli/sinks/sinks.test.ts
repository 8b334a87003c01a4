import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { Output } from '../../../src/cli/batch/report-task';
import { flatColumns, flatRows, plainCells } from '../../../src/cli/formats/flat-row';
import { parquetSink } from '../../../src/cli/sinks/parquet-sink';
import { printingSink, textFileSink } from '../../../src/cli/sinks/text-sink';
import { xlsxSink } from '../../../src/cli/sinks/xlsx-sink';
import { messagesFor } from '../../../src/messages';
import { observationOf, readingOf } from '../readings';

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-'));
afterAll(() => rmSync(folder, { recursive: true }));
const wording = messagesFor('zh-CN');

async function* all(outputs: readonly Output[]): AsyncGenerator<Output> {
  yield* outputs;
}
const text = (words: string): Output => ({ kind: 'text', text: words });
const reading = readingOf({
  observations: [
    observationOf({ notes: ['provisional'], ranks: [{ scope: '全市', position: 3, of: 'growth' }] }),
    observationOf({ region: null, value: null, decimals: null, baseValue: null, evidence: '=1+1\u0000\n二\ud800' }),
  ],
});
const rowsIn = (voice: 'words' | 'codes'): Output => ({
  kind: 'rows',
  rows: [...flatRows(reading, false, wording, voice)].map((row) => plainCells(row, flatColumns(false))),
});

describe('text', () => {
  it('is printed behind the head, in few writes; nothing where nothing came', async () => {
    const printed: string[] = [];
    const sink = printingSink(async (words) => void printed.push(words), '头\n');
    await sink(all([]));
    expect(printed).toEqual([]);
    await sink(all([text('一\n'), text('二\n')]));
    expect(printed).toEqual(['头\n一\n二\n']);
  });

  it('goes on behind the part of a file that is kept', async () => {
    const path = join(folder, 'a.ndjson');
    await textFileSink(path, '头\n', 0)(all([text('一\n'), text('半')]));
    expect(readFileSync(path, 'utf8')).toBe('头\n一\n半');
    await textFileSink(path, '头\n', Buffer.byteLength('头\n一\n'))(all([text('二\n')]));
    expect(readFileSync(path, 'utf8')).toBe('头\n一\n二\n');
  });
});

describe('xlsx', () => {
  it('holds numbers as numbers and text as text, without what no file may hold', async () => {
    const path = join(folder, 'a.xlsx');
    expect(await xlsxSink(path, wording, false)(all([rowsIn('words')]))).toEqual({ sheets: 1 });
    const { sheets } = await readXlsx(readFileSync(path));
    const [head = [], first = [], second = []] = sheets[0]?.rows ?? [];
    expect(sheets.map(({ name }) => name)).toEqual(['指标']);
    const cell = (row: readonly unknown[], name: string) => row[head.indexOf(name)];
    expect(cell(first, '数值')).toBe(126.4);
    expect(cell(first, '口径')).toBe('完成');
    expect(cell(first, '代码')).toBe('990124');
    expect(cell(second, '原文')).toBe('=1+1\n二');
    expect(cell(second, '数值') ?? null).toBeNull();
  });

  it('parts rows into sheets, each with the head', async () => {
    const path = join(folder, 'b.xlsx');
    const outputs = [rowsIn('words'), rowsIn('words'), rowsIn('words')];
    expect(await xlsxSink(path, wording, false, 3)(all(outputs))).toEqual({ sheets: 3 });
    const { sheets } = await readXlsx(readFileSync(path));
    expect(sheets.map(({ rows }) => [rows.length, rows[0]?.[0]])).toEqual(Array(3).fill([3, '来源']));
  });
});

describe('parquet', () => {
  it('is read back by another program: types, codes, nulls', async () => {
    const path = join(folder, 'a.parquet');
    await parquetSink(path, false)(all([rowsIn('codes')]));
    const file = await asyncBufferFromFile(path);
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      source: '报告/云水.txt',
      region: '云水县',
      regionCode: '990124',
      status: 'actual',
      value: 126.4,
      valueBound: '=',
      rank: '[{"scope":"全市","position":3,"of":"growth"}]',
      notes: 'provisional',
      end: 22,
    });
    expect(rows[1]).toMatchObject({ region: null, value: null, valueBound: null, notes: null });
    expect(Object.keys(rows[0] ?? {})).toEqual(flatColumns(false));
    const { schema } = await parquetMetadataAsync(file);
    const typeOf = (name: string) => schema.find((one) => one.name === name)?.type;
    expect([typeOf('value'), typeOf('end'), typeOf('source')]).toEqual(['DOUBLE', 'INT32', 'BYTE_ARRAY']);
  });

  it('writes rows in groups', async () => {
    const path = join(folder, 'b.parquet');
    const many = Array.from({ length: 10_001 }, () => rowsIn('codes'));
    await parquetSink(path, false)(all(many));
    const { row_groups, num_rows } = await parquetMetadataAsync(await asyncBufferFromFile(path));
    expect([Number(num_rows), row_groups.length]).toEqual([20_002, 2]);
  });
});
