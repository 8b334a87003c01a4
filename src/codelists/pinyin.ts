/** Initials (none, too) and finals of Hanyu Pinyin (GB/T 16159), from which its syllables are built. */
const initials = ' b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ');
const finals =
  'a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang v ve ue'.split(
    ' ',
  );

const syllables: ReadonlySet<string> = new Set(initials.flatMap((initial) => finals.map((final) => initial + final)));

/** No syllable is longer (zhuang, chuang, shuang). */
export const longestSyllable = 6;

/** Letters without the marks of their tones, ü as v; a mark that stands alone as nothing. */
const bareLetters: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x370 - 0xe0 }, (_, i) => {
    const letter = String.fromCharCode(0xe0 + i);
    // NFD parts the mark from its vowel.
    const parts = letter.normalize('NFD').replace(/u\u0308/g, 'v');
    return [letter, parts.replace(/[\u0300-\u036f]/g, '')];
  }),
);

/**
 * True for one syllable of pinyin in small letters, with or without a tone mark: `isPinyinSyllable('chǎn')` is true,
 * `isPinyinSyllable('gdp')` is false.
 */
export function isPinyinSyllable(letters: string): boolean {
  let bare = '';
  for (const letter of letters) bare += bareLetters.get(letter) ?? letter;
  return syllables.has(bare);
}
