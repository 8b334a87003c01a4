/** Powers of ten that a number holds exactly. */
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const LEAST = 1e11;
const MOST = 1e12;
/** So near to half a digit the scaled number may lie on the wrong side of it. */
const DOUBTFUL = 1e-3;

/**
 * A number rounded to 12 significant digits, as `Number(value.toPrecision(12))` gives it, without going through its digits: a whole
 * number below 10^12 over a power of ten is the nearest to its decimal. `inTwelveDigits(13000.000000000002)` is 13000.
 */
export function inTwelveDigits(value: number): number {
  const size = Math.abs(value);
  for (const power of POWERS) {
    const scaled = size * power;
    if (scaled < LEAST) continue;
    const whole = Math.round(scaled);
    if (scaled >= MOST || whole >= MOST || Math.abs(Math.abs(scaled - whole) - 0.5) < DOUBTFUL) break;
    return value < 0 ? -whole / power : whole / power;
  }
  return Number(value.toPrecision(12));
}
