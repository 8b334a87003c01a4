import type { PredicateCueKind } from '../../src/codelists/cues';
import { readHead } from '../../src/extract/head';
import { itemsOf, type Item } from '../../src/extract/items';
import * as kinds from '../../src/extract/kinds';
import { MentionedText } from '../../src/extract/mentioned-text';
import { SentenceScanner } from '../../src/extract/sentences';

const { hasAny } = kinds;

function itemsIn(text: string): readonly Item[] {
  const sentence = new SentenceScanner(text, new MentionedText(text)).next(text.length);
  return sentence === null ? [] : itemsOf(text, sentence);
}

type Kind = Exclude<keyof typeof kinds, 'hasAny' | `kind${string}`>;

/** Sentences with the kinds that the words in front of their last number have, and those that they have not. */
const items: readonly [string, readonly Kind[], readonly Kind[]][] = [
  ['财政收入12亿元，其中税收收入9亿元', ['WHEREOF', 'INDICATOR'], ['PLACE', 'PERIOD', 'YEAR_ON_YEAR']],
  ['财政收入同比增长5%', ['YEAR_ON_YEAR', 'CUE', 'TEXT'], ['WHEREOF', 'RESPECTIVELY', 'MARK']],
  ['2023年全县财政收入预计增长5%', ['PERIOD', 'SCOPE', 'PLACE', 'ESTIMATE'], ['REGION', 'TARGET', 'PROVISIONAL']],
  ['生猪、家禽分别出栏12.6万头', ['RESPECTIVELY', 'MARK'], ['AVERAGE', 'INDICATOR']],
  ['同口径计算，税收收入增长5%', ['COMPARABLE_BASIS', 'INDICATOR'], ['NOMINAL_BASIS', 'CURRENT_PRICE']],
  ['12', [], ['TEXT', 'CUE', 'INDICATOR', 'PERIOD', 'PLACE', 'MARK', 'NON_FIGURE']],
];

test.each(items)('the kinds of the words of %s', (text, some, none) => {
  const [item] = itemsIn(text).slice(-1);
  expect(some.filter((kind) => !hasAny(item?.kinds ?? 0, kinds[kind]))).toEqual([]);
  expect(none.filter((kind) => hasAny(item?.kinds ?? 0, kinds[kind]))).toEqual([]);
});

test('those of the head apart from those before it', () => {
  const [item] = itemsIn('2023年，财政收入同比增长5%');
  expect(hasAny(item?.kindsBefore ?? 0, kinds.PERIOD)).toBe(true);
  expect(hasAny(item?.headKinds ?? 0, kinds.PERIOD)).toBe(false);
  expect(hasAny(item?.headKinds ?? 0, kinds.YEAR_ON_YEAR)).toBe(true);
});

const predicates: readonly [string, readonly Kind[], readonly Kind[]][] = [
  ['财政收入同比增长', ['YEAR_ON_YEAR', 'RISE'], ['FALL', 'REACH', 'THAN']],
  ['财政收入下降到', ['REACH'], ['RISE', 'YEAR_ON_YEAR']],
  ['财政收入超过', ['MORE_THAN'], ['OTHER_BOUND', 'MILESTONE']],
  ['财政收入约', ['OTHER_BOUND'], ['MORE_THAN', 'REPORT']],
  ['完成年度计划', ['PLAN', 'REPORT'], ['SHARE', 'AIM']],
  ['财政收入', [], ['REPORT', 'RISE']],
];

test.each(predicates)('the kinds of the predicate of %s', (text, some, none) => {
  const [item] = itemsIn(`${text}5%`);
  const said = readHead(`${text}5%`, item?.head ?? [], false).kinds;
  expect(some.filter((kind) => !hasAny(said, kinds[kind]))).toEqual([]);
  expect(none.filter((kind) => hasAny(said, kinds[kind]))).toEqual([]);
});

test.each<[PredicateCueKind, PredicateCueKind]>([
  ['rise', 'fall'],
  ['above', 'below'],
  ['share', 'contribution'],
  ['rankVerb', 'report'],
])('%s and %s are told apart', (one, other) => {
  expect(hasAny(kinds.kindOfWord(one), kinds.kindOfWord(other))).toBe(false);
});
