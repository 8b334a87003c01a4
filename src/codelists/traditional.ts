import { charactersOf } from './character-gaps';
import { lookAlikes } from './look-alike-ideographs';
import type { Simplify } from './simplify';
import { contextLines, simplifiedGaps, traditionalGaps } from './traditional.generated';

/** A context in which a character is not written as the table says: 乾 before 县 stays 乾. */
interface Context {
  /** Simplified text right before and right after the character. */
  readonly before: string;
  readonly after: string;
  readonly written: number;
}

/** Radicals to compatibility forms; the ideographs between them. */
const FIRST = 0x2e80;
const LAST = 0xfaff;
/** Characters that simplified text writes otherwise, in the order of how it writes them. */
export const traditionalCharacters: string = charactersOf(traditionalGaps);
/** For each code unit from `FIRST` on the code unit that simplified text writes; a table is quicker than a map. */
const table: Readonly<Uint16Array> = characterTable();
const contexts: ReadonlyMap<number, readonly Context[]> = contextsByCode();
/** For each code unit 1 where simplified text may write another. */
const mayChange: Readonly<Uint8Array> = changingCodes();

/**
 * The simplified form of one code unit by itself, of a look-alike that of what it looks like; one that has none, or is none, stays. One
 * UTF-16 unit gives one, so that offsets hold. That of 縣 is 县, that of 著 is 着 (but see `simplifiedText`).
 */
export function simplifiedCode(code: number): number {
  return code >= FIRST && code <= LAST ? (table[code - FIRST] ?? code) : code;
}

/**
 * A text in simplified characters, unit for unit, with the few words in which a character is written otherwise. Simplified text stays as
 * it is. Equals OpenCC's `t` to `cn` but for what `build-traditional.mjs` says.
 *
 * @example simplifiedText('乾縣幹部著力解決乾旱，成效顯著') // '乾县干部着力解决干旱，成效显著'
 */
export const simplifiedText: Simplify = (text) => {
  let simplified = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (mayChange[code] !== 1) continue;
    const written = simplifiedCodeAt(text, at, code);
    if (written === code) continue;
    simplified += text.slice(copied, at) + String.fromCharCode(written);
    copied = at + 1;
  }
  return copied === 0 ? text : simplified + text.slice(copied);
};

/** For each code unit 1 where simplified text writes another whatever is around it: not for 著 and 乾, which it has, too. */
const always: Readonly<Uint8Array> = (() => {
  const marks = new Uint8Array(0x10000);
  for (const one of traditionalCharacters) marks[one.charCodeAt(0)] = contexts.has(one.charCodeAt(0)) ? 0 : 1;
  for (const [code, meant] of lookAlikes()) marks[code] = marks[meant] ?? 0;
  return marks;
})();

function isTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (always[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** `simplifiedText` for a text that holds what simplified text does not: 沿著 alone is a slip, and stays. */
export const simplifiedWhereNeeded: Simplify = (text) => (isTraditional(text) ? simplifiedText(text) : text);

function simplifiedCodeAt(text: string, at: number, code: number): number {
  const context = contexts
    .get(code)
    ?.find(({ before, after }) => stands(text, at - before.length, before) && stands(text, at + 1, after));
  return context?.written ?? simplifiedCode(code);
}

function stands(text: string, at: number, words: string): boolean {
  if (at < 0 || at + words.length > text.length) return false;
  for (let index = 0; index < words.length; index += 1) {
    if (simplifiedCode(text.charCodeAt(at + index)) !== words.charCodeAt(index)) return false;
  }
  return true;
}

function changingCodes(): Uint8Array {
  const changing = Uint8Array.from({ length: 0x10000 }, (_, code) => (simplifiedCode(code) === code ? 0 : 1));
  for (const code of contexts.keys()) changing[code] = 1;
  return changing;
}

function characterTable(): Uint16Array {
  const codes = Uint16Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  const simplified = charactersOf(simplifiedGaps);
  for (let index = 0; index < traditionalCharacters.length; index += 1) {
    codes[traditionalCharacters.charCodeAt(index) - FIRST] = simplified.charCodeAt(index);
  }
  for (const [code, meant] of lookAlikes()) codes[code - FIRST] = codes[meant - FIRST] ?? meant;
  return codes;
}

/** The longest contexts first, as OpenCC takes the longest word. */
function contextsByCode(): ReadonlyMap<number, readonly Context[]> {
  const byCode = new Map<number, Context[]>();
  for (const line of contextLines.split('\n')) {
    const [before = '', character = '', after = '', written = ''] = line.split('|');
    const code = character.charCodeAt(0);
    byCode.set(code, [...(byCode.get(code) ?? []), { before, after, written: written.charCodeAt(0) }]);
  }
  const length = ({ before, after }: Context): number => before.length + after.length;
  for (const list of byCode.values()) list.sort((a, b) => length(b) - length(a));
  return byCode;
}
