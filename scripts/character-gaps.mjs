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

/** How many ideographs are much used: more of them would take more for their order than they spare. */
const MUCH_USED = 104;

/** Ideographs in the order of their codes, but the most used in front: their letters are the same few, which pack better. */
export function byUse(ideographs, text) {
  const uses = new Map(ideographs.map((character) => [character, 0]));
  for (const character of text) if (uses.has(character)) uses.set(character, uses.get(character) + 1);
  const much = new Set([...ideographs].sort((one, other) => uses.get(other) - uses.get(one)).slice(0, MUCH_USED));
  return [...ideographs.filter((one) => much.has(one)), ...ideographs.filter((one) => !much.has(one))];
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
