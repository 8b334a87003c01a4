import type { Bound, Observation, Rank } from '../../model';
import { fill, type Messages } from '../../messages';

const SIGNS: Readonly<Record<Bound, string>> = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' };

/** A number with the digits that were printed: `printed(504, 2)` is 504.00. */
export function printed(value: number, decimals: number | null): string {
  return decimals === null ? String(value) : value.toFixed(decimals);
}

/** The level with its bound, as one reads it: ≥5.5, 6.0-6.5; empty where none is stated. */
export function levelText({ value, decimals, valueBound, valueUpper }: Observation): string {
  if (value === null) return '';
  const upper = valueUpper === null ? '' : `-${printed(valueUpper, decimals)}`;
  return SIGNS[valueBound] + printed(value, decimals) + upper;
}

/** The growth with its bound: -3, ≥6, 6-6.5; empty where none is stated. */
export function growthText({ growth, growthBound, growthUpper }: Observation): string {
  if (growth === null) return '';
  return SIGNS[growthBound] + String(growth) + (growthUpper === null ? '' : `-${growthUpper}`);
}

/** The change with its sign and unit: +11天, -0.52万人; empty where none is stated. */
export function changeText({ change }: Observation): string {
  return change === null ? '' : `${change.value > 0 ? '+' : ''}${change.value}${change.unit}`;
}

/** All ranks: 增速全市第3位；总量全市第1位. */
export function rankText(ranks: readonly Rank[], { cli }: Messages): string {
  return ranks
    .map(({ position, scope, of }) => (of === null ? '' : cli.rankOf[of]) + fill(cli.rank, { scope, position }))
    .join('；');
}
