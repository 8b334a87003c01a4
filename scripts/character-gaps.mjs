/** How generated codelists write ideographs, so that they are small when packed; `src/codelists/character-gaps.ts` reads it. */

const FIRST_IDEOGRAPH = 0x3400;

/** The first as its distance from U+3400, each of the others from the one before. */
export function gapsOf(characters) {
  const codes = characters.map((character) => character.charCodeAt(0));
  return codes.map((code, index) => lettersOf(code - (codes[index - 1] ?? FIRST_IDEOGRAPH))).join('');
}

/** One of 52 letters: `a` to `z`, then `A` to `Z`. */
const letterOf = (number) => String.fromCharCode(number < 26 ? 0x61 + number : 0x41 + number - 26);

/** A number as the letter of what is left when it is parted by 52, in front of it how often 52 goes into it, where it does: 53 is 1b. */
function lettersOf(number) {
  const often = Math.floor(Math.abs(number) / 52);
  return (number < 0 ? '-' : '') + (often > 0 ? often : '') + letterOf(Math.abs(number) % 52);
}

const IDEOGRAPH = /[\u3400-\u9fff]/g;

/** The ideographs of texts, each once, by their codes. */
export function ideographsOf(...texts) {
  return [...new Set(texts.flatMap((text) => text.match(IDEOGRAPH) ?? []))].sort();
}

/** How many ideographs are one letter, and how many more are much used: more of them would take more for their order than they spare. */
const [ALONE, MUCH_USED] = [21, 104];
/** The letters before are ends of names. */
const ENDINGS = 5;

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
  const codes = new Map(
    ideographs.map((character, place) => [
      character,
      place < ALONE
        ? letterOf(ENDINGS + place)
        : letterOf(26 + ((place - ALONE) % 26)) + letterOf(Math.floor((place - ALONE) / 26)),
    ]),
  );
  return text.replace(IDEOGRAPH, (character) => codes.get(character));
}
