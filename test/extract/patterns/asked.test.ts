import { COUNT, MONEY, NO_UNIT, OTHER_UNIT, PER_CENT, PER_MILLE, POINTS, TIMES } from '../../../src/codelists/units';
import { patterns } from '../../../src/extract/patterns';
import { charactersIn, patternsFor } from '../../../src/extract/patterns/asked';

const names = patterns.map(({ name }) => name);

function asked(group: 'quantities' | 'ratio' | 'rank', unit: number): readonly string[] {
  return patternsFor(group, unit).map(({ pattern }) => pattern.name);
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
    ['a bare number', NO_UNIT, ['aimed-at', 'in-brackets'], ['change', 'count-before-noun', 'growth']],
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
    expect(told.map(({ pattern }) => pattern.name)).toEqual(expect.arrayContaining([...some]));
    expect(found === 0).toBe(some.length === 0);
  });
});
