/** How generated codelists write ideographs, so that they are small when packed; `src/codelists/character-gaps.ts` reads it. */

const FIRST_IDEOGRAPH = 0x3400;

/** The first as its distance from U+3400, each of the others from the one before. */
export function gapsOf(characters) {
  const codes = characters.map((character) => character.charCodeAt(0));
  return codes.map((code, index) => lettersOf(code - (codes[index - 1] ?? FIRST_IDEOGRAPH))).join('');
}

/** A number to the base of 26, its last digit a capital, so that none needs a mark behind it: 27 is bB. */
function lettersOf(number) {
  let rest = Math.abs(number);
  let letters = String.fromCharCode(0x41 + (rest % 26));
  while ((rest = Math.floor(rest / 26)) > 0) letters = String.fromCharCode(0x61 + (rest % 26)) + letters;
  return (number < 0 ? '-' : '') + letters;
}

const IDEOGRAPH = /[\u3400-\u9fff]/g;

/** The ideographs of texts, each once, by their codes. */
export function ideographsOf(...texts) {
  return [...new Set(texts.flatMap((text) => text.match(IDEOGRAPH) ?? []))].sort();
}

/** A text with two letters for each ideograph: the capital turns with every one, the letter behind it with every 26. */
export function inLetters(text, ideographs) {
  if (ideographs.length > 26 * 52) throw new Error('two letters are not enough for so many characters');
  const letterOf = (number) => String.fromCharCode(number < 26 ? 0x41 + number : 0x61 + number - 26);
  const codes = new Map(
    ideographs.map((character, place) => [character, letterOf(place % 26) + letterOf(Math.floor(place / 26))]),
  );
  return text.replace(IDEOGRAPH, (character) => codes.get(character));
}
