import { columnLetters, wrappedColumns, wrappedHeight } from '../../workbook';
import type { Cell, TablePlan, TableSheetPlan } from '../../workbook';
import { escapedText } from './cell-text';
import { valueOf } from './check-plan';
import { fileFormula } from './formula-text';
import { xmlText } from './xml-text';

/*
 * The body of a table streams into its sheet while the package is written: hucre, which makes everything else, would hold
 * 100,000 rows several times over. It writes a few sample rows that have every number format of every column, and the
 * styles that it gives them are those of the body.
 */

/** Rows made at a time: so few that their text is given free at once, which larger pieces are not. */
const BATCH = 16;
/** The head is the first row of the sheet. */
const FIRST_ROW = 2;

/** The number formats that the cells of each column have, the column's own first. */
export function columnFormats(table: TablePlan): readonly (readonly string[])[] {
  return table.columns.map((column, place) => {
    const formats = new Set([column.numberFormat]);
    for (const line of table.append) formats.add(formatOf(line[place] ?? null, column.numberFormat));
    return [...formats];
  });
}

/**
 * The rows of the body as a file must hold them: Excel has no table without a row, so an empty one keeps a blank row, with
 * its formulas, for people to type in.
 */
export function bodyRows(table: TablePlan): readonly (readonly Cell[])[] {
  return table.append.length > 0
    ? table.append
    : [table.columns.map(({ formula }) => (formula === undefined ? null : ''))];
}

/** The sheet that hucre wrote with the body in place of the sample rows. */
export function* withBody(xml: string, sheet: TableSheetPlan): Iterable<string> {
  const { table } = sheet;
  const wrapped = wrappedColumns(sheet);
  const start = xml.indexOf('<row r="2"');
  const end = xml.indexOf('</sheetData>');
  if (start < 0 || end < start) throw new Error(`no sample rows in the sheet of ${table.name}`);
  const rows = bodyRows(table);
  const columns = columnWriters(table, xml.slice(start, end));
  yield xml.slice(0, start).replace(/<dimension ref="A1:([A-Z]+)\d+"\/>/, `<dimension ref="A1:$1${rows.length + 1}"/>`);
  yield* rowsXml(rows, 0, FIRST_ROW, columns, (line) => wrappedHeight(line, wrapped));
  yield xml.slice(end);
}

/** Rows from `start` on as elements, some at a time; the first of them is the row `number` of the sheet. */
export function* rowsXml(
  rows: readonly (readonly Cell[])[],
  start: number,
  number: number,
  columns: readonly ColumnWriter[],
  heightOf: (line: readonly Cell[]) => number | null = () => null,
): Iterable<string> {
  for (let first = start; first < rows.length; first += BATCH) {
    const batch = rows.slice(first, first + BATCH);
    yield batch.map((line, index) => rowXml(line, number + first - start + index, columns, heightOf(line))).join('');
  }
}

/** What the cells of a column have in common. */
export interface ColumnWriter {
  readonly letters: string;
  readonly numberFormat: string;
  /** The attribute of the style of each number format; empty where it has none. */
  readonly styles: ReadonlyMap<string, string>;
  /** The element of the column's formula; empty where it has none. */
  readonly formula: string;
}

function columnWriters(table: TablePlan, samples: string): readonly ColumnWriter[] {
  const sampled = new Map(
    [...samples.matchAll(/<c r="([A-Z]+\d+)"( s="\d+")/g)].map(([, cell = '', style = '']) => [cell, style]),
  );
  const formats = columnFormats(table);
  return table.columns.map((column, place) => {
    const letters = columnLetters(place);
    const styles = (formats[place] ?? []).map(
      (format, sample) => [format, sampled.get(`${letters}${sample + FIRST_ROW}`) ?? ''] as const,
    );
    const formula = column.formula === undefined ? '' : `<f>${xmlText(fileFormula(column.formula))}</f>`;
    return { letters, numberFormat: column.numberFormat, styles: new Map(styles), formula };
  });
}

function rowXml(line: readonly Cell[], row: number, columns: readonly ColumnWriter[], height: number | null): string {
  const cells = line.map((cell, place) => {
    const writer = columns[place];
    return writer ? cellXml(cell, row, writer) : '';
  });
  // Without `customHeight`, so that Excel fits the row anew once a person edits it.
  const ht = height === null ? '' : ` ht="${height}"`;
  return `<row r="${row}"${ht}>${cells.join('')}</row>`;
}

function cellXml(cell: Cell, row: number, { letters, numberFormat, styles, formula }: ColumnWriter): string {
  const value = valueOf(cell);
  const start = `<c r="${letters}${row}"${styles.get(formatOf(cell, numberFormat)) ?? ''}`;
  if (value === null && formula === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  const text = xmlText(escapedText(value ?? ''));
  if (formula !== '') return `${start} t="str">${formula}<v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function formatOf(cell: Cell, ofColumn: string): string {
  return cell !== null && typeof cell === 'object' && 'numberFormat' in cell ? cell.numberFormat : ofColumn;
}
