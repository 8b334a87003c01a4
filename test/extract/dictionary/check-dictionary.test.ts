import { simplifiedWhereNeeded } from '../../../src/codelists/traditional';
import fc from 'fast-check';
import { anyCharacter } from '../../any-character';
import { checkDictionary } from '../../../src/extract/dictionary/check-dictionary';
import type { DictionaryProblemCode, UserDictionary } from '../../../src/model';
import { dictionary } from './entries';

/** Problems as `code` and the facts beside line and name. */
function problemsOf(entries: UserDictionary): readonly string[] {
  return checkDictionary(entries).problems.map(({ code, facts }) => `${facts['line']} ${code}`);
}

test('a sound dictionary has no problem and gives each spelling its name', () => {
  const { spellings, indicators, problems } = checkDictionary(
    dictionary(
      { name: '烟叶产量', aliases: ['烤烟产量', '烟叶总产量'], unit: '万吨', group: '农业', better: 'more' },
      { name: '地区生产总值', aliases: ['县域生产总值'] },
      { name: '信访量', aliases: ['信訪總量', 'ＧＥＰ核算值'], better: 'less', measure: 'stock' },
    ),
    simplifiedWhereNeeded,
  );
  expect(problems).toEqual([]);
  expect([...spellings]).toEqual([
    ['烟叶产量', '烟叶产量'],
    ['烤烟产量', '烟叶产量'],
    ['烟叶总产量', '烟叶产量'],
    ['县域生产总值', '地区生产总值'],
    ['信访量', '信访量'],
    ['信访总量', '信访量'],
    ['GEP核算值', '信访量'],
  ]);
  expect(indicators.get('烟叶产量')).toEqual({
    name: '烟叶产量',
    baseUnit: '万吨',
    group: '农业',
    measure: 'flow',
    better: 'more',
  });
  expect(indicators.get('地区生产总值')).toEqual({
    name: '地区生产总值',
    baseUnit: '亿元',
    group: '核算',
    measure: 'flow',
    better: 'more',
  });
  expect(indicators.get('信访量')).toMatchObject({ baseUnit: null, group: null, measure: 'stock', better: 'less' });
});

test('spellings that the dictionary has are no problem and are not entered again', () => {
  const { spellings, problems } = checkDictionary(
    dictionary({ name: '地区生产总值', aliases: ['GDP', '生产总值', '地区生产总值'] }),
  );
  expect(problems).toEqual([]);
  expect(spellings.size).toBe(0);
});

test.each<[DictionaryProblemCode, string]>([
  ['dictionary-name-missing', ''],
  ['dictionary-name-missing', ' '],
  ['dictionary-name-is-alias', 'GDP'],
  ['dictionary-name-is-alias', '城乡居民人均可支配收入'],
  ['dictionary-word-too-short', '产'],
  ['dictionary-word-too-long', '烟'.repeat(41)],
  ['dictionary-word-reserved', '烟叶，产量'],
  ['dictionary-word-reserved', '烟叶 产量值'],
  ['dictionary-word-reserved', '烟叶\n产量'],
  ['dictionary-word-reserved', '=1+1'],
  ['dictionary-word-reserved', '@烟叶产量'],
  ['dictionary-word-reserved', '烟叶：产量'],
  ['dictionary-word-reserved', '烟叶<产量'],
  ['dictionary-word-number', '126'],
  ['dictionary-word-number', '126.4亿元'],
  ['dictionary-word-number', '第3位'],
  ['dictionary-word-unit', '亿元'],
  ['dictionary-word-unit', '万人次'],
  ['dictionary-word-unit', '吨'],
  ['dictionary-word-period', '上半年'],
  ['dictionary-word-period', '2023年'],
  ['dictionary-word-place', '桂阳县'],
  ['dictionary-word-place', '全县'],
  ['dictionary-word-cue', '预计'],
  ['dictionary-word-cue', '同比'],
  ['dictionary-word-cue', '增长'],
])('%s: a name “%s”', (code, name) => {
  expect(problemsOf(dictionary({ name, aliases: [] }))).toEqual([`2 ${code}`]);
  expect(checkDictionary(dictionary({ name })).spellings.size).toBe(0);
});

