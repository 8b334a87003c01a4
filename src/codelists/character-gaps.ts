/** Where the ideographs, whose codes are kept as distances, begin. */
const FIRST_IDEOGRAPH = 0x3400;

/**
 * Characters from the distances between their codes, the first from U+3400: to the base of 26, the last digit of each a capital. Packed
 * that takes a third of what the characters do.
 *
 * @example charactersOf('bAB') // U+341A, U+341B
 */
export function charactersOf(gaps: string): string {
  let code = FIRST_IDEOGRAPH;
  return gaps.replace(/(-?)([a-z]*[A-Z])/g, (_, sign: string, letters: string) => {
    let gap = 0;
    for (let at = 0; at < letters.length; at += 1) gap = gap * 26 + (letters.charCodeAt(at) & 0x1f) - 1;
    return String.fromCharCode((code += sign === '' ? gap : -gap));
  });
}

/** A small letter that no ending has, or a capital and the letter behind it. */
const CODE = /[f-z]|[A-Z][A-Za-z]/g;
const [CAPITAL_A, SMALL_A, SMALL_F] = [0x41, 0x61, 0x66];
/** How many characters are written as one small letter. */
const ALONE = 21;

/**
 * A text whose ideographs are written as letters, in full: `f` to `z` are the first of `characters`. Of the others the capital is the rest of
 * the place when that is parted by 26, the letter behind it how often 26 goes into it, `a` to `z` and on with `A`.
 *
 * @example spelledOut('g县', '甲乙') // 乙县
 */
export function spelledOut(text: string, characters: string): string {
  return text.replace(CODE, (code) => {
    const first = code.charCodeAt(0);
    if (code.length === 1) return characters.charAt(first - SMALL_F);
    const often = code.charCodeAt(1);
    return characters.charAt(
      ALONE + first - CAPITAL_A + 26 * (often < SMALL_A ? often - CAPITAL_A + 26 : often - SMALL_A),
    );
  });
}
