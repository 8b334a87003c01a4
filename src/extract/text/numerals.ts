const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** True for a character of which Chinese numerals are made. */
export function isNumeralCharacter(character: string): boolean {
  return character in DIGITS || character in POWERS;
}

/**
 * Reads a numeral in Chinese characters; null where it is none. A power without a digit before it counts once:
 * `chineseNumeral('三十四')` is 34, `chineseNumeral('千')` is 1000, `chineseNumeral('二〇二四')` is 2024.
 */
export function chineseNumeral(text: string): number | null {
  if (text === '') return null;
  if (text.length > 1 && [...text].every((character) => character in DIGITS)) {
    return Number([...text].map((character) => DIGITS[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const power = POWERS[character];
    const value = DIGITS[character];
    if (value !== undefined) {
      digit = value;
    } else if (power === undefined) {
      return null;
    } else if (power < 1e4) {
      section += (digit ?? 1) * power;
      digit = null;
    } else {
      // 亿 counts everything before it, 万 only what stands behind the last 亿: 一万亿, 三亿五千万.
      const counted = section + (digit ?? 0);
      total = power === 1e8 ? (total + counted || 1) * power : total + (counted || 1) * power;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
