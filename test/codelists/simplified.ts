import { simplifiedCode } from '../../src/codelists/traditional';

/** The code units of one character by themselves in simplified form. */
export function simplifiedCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, at) =>
    String.fromCharCode(simplifiedCode(character.charCodeAt(at))),
  ).join('');
}
