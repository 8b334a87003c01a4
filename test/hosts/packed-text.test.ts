import { deflateSync } from 'fflate';
import { packed, unpacked } from '../../src/hosts/excel/journal/packed-text';

/** The journal's texts, packed by the browser's own streams and, where it has none, without. */
const withoutStreams = async <T>(work: () => Promise<T>): Promise<T> => {
  const held = { CompressionStream, DecompressionStream };
  Object.assign(globalThis, { CompressionStream: undefined, DecompressionStream: undefined });
  try {
    return await work();
  } finally {
    Object.assign(globalThis, held);
  }
};

const row = (index: number): string => `第${(index * 7919) % 9973}县${(index * 104_729) % 99_991}`;
const value = {
  指标: ['地区生产总值', '=SUM(A1)', 126.4, null, '𠀀'],
  long: Array.from({ length: 30_000 }, (_, index) => row(index)),
};
const ways = [
  ['with', <T>(work: () => Promise<T>) => work()],
  ['without', <T>(work: () => Promise<T>) => withoutStreams(work)],
] as const;

describe.each(ways)('packed %s streams', (_name, packing) => {
  test.each(ways)('is read %s them', async (_other, reading) => {
    const { texts } = await packing(() => packed(value));
    expect(texts.every((text) => text.length <= 32_000 && /^[\w+/=]+$/.test(text))).toBe(true);
    expect(texts.length).toBeGreaterThan(2);
    expect((await reading(() => unpacked(texts)))?.value).toEqual(value);
  });

  test.each(ways)('and are few, is read %s them', async (_other, reading) => {
    const few = { ...value, long: value.long.slice(0, 200) };
    const { texts } = await packing(() => packed(few));
    expect(texts).toHaveLength(1);
    expect((await reading(() => unpacked(texts)))?.value).toEqual(few);
  });

  test.each([[['!']], [['AAAA']], [[]], [['bnVsbA==']]])('%j are no such texts', async (texts) => {
    expect(await packing(() => unpacked(texts))).toBeNull();
  });
});

test('what was packed as one line, before values were cut, is still read', async () => {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(value)));
  const text = Buffer.from(bytes).toString('base64');
  const texts = Array.from({ length: Math.ceil(text.length / 32_000) }, (_, at) =>
    text.slice(at * 32_000, (at + 1) * 32_000),
  );
  expect(await unpacked(texts)).toEqual({ value, length: JSON.stringify(value).length });
});

test('the characters of what is packed are told when it is packed and when it is read', async () => {
  const { texts, length } = await packed(value);
  expect(length).toBeGreaterThan(JSON.stringify(value).length);
  expect((await unpacked(texts))?.length).toBe(length);
});

test.each([
  ['what all values share', { path: ['__proto__', 'harmed'], value: 1 }],
  ['what all values are made by', { path: ['constructor', 'prototype', 'harmed'], value: 1 }],
  ['a name with nothing behind it', { path: ['rows', 0], value: 1 }],
  ['the origin of a value', { path: ['__proto__'], value: { harmed: 1 } }],
])('a journal that leads to %s is none', async (_name, part) => {
  const lines = [{ path: [], value: {} }, part].map((one) => `${JSON.stringify(one)}\n`).join('');
  const text = Buffer.from(deflateSync(new TextEncoder().encode(lines))).toString('base64');
  expect(await unpacked([text])).toBeNull();
  expect('harmed' in {}).toBe(false);
});
