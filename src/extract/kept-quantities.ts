import { quantityMention } from './make-mentions';
import type { QuantityMention } from './mentions';

/** More digits behind the point than this are kept in no number. */
const MOST_DECIMALS = 15;

/** Plain quantities (a number that begins with its digits, with its unit) as numbers, to be made again where they are looked at. */
export class KeptQuantities {
  length = 0;
  private readonly values: Float64Array;
  /** The number of the digits, times sixteen, and of the decimals. */
  private readonly digits: Uint32Array;
  private readonly units: (string | null)[] = [];

  /** There is room for so many; what is never written to takes no memory. */
  constructor(most: number) {
    this.values = new Float64Array(most);
    this.digits = new Uint32Array(most);
  }

  /** False where a quantity is none of these and must be kept whole. */
  keep({ start, value, digits, decimals, unit, upper, bound, misprint }: QuantityMention): boolean {
    if (bound !== '=' || upper !== null || misprint || digits.start !== start || decimals > MOST_DECIMALS) return false;
    this.values[this.length] = value;
    this.digits[this.length] = (digits.end - start) * (MOST_DECIMALS + 1) + decimals;
    this.length = this.units.push(unit);
    return true;
  }

  at(place: number, start: number, end: number): QuantityMention {
    const digits = this.digits[place] ?? 0;
    return quantityMention(
      start,
      end,
      this.values[place] ?? 0,
      { start, end: start + (digits >> 4) },
      digits & MOST_DECIMALS,
      this.units[place] ?? null,
    );
  }
}
