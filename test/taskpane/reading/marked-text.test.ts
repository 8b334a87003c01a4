import fc from 'fast-check';
import type { Figure } from '../../../src/model';
import { markedText } from '../../../src/taskpane/reading/marked-text';

const source = '上半年很好。投资5.0亿元，增长3%。';
const value: Figure = { field: 'value', start: 8, end: 11 };
const growth: Figure = { field: 'growth', start: 16, end: 17 };

test('figures are marked where they stand', () => {
  expect(markedText(source, { start: 6, end: 18 }, [growth, value]).map(({ text, field }) => [text, field])).toEqual([
    ['投资', null],
    ['5.0', 'value'],
    ['亿元，增长', null],
    ['3', 'growth'],
    ['%', null],
  ]);
});

test.each<[string, readonly Figure[]]>([
  ['no figure', []],
  ['a figure elsewhere', [{ field: 'value', start: 0, end: 1 }]],
  ['a figure over the edge', [{ field: 'value', start: 4, end: 8 }]],
])('with %s the passage is one run', (_, figures) => {
  expect(markedText(source, { start: 6, end: 11 }, figures)).toEqual([
    { start: 6, end: 11, text: '投资5.0', field: null },
  ]);
});

test('a figure that overlaps an earlier one marks nothing of its own', () => {
  const runs = markedText(source, { start: 8, end: 13 }, [value, { field: 'rank', start: 9, end: 12 }]);
  expect(runs.map(({ text, field }) => [text, field])).toEqual([
    ['5.0', 'value'],
    ['亿元', null],
  ]);
});

test('the runs put together are the passage, and each is what stands at its offsets', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ minLength: 60, unit: 'grapheme' }), span, fc.array(span), (text, passage, spans) => {
      const runs = markedText(
        text,
        passage,
        spans.map((one) => ({ ...one, field: 'value' })),
      );
      expect(runs.map((run) => run.text).join('')).toBe(text.slice(passage.start, passage.end));
      for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text);
    }),
  );
});