test.each<[string, UserDictionary, readonly string[], readonly (readonly [string, string])[]]>([
  [
    'an alias twice in one entry',
    dictionary({ name: '烟叶产量', aliases: ['烤烟产量', '烤烟产量'] }),
    ['2 dictionary-alias-repeated'],
    [
      ['烟叶产量', '烟叶产量'],
      ['烤烟产量', '烟叶产量'],
    ],
  ],
  [
    'an alias of two of the person’s own',
    dictionary({ name: '烟叶产量', aliases: ['烤烟产量'] }, { name: '烤烟收购量', aliases: ['烤烟产量'] }),
    ['3 dictionary-alias-of-two'],
    [
      ['烟叶产量', '烟叶产量'],
      ['烤烟产量', '烟叶产量'],
      ['烤烟收购量', '烤烟收购量'],
    ],
  ],
  [
    'an alias that is ours under another name',
    dictionary({ name: '烟叶产量', aliases: ['粮食总产量', 'GDP'] }),
    ['2 dictionary-alias-of-two', '2 dictionary-alias-of-two'],
    [['烟叶产量', '烟叶产量']],
  ],
  [
    'an alias that stands for a list',
    dictionary({ name: '金融机构存款余额', aliases: ['存贷款余额'] }),
    ['2 dictionary-alias-of-two'],
    [],
  ],
  [
    'a name twice: the aliases of both hold',
    dictionary({ name: '烟叶产量', unit: '吨' }, { name: '烟叶产量', unit: '公斤', aliases: ['烤烟产量'] }),
    ['3 dictionary-name-repeated'],
    [
      ['烟叶产量', '烟叶产量'],
      ['烤烟产量', '烟叶产量'],
    ],
  ],
  [
    'a name at fault takes its aliases with it',
    dictionary({ name: '亿元', aliases: ['烤烟产量'] }),
    ['2 dictionary-word-unit'],
    [],
  ],
])('%s', (_, entries, problems, spellings) => {
  expect(problemsOf(entries)).toEqual(problems);
  expect([...checkDictionary(entries).spellings]).toEqual(spellings);
});

test.each<[string, string, string | null, readonly string[]]>([
  ['烟叶产量', '万吨', '万吨', []],
  ['烟叶产量', '㎡', '㎡', []],
  ['烟叶产量', '％', '%', []],
  ['烟叶产量', '万篓', null, ['2 dictionary-unit-unknown']],
  ['烟叶产量', '很多', null, ['2 dictionary-unit-unknown']],
  ['地区生产总值', '万元', '万元', []],
  ['地区生产总值', '万人', '亿元', ['2 dictionary-unit-unfit']],
  ['空气质量综合指数', '亿元', '', ['2 dictionary-unit-unfit']],
])('%s measured in “%s”', (name, unit, baseUnit, problems) => {
  const entries = dictionary({ name, unit });
  expect(problemsOf(entries)).toEqual(problems);
  expect(checkDictionary(entries).indicators.get(name)?.baseUnit).toBe(baseUnit);
});

test('facts of a problem tell line, indicator, word and what stands against it', () => {
  const [problem] = checkDictionary(dictionary({ name: '烟叶产量', aliases: ['GDP'] })).problems;
  expect(problem).toEqual({
    code: 'dictionary-alias-of-two',
    severity: 'warning',
    span: null,
    facts: { line: 2, name: '烟叶产量', word: 'GDP', other: '地区生产总值' },
  });
});

test('a dictionary of more names than anyone keeps is used up to the limit', () => {
  const aliases = Array.from({ length: 20_010 }, (_, i) => `烟叶品种${i}号产量`);
  const { problems, spellings } = checkDictionary(dictionary({ name: '烟叶产量' }, { name: '茶叶收购量', aliases }));
  expect(problems.map(({ code, facts }) => [code, facts['line'], facts['limit']])).toEqual([
    ['dictionary-too-large', 3, 20_000],
  ]);
  expect([...spellings.keys()]).toEqual(['烟叶产量']);
});

test('whatever the words, nothing is thrown and every spelling is cleaned and names one entry', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12, unit: anyCharacter }),
    fc.constantFrom('GDP', '亿元', '烟叶产量', '全县', '=A1', '增长', '3.5%'),
  );
  const entries = fc.array(fc.record({ name: word, aliases: fc.array(word, { maxLength: 4 }), unit: fc.option(word) }));
  fc.assert(
    fc.property(entries, (given) => {
      const { spellings, indicators, problems } = checkDictionary(dictionary(...given));
      for (const [spelling, name] of spellings) {
        expect(spelling).not.toMatch(/[\s，。；、|]/u);
        expect(indicators.has(name)).toBe(true);
      }
      for (const { facts } of problems) expect(Number(facts['line'])).toBeGreaterThanOrEqual(2);
    }),
  );
});
