import type { PlacedLine } from './page-lines';

/** A line that ends so many characters or less before the right margin is full: its sentence goes on in the next. */
const FULL = 1.6;
/** A line that begins so many characters or more behind the left margin opens a paragraph. */
const INDENT = 1.2;

/** Lines of fewer characters fill no column: a document of nothing but headings has no margin. */
const NARROWEST = 16;

/**
 * Joins the lines of a document into its paragraphs, also over the end of a page: a line that reaches the right margin goes on in
 * the next one where that begins at the left margin. Rows of tables (with tabs) stay lines.
 *
 * @example of lines that fill the width, `…全年生产总`, `值1329亿元。`, the one line `…全年生产总值1329亿元。`
 */
export function paragraphsOf(pages: readonly (readonly PlacedLine[])[]): readonly string[] {
  const paragraphs: string[] = [];
  const lines = pages.flat();
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  let goesOn = false;
  for (const line of lines) {
    const isRow = line.text.includes('\t');
    const atLeft = line.left - left < line.height * INDENT;
    if (goesOn && atLeft && !isRow) paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
    else paragraphs.push(line.text);
    goesOn = !isRow && right - line.right < line.height * FULL && line.right - line.left > line.height * NARROWEST;
  }
  return paragraphs;
}

/** Between two Latin words that a line end parted there was a space; between digits of one number there was none. */
function joined(before: string, after: string): string {
  const isParted = /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after);
  return `${before}${isParted ? ' ' : ''}${after}`;
}
