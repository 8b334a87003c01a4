import { quantityMention } from './make-mentions';
import type { QuantityMention } from './mentions';
import { EXACT_DIGITS } from './recognisers/printed-number';
import type { PlainQuantity } from './recognisers/plain-quantity';

/** Plain quantities as numbers, to be made again where they are looked at. */
export class KeptQuantities {
  private readonly values: Float64Array;
  /** The number of the digits, times sixteen, and of the decimals. */
  private readonly digits: Uint32Array;
  private readonly units: (string | null)[] = [];

  /** There is room for so many; what is never written to takes no memory. */
  constructor(most: number) {
    this.values = new Float64Array(most);
    this.digits = new Uint32Array(most);
  }

  /** The place of what is kept. */
  keep(start: number, { value, digitsEnd, decimals, unit }: PlainQuantity): number {
    const place = this.units.push(unit) - 1;
    this.values[place] = value;
    this.digits[place] = (digitsEnd - start) * (EXACT_DIGITS + 1) + decimals;
    return place;
  }

  at(place: number, start: number, end: number): QuantityMention {
    const digits = this.digits[place] ?? 0;
    return quantityMention(
      start,
      end,
      this.values[place] ?? 0,
      { start, end: start + (digits >> 4) },
      digits & EXACT_DIGITS,
      this.units[place] ?? null,
    );
  }
}
