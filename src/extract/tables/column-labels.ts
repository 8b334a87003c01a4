import { tableMeasures } from '../../codelists/table-words';
import { isOverNames, isUnit } from './label';
import type { TableCell } from './table-lines';

/** One label a column; a head cell over several columns belongs to each of them. Null where the head is wider than its rows. */
export function columnLabels(head: readonly (readonly TableCell[])[], width: number): string[] | null {
  const last = head.at(-1)?.map((cell) => cell.text) ?? [];
  if (last.length > width && !(head.length === 1 || last.slice(width).every((label) => label === ''))) return null;
  // A head shorter than its rows lacks the empty cells over the names.
  if (last.length < width) last.unshift(...blanks(width - last.length));
  const lower = last.slice(0, Math.max(width, last.length));
  const rows = head.slice(0, -1).map((row) =>
    spread(
      row.map((cell) => cell.text),
      lower,
    ),
  );
  rows.push(lower);
  const labels: string[] = [];
  for (let at = 0; at < width; at += 1) {
    const parts: string[] = [];
    for (const row of rows) {
      const part = row[at] ?? '';
      // 亿元 alone under an indicator is its unit.
      if (part !== '' && !parts.includes(part)) parts.push(parts.length > 0 && isUnit(part) ? `(${part})` : part);
    }
    labels.push(parts.join(''));
  }
  return labels;
}

function blanks(count: number): readonly string[] {
  return new Array<string>(count).fill('');
}

/** Spreads the cells of an upper head row over the columns of the row under it. */
function spread(upper: readonly string[], lower: readonly string[]): readonly string[] {
  if (upper.length === lower.length && upper.some((label) => label === '')) return carriedRight(upper, lower);
  // The empty cells at a line's end are often lost; those within it show what its labels span.
  if (upper.length < lower.length && upper.slice(1).some((label) => label === ''))
    return carriedRight([...upper, ...blanks(lower.length - upper.length)], lower);
  const named = upper.filter((label) => label !== '');
  const alone = lower.filter((label) => label === '').length;
  // Where the upper row has no label for the names and units under it, its labels are of the figures only.
  const isOver = (label: string): boolean => label !== '' && (upper.some(isSide) || !isSide(label));
  const groups = labelGroups(lower.filter(isOver), named.length - alone);
  if (named.length < alone || groups === null) return upper;
  const singles = [...named.slice(0, alone)];
  const spanning = named.slice(alone).flatMap((label, i) => new Array<string>(groups[i] ?? 1).fill(label));
  return lower.map((label) => (label === '' ? singles.shift() : isOver(label) ? spanning.shift() : '') ?? '');
}

/** A label over names or units, none over figures. */
function isSide(label: string): boolean {
  return isOverNames(label) || tableMeasures.unit.test(label);
}

function carriedRight(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let current = '';
  return upper.map((label, at) => {
    if (label !== '') current = label;
    return lower[at] === '' ? label : current;
  });
}

/**
 * Sizes of the groups of lower labels under each upper one: all of one size where none then holds a label twice, else a group ends
 * before a label that it holds already.
 */
function labelGroups(labels: readonly string[], wanted: number): readonly number[] | null {
  if (wanted <= 0) return labels.length === 0 ? [] : null;
  const size = labels.length / wanted;
  const isEven = labels.every((label, i) => !labels.slice(i - (i % size), i).includes(label));
  if (Number.isInteger(size) && isEven) return Array.from({ length: wanted }, () => size);
  const sizes: number[] = [];
  let seen = new Set<string>();
  for (const label of labels) {
    if (seen.has(label) || sizes.length === 0) {
      sizes.push(0);
      seen = new Set();
    }
    seen.add(label);
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
  }
  if (sizes.length === wanted) return sizes;
  return Number.isInteger(size) ? Array.from({ length: wanted }, () => size) : null;
}
