/** The most characters that a cell of Excel holds. */
export const CELL_LIMIT = 32_767;

/** Text that hucre, as Excel, would take for an error value. */
const errorValues: ReadonlySet<string> = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/**
 * A text as a cell can hold it: at most 32,767 UTF-16 units, no half of a surrogate pair and no non-character, which XML
 * cannot carry (they become U+FFFD). Control characters stay; hucre writes them in Excel's `_x0001_` form.
 */
export function storableText(text: string): string {
  const cut = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text;
  return cut.replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** `storableText` so that a text that looks like Excel's escape (`_x0041_`) is read back as it is. */
export function escapedText(text: string): string {
  return storableText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** True for a text that must be written as a run of rich text, since as a plain one it would become an error value. */
export function looksLikeError(text: string): boolean {
  return errorValues.has(text);
}
