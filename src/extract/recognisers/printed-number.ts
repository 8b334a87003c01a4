import type { Span } from '../../model';
import { digitsEnd, isDigitCode } from './recogniser';
import { codeAt } from '../text/code-units';

const ZERO = 0x30;
const COMMA = 0x2c;
export const POINT = 0x2e;

/** A number as printed, without its unit. */
export interface PrintedNumber extends Span {
  readonly value: number;
  readonly decimals: number;
  /** Two points stand for one: 14..3. */
  readonly misprint: boolean;
}

/** Digits with thousands parted or not, with decimals; two points are a misprint of one. */
export function numberAt(text: string, at: number): PrintedNumber | null {
  if (!isDigitCode(codeAt(text, at))) return null;
  const whole = wholeEnd(text, at);
  const points = codeAt(text, whole) !== POINT ? 0 : codeAt(text, whole + 1) !== POINT ? 1 : 2;
  const decimalsEnd = points === 0 ? whole : digitsEnd(text, whole + points);
  const decimals = decimalsEnd - whole - points;
  const end = decimals > 0 ? decimalsEnd : whole;
  return { start: at, end, value: valueOf(text, at, end, decimals), decimals, misprint: points === 2 && decimals > 0 };
}

/** Where digits end that may be parted in thousands: 1,234,567. */
function wholeEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  if (end - at > 3) return end;
  while (codeAt(text, end) === COMMA && isThousands(text, end + 1)) end += 4;
  return end;
}

function isThousands(text: string, at: number): boolean {
  return (
    isDigitCode(text.charCodeAt(at)) && isDigitCode(text.charCodeAt(at + 1)) && isDigitCode(text.charCodeAt(at + 2))
  );
}

/** As many digits a whole number holds exactly; over a power of ten it is the nearest to its decimal. */
export const EXACT_DIGITS = 15;

const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, decimals) => Number(`1e${decimals}`));

/** The value of digits that may be parted in thousands; of so many the last are decimals. */
export function valueOf(text: string, start: number, end: number, decimals: number): number {
  if (end - start > EXACT_DIGITS) return Number(text.slice(start, end).replace(/,/g, '').replace('..', '.'));
  let whole = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigitCode(code)) whole = whole * 10 + (code - ZERO);
  }
  return decimals === 0 ? whole : whole / (POWERS[decimals] ?? 1);
}

export const YEAR_DIGITS = 4;

/** The year that four digits name: 1900 to 2099; 0 where others stand there. */
export function printedYear(text: string, at: number): number {
  if (digitsEnd(text, at) !== at + YEAR_DIGITS) return 0;
  const year = valueOf(text, at, at + YEAR_DIGITS, 0);
  return year >= 1900 && year < 2100 ? year : 0;
}
