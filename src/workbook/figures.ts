import type { DataRow } from './data-row';
import { readBounds } from './bounds';
import { numberOf, textOf } from './table-rows';

/** The figures of a row as one text: rows of one key with the same text say the same. */
export function figuresOf(row: DataRow, standardValue: number | null, standardUnit: string): string {
  // Twelve digits: the same figure in 万元 and in 亿元 is the same, whatever the conversion left behind its digits.
  const level = standardValue === null ? '' : `${Number(standardValue.toPrecision(12))}${standardUnit}`;
  return [
    level,
    textOf(row.bound),
    numberOf(row.growth) ?? '',
    textOf(row.change),
    textOf(row.rank),
    textOf(row.rankScope),
  ].join('|');
}

/** The numbers of a row that another row of its key could contradict. */
export interface Figures {
  readonly row: DataRow;
  readonly standardValue: number | null;
}

/** True where two rows of one key cannot both be right: another level, or another growth, beyond rounding and bounds. */
export function contradicts(a: Figures, b: Figures): boolean {
  const boundsA = readBounds(textOf(a.row.bound));
  const boundsB = readBounds(textOf(b.row.bound));
  return (
    differ(a.standardValue, b.standardValue, boundsA.level, boundsB.level) ||
    differ(numberOf(a.row.growth), numberOf(b.row.growth), boundsA.growth, boundsB.growth)
  );
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
