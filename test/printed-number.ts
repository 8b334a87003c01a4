const DIGITS = '零一二三四五六七八九';
const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** `二十三` is 23, `千` is 1000, `两` is 2; null for other text. */
function chineseNumber(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  for (const character of text.replace(/〇/gu, '零').replace(/[两双]/gu, '二')) {
    const multiplier = MULTIPLIERS[character];
    const value = DIGITS.indexOf(character);
    if (multiplier !== undefined && multiplier < 1e4) {
      sum += (digit ?? 1) * multiplier;
      digit = null;
    } else if (multiplier !== undefined) {
      sum = (sum + (digit ?? (sum === 0 ? 1 : 0))) * multiplier;
      digit = null;
    } else if (value >= 0) {
      digit = value;
    } else {
      return null;
    }
  }
  return text === '' ? null : sum + (digit ?? 0);
}

/** Wide digits and points as plain ones, without blanks, commas, pinyin in brackets, marks of notes (①) and what nobody sees. */
function plain(text: string): string {
  return text
    .replace(/[０-９．]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\n\s*[-—–－]\s?\d{1,4}\s?[-—–－]\s*\n/gu, '')
    .replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/gu, '')
    .replace(/[\s,，\p{Cc}\p{Cf}\ufffc\u2460-\u249b]/gu, '')
    .replace(/\.{2,}/gu, '.');
}

/**
 * The numbers that printed digits may stand for, without sign, given the few characters that follow them. `1.5` before
 * 倍 is 150 (and 1.5), `三` before 成 is 30, `翻一番` is 100, `3` before 番 is 700, `首` is 1, `千` before 亿元 is 1000, `8. 4` is 8.4.
 */
export function readings(printed: string, behind: string): readonly number[] {
  const text = plain(printed);
  const isCut = /^\s/u.test(behind);
  // Of a range both numbers have the unit behind the second: 10-20倍.
  const following = plain(behind)
    .replace(/^[-~—–至到](?:\d+(?:\.\d+)?)/u, '')
    .slice(0, 2);
  const digits = /\d+(?:\.\d+)?/u.exec(text)?.[0];
  const after = text.replace(/^.*\d/u, '') + following;
  if (digits !== undefined) {
    const number = Number(digits);
    if (after.startsWith('倍')) return [number, number * 100];
    if (after.startsWith('番')) return [number, (2 ** number - 1) * 100];
    // 成 behind a gap may belong to the number or begin a word of its own.
    if (after.startsWith('成')) return isCut ? [number, number * 10] : [number * 10];
    return [number];
  }
  if (/^[首冠]/u.test(text)) return [1];
  if (/半$/u.test(text)) return [50];
  const doubled = /^翻?([一两二三])?番?$/u.exec(text);
  if (doubled && /番/u.test(text + following)) return [(2 ** (chineseNumber(doubled[1] ?? '一') ?? 1) - 1) * 100];
  const tenths = /^(.)成(.)?$/u.exec(text.replace(/多$/u, '')) ?? (/^成/u.test(following) ? /^(.)$/u.exec(text) : null);
  if (tenths) return [(chineseNumber(tenths[1] ?? '') ?? NaN) * 10 + (chineseNumber(tenths[2] ?? '') ?? 0)];
  const number = chineseNumber(text.replace(/^第/u, '').replace(/[位名]$/u, ''));
  if (number === null) return [];
  return /^(?:倍)/u.test(following) ? [number, number * 100] : [number];
}
