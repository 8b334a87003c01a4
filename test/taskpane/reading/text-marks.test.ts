import fc from 'fast-check';
import { paragraphs } from '../../../src/taskpane/reading/paragraphs';
import { TextMarks } from '../../../src/taskpane/reading/text-marks';
import { madeObservation } from '../made-extraction';

const marks = new TextMarks({
  observations: [
    madeObservation({ figures: [{ field: 'growth', start: 20, end: 23 }] }),
    madeObservation({
      figures: [
        { field: 'value', start: 2, end: 5 },
        { field: 'growth', start: 20, end: 23 },
        { field: 'rank', start: 4, end: 7 },
      ],
    }),
  ],
  unread: [{ start: 10, end: 12, text: '12', reason: 'no-subject' }],
});

test('figures and unread numbers of a passage, in order; of two in one place the first stands', () => {
  expect(marks.in({ start: 0, end: 30 })).toEqual([
    { field: 'value', start: 2, end: 5, at: 1 },
    { field: 'unread', start: 10, end: 12, at: 0 },
    { field: 'growth', start: 20, end: 23, at: 0 },
  ]);
  expect(marks.in({ start: 3, end: 22 }).map(({ start }) => start)).toEqual([4, 10]);
  expect(marks.in({ start: 24, end: 30 })).toEqual([]);
});

test('a mark is found by its place, the next one in either direction', () => {
  expect(marks.at(10)).toMatchObject({ field: 'unread' });
  expect(marks.at(11)).toBeNull();
  expect([marks.next(-1, 1), marks.next(2, 1), marks.next(20, 1)].map((mark) => mark?.start)).toEqual([
    2,
    4,
    undefined,
  ]);
  expect([marks.next(20, -1), marks.next(2, -1)].map((mark) => mark?.start)).toEqual([10, undefined]);
});

test('paragraphs are lines without their breaks', () => {
  expect(paragraphs('甲\n\n乙\r\n丙')).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 2 },
    { start: 3, end: 4 },
    { start: 6, end: 7 },
  ]);
  expect(paragraphs('')).toEqual([{ start: 0, end: 0 }]);
});

test('a long line is cut behind a sentence, never within a number or a character', () => {
  const sentence = `${'投'.repeat(990)}。增长5.6%。`;
  expect(paragraphs(sentence.repeat(2)).map(({ start, end }) => sentence.repeat(2).slice(start, end))).toEqual([
    sentence,
    sentence,
  ]);
  const numbers = `${'投'.repeat(998)}1234.5亿元`;
  expect(paragraphs(numbers)[0]).toEqual({ start: 0, end: 998 });
  const pairs = `${'投'.repeat(999)}${'𠀀'.repeat(9)}`;
  expect(paragraphs(pairs)[0]).toEqual({ start: 0, end: 999 });
});

test('paragraphs leave out nothing but line breaks', () => {
  const text = fc.string({ unit: fc.constantFrom('投', '。', '5', '\n', '\r\n', '𠀀'), maxLength: 4000 });
  fc.assert(
    fc.property(text, (source) => {
      const spans = paragraphs(source);
      expect(spans.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source.replace(/\r?\n/g, ''));
      expect(spans.every(({ start, end }, at) => end >= start && start >= (spans[at - 1]?.end ?? 0))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
