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

/** A capital and the letter behind it. */
const CODE = /[A-Z][A-Za-z]/g;

/**
 * A text whose ideographs are written as two letters, in full: the capital is the rest of the character's place among `characters`
 * when that is parted by 26, the letter behind it how often 26 goes into it, `A` to `Z` and on with `a`.
 *
 * @example spelledOut('BA县', '甲乙') // 乙县
 */
export function spelledOut(text: string, characters: string): string {
  return text.replace(CODE, (code) => {
    const often = code.charCodeAt(1);
    return characters.charAt(code.charCodeAt(0) - 0x41 + 26 * (often > 0x5a ? often - 0x61 + 26 : often - 0x41));
  });
}
