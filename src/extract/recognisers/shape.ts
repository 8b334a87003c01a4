import { codeAt, codesOf, type CodeSet } from '../text/code-units';
import { digitsEnd, isDigitCode } from './recogniser';

/** A form of words and the characters that it can begin with. */
export interface Shape {
  readonly beginsWith: CodeSet;
  /** Those of which one stands behind the digits that it begins with. */
  readonly behindDigits: CodeSet;
  readonly pattern: RegExp;
}

/** `behind` is what stands behind the digits of one that begins with digits. */
export function shape(beginnings: string, pattern: RegExp, behind = ''): Shape {
  return { beginsWith: codesOf(beginnings), behindDigits: codesOf(behind), pattern };
}

/** The words at a place, null where they have another form; a regular expression is asked of no place that the characters rule out. */
export function match({ beginsWith, behindDigits, pattern }: Shape, text: string, at: number): RegExpExecArray | null {
  const code = codeAt(text, at);
  if (!beginsWith.has(code)) return null;
  if (isDigitCode(code) && !behindDigits.has(codeAt(text, digitsEnd(text, at)))) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}
