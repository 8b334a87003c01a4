import fc from 'fast-check';
import { anyCharacter } from '../any-character';
import { byteLength, chunkRows } from '../../src/hosts/excel/chunks';
import { asText, type Entry } from '../../src/hosts/excel/entries';
import { readEntry } from '../host/book/entry';

const entry = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

test('the bytes of a value are never under what a request takes for it', () => {
  fc.assert(
    fc.property(entry, (value: Entry) => {
      expect(byteLength(value)).toBeGreaterThanOrEqual(new TextEncoder().encode(`${JSON.stringify(value)},`).length);
    }),
  );
});

test.each([
  ['指标', 9],
  ['a"b\\', 9],
  ['\u0001', 9],
  [126.4, 6],
  [null, 5],
])('%j takes %d bytes with its comma', (value, bytes) => {
  expect(byteLength(value)).toBe(bytes);
});

test('chunks are the rows in their order, each within the limit or of one row', () => {
  const rows = fc.array(fc.array(entry, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 200 }), (all, limit) => {
      const chunks = [...chunkRows(all, limit)].filter((chunk) => chunk !== undefined);
      expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(all);
      expect(chunks.map(({ first }) => first)).toEqual(
        chunks.map((_, index) => chunks.slice(0, index).reduce((sum, { rows: run }) => sum + run.length, 0)),
      );
      for (const { rows: run, bytes } of chunks) expect(bytes <= limit || run.length === 1).toBe(true);
    }),
  );
});

test('any text given as text stays that text', () => {
  const settings = { tables: () => undefined, year: 2026 };
  const pieces = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    ' ',
    '\t',
    '1',
    '2',
    '/',
    '.',
    ',',
    '%',
    '年',
    '月',
    '日',
    ':',
    'e',
    'TRUE',
    '地区',
    '#N/A',
    '(',
    '"',
  );
  const text = fc.oneof(
    fc.string({ unit: anyCharacter, minLength: 1 }),
    fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('General', '@', '0.00'), (given, numberFormat) => {
      const entered = readEntry(asText(given, numberFormat === '@'), numberFormat, settings);
      expect(entered).toMatchObject({ kind: 'value', value: given });
    }),
    { numRuns: 2000 },
  );
});
