import { charactersOf } from './character-gaps';
import { lookAlikes } from './look-alike-ideographs';
import { traditionalGaps } from './traditional-characters.generated';

/** Gives a text in simplified characters, unit for unit, so that offsets hold. */
export type Simplify = (text: string) => string;

/** For a text that is simplified. */
export const asItStands: Simplify = (text) => text;

/** For each code unit 1 where it is one of traditional text. */
const traditional: Readonly<Uint8Array> = (() => {
  const marks = new Uint8Array(0x10000);
  const characters = charactersOf(traditionalGaps);
  for (let at = 0; at < characters.length; at += 1) marks[characters.charCodeAt(at)] = 1;
  for (const [code, meant] of lookAlikes()) marks[code] ||= marks[meant] ?? 0;
  return marks;
})();

/**
 * True where a text holds a character that simplified text writes otherwise whatever is around it, so that it is worth loading the table
 * of how (`traditional.ts`), which few texts need. 著 and 乾, which simplified text has, too, are none of them.
 *
 * @example mayBeTraditional('全縣') // true
 */
export function mayBeTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (traditional[text.charCodeAt(at)] === 1) return true;
  return false;
}
