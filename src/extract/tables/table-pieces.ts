import { isNumber } from './cell-number';
import { isHead } from './find-tables';
import type { TableCell } from './table-lines';

type Row = readonly TableCell[];

/** The rows parted where a head comes again, as behind a page break or where tables stand close together. */
export function tablePieces(rows: readonly Row[]): readonly (readonly Row[])[] {
  const pieces: Row[][] = [];
  let hasFigures = true;
  for (const row of rows) {
    const holdsFigures = row.some((cell) => isNumber(cell.text));
    if (pieces.length === 0 || (hasFigures && !holdsFigures && isHeadRow(row))) {
      pieces.push([]);
      hasFigures = false;
    }
    pieces.at(-1)?.push(row);
    hasFigures ||= holdsFigures;
  }
  return pieces.map(aligned);
}

function isHeadRow(row: Row): boolean {
  const labels = row.map((cell) => cell.text).filter((label) => label !== '');
  return labels.length >= 2 && isHead(labels);
}

/** Rows that are wider than most, with nothing in the cells in front, are moved to the left. */
function aligned(rows: readonly Row[]): readonly Row[] {
  const widths = rows.map((cells) => cells.findLastIndex((cell) => cell.text !== '') + 1);
  if (widths.every((width) => width === widths[0])) return rows;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return rows.map((cells, i) => {
    const more = (widths[i] ?? 0) - usual;
    return more > 0 && cells.slice(0, more).every((cell) => cell.text === '') ? cells.slice(more) : cells;
  });
}
