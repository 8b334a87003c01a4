import { columnLetters } from '../../../workbook';
import { DamagedPart, elementsOf, spliced, startTag, type Splice, type XmlElement } from './xml-elements';

/** Makes a cell anew; `style` is the one that the cell has now, null where there is no cell. */
export type CellMaker = (style: number | null) => string;
/** Cells to be made, by row and column, zero-based. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellMaker>>;

/** What a sheet holds in its rows, as far as an edit must know. */
export interface SheetRows {
  readonly xml: string;
  readonly data: XmlElement;
  readonly rows: ReadonlyMap<number, SheetRow>;
}

export interface SheetRow {
  readonly element: XmlElement;
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface SheetCell {
  readonly element: XmlElement;
  readonly style: number | null;
  /** True where a value or a formula stands in it. */
  readonly isFilled: boolean;
  /** True where it shows something. */
  readonly hasValue: boolean;
}

/** Reads where the cells of a sheet stand. Rows and cells without a number follow the one before, as the format allows. */
export function sheetRows(xml: string): SheetRows {
  const rows = new Map<number, SheetRow>();
  let data: XmlElement | undefined;
  let cells = new Map<number, SheetCell>();
  let [row, column, isFilled, hasValue] = [-1, -1, false, false];
  for (const element of elementsOf(xml, ['sheetData', 'row', 'c', 'v', 'f', 'is'])) {
    const { name, attributes, path } = element;
    if (name === 'sheetData') data = element;
    else if (name === 'c') {
      column = attributes['r'] === undefined ? column + 1 : columnIndex(attributes['r']);
      const style = attributes['s'] === undefined ? null : Number(attributes['s']);
      cells.set(column, { element, style, isFilled, hasValue });
      isFilled = hasValue = false;
    } else if (name === 'row') {
      row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
      rows.set(row, { element, cells });
      cells = new Map();
      column = -1;
    } else if (path.at(-1) === 'c') {
      isFilled = true;
      hasValue ||= name !== 'f' && element.innerEnd > element.innerStart;
    }
  }
  if (!data) throw new DamagedPart('the sheet has no rows');
  return { xml, data, rows };
}

/** Writes cells into a sheet. All else in it stays as it stands, letter by letter. `heights`: points that rows must be tall at least. */
export function patchCells(
  { xml, data, rows }: SheetRows,
  edits: CellEdits,
  heights: ReadonlyMap<number, number> = new Map(),
): string {
  const splices: Splice[] = [];
  const fresh: { readonly row: number; readonly text: string }[] = [];
  for (const [row, cells] of [...edits].sort(([a], [b]) => a - b)) {
    const there = rows.get(row);
    const height = heights.get(row);
    if (there) splices.push(...rowSplices(xml, row, there, cells, height ?? 0));
    else {
      const made = [...cells].sort(([a], [b]) => a - b).map(([column, make]) => placed(make(null), row, column));
      const ht = height === undefined ? '' : ` ht="${height}"`;
      fresh.push({ row, text: `<row r="${row + 1}"${ht}>${made.join('')}</row>` });
    }
  }
  if (data.innerStart === data.end) {
    const text = `<sheetData>${fresh.map((one) => one.text).join('')}</sheetData>`;
    return spliced(xml, fresh.length === 0 ? [] : [{ start: data.start, end: data.end, text }]);
  }
  const order = [...rows].sort(([a], [b]) => a - b);
  let next = 0;
  const gaps = new Map<number, string[]>();
  for (const { row, text } of fresh) {
    while (next < order.length && (order[next]?.[0] ?? 0) < row) next += 1;
    const at = order[next]?.[1].element.start ?? data.innerEnd;
    gaps.set(at, [...(gaps.get(at) ?? []), text]);
  }
  for (const [at, texts] of gaps) splices.push({ start: at, end: at, text: texts.join('') });
  return withDimension(spliced(xml, splices), edits);
}

function rowSplices(
  xml: string,
  row: number,
  { element, cells }: SheetRow,
  edits: ReadonlyMap<number, CellMaker>,
  height: number,
): readonly Splice[] {
  // The hint of which columns the row has would be wrong. A height that a person gave stays.
  const { ht, customHeight } = element.attributes;
  const isRaised = height > Number(ht ?? 0) && customHeight !== '1' && customHeight !== 'true';
  const head = startTag(xml, element, { spans: null, ...(isRaised && { ht: String(height) }) });
  const isEmpty = element.innerStart === element.end;
  const order = [...cells].sort(([a], [b]) => a - b);
  const splices: Splice[] = [];
  const inserted = new Map<number, string>();
  for (const [column, make] of [...edits].sort(([a], [b]) => a - b)) {
    const there = cells.get(column);
    const text = placed(make(there?.style ?? null), row, column);
    if (there) splices.push({ start: there.element.start, end: there.element.end, text });
    else {
      const at = order.find(([other]) => other > column)?.[1].element.start ?? element.innerEnd;
      inserted.set(at, (inserted.get(at) ?? '') + text);
    }
  }
  if (isEmpty) {
    const made = [...inserted.values()].join('');
    return [{ start: element.start, end: element.end, text: `${head.text.replace(/\/>$/, '>')}${made}</row>` }];
  }
  for (const [at, text] of inserted) splices.push({ start: at, end: at, text });
  return [head, ...splices];
}

/** A cell that a maker wrote without its address gets it. */
function placed(cell: string, row: number, column: number): string {
  return cell.replace('<c', `<c r="${columnLetters(column)}${row + 1}"`);
}

function withDimension(xml: string, edits: CellEdits): string {
  const [dimension] = elementsOf(xml.slice(0, xml.indexOf('<sheetData')) + '</worksheet>', ['dimension']);
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(dimension?.attributes['ref'] ?? '');
  if (!dimension || !match) return xml;
  const [, left = 'A', top = '1', right = left, bottom = top] = match;
  const columns = [...edits.values()].flatMap((cells) => [...cells.keys()]);
  const ends = [columnIndex(`${right}1`), ...columns].reduce((a, b) => Math.max(a, b), 0);
  const starts = [columnIndex(`${left}1`), ...columns].reduce((a, b) => Math.min(a, b), 16_383);
  const last = [...edits.keys()].reduce((a, b) => Math.max(a, b + 1), Number(bottom));
  const first = [...edits.keys()].reduce((a, b) => Math.min(a, b + 1), Number(top));
  const ref = `${columnLetters(starts)}${first}:${columnLetters(ends)}${last}`;
  return spliced(xml, [startTag(xml, dimension, { ref })]);
}

/** The zero-based column of an address: of `C7` 2. */
export function columnIndex(address: string): number {
  const letters = /^[A-Z]+/.exec(address.replaceAll('$', ''))?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
