import fc from 'fast-check';
import { anyCharacter } from '../../any-character';
import { simplifiedWhereNeeded } from '../../../src/codelists/traditional';
import * as cleaning from '../../../src/extract/text/clean-text';

const { toSource } = cleaning;
const cleanText = (source: string): cleaning.CleanText => cleaning.cleanText(source, simplifiedWhereNeeded(source));

const cleaned = (source: string): string => cleanText(source).text;

describe('one kind of each character', () => {
  it.each([
    ['full width', '２０２４年，ＧＤＰ增长８．４％', '2024年，GDP增长8.4%'],
    ['other per cent signs', '4.5﹪、4.5٪', '4.5%、4.5%'],
    ['dashes', '1－6月、1—6月、1–6月、1−6月', '1-6月、1-6月、1-6月、1-6月'],
    ['waves', '1～6月、1〜6月', '1~6月、1~6月'],
    ['colons', '9.5∶43.2︰47.3：1', '9.5:43.2:47.3:1'],
    ['brackets', '【附件】〔2024〕（一）', '[附件][2024](一)'],
    ['semicolons', '甲;乙；丙', '甲；乙；丙'],
    ['marks of exclamation and question', '甲！乙？', '甲!乙?'],
    ['traditional characters', '農業總產值18.6億元，佔比9.2%', '农业总产值18.6亿元，占比9.2%'],
    ['quotes stay', '“十四五”‘双百’', '“十四五”‘双百’'],
  ])('%s', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });
});

describe('pictures of messages', () => {
  it.each([
    ['one of two code units is a gap', 'A💪B', 'A B'],
    ['flags, too', 'A🇨🇳B', 'A B'],
    ['one of one code unit is a gap', 'A☀B❤C', 'A B C'],
    ['arrows in front of a number say the way', '🔺6.2%，🔻1.3%，📈 5%，📉4%', '↑6.2%，↓1.3%，↑ 5%，↓4%'],
    ['elsewhere they are gaps', '📈全县经济，🔺', '全县经济，'],
    ['the number of a keycap opens its heading', '1️⃣工业', '1、工业'],
    ['bullets and dingbats that reports use stay', '★☆✓', '★☆✓'],
    ['half of a pair stays, with what is behind it', 'A\ud83dB', 'A\ud83dB'],
  ])('%s', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });
});

describe('a comma', () => {
  it.each([
    ['between thousands stays', '1,234,567.8万元', '1,234,567.8万元'],
    ['between clauses is the full one', '完成3亿元,增长5%,居第3,', '完成3亿元，增长5%，居第3，'],
    ['behind a year parts two years', '2023,2024', '2023，2024'],
    ['before fewer than three digits parts two numbers', '1,23,4', '1，23，4'],
    ['that is full width parts two numbers', '12，345', '12，345'],
  ])('%s', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });
});

describe('pinyin in brackets', () => {
  it.each([
    ['is dropped behind its character', '發(fā)展質(zhì)量', '发展质量'],
    ['in full-width brackets, too', '經（jīng）濟', '经济'],
    ['without a tone mark', '縣(xian)域', '县域'],
    ['two readings of one character', '長(zhǎng)(cháng)', '长'],
  ])('%s', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });

  it.each([
    ['an abbreviation', '生产总值(gdp)', '生产总值(gdp)'],
    ['a price index', '价格(cpi)', '价格(cpi)'],
    ['a longer word', '合作(fazhan)', '合作(fazhan)'],
    ['behind a letter', 'a(fā)', 'a(fā)'],
    ['at the start', '(fā)展', '(fā)展'],
    ['a bracket that never closes', '發(fā展', '发(fā展'],
    ['a figure', '占比(5%)', '占比(5%)'],
  ])('%s is none', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });
});

describe('spaces', () => {
  it.each([
    ['inside a number', '8. 4 %', '8.4%'],
    ['before a point', '5 .6%', '5.6%'],
    ['before a per cent or per mille sign', '2.2 %、3  ‰', '2.2%、3‰'],
    ['between number and unit', '553.8 亿元', '553.8亿元'],
    ['between word and number', '增长 5.6%', '增长5.6%'],
    ['in a position', '第 7 位', '第7位'],
    ['in the name of a measure', 'PM 2.5', 'PM2.5'],
    ['at the ends of lines', '　　甲  \n  乙　', '甲\n乙'],
    ['beside tabs', '甲 \t 乙', '甲\t乙'],
    ['of every kind', '增长\u00a05%、增长\u30005%、增长\u20035%', '增长5%、增长5%、增长5%'],
  ])('%s are closed', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });

  it.each([
    ['between words', '各项 贷款', '各项 贷款'],
    ['by the hundred are one', `来源${' '.repeat(300)}日期`, '来源 日期'],
    ['between columns stay a gap', '12.5   亿元', '12.5 亿元'],
    ['between two numbers', '5.6 7.2', '5.6 7.2'],
    ['behind the number of a heading', 'A. 5', 'A. 5'],
  ])('%s', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });
});

