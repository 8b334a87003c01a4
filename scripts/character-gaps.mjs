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

/** How many ideographs are one letter, and how many more are much used: more of them would take more for their order than they spare. */
const [ALONE, MUCH_USED] = [21, 104];

/** Ideographs in the order of their codes, but the most used in front: their letters are few and the same few, which pack better. */
export function byUse(ideographs, text) {
  const uses = new Map(ideographs.map((character) => [character, 0]));
  for (const character of text) if (uses.has(character)) uses.set(character, uses.get(character) + 1);
  const used = [...ideographs].sort((one, other) => uses.get(other) - uses.get(one));
  return [used.slice(0, ALONE), used.slice(ALONE, ALONE + MUCH_USED), used.slice(ALONE + MUCH_USED)].flatMap((one) =>
    one.sort(),
  );
}

/** A text with one letter for each of the most used ideographs, `f` to `z`, and two for any other: the capital turns with every one, the letter behind it with every 26. */
export function inLetters(text, ideographs) {
  if (ideographs.length > ALONE + 26 * 52) throw new Error('two letters are not enough for so many characters');
  const letter = (first, number) => String.fromCharCode(first.charCodeAt(0) + number);
  const often = (number) => (number < 26 ? letter('a', number) : letter('A', number - 26));
  const codes = new Map(
    ideographs.map((character, place) => [
      character,
      place < ALONE ? letter('f', place) : letter('A', (place - ALONE) % 26) + often(Math.floor((place - ALONE) / 26)),
    ]),
  );
  return text.replace(IDEOGRAPH, (character) => codes.get(character));
}
