import { splitUnit } from '../codelists/units';
import type { NumberFact } from './statement';

/** True for two levels that say one thing: equal, one the rounding of the other, or one a bound that holds for the other. */
export function sameLevel(a: NumberFact, b: NumberFact): boolean {
  if (a.value === b.value && a.unit === b.unit) return true;
  const isOneUnit = a.unit === b.unit;
  const one = isOneUnit ? 1 : splitUnit(a.unit ?? '').factor;
  const other = isOneUnit ? 1 : splitUnit(b.unit ?? '').factor;
  return sameNumber(a.value * one, b.value * other, stepOfLevel(a, one), stepOfLevel(b, other), a.bound, b.bound);
}

/** The same of two growths. */
export function sameGrowth(a: NumberFact, b: NumberFact): boolean {
  return sameNumber(a.value, b.value, stepOf(a.value), stepOf(b.value), a.bound, b.bound);
}

/** What the last printed digit is worth: 1000元 in 4.2万元. */
function stepOfLevel({ decimals }: NumberFact, factor: number): number {
  return factor / 10 ** decimals;
}

function stepOf(value: number): number {
  // As many decimals as print it in full, which are few.
  for (let power = 1; power <= 1e6; power *= 10) if (Math.round(value * power) / power === value) return 1 / power;
  return 1 / 10 ** (String(value).split('.')[1]?.length ?? 0);
}

function sameNumber(
  a: number,
  b: number,
  stepA: number,
  stepB: number,
  boundA: NumberFact['bound'],
  boundB: NumberFact['bound'],
): boolean {
  const rounding = Math.max(stepA, stepB) / 2;
  if (Math.abs(a - b) <= rounding * (stepA === stepB ? 1e-6 : 1 + 1e-9)) return true;
  if (boundA === '=' && boundB !== '=') return holds(b, boundB, a);
  if (boundB === '=' && boundA !== '=') return holds(a, boundA, b);
  return false;
}

/** 突破30亿元 beside 30.26亿元: a bound holds for a figure close behind it. */
function holds(limit: number, bound: NumberFact['bound'], value: number): boolean {
  const near = Math.abs(value - limit) <= Math.abs(limit) * 0.1;
  if (bound === '>' || bound === '>=') return value >= limit && near;
  if (bound === '<' || bound === '<=') return value <= limit && near;
  return near;
}

/** True where of two agreeing levels the second stands: an exact or finer one over a bound or a rounding. */
export function levelStandsOver(a: NumberFact | null, b: NumberFact | null): boolean {
  if (a === null || b === null) return b !== null;
  if (a.value === b.value && a.unit === b.unit) return false;
  const [one, other] = [splitUnit(a.unit ?? '').factor, splitUnit(b.unit ?? '').factor];
  if (a.value * one === b.value * other) return false;
  return isExactBeside(a, b) || (a.bound === b.bound && stepOfLevel(b, other) < stepOfLevel(a, one));
}

/** The same of two growths. */
export function growthStandsOver(a: NumberFact | null, b: NumberFact | null): boolean {
  if (a === null || b === null) return b !== null;
  return a.value !== b.value && isExactBeside(a, b);
}

function isExactBeside(a: NumberFact, b: NumberFact): boolean {
  return a.bound !== '=' && b.bound === '=';
}
