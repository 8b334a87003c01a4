import { codeAt, codesOf } from '../text/code-units';
import { lengthOf, meaningOf } from '../text/word-trie';
import { EXACT_DIGITS, POINT, valueOf } from './printed-number';
import { plainUnits, unitInFront } from './printed-unit';
import { digitsEnd } from './recogniser';

const COLON = 0x3a;
/** What makes more than a number and its unit, right behind the number: thousands, misprints, ratios, (亿元), 点, 余家, 三成. */
const BEHIND_NUMBER = codesOf(',.:(点余多成');
/** The same behind the unit: 亿余元, 元/公顷, 5%-6%, 31m2019年. */
const BEHIND_UNIT = codesOf('余多/-~至到0123456789');

/**
 * A number with its unit and nothing more, as most quantities are. One object reads them all, one after the other: nothing is made for
 * each.
 */
export class PlainQuantity {
  end = 0;
  value = 0;
  digitsEnd = 0;
  decimals = 0;
  /** The place of its unit among all: see `plainUnit`. */
  unit = 0;

  /** False where `quantityInDigits` must be asked. */
  read(text: string, at: number): boolean {
    const whole = digitsEnd(text, at);
    const decimalsEnd = codeAt(text, whole) === POINT ? digitsEnd(text, whole + 1) : whole;
    const isDecimal = decimalsEnd > whole + 1;
    const end = isDecimal ? decimalsEnd : whole;
    this.decimals = isDecimal ? end - whole - 1 : 0;
    if (whole === at || end - at > EXACT_DIGITS || BEHIND_NUMBER.has(codeAt(text, end))) return false;
    this.digitsEnd = end;
    this.value = valueOf(text, at, end, this.decimals);
    const found = plainUnits.find(text, end);
    this.unit = meaningOf(found) + 1;
    this.end = end + lengthOf(found);
    if (found === 0 && unitInFront(text, at) !== null) return false;
    return codeAt(text, end + 1) !== COLON && !BEHIND_UNIT.has(codeAt(text, this.end));
  }
}

/** The unit of a plain quantity by its place; null where it has none. */
export function plainUnit(place: number): string | null {
  return place === 0 ? null : (plainUnits.meanings[place - 1] ?? null);
}
