import fc from 'fast-check';
import { anyCharacter } from '../any-character';
import { mentionsOf } from '../../src/extract/lexer';
import { MentionedText } from '../../src/extract/mentioned-text';
import { recognisers } from '../../src/extract/recognisers';
import { nonFigure } from '../../src/extract/recognisers/non-figure';
import { period } from '../../src/extract/recognisers/period';
import { quantityInCharacters, quantityInDigits } from '../../src/extract/recognisers/quantity';
import { rank } from '../../src/extract/recognisers/rank';
import type { Recogniser } from '../../src/extract/recognisers/recogniser';
import { setAside } from '../../src/extract/recognisers/set-aside';
import { setOfPlaces } from '../../src/extract/recognisers/set-of-places';
import { codelistWord } from '../../src/extract/recognisers/words';

it('a sentence is read into mentions', () => {
  const text = '全县地区生产总值126.4亿元，同比增长5.6%，居全市第3位。';
  expect(mentionsOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['scope', '全县'],
    ['indicator', '地区生产总值'],
    ['quantity', '126.4亿元'],
    ['mark', '，'],
    ['cue', '同比'],
    ['text', '增长'],
    ['quantity', '5.6%'],
    ['mark', '，'],
    ['text', '居'],
    ['scope', '全市'],
    ['rank', '第3位'],
    ['mark', '。'],
  ]);
});

it.each([
  ['，', '，'],
  [',', '，'],
  ['、', '、'],
  ['；', '；'],
  ['。', '。'],
  ['!', '。'],
  ['?', '。'],
  ['(', '('],
  [')', ')'],
  [':', ':'],
  ['\n', 'newline'],
  ['\t', 'tab'],
  ['|', 'tab'],
])('%j is the mark %s', (text, mark) => {
  expect(mentionsOf(text)).toEqual([{ kind: 'mark', start: 0, end: 1, mark }]);
});

it('of two readings the recogniser asked first stands', () => {
  expect(recognisers).toEqual([
    setAside,
    codelistWord,
    period,
    setOfPlaces,
    nonFigure,
    rank,
    quantityInDigits,
    quantityInCharacters,
  ]);
});

it('a byte tells which of them are asked beside a character', () => {
  expect(recognisers.length).toBeLessThanOrEqual(8);
});

const pieces = [
  ...['地区生产总值', '全县', '平阴县', '同比', '增长', '预计', '分别', '第', '位', '一', '十四五', '千亿元', '三成'],
  ...['126.4', '1-7月', '2024年', '%', '亿元', '5G', '1+3', '9.5:43.2:47.3', '0563-3021234', '[13]', '余家', '-', '~'],
  ...['，', '、', '。', '(', ')', '\n', '\t', '|', ' ', '\ud800', '\udc00', '甲'],
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 25 }),
  fc.string({ unit: anyCharacter }),
);

it('mentions follow one another without gaps, on any text', () => {
  fc.assert(
    fc.property(text, (read) => {
      const mentions = mentionsOf(read);
      const ends = [0, ...mentions.map(({ end }) => end)];
      expect(mentions.map(({ start }) => start)).toEqual(ends.slice(0, -1));
      expect(ends[ends.length - 1]).toBe(read.length);
      expect(mentions.filter(({ start, end }) => end <= start)).toEqual([]);
    }),
  );
});

it('the mentions of a whole text are those of its words, each again as often as it is looked at', () => {
  fc.assert(
    fc.property(text, (read) => {
      const mentions = mentionsOf(read);
      const whole = new MentionedText(read);
      const seen = (): readonly unknown[] => Array.from({ length: whole.length }, (_, i) => whole.at(i));
      expect([seen(), seen(), whole.at(whole.length)]).toEqual([mentions, mentions, undefined]);
      expect(mentions.map((_, i) => [whole.startOf(i), whole.endOf(i)])).toEqual(
        mentions.map(({ start, end }) => [start, end]),
      );
      expect([...whole.plainRuns()]).toEqual(
        mentions.flatMap(({ kind, start, end }) => (kind === 'text' ? [{ start, end }] : [])),
      );
    }),
  );
});

/** True where a recogniser is worth asking by the characters that it names. */
function mayBegin({ beginsWith, besideDigits, second }: Recogniser, read: string, at: number): boolean {
  if (!beginsWith(read.charCodeAt(at))) return false;
  const digits = /^\d+/.exec(read.slice(at))?.[0].length ?? 0;
  if (digits === 0) return second === undefined || second.includes(read[at + 1] ?? '甲');
  const behind = read[at + digits] ?? '甲';
  const isDecimal = behind === '.' && /\d/.test(read[at + digits + 1] ?? '');
  const stands = besideDigits?.before.includes(read[at - 1] ?? '甲') === true;
  return besideDigits === undefined || digits >= 4 || stands || (!isDecimal && besideDigits.behind.includes(behind));
}

it('a recogniser finds nothing where it says that it cannot begin', () => {
  fc.assert(
    fc.property(text, (read) => {
      for (const recogniser of recognisers)
        for (let at = 0; at < read.length; at += 1)
          if (!mayBegin(recogniser, read, at)) expect(recogniser.at(read, at)).toBeNull();
    }),
  );
});

it('says now and then how far it is', () => {
  const heard: number[] = [];
  void new MentionedText('甲'.repeat(250_000), (at) => heard.push(at));
  expect(heard).toEqual([0, 100_000, 200_000]);
});
