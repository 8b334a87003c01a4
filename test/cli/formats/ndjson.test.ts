import { ndjsonLines } from '../../../src/cli/formats/ndjson';
import { messagesFor } from '../../../src/messages';
import { observationOf, readingOf } from '../readings';

const wording = messagesFor('zh-CN');

const text = '第十二场，完成99元';
const reading = readingOf(
  {
    observations: [observationOf({}), observationOf({ value: null, growth: -3 })],
    unread: [{ start: 7, end: 10, text: '99元', reason: 'no-subject' }],
    none: [{ start: 1, end: 3, class: 'ordinal' }],
  },
  text,
);

it('prints each observation with the source first, and nothing else of its own', () => {
  const lines = [...ndjsonLines(reading, false, wording)];
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { source: '报告/云水.txt', ...observationOf({}) },
    { source: '报告/云水.txt', ...observationOf({ value: null, growth: -3 }) },
  ]);
  expect(lines[0]).toMatch(/^\{"source":"报告\/云水\.txt","region":"云水县",.*\}\n$/);
});

it('prints the numbers that became none where all is asked for, told by type', () => {
  expect([...ndjsonLines(reading, true, wording)].slice(2)).toEqual([
    '{"type":"unread","source":"报告/云水.txt","start":7,"end":10,"text":"99元","reason":"no-subject"}\n',
    '{"type":"none","source":"报告/云水.txt","start":1,"end":3,"class":"ordinal"}\n',
  ]);
});

it('keeps one object on one line, whatever the text holds', () => {
  const [line = ''] = ndjsonLines(
    readingOf({ observations: [observationOf({ evidence: '一\r\n二\u2028三"' })] }),
    false,
    wording,
  );
  expect(line.trimEnd()).not.toMatch(/[\r\n]/);
  expect(JSON.parse(line).evidence).toBe('一\r\n二\u2028三"');
});
