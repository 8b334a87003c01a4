import type { Cell as FileCell, CellValue as FileValue, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { rangeReference } from '../../workbook';
import type { Cell, GridSheetPlan, SheetPlan, TableSheetPlan } from '../../workbook';
import { escapedText, looksLikeError } from './cell-text';
import { StyleSheet, styleInside } from './cell-style';
import { fileFormula } from './formula-text';
import { tailStart } from './grid-tail';
import { gridParts, lookParts } from './sheet-parts';
import { bodyRows, columnFormats } from './table-body';

/** Cells that need more than a value, by `row,column`. */
type Details = Map<string, Partial<FileCell>>;
type Detailed = Exclude<Cell, string | number | boolean | null>;

/** A sheet of a plan in hucre's terms. */
export function fileSheet(sheet: SheetPlan): WriteSheet {
  return sheet.kind === 'table' ? tableSheet(sheet) : gridSheet(sheet);
}

/** The head of the table and its sample rows; `table-body.ts` puts the body in their place. */
function tableSheet({ name, table, look }: TableSheetPlan): WriteSheet {
  const styles = new StyleSheet();
  const cells: Details = new Map();
  const formats = columnFormats(table);
  const samples = Math.max(...formats.map((ofColumn) => ofColumn.length));
  for (const [place, ofColumn] of formats.entries()) {
    const look = table.columns[place]?.style;
    for (const [sample, numberFormat] of ofColumn.entries()) {
      const style = styles.make(styleInside({ ...look, ...(numberFormat !== 'General' && { numberFormat }) }));
      if (Object.keys(style).length > 0) cells.set(`${sample + 1},${place}`, { style });
    }
  }
  layStyles(look.styles, styles, cells, 1);
  const columns = table.columns.map((column) => ({ name: column.name }));
  const head = table.columns.map((column) => column.name);
  return {
    ...lookParts(look),
    name,
    // A sample row is never empty, so that it is written: its first cell holds a nought.
    rows: [head, ...Array.from({ length: samples }, () => [0])],
    columns: columnDefinitions(look.columnWidths),
    cells,
    tables: [
      {
        name: table.name,
        range: rangeReference({ row: 0, column: 0, rows: bodyRows(table).length + 1, columns: head.length }),
        style: table.style,
        columns,
      },
    ],
  };
}

function gridSheet(sheet: GridSheetPlan): WriteSheet {
  const { name, look } = sheet;
  const lines = sheet.cells.slice(0, tailStart(sheet) ?? sheet.cells.length);
  const styles = new StyleSheet();
  const cells: Details = new Map();
  for (const [row, line] of lines.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell !== null && typeof cell === 'object') cells.set(`${row},${column}`, details(cell, styles));
      else if (typeof cell === 'string' && looksLikeError(cell)) cells.set(`${row},${column}`, asText(cell));
    }
  }
  layStyles(look.styles, styles, cells, lines.length);
  return {
    ...lookParts(look),
    ...gridParts(sheet),
    name,
    rows: lines.map((line) => line.map(plainValue)),
    columns: columnDefinitions(look.columnWidths),
    cells,
  };
}

function layStyles(
  ranges: readonly Parameters<StyleSheet['lay']>[0][],
  styles: StyleSheet,
  cells: Details,
  rowCount: number,
): void {
  ranges.forEach((one) => styles.lay(one, rowCount));
  for (const { row, column, style } of styles.cells()) {
    const place = `${row},${column}`;
    cells.set(place, { ...cells.get(place), style });
  }
}

function details(cell: Detailed, styles: StyleSheet): Partial<FileCell> {
  if ('formula' in cell) return { formula: fileFormula(cell.formula), formulaResult: plainValue(cell) };
  return { style: styles.make({ numberFormat: cell.numberFormat }) };
}

function asText(text: string): Partial<FileCell> {
  return { richText: [{ text }] };
}

function plainValue(cell: Cell): FileValue {
  const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
  return typeof value === 'string' ? escapedText(value) : value;
}

function columnDefinitions(widths: readonly number[]): ColumnDef[] {
  return widths.map((width) => (width === 0 ? { hidden: true } : { width }));
}
