import { charactersOf } from './character-gaps';
import { lookAlikes } from './look-alike-ideographs';
import { contextLines, simplifiedGaps, traditionalGaps } from './traditional.generated';

/** A context in which a character is not written as the table says: 乾 before 县 stays 乾. */
interface Context {
  /** Simplified text right before and right after the character. */
  readonly before: string;
  readonly after: string;
  readonly written: string;
}

/** Radicals to compatibility forms; the ideographs between them. */
const FIRST = 0x2e80;
const LAST = 0xfaff;
/** Characters that simplified text writes otherwise, in the order of how it writes them. */
export const traditionalCharacters: string = charactersOf(traditionalGaps);
/** For each code unit from `FIRST` on the code unit that simplified text writes; a table is quicker than a map. */
const table: Readonly<Uint16Array> = characterTable();
const contexts: ReadonlyMap<string, readonly Context[]> = contextsByCharacter();
/** For each code unit from `FIRST` on 1 where simplified text may write another. */
const mayChange: Readonly<Uint8Array> = changingCodes();

/**
 * The simplified form of one character by itself, of a look-alike that of what it looks like; one that has none, or is none, stays. One UTF-16 unit gives one, so that
 * offsets hold. `simplifiedCharacter('縣')` is 县, `simplifiedCharacter('著')` is 着 (but see `simplifiedText`).
 */
export function simplifiedCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return character;
  const simplified = table[code - FIRST] ?? code;
  return simplified === code ? character : String.fromCharCode(simplified);
}

/**
 * A text in simplified characters, as long as it was: unit for unit, with the few words in which a character is written
 * otherwise. Simplified text stays as it is. Equals OpenCC's `t` to `cn` but for what `build-traditional.mjs` says.
 * `simplifiedText('乾縣幹部著力解決乾旱，成效顯著')` is 乾县干部着力解决干旱，成效显著.
 */
export function simplifiedText(text: string): string {
  let simplified = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST || mayChange[code - FIRST] !== 1) continue;
    const character = text.charAt(at);
    const written = writtenInContext(text, at) ?? simplifiedCharacter(character);
    if (written === character) continue;
    simplified += text.slice(copied, at) + written;
    copied = at + 1;
  }
  return simplified + text.slice(copied);
}

function writtenInContext(text: string, at: number): string | undefined {
  return contexts
    .get(text.charAt(at))
    ?.find(({ before, after }) => stands(text, at - before.length, before) && stands(text, at + 1, after))?.written;
}

function stands(text: string, at: number, words: string): boolean {
  if (at < 0 || at + words.length > text.length) return false;
  for (let index = 0; index < words.length; index += 1) {
    if (simplifiedCharacter(text.charAt(at + index)) !== words[index]) return false;
  }
  return true;
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

function changingCodes(): Uint8Array {
  const changing = new Uint8Array(table.length);
  for (let index = 0; index < table.length; index += 1) if (table[index] !== FIRST + index) changing[index] = 1;
  for (const character of contexts.keys()) changing[character.charCodeAt(0) - FIRST] = 1;
  return changing;
}

/** The longest contexts first, as OpenCC takes the longest word. */
function contextsByCharacter(): ReadonlyMap<string, readonly Context[]> {
  const byCharacter = new Map<string, Context[]>();
  for (const line of contextLines.split('\n')) {
    const [before = '', character = '', after = '', written = ''] = line.split('|');
    byCharacter.set(character, [...(byCharacter.get(character) ?? []), { before, after, written }]);
  }
  const length = ({ before, after }: Context): number => before.length + after.length;
  for (const list of byCharacter.values()) list.sort((a, b) => length(b) - length(a));
  return byCharacter;
}
