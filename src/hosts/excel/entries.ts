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

/** A cell of the plan as Excel takes it. `entryOf(null, false)` is '', which empties the cell. */
export function entryOf(cell: Cell, underTextFormat: boolean): Exclude<Entry, null> {
  const content = contentOf(cell);
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  if (typeof content === 'string') return asText(content, underTextFormat);
  if (typeof content === 'number' && !Number.isFinite(content))
    throw new RangeError('A cell cannot hold NaN or infinity.');
  return content;
}
