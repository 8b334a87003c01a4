import { join } from 'node:path';
import { chanceFrom } from '../../scripts/fuzz/chance';
import { mutatedBytes } from '../../scripts/fuzz/byte-mutations';
import { runInput } from '../../scripts/fuzz/run-input';
import { seedsFrom } from '../../scripts/fuzz/seeds';
import { tallyTable } from '../../scripts/fuzz/tally';
import { allowedTime, type FuzzSeeds, type FuzzTarget } from '../../scripts/fuzz/target';
import { targetNamed, targets } from '../../scripts/fuzz/targets';
import { mutatedText, textMutations } from '../../scripts/fuzz/text-mutations';
import { mutatedXml } from '../../scripts/fuzz/xml-mutations';

let seeds: FuzzSeeds;
beforeAll(async () => {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  seeds = await seedsFrom(join(__dirname, '../reports'));
}, 120_000);

test('the same seed draws the same, another draws otherwise', () => {
  const draws = (seed: number) => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 50 }, () => chance.below(1000));
  };
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
  expect(new Set(draws(7)).size).toBeGreaterThan(40);
  expect(() => chanceFrom(1).pick([])).toThrow('nothing to choose from');
});

describe.each(targets.map(({ name }) => name))('%s', (name) => {
  const target = targetNamed(name);

  test('makes the same input of the same seed, and many inputs', async () => {
    const made = async (seed: number) => String(await target.make(seeds, chanceFrom(seed)));
    expect(await made(3)).toBe(await made(3));
    const several = await Promise.all([1, 2, 3, 4, 5, 6].map(made));
    expect(new Set(several).size).toBeGreaterThan(3);
  });

  test('holds for a few of them', async () => {
    for (const seed of [11, 12, 13]) {
      expect(await target.run(await target.make(seeds, chanceFrom(seed)))).toEqual([]);
    }
  });
});

test('every way to change a text changes one', () => {
  const text =
    '2024年，全县地区生产总值126.4亿元，增长5.6%。\n其中：第一产业12.3亿元、第二产业45.6亿元，分别增长4.1%、6.2%。';
  for (const mutation of textMutations) {
    const made = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => mutation(text, chanceFrom(seed)));
    expect(made.filter((one) => one !== text).length).toBeGreaterThan(0);
  }
  expect(mutatedText([text], chanceFrom(5)).length).toBeGreaterThan(0);
  expect([1, 2, 3].map((seed) => mutatedXml('<a x="1"><b/></a>', chanceFrom(seed)))).not.toContain('<a x="1"><b/></a>');
  expect([1, 2, 3, 4].some((seed) => mutatedBytes(new Uint8Array(99), chanceFrom(seed)).length !== 99)).toBe(true);
});

describe('what is wrong is told', () => {
  const target = (run: FuzzTarget['run']): FuzzTarget => ({ name: 'made', make: () => '', run });

  test('an exception, a breach, a long time', async () => {
    const thrown = await runInput(
      target(() => {
        throw new TypeError('no such thing');
      }),
      'x',
    );
    expect(thrown.problems.join('')).toContain('TypeError: no such thing');
    expect(
      (
        await runInput(
          target(() => ['a breach']),
          'x',
        )
      ).problems,
    ).toEqual(['a breach']);
    expect(
      (
        await runInput(
          target(() => []),
          'x',
        )
      ).problems,
    ).toEqual([]);
    const busy = await runInput(
      target(() => {
        for (const end = performance.now() + 1200; performance.now() < end;);
        return [];
      }),
      'x',
    );
    expect(busy.problems.length === 1 || busy.time < allowedTime(1)).toBe(true);
  });

  test('a second for 100,000 characters, and for anything less', () => {
    expect([allowedTime(1), allowedTime(100_000), allowedTime(250_000)]).toEqual([1000, 1000, 2500]);
  });
});

test('the counts are a table with its sums', () => {
  const one = { name: 'html', inputs: 10, characters: 5000, time: 60_000, slowest: 12, found: 0 };
  expect(tallyTable([one, { ...one, name: 'pdf', found: 2, slowest: 30 }]).split('\n')).toEqual([
    'target  inputs  characters  minutes  slowest ms/100,000  found',
    'html        10        5000      1.0                  12      0',
    'pdf         10        5000      1.0                  30      2',
    'all         20       10000      2.0                  30      2',
  ]);
});
