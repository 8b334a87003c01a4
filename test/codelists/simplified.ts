import { simplifiedCode, simplifiedCodeAt } from '../../src/codelists/traditional';

function each(text: string, codeAt: (at: number) => number): string {
  return Array.from({ length: text.length }, (_, at) => String.fromCharCode(codeAt(at))).join('');
}

/** The code units of one character by themselves in simplified form. */
export function simplifiedCharacter(character: string): string {
  return each(character, (at) => simplifiedCode(character.charCodeAt(at)));
}

/** A text in simplified characters. */
export function simplifiedText(text: string): string {
  return each(text, (at) => simplifiedCodeAt(text, at));
}
