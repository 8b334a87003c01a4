import { columnLetters } from '../../workbook';
import type { Cell, GridSheetPlan, StyledRange } from '../../workbook';
import { rowsXml, type ColumnWriter } from './table-body';

/*
 * A long grid that ends in plain values, as the index of 100,000 rows and a large panel do, streams them into its sheet while the
 * package is written, as tables do their bodies: hucre would hold them several times over. Where the columns have a look down to
 * the last row, hucre writes one row more, and the tail has the styles of that row.
 */

/** Fewer rows than this are left to hucre. */
const FEWEST = 1000;

/** The row from which on a grid streams its cells: plain values, each with the look of its column; null where it does not. */
export function tailStart(sheet: GridSheetPlan): number | null {
  const { cells } = sheet;
  const plain = firstPlainRow(sheet);
  const start = isDressed(sheet) ? plain + 1 : plain;
  return cells.length - start < FEWEST ? null : start;
}

/** The row from which on nothing but looks of whole columns tells one row from the next. */
function firstPlainRow({ cells, merges, look }: GridSheetPlan): number {
  const ends = [
    ...merges.map(({ row, rows }) => row + rows),
    ...look.styles.map((style) => (isOfColumns(style, cells.length) ? style.range.row : endOf(style))),
  ];
  const start = Math.max(1, ...ends);
  for (let row = cells.length - 1; row >= start; row -= 1) if (!cells[row]?.every(isPlain)) return row + 1;
  return start;
}

function isDressed({ cells, look }: GridSheetPlan): boolean {
  return look.styles.some((style) => isOfColumns(style, cells.length));
}

/** True where a style goes to the last row and looks the same in each row. */
function isOfColumns(styled: StyledRange, rows: number): boolean {
  const edges = styled.style.borders?.edges ?? [];
  const across = (['top', 'bottom', 'inside-horizontal'] as const).filter((edge) => edges.includes(edge));
  return endOf(styled) >= rows && (across.length === 0 || across.length === 3);
}

function endOf({ range }: StyledRange): number {
  return range.row + range.rows;
}

function isPlain(cell: Cell): boolean {
  return cell === null || typeof cell !== 'object';
}

/** The sheet that hucre wrote of the rows above with the rest behind them. */
export function* withTail(xml: string, sheet: GridSheetPlan, start: number): Iterable<string> {
  const { name, cells } = sheet;
  const end = xml.indexOf('</sheetData>');
  if (end < 0) throw new Error(`no rows in the sheet ${name}`);
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const styles = isDressed(sheet)
    ? stylesOfRow(xml.slice(xml.lastIndexOf('<row ', end), end))
    : new Map<string, string>();
  const columns = Array.from({ length: width }, (_, place): ColumnWriter => {
    const letters = columnLetters(place);
    const style = styles.get(letters);
    return {
      letters,
      numberFormat: 'General',
      styles: new Map(style === undefined ? [] : [['General', style]]),
      formula: '',
    };
  });
  const whole = `<dimension ref="A1:${columnLetters(width - 1)}${cells.length}"/>`;
  yield xml.slice(0, end).replace(/<dimension ref="[^"]*"\/>/, whole);
  yield* rowsXml(cells, start, start + 1, columns);
  yield xml.slice(end);
}

function stylesOfRow(row: string): ReadonlyMap<string, string> {
  return new Map(
    [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*?( s="\d+")/g)].map(([, letters = '', style = '']) => [letters, style]),
  );
}
