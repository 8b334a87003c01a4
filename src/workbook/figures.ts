import type { DataRow } from './data-row';
import { readBounds, upTo } from './bounds';
import { numberOf, textOf } from './table-rows';

/** The numbers of a row that another row of its key could contradict. */
export interface Figures {
  readonly row: DataRow;
  readonly standardValue: number | null;
}

/** What two rows of one key contradict each other in, beyond rounding and bounds; empty where both can be right. */
export function contradictions(a: Figures, b: Figures): readonly ('level' | 'growth')[] {
  const boundsA = readBounds(textOf(a.row.bound));
  const boundsB = readBounds(textOf(b.row.bound));
  const isLevel = differ(a.standardValue, b.standardValue, boundsA.level, boundsB.level);
  const isGrowth = differ(numberOf(a.row.growth), numberOf(b.row.growth), boundsA.growth, boundsB.growth);
  return [...(isLevel ? (['level'] as const) : []), ...(isGrowth ? (['growth'] as const) : [])];
}

/** The level or the growth of a row with its bound, as a remark tells it: `≥140亿元`, `130～135亿元`, `4.6%`. */
export function figureText(row: DataRow, figure: 'level' | 'growth'): string {
  const bound = readBounds(textOf(row.bound))[figure];
  const number = textOf(figure === 'level' ? row.value : row.growth);
  const unit = figure === 'level' ? textOf(row.unit) : '%';
  return bound.startsWith(upTo) ? `${number}～${bound.slice(upTo.length)}${unit}` : `${bound}${number}${unit}`;
}

function differ(a: number | null, b: number | null, boundA: string, boundB: string): boolean {
  if (a === null || b === null || a === b) return false;
  if (boundA !== '' || boundB !== '') return !(admits(a, boundA, b) || admits(b, boundB, a));
  return !(roundsTo(a, b) || roundsTo(b, a));
}

function admits(limit: number, bound: string, figure: number): boolean {
  switch (bound) {
    case '≥':
    case '＞':
      return figure >= limit;
    case '≤':
    case '＜':
      return figure <= limit;
    case '约':
      return Math.abs(figure - limit) <= Math.abs(limit) * 0.05;
    default:
      return bound !== '';
  }
}

/** True where `coarse` is `fine` rounded to the digits that `coarse` has. */
function roundsTo(fine: number, coarse: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(coarse))?.[1]?.length ?? 0;
  return Math.abs(fine - coarse) <= 0.5 * 10 ** -decimals + 1e-9;
}
