import type { GrowthBasis } from './patterns/pattern';

/**
 * True where a growth takes the place of one that was read before it: any of a comparable one, and that at constant prices of
 * one at current prices.
 *
 * @example 同口径增长5.5%，自然口径增长1.8%: replaces('nominal', 'comparable') // true
 */
export function replaces(basis: GrowthBasis | null, known: GrowthBasis | null): boolean {
  if (known === 'comparable') return basis !== 'comparable';
  return known === 'current-price' && basis === 'real';
}
