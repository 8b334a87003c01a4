/** Half and full width, as a source prints them. */
function isPrintedDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isPrintedPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/**
 * Where the next digit of a source as pasted stands; its length where none follows.
 *
 * @example digitFrom('增长１２.6%', 0) // 2
 */
export function digitFrom(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isPrintedDigit(source.charCodeAt(at))) at += 1;
  return at;
}

/**
 * Where a run of digits ends that begins at a place, with its decimals.
 *
 * @example endOfRun('增长１２.6%', 2) // 6
 */
export function endOfRun(source: string, start: number): number {
  const whole = endOfDigits(source, start);
  if (!isPrintedPoint(source.charCodeAt(whole))) return whole;
  const decimals = endOfDigits(source, whole + 1);
  return decimals > whole + 1 ? decimals : whole;
}

function endOfDigits(source: string, from: number): number {
  let end = from;
  while (isPrintedDigit(source.charCodeAt(end))) end += 1;
  return end;
}
