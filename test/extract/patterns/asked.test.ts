import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNT, MONEY, NO_UNIT, OTHER_UNIT, PER_CENT, PER_MILLE, POINTS, TIMES } from '../../../src/codelists/units';
import { extract } from '../../../src/extract/extract';
import { patterns } from '../../../src/extract/patterns';
import { askedPatterns, charactersIn, patternsFor } from '../../../src/extract/patterns/asked';
import { factsOf } from '../../../src/extract/patterns/facts';
import type { ItemView } from '../../../src/extract/patterns/pattern';

const names = patterns.map(({ name }) => name);

function asked(group: 'quantities' | 'ratio' | 'rank', unit: number): readonly string[] {
  return patternsFor(group, unit).map(({ name }) => name);
}

describe('by the group and the unit of its numbers an item is asked for', () => {
  it.each([
    [
      'a growth or a share',
      PER_CENT,
      ['growth', 'share', 'completion'],
      ['change', 'count-before-noun', 'class-bound'],
    ],
    ['a share per mille', PER_MILLE, ['share', 'change'], ['growth', 'completion']],
    ['points', POINTS, ['change', 'contribution', 'benchmark'], ['growth', 'share', 'count-before-noun']],
    ['a multiple', TIMES, ['growth', 'multiple-of-level'], ['change', 'share']],
    ['money', MONEY, ['class-bound', 'converted', 'short-of-plan', 'change'], ['growth', 'part-of-set']],
    ['a count', COUNT, ['listed-count', 'part-of-set', 'count-before-noun'], ['converted', 'growth']],
    ['any other measure', OTHER_UNIT, ['class-bound', 'count-before-noun', 'change'], ['part-of-set', 'converted']],
    ['a bare number', NO_UNIT, ['aimed-at', 'in-brackets', 'change'], ['count-before-noun', 'growth']],
  ])('%s', (_, unit, some, none) => {
    const all = asked('quantities', unit);
    expect(all).toEqual(expect.arrayContaining([...some, 'garbled', 'potential', 'benchmark', 'level']));
    expect(all.filter((name) => none.includes(name))).toEqual([]);
    expect(all).toEqual(names.filter((name) => all.includes(name)));
  });

  it('and a ratio or a position by its group alone', () => {
    expect(asked('ratio', NO_UNIT)).toEqual(['structure-ratio']);
    expect(asked('rank', NO_UNIT)).toEqual(['ranked-list', 'rank-position']);
  });
});

describe('by the characters in front of its number', () => {
  const signed = patterns.filter(({ inFront }) => inFront !== undefined);

  it('there is a bit for each pattern that looks for some', () => {
    expect(signed.length).toBeLessThanOrEqual(16);
  });

  it.each([
    ['占全市的比重为', ['share']],
    ['对经济增长的贡献率为', ['completion', 'contribution']],
    ['实现增加值', ['stock-after-addition']],
    ['新增', ['addition-to-stock']],
    ['面积为', []],
    ['', []],
  ])('%s', (words, some) => {
    const text = `占超${words}占超`;
    const found = charactersIn(text, 2, 2 + words.length);
    const told = patternsFor('quantities', PER_CENT)
      .concat(patternsFor('quantities', COUNT))
      .filter(({ inFront }) => (inFront & found) !== 0);
    expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining([...some]));
    expect(found === 0).toBe(some.length === 0);
  });
});

describe('what is said to tell of a pattern', () => {
  const REPORTS = join(__dirname, '../../reports');
  const reads = new Map(patterns.map((pattern) => [pattern.name, pattern.read]));
  const missed: string[] = [];
  const seen = new Set<ItemView>();

  /** Asks those that are left out for want of it alone. */
  function askOthers(view: ItemView): void {
    if (seen.has(view)) return;
    seen.add(view);
    const facts = factsOf(view);
    const characters = charactersIn(view.text, view.item.start, view.at);
    for (const { name, needs, signs, words, inFront } of patternsFor(view.item.group.kind, view.unitKind)) {
      const isTold = ((facts & signs) | (view.head.kinds & words) | (characters & inFront)) !== 0;
      if ((facts & needs) !== needs || isTold || reads.get(name)?.(view) == null) continue;
      missed.push(`${name}: ${view.text.slice(view.item.start, view.item.end)}`);
    }
  }

  beforeEach(() => {
    for (const pattern of askedPatterns)
      jest.spyOn(pattern, 'read').mockImplementation((view) => {
        askOthers(view);
        return reads.get(pattern.name)?.(view) ?? null;
      });
  });
  afterEach(() => jest.restoreAllMocks());

  it('stands wherever it reads', () => {
    for (const name of readdirSync(REPORTS).filter((one) => one.endsWith('.txt')))
      extract(readFileSync(join(REPORTS, name), 'utf8'));
    expect(seen.size).toBeGreaterThan(500);
    expect(missed).toEqual([]);
  });
});
