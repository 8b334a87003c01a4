import { codeAt, codesOf, type CodeSet } from '../text/code-units';
import { digitsEnd, isDigitCode } from './recogniser';

/** A form of words and the characters that it can begin with. */
export interface Shape {
  readonly beginsWith: CodeSet;
  /** Those of which one stands behind the digits that it begins with, or second where it begins with none; null where any may. */
  readonly goesOn: CodeSet | null;
  readonly pattern: RegExp;
}

/** `behind` is what stands behind the digits or the character that it begins with; empty where any may. */
export function shape(beginnings: string, pattern: RegExp, behind = ''): Shape {
  return { beginsWith: codesOf(beginnings), goesOn: behind === '' ? null : codesOf(behind), pattern };
}

/** The words at a place, null where they have another form; a regular expression is asked of no place that the characters rule out. */
export function match({ beginsWith, goesOn, pattern }: Shape, text: string, at: number): RegExpExecArray | null {
  const code = codeAt(text, at);
  if (!beginsWith.has(code)) return null;
  if (goesOn !== null && !goesOn.has(codeAt(text, isDigitCode(code) ? digitsEnd(text, at) : at + 1))) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What periods are written with. */
export const DIGITS = '0123456789';
export const NUMERALS = '一二三四五六七八九十';
/** 2024年[末], “十三五”[末]. */
export const END = shape('末底', /(?:末|底)/y);
