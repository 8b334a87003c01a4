import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvRecords, ndjsonRecords, resumePoint, type RecordForm } from '../../../src/cli/batch/resume';
import { csvLine } from '../../../src/cli/formats/csv';
import { messagesFor } from '../../../src/messages';

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-'));
afterAll(() => rmSync(folder, { recursive: true }));

const csv = csvRecords(messagesFor('zh-CN'), false);
const json = (source: string, more = '') => `${JSON.stringify({ source, evidence: `增长5.6%${more}` })}\n`;
const line = (source: string, evidence = '增长5.6%') => csvLine([source, evidence]);

async function pointAfter(text: string | Buffer, form: RecordForm) {
  const path = join(folder, 'partial');
  writeFileSync(path, text);
  const point = await resumePoint(path, form);
  return point.kind === 'foreign' ? 'foreign' : { done: [...point.done], keep: point.keep };
}
const bytes = (text: string): number => Buffer.byteLength(text);

test.each<[string, RecordForm, string, string, readonly string[]]>([
  ['nothing', ndjsonRecords, '', '', []],
  ['one source, which may lack rows', ndjsonRecords, '', json('甲'), []],
  ['a whole source and another', ndjsonRecords, json('甲') + json('甲'), json('乙'), ['甲']],
  ['a half-written line', ndjsonRecords, json('甲'), `${json('乙')}{"source":"乙","ev`, ['甲']],
  ['a half-written line of a source that had none', ndjsonRecords, '', `${json('甲')}{"sou`, []],
  ['csv', csv, csv.head + line('甲'), line('乙'), ['甲']],
  [
    'csv with a line break, commas and quotes in cells',
    csv,
    csv.head + line('a,"b".txt', '一\n"二'),
    line('乙'),
    ['"a,""b"".txt"'],
  ],
  ['csv cut within quotes', csv, csv.head + line('甲'), `${line('乙')}乙,"一\n`, ['甲']],
  ['the head of csv alone', csv, csv.head, '', []],
])('%s', async (_, form, kept, redone, done) => {
  expect(await pointAfter(kept + redone, form)).toEqual({ done, keep: bytes(kept) });
});

it('begins anew where the head itself is half-written', async () => {
  expect(await pointAfter(csv.head.slice(0, 9), csv)).toEqual({ done: [], keep: 0 });
});

it('keeps whole records wherever the output is cut', async () => {
  const whole = Buffer.from(csv.head + line('甲', '一\n二') + line('甲') + line('乙') + line('丙'));
  for (let length = 0; length <= whole.length; length += 1) {
    const point = await pointAfter(whole.subarray(0, length), csv);
    if (point === 'foreign') throw new Error(`cut at ${length}`);
    const kept = whole.subarray(0, point.keep).toString('utf8');
    const records =
      csv.head +
      ['甲', '乙']
        .filter((one) => point.done.includes(one))
        .map((one) => (one === '甲' ? line('甲', '一\n二') + line('甲') : line(one)))
        .join('');
    expect([records, '']).toContain(kept);
  }
});

test.each<[string, RecordForm, string]>([
  ['a text', ndjsonRecords, '别人的文件\n'],
  ['JSON of another kind', ndjsonRecords, '{"id":1}\n'],
  ['csv with other columns', csv, `\ufeff来源,类型\r\n${line('甲')}`],
  ['ndjson for csv', csv, json('甲').repeat(20)],
])('%s is not gone on with', async (_, form, text) => {
  expect(await pointAfter(text, form)).toBe('foreign');
});

it('knows sources by the first cell as csv writes it', () => {
  expect(csv.keyOf('=1.txt')).toBe("'=1.txt");
});
