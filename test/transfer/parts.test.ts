import { anything, assert, array, constant, dictionary, integer, oneof, property, string } from 'fast-check';
import { Assembly, partsOf, type Part } from '../../src/transfer/parts';

function together(parts: Iterable<Part>): unknown {
  const whole = new Assembly();
  // As between threads: nothing is shared with what was cut.
  for (const part of parts) whole.take(structuredClone(part));
  return whole.value;
}

test('what is light goes as it is', () => {
  const value = { name: '来源', rows: [['泾县', 126.4]] };
  expect([...partsOf(value)]).toEqual([{ path: [], value }]);
});

test('many rows are put behind an empty list, each part about as heavy as the others', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [at, '泾县']);
  const parts = [...partsOf({ name: '来源', rows })];
  expect(parts.slice(0, 2)).toEqual([
    { path: [], value: { name: '来源', rows: null } },
    { path: ['rows'], value: [] },
  ]);
  const sizes = parts.slice(2).map((part) => ('more' in part ? part.more.length : 0));
  expect(Math.max(...sizes)).toBeLessThan(1500);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(rows.length);
  expect(together(parts)).toEqual({ name: '来源', rows });
});

test('one row that is heavy itself is cut, those round it keep their places', () => {
  const heavy = { clauses: Array.from({ length: 9000 }, (_, start) => ({ start, end: start + 1 })), indicator: '投资' };
  const value = [{ indicator: '甲' }, heavy, { indicator: '乙' }];
  expect(together(partsOf(value))).toEqual(value);
  expect(Object.keys((together(partsOf(value)) as object[])[1] ?? {})).toEqual(['clauses', 'indicator']);
});

test('a long text is cut, and is the same again', () => {
  const text = '全县固定资产投资增长8%。'.repeat(60_000);
  const parts = [...partsOf({ text })];
  expect(parts.length).toBeGreaterThan(3);
  expect(together(parts)).toEqual({ text });
});

test('what is named as what all values share is the same again, and is no such thing', () => {
  const value = JSON.parse(`{"__proto__": [${'0,'.repeat(9000)}0]}`) as object;
  const whole = together(partsOf(value)) as object;
  expect(JSON.stringify(whole)).toBe(JSON.stringify(value));
  expect([Object.keys(whole), Array.isArray(Object.getPrototypeOf(whole))]).toEqual([['__proto__'], false]);
});

test('bytes go as a whole', () => {
  const bytes = new Uint8Array(100_000);
  expect([...partsOf({ bytes })]).toHaveLength(1);
});

test('nothing is cut before it is asked for', () => {
  const rows = Array.from({ length: 10_000 }, () => ['泾县']);
  const asked = partsOf(rows);
  asked.next();
  rows.length = 1;
  expect([...asked]).toHaveLength(1);
});

test('any data is the same again', () => {
  const long = integer({ min: 3000, max: 9000 }).map((length) => Array.from({ length }, (_, at) => at));
  const data = oneof(long, string(), array(oneof(long, dictionary(string(), long))), constant(null), integer());
  assert(
    property(dictionary(string(), data), (value) => {
      const whole = together(partsOf(value));
      // Of long data a text tells the same a hundred times as fast; where it differs, what does is spelled out.
      if (JSON.stringify(whole) !== JSON.stringify(value)) expect(whole).toEqual(value);
    }),
    { numRuns: 40 },
  );
  assert(
    property(anything({ values: [string(), integer(), constant(null)] }), (value) => {
      expect(together(partsOf(value))).toEqual(value);
    }),
  );
});
