/** Inches of an A4 page across between its margins, and points down between them. */
const ACROSS = 10.89;
const DOWN = 509;
/** Pixels that programs draw a digit of the usual font with, by which columns are wide and a page that is fitted to them small. */
const DIGITS = [7, 8, 9.3] as const;
/** Points that a row may be tall. */
const [LOWEST, HIGHEST, STEP] = [17.25, 22.5, 0.75];
/** So many rows a last page should have. */
const FEWEST = 6;

/** A table that is printed one page wide, its heads repeated on each page. */
export interface PrintedTable {
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Points of what is repeated on each page. */
  readonly heads: number;
  readonly rows: number;
}

/**
 * How tall the rows of a table are made, so that no page is printed for a row or two in whatever program: pages cannot be told
 * where to end, since Excel takes no breaks on sheets that are fitted to the width of a page.
 */
export function evenRowHeight(table: PrintedTable): number {
  const heights = Array.from({ length: (HIGHEST - LOWEST) / STEP + 1 }, (_, step) => LOWEST + step * STEP);
  const [first = LOWEST, ...others] = heights;
  let best = { height: first, rows: fewestOnLastPage(table, first) };
  for (const height of others) {
    if (best.rows >= FEWEST) break;
    const rows = fewestOnLastPage(table, height);
    if (rows > best.rows) best = { height, rows };
  }
  return best.height;
}

function fewestOnLastPage({ widths, heads, rows }: PrintedTable, height: number): number {
  const onLast = DIGITS.map((digit) => {
    const pixels = widths.reduce((sum, width) => sum + width * digit + 5, 0);
    const scale = Math.min(1, (ACROSS * 96) / pixels);
    const onPage = Math.max(1, Math.floor((DOWN / scale - heads) / height));
    return rows % onPage === 0 ? onPage : rows <= onPage ? onPage : rows % onPage;
  });
  return Math.min(...onLast);
}
