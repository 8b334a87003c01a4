import type { Mention } from '../mentions';
import { codeAt } from '../text/code-units';

/** One kind of mention: which characters it can begin with, and what stands at a place. */
export interface Recogniser {
  /** True for a code unit at which `at` is worth asking. */
  readonly beginsWith: (code: number) => boolean;
  /** Of which characters one stands right before or behind the first digits, or second where the first is no digit; unset where any may. */
  readonly besideDigits?: { readonly before: string; readonly behind: string };
  readonly second?: string;
  /** The mention that begins at `at`, or null. */
  readonly at: (text: string, at: number) => Mention | null;
}

/** Where the run of digits ends that begins at a place; the place itself where none does. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitCode(codeAt(text, end))) end += 1;
  return end;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLatinCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
