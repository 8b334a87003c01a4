import { answerLine } from '../../../src/cli/batch/answer-line';
import { linesIn } from '../../../src/cli/batch/lines-in';
import { extract } from '../../../src/extract/extract';

const settings = { context: {}, format: 'ndjson', all: false, columns: null, language: 'zh-CN' } as const;
const text = '上半年，全县地区生产总值126.4亿元，增长5.6%。';

it('answers with the id as it came and what the engine says', () => {
  const { text: answer, fault } = answerLine(JSON.stringify({ id: 7, text, region: '平阴县', date: '2024' }), settings);
  const { observations, diagnostics, report } = extract(text, { region: '平阴县', date: '2024' });
  expect(fault).toBeNull();
  expect(answer.endsWith('\n')).toBe(true);
  expect(JSON.parse(answer)).toEqual({ id: 7, observations, diagnostics, report });
});

test.each([
  ['{', null, 'not-json'],
  ['3', null, 'not-json'],
  ['{"text":"x"}', null, 'no-id'],
  ['{"id":"a"}', 'a', 'no-text'],
  ['{"id":"a","text":"x","date":2024}', 'a', 'bad-field'],
  ['{"id":"a","text":"x","date":"2024-02-30"}', 'a', 'bad-field'],
  [null, null, 'too-long'],
])('%s is answered in its place', (line, id, fault) => {
  expect(answerLine(line, settings)).toEqual({ text: `${JSON.stringify({ id, error: fault })}\n`, fault });
});

it('parts a stream into lines wherever it is cut, and holds no line beyond the limit', async () => {
  const bytes = Buffer.from('\ufeff甲\n\n乙乙\r\n丙丙丙丙\n丁');
  for (const size of [1, 2, 5, 100]) {
    async function* parts(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const lines: (string | null)[] = [];
    for await (const line of linesIn(parts(), 8)) lines.push(line?.trim() ?? null);
    expect(lines).toEqual(['甲', '乙乙', null, '丁']);
  }
});
