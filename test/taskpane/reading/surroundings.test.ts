import { surroundings } from '../../../src/taskpane/reading/surroundings';

function around(source: string, number: string): string {
  const start = source.indexOf(number);
  const span = surroundings(source, { start, end: start + number.length });
  return source.slice(span.start, span.end);
}

test.each([
  ['上半年很好。投资5亿元。下半年更好。', '投资5亿元。'],
  ['投资5亿元', '投资5亿元'],
  ['一、工业\n　投资5亿元\r\n二、农业', '投资5亿元'],
  ['很好；投资5亿元；更好', '投资5亿元；'],
  ['很好！  投资5亿元  \n', '投资5亿元'],
])('in %j the surroundings are %j', (source, expected) => {
  expect(around(source, '5')).toBe(expected);
});

test('where no sentence ends they reach 120 characters to either side', () => {
  expect(around(`${'甲'.repeat(200)}5${'乙'.repeat(200)}`, '5')).toBe(`${'甲'.repeat(120)}5${'乙'.repeat(120)}`);
});
