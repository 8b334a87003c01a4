/** Where the ideographs, whose codes are kept as distances, begin. */
const FIRST_IDEOGRAPH = 0x3400;

const [CAPITAL_A, SMALL_A, SMALL_F] = [0x41, 0x61, 0x66];

/** Which of 52 letters stands at a place: `a` to `z`, then `A` to `Z`. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < SMALL_A ? code - CAPITAL_A + 26 : code - SMALL_A;
}

/**
 * Characters from the distances between their codes, the first from U+3400: a letter for what is left of it when it is parted by 52, in front of
 * it how often 52 goes into it, where it does. Packed that takes a third of what the characters do.
 *
 * @example charactersOf('aB1c') // U+3400, U+341B, U+3451
 */
export function charactersOf(gaps: string): string {
  let code = FIRST_IDEOGRAPH;
  return gaps.replace(/(-?)(\d*)([A-Za-z])/g, (_, sign: string, often: string, letter: string) => {
    const gap = 52 * Number(often) + letterAt(letter, 0);
    return String.fromCharCode((code += sign === '' ? gap : -gap));
  });
}

/** A small letter that no ending has, or a capital and the letter behind it. */
const CODE = /[f-z]|[A-Z][A-Za-z]/g;
/** How many characters are written as one small letter. */
const ALONE = 21;

/**
 * A text whose ideographs are written as letters, in full: `f` to `z` are the first of `characters`. Of the others the capital is the rest of
 * the place when that is parted by 26, the letter behind it how often 26 goes into it.
 *
 * @example spelledOut('g县', '甲乙') // 乙县
 */
export function spelledOut(text: string, characters: string): string {
  return text.replace(CODE, (code) => {
    const first = code.charCodeAt(0);
    return characters.charAt(code.length === 1 ? first - SMALL_F : ALONE + first - CAPITAL_A + 26 * letterAt(code, 1));
  });
}
