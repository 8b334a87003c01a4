import { fill, type Messages } from '../../messages';
import type { Bound, Observation, Rank } from '../../model';

type Wording = Messages['taskpane']['figures'];

/** Between the ends of a range, as Chinese print has it. */
const dash = '—';

/**
 * The level with its unit and bound, in its printed precision; null where none is printed. 504 with two decimals, 亿元
 * and `>` is 超504.00亿元.
 */
export function valueLabel(observation: Observation, wording: Wording): string | null {
  const { value, valueUpper, unit, decimals, valueBound } = observation;
  if (value === null) return null;
  const number =
    valueUpper === null
      ? printed(value, decimals)
      : `${printed(value, decimals)}${dash}${printed(valueUpper, decimals)}`;
  return bounded(`${number}${unit ?? ''}`, valueBound, wording);
}

/** The growth with its sign: -3 is −3%; null where none is printed. `decimals` is the printed precision, where known. */
export function growthLabel(observation: Observation, decimals: number | null, wording: Wording): string | null {
  const { growth, growthUpper, growthBound } = observation;
  if (growth === null) return null;
  const low = signed(growth, decimals);
  const number = growthUpper === null ? low : `${low}${dash}${printed(growthUpper, decimals)}`;
  return bounded(`${number}%`, growthBound, wording);
}

/** The absolute change with its sign: 增加11天 is +11天; null where none is printed. */
export function changeLabel({ change }: Observation): string | null {
  return change === null ? null : `${signed(change.value, null)}${change.unit}`;
}

/** One position among peers: 增速居全市第3位. */
export function rankLabel(rank: Rank, wording: Wording): string {
  const facts = { scope: rank.scope, position: rank.position };
  return fill(rank.of === null ? wording.rank : wording.rankOf[rank.of], facts);
}

function bounded(number: string, bound: Bound, wording: Wording): string {
  return fill(wording.bounds[bound], { number });
}

function printed(value: number, decimals: number | null): string {
  return (decimals === null ? String(value) : value.toFixed(decimals)).replace('-', '−');
}

function signed(value: number, decimals: number | null): string {
  return value > 0 ? `+${printed(value, decimals)}` : printed(value, decimals);
}
