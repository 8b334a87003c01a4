import { columnLetters } from '../../workbook';
import type { Cell, GridSheetPlan } from '../../workbook';
import { rowsXml, type ColumnWriter } from './table-body';

/*
 * A long grid that ends in plain values, as the index of 100,000 rows does, streams them into its sheet while the package is
 * written, as tables do their bodies: hucre would hold them several times over.
 */

/** Fewer rows than this are left to hucre. */
const FEWEST = 1000;

/** The row from which on a grid streams its cells: everything below is plain values without a look; null where it does not. */
export function tailStart({ cells, merges, look }: GridSheetPlan): number | null {
  const dressed = [...merges, ...look.styles.map(({ range }) => range)];
  let start = dressed.reduce((lowest, { row, rows }) => Math.max(lowest, row + rows), 1);
  for (let row = cells.length - 1; row >= start; row -= 1) if (!cells[row]?.every(isPlain)) start = row + 1;
  return cells.length - start < FEWEST ? null : start;
}

function isPlain(cell: Cell): boolean {
  return cell === null || typeof cell !== 'object';
}

/** The sheet that hucre wrote of the rows above with the rest behind them. */
export function* withTail(xml: string, { name, cells }: GridSheetPlan, start: number): Iterable<string> {
  const end = xml.indexOf('</sheetData>');
  if (end < 0) throw new Error(`no rows in the sheet ${name}`);
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, place): ColumnWriter => {
    return { letters: columnLetters(place), numberFormat: 'General', styles: new Map(), formula: '' };
  });
  const whole = `<dimension ref="A1:${columnLetters(width - 1)}${cells.length}"/>`;
  yield xml.slice(0, end).replace(/<dimension ref="[^"]*"\/>/, whole);
  yield* rowsXml(cells, start, start + 1, columns);
  yield xml.slice(end);
}
