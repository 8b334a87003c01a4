import type { Cell, CellValue } from '../../workbook/plan';

/** What `Range.values` and `Range.formulas` take for one cell; null leaves the cell as it is. */
export type Entry = string | number | boolean | null;

/** What a cell of the plan holds, without its number format; the formula where it has one. */
export function contentOf(cell: Cell): CellValue | { readonly formula: string } {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? { formula: cell.formula } : cell.value;
}

/** The number format that the cell has for itself; null where it takes its column's. */
export function ownFormat(cell: Cell): string | null {
  return cell !== null && typeof cell === 'object' && 'numberFormat' in cell ? cell.numberFormat : null;
}

/**
 * A text that Excel might read as a formula, a number, a date, a time, a truth value or an error: whatever begins with a
 * sign or an apostrophe, and whatever has a digit, since days and times are written in many ways (1-2, 1月2日, 上午9时).
 */
const READ_AS_OTHER =
  /^[\s\p{Cc}]*['=+\-@＝＋－＠]|\p{N}|^\s*(?:true|false|#.*|[零一二三四五六七八九十百千万亿〇年月日时分秒点上下午]+)\s*$/iu;

/**
 * A text as it must be given so that it stays the text that it is: with an apostrophe before it, which Excel takes away,
 * where it could be read as something else. Under the number format `@` Excel reads nothing, and an apostrophe is left out.
 *
 * `asText('=1+1', false)` is `'=1+1`; `asText('=1+1', true)` is `=1+1`; `asText('地区', false)` is 地区.
 */
export function asText(text: string, underTextFormat: boolean): string {
  return !underTextFormat && READ_AS_OTHER.test(text) ? `'${text}` : text;
}

/** The most UTF-16 units that a cell holds: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const CELL_LIMIT = 32_767;

/**
 * A text as a cell can hold it: cut at the limit with an ellipsis, halves of surrogate pairs and non-characters, which a
 * file could not carry, as U+FFFD. The .xlsx host does the same.
 */
export function storableText(text: string): string {
  const cut = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text;
  return cut.replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** A cell of the plan as Excel takes it. `entryOf(null, false)` is '', which empties the cell. */
export function entryOf(cell: Cell, underTextFormat: boolean): Exclude<Entry, null> {
  const content = contentOf(cell);
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  if (typeof content === 'string') return asText(storableText(content), underTextFormat);
  if (typeof content === 'number' && !Number.isFinite(content))
    throw new RangeError('A cell cannot hold NaN or infinity.');
  return content;
}
