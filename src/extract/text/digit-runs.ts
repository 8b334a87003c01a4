import type { Span } from '../../model';

/** Half and full width, as a source prints them. */
function isPrintedDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isPrintedPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/**
 * The next run of digits of a source as pasted, with its decimals; null where none follows.
 *
 * @example digitsFrom('增长１２.6%', 0) // { start: 2, end: 6 }
 */
export function digitsFrom(source: string, from: number): Span | null {
  let start = from;
  while (start < source.length && !isPrintedDigit(source.charCodeAt(start))) start += 1;
  if (start >= source.length) return null;
  const whole = endOfDigits(source, start);
  if (!isPrintedPoint(source.charCodeAt(whole))) return { start, end: whole };
  const decimals = endOfDigits(source, whole + 1);
  return { start, end: decimals > whole + 1 ? decimals : whole };
}

function endOfDigits(source: string, from: number): number {
  let end = from;
  while (isPrintedDigit(source.charCodeAt(end))) end += 1;
  return end;
}
