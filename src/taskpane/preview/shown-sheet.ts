import { format } from 'numfmt';
import type { FileSheet } from '../../hosts/xlsx/read-sheets';
import type { Cell, CellRange, CellStyle, CellValue, SheetPlan } from '../../workbook';

/** A cell as a person sees it. */
export interface ShownCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  /** Columns and rows that it takes; 0 where another cell reaches over it. */
  readonly columns: number;
  readonly rows: number;
}

/** A sheet as a person sees it, from its first cell on. */
export interface ShownSheet {
  readonly name: string;
  readonly rows: readonly (readonly ShownCell[])[];
  /** The width of each column in characters, of which Chinese take two. */
  readonly widths: readonly number[];
  /** How many rows at the top stand still. */
  readonly headRows: number;
  /** Rows that are there and not shown. */
  readonly hiddenRows: number;
  /** Columns that are there and not shown. */
  readonly hiddenColumns: number;
}

/** So many rows are shown: a preview is to be looked at, the file holds all. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 100;

/** What Excel gives a column that says nothing of its width, in characters; a wider one than this is cut. */
const USUAL_WIDTH = 9;
const MOST_WIDTH = 60;

/**
 * The sheets of a planned workbook with the values that its formulas have, in the number formats of its cells. Sheets and columns that
 * are hidden in the file are left out.
 */
export function shownSheets(sheets: readonly SheetPlan[]): readonly ShownSheet[] {
  return sheets.filter(({ look }) => !look.hidden).map(shownSheet);
}

/** The sheets of a file as a person sees them. */
export function shownFileSheets(sheets: readonly FileSheet[]): readonly ShownSheet[] {
  return sheets.map(({ cells, hiddenColumns, columnWidths, ...sheet }) =>
    shownGrid({
      ...sheet,
      grid: cells,
      widthOf: (column) => (hiddenColumns.has(column) ? 0 : columnWidths[column]),
      runsOn: true,
    }),
  );
}

function shownSheet(sheet: SheetPlan): ShownSheet {
  const isTable = sheet.kind === 'table';
  return shownGrid({
    name: sheet.name,
    grid: isTable ? [sheet.table.columns.map(({ name }) => name), ...sheet.table.append] : sheet.cells,
    styleOf: styles(sheet),
    merges: isTable ? [] : sheet.merges,
    widthOf: (column) => sheet.look.columnWidths[column],
    headRows: isTable ? 1 : (sheet.look.freeze?.rows ?? 0),
    runsOn: !isTable,
  });
}

interface Grid extends Pick<ShownSheet, 'name' | 'headRows'> {
  readonly grid: readonly (readonly Cell[])[];
  readonly styleOf: (row: number, column: number) => CellStyle;
  readonly merges: readonly CellRange[];
  /** 0 for a column that is hidden. */
  readonly widthOf: (column: number) => number | undefined;
  /** True where a text runs on over the empty cells at its right. */
  readonly runsOn: boolean;
}

function shownGrid({ name, grid, styleOf, merges, widthOf, headRows, runsOn }: Grid): ShownSheet {
  const shown = grid.slice(0, MOST_ROWS);
  const columns = shown.reduce((widest, row) => Math.max(widest, row.length), 0);
  const seen = Array.from({ length: columns }, (_, column) => column).filter((column) => widthOf(column) !== 0);
  const visible = seen.slice(0, MOST_COLUMNS);
  const mergesOf = rangesByRow(merges);
  const rows = shown.map((row, at) => {
    const merged = mergesOf(at);
    const cells = visible.map((column) => {
      const merge = merged.find((range) => holds(range, at, column));
      // A merged run shows what stands in its first cell, which may be in a hidden column.
      const cell = row[merge?.column ?? column] ?? null;
      return shownCell(cell, styleOf(at, column), spanOf(merge, at, column, visible));
    });
    return runsOn ? overflowing(cells) : cells;
  });
  return {
    name,
    rows,
    widths: visible.map((column) => Math.min(widthOf(column) ?? USUAL_WIDTH, MOST_WIDTH)),
    headRows,
    hiddenRows: grid.length - shown.length,
    hiddenColumns: seen.length - visible.length,
  };
}

/** The style of a cell: its column's first, then that of the ranges it lies in, the later over the earlier. */
function styles(sheet: SheetPlan): (row: number, column: number) => CellStyle {
  const ofRow = rangesByRow(sheet.look.styles.map(({ range, style }) => ({ ...range, style })));
  return (row, column) => {
    const own = sheet.kind === 'table' && row > 0 ? sheet.table.columns[column] : undefined;
    let style: CellStyle = own ? { ...own.style, numberFormat: own.numberFormat } : {};
    for (const range of ofRow(row)) if (holds(range, row, column)) style = { ...style, ...range.style };
    return style;
  };
}

/** The ranges that reach into a row, among those that reach into the rows shown. */
function rangesByRow<Range extends CellRange>(ranges: readonly Range[]): (row: number) => readonly Range[] {
  const byRow = Array.from({ length: MOST_ROWS }, (): Range[] => []);
  for (const range of ranges)
    for (let row = range.row; row < Math.min(range.row + range.rows, MOST_ROWS); row += 1) byRow[row]?.push(range);
  return (row) => byRow[row] ?? [];
}

function holds({ row, column, rows, columns }: CellRange, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

function shownCell(cell: Cell, style: CellStyle, span: Pick<ShownCell, 'columns' | 'rows'>): ShownCell {
  const isPlain = cell === null || typeof cell !== 'object';
  const value = isPlain ? cell : cell.value;
  const numberFormat = !isPlain && 'numberFormat' in cell ? cell.numberFormat : (style.numberFormat ?? 'General');
  return {
    text: span.columns === 0 ? '' : textOf(value, numberFormat),
    align: style.horizontal ?? (typeof value === 'number' ? 'right' : 'left'),
    bold: style.bold ?? false,
    ...span,
  };
}

function textOf(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  // A format that the library does not know shows the bare number, as Excel's General does.
  return format(numberFormat, value, { throws: false });
}

function spanOf(
  merge: CellRange | undefined,
  row: number,
  column: number,
  visible: readonly number[],
): Pick<ShownCell, 'columns' | 'rows'> {
  if (!merge) return { columns: 1, rows: 1 };
  const columns = visible.filter((one) => one >= merge.column && one < merge.column + merge.columns);
  const isFirst = row === merge.row && column === columns[0];
  return isFirst ? { columns: columns.length, rows: merge.rows } : { columns: 0, rows: 0 };
}

/** A text runs on over the empty cells at its right, as in a spreadsheet. */
function overflowing(cells: readonly ShownCell[]): readonly ShownCell[] {
  const shown = [...cells];
  shown.forEach((cell, at) => {
    if (cell.text === '' || cell.align !== 'left' || cell.columns !== 1 || cell.rows !== 1) return;
    let end = at + 1;
    while (shown[end]?.text === '' && shown[end]?.columns === 1) end += 1;
    if (end === at + 1) return;
    shown[at] = { ...cell, columns: end - at };
    for (let over = at + 1; over < end; over += 1) shown[over] = { ...cell, text: '', columns: 0, rows: 0 };
  });
  return shown;
}
