import type { Cell, TableSheetPlan } from './plan';

/** Points of a line of the usual font, what is left free above and below, and about as much as Excel lets a row be tall. */
const LINE = 14.25;
const FREE = 3.75;
const TALLEST = 400;
/** A Chinese character is nearly two digits of the usual font wide, and digits are what widths are counted in. */
const WIDE = 1.9;
/** What the edges of a cell take of its width. */
const EDGES = 1;

/** A column of a table that wraps its texts: where it stands in a row, and its width in characters. */
export interface WrappedColumn {
  readonly name: string;
  readonly place: number;
  readonly width: number;
}

/** The columns of a table that wrap their texts. */
export function wrappedColumns({ table, look }: Pick<TableSheetPlan, 'table' | 'look'>): readonly WrappedColumn[] {
  return table.columns.flatMap(({ name, style }, place) =>
    style?.wrap === true ? [{ name, place, width: look.columnWidths[place] ?? 0 }] : [],
  );
}

/**
 * Points that a row must be tall for all lines of its texts to be seen, null where no column wraps. Excel fits rows by itself;
 * a file has to tell the height, since LibreOffice lays the lines of a row without one over the rows below.
 */
export function wrappedHeight(line: readonly Cell[], columns: readonly WrappedColumn[]): number | null {
  if (columns.length === 0) return null;
  const lines = columns.reduce((most, { place, width }) => Math.max(most, linesOf(line[place] ?? null, width)), 1);
  return Math.min(lines * LINE + FREE, TALLEST);
}

/** Lines that a cell takes in a column of so many characters. */
export function linesOf(cell: Cell, width: number): number {
  const text = cell !== null && typeof cell === 'object' ? cell.value : cell;
  if (typeof text !== 'string') return 1;
  const room = Math.max(WIDE, width - EDGES);
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / room)), 0);
}

/** The width of a text in characters of a column. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? WIDE : 1;
  return width;
}

/** From the radicals of Chinese on all is wide, as are the quotation marks and signs of Chinese text. */
function isWide(character: string): boolean {
  if (character < '\u2010') return false;
  return character >= '\u2E80' || /[“”‘’…—～≥≤＞＜①-⑳]/.test(character);
}