describe('lines', () => {
  it.each([
    ['of Windows', '甲\r\n乙', '甲\n乙'],
    ['of old Macs', '甲\r乙', '甲\n乙'],
    ['of Unicode', '甲\u2028乙\u2029丙\u0085丁', '甲\n乙\n丙\n丁'],
    ['that break a position', '排名第\n7\n位', '排名第7位'],
    ['that break a position before its number', '排名第\r\n7位', '排名第7位'],
    ['that break a figure of running text', '一产增长4%；二产\n68.9 亿元，增长', '一产增长4%；二产68.9亿元，增长'],
    ['behind a line with no mark stay', '第二产业\n68.9亿元，增长', '第二产业\n68.9亿元，增长'],
    ['behind which a number alone stands stay', '一产增长4%；二产\n68.9亿元\n甲', '一产增长4%；二产\n68.9亿元\n甲'],
    ['before the number of a heading stay', '稳中有进，进中提质\n3.工业增长', '稳中有进，进中提质\n3.工业增长'],
    ['that part two numbers stay', '12\n34', '12\n34'],
    ['that part a list stay', '第一\n位居', '第一\n位居'],
  ])('%s', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });
});

describe('what nobody sees', () => {
  it.each([
    ['zero width', '增\u200b长\ufeff5\u200d%', '增长5%'],
    ['bidirectional controls', '\u202e12\u202c亿元', '12亿元'],
    ['soft hyphens', '生产\u00ad总值', '生产总值'],
    ['other controls', '甲\u0000乙\u0007', '甲乙'],
    ['a run of lost characters is a gap', '增长??????5%', '增长 5%'],
    ['that joins no number', '增长12??.5??%', '增长12 .5 %'],
    ['a picture joins none either', '面积3👍0.42万亩，8☀.4%，8. 👍 4%', '面积3 0.42万亩，8 .4%，8. 4%'],
    ['so it is between words', '甲????乙', '甲 乙'],
    ['a single question mark is one', '甲?乙', '甲?乙'],
    ['a lone surrogate stays', '甲\ud800乙', '甲\ud800乙'],
    ['nothing', '', ''],
  ])('%s', (_, source, text) => {
    expect(cleaned(source)).toBe(text);
  });
});

describe('offsets', () => {
  it.each([
    ['發(fā)展', '展', '展'],
    ['增長８. ４ ％', '8.4%', '８. ４ ％'],
    ['經(jīng)濟', '经济', '經(jīng)濟'],
    ['第\r\n7\r\n位', '第7位', '第\r\n7\r\n位'],
    ['\ufeff完成 3 亿元', '3亿元', '3 亿元'],
  ])('of %j: %s is %j', (source, part, slice) => {
    const clean = cleanText(source);
    const start = clean.text.indexOf(part);
    const span = toSource(clean, { start, end: start + part.length });
    expect(source.slice(span.start, span.end)).toBe(slice);
  });

  it('an empty span stays empty, at the end, too', () => {
    const clean = cleanText('　甲　乙　');
    expect(toSource(clean, { start: 1, end: 1 })).toEqual({ start: 2, end: 2 });
    expect(toSource(clean, { start: 3, end: 3 })).toEqual({ start: 5, end: 5 });
  });
});

const anything = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...['县', '增', '長', '億', '第', '位', '(', ')', '（', '）', 'fā', 'zhǎng', 'gdp', 'PM'],
      ...['5', '８', '.', '．', ',', '，', '%', '％', ' ', '\u3000', '\n', '\r', '\t', '?', '？', '-', '—', '∶'],
      ...['\u200b', '\u202e', '\ud800', '\udc00', '\ufeff', '\u2028', '\u0000', '；', '|'],
    ),
    maxLength: 60,
  }),
);

/** What cleaning a part of a text may decide otherwise than cleaning the whole: spaces at its ends, marks that look around. */
const apart = (text: string): string => text.replace(/[\s?]/gu, '').replace(/，/gu, ',');

/** The last place up to `at` that a span of the engine may end at: it parts no pair of units, and stands behind no space, which may be a picture's. */
function borderAt(text: string, at: number): number {
  let place = Math.min(at, text.length);
  if (/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, place - 1), place + 1)) && place > 0) place -= 1;
  while (text[place - 1] === ' ') place -= 1;
  return place;
}

describe('on any text', () => {
  it('each unit of the clean text stands in the source, in order', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { text, offsets } = cleanText(source);
        expect(offsets).toHaveLength(text.length);
        expect([...offsets].every((offset, at) => offset > (offsets[at - 1] ?? -1) && offset < source.length)).toBe(
          true,
        );
      }),
    );
  });

  it('a part of the clean text is what its slice of the source reads as', () => {
    fc.assert(
      fc.property(anything, fc.nat(60), fc.nat(60), (source, from, length) => {
        const clean = cleanText(source);
        const span = { start: borderAt(clean.text, from), end: borderAt(clean.text, from + length) };
        const { start, end } = toSource(clean, span);
        expect(apart(cleaned(source.slice(start, end)))).toBe(apart(clean.text.slice(span.start, span.end)));
      }),
    );
  });

  it('no digit is lost and none is added', () => {
    const digits = (text: string): string =>
      (text.match(/[0-9０-９]/gu) ?? []).map((digit) => digit.normalize('NFKC')).join('');
    fc.assert(
      fc.property(anything, (source) => {
        expect(digits(cleaned(source))).toBe(digits(source));
      }),
    );
  });

  it('one kind of digit, space and line is left', () => {
    fc.assert(
      fc.property(anything, (source) => {
        expect(cleaned(source)).not.toMatch(/[０-９％．\r\u3000\u00a0\u200b\ufeff\u2028\u202e]| {2}/u);
      }),
    );
  });
});
