import {
  rangeReference,
  wrappedColumns,
  wrappedHeight,
  type Cell,
  type TableColumn,
  type TablePlan,
  type TableSheetPlan,
  type WrappedColumn,
} from '../../../workbook';
import { fileFormula } from '../formula-text';
import { xmlText } from '../xml-text';
import type { BookTable } from './book-parts';
import { cellXml } from './cell-xml';
import type { PartPackage } from './part-package';
import { columnIndex, patchCells, sheetRows, type CellMaker, type SheetRows } from './sheet-patch';
import type { StylesPart } from './styles-part';
import { attributeText, elementsOf, spliced, startTag, type Splice } from './xml-elements';
import type { UpdateRefusal } from './refusal';

/** A table as its part tells it, zero-based. */
interface TableShape {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly hasTotals: boolean;
  readonly columns: readonly { readonly name: string; readonly id: number; readonly formula: string | null }[];
}

/**
 * Appends and amends the rows of a table that is there. Columns are found by their names; those of a person get the formula that
 * they have down the column, and nothing else. Refused where cells beneath or beside are in the way.
 */
export function updateTable(
  held: PartPackage,
  there: BookTable,
  sheetPlan: TableSheetPlan,
  styles: StylesPart,
): UpdateRefusal | null {
  const plan = sheetPlan.table;
  const xml = held.text(there.part);
  const shape = tableShape(xml);
  const missing = plan.columns.filter(({ name }) => !shape.columns.some((column) => column.name === name));
  const formulas = changedFormulas(plan, shape);
  if (plan.append.length + plan.amend.length + missing.length + formulas.length === 0) return null;
  if (shape.hasTotals && plan.append.length > 0) return { code: 'totals-row', facts: { table: plan.name } };

  const sheet = sheetRows(held.text(there.sheet.part));
  const places = new Map(shape.columns.map(({ name }, index) => [name, shape.left + index]));
  missing.forEach(({ name }, index) => places.set(name, shape.right + 1 + index));
  const isBlank = isBlankBody(sheet, shape);
  const firstNew = isBlank ? shape.top + 1 : shape.bottom + 1;
  const lastRow = Math.max(firstNew + plan.append.length - 1, shape.bottom);
  const inTheWay =
    filledCell(sheet, {
      top: shape.bottom + 1,
      bottom: lastRow,
      left: shape.left,
      right: shape.right + missing.length,
    }) ??
    (missing.length === 0
      ? null
      : filledCell(sheet, {
          top: shape.top,
          bottom: lastRow,
          left: shape.right + 1,
          right: shape.right + missing.length,
        }));
  if (inTheWay !== null) return { code: 'in-the-way', facts: { sheet: there.sheet.name, cell: inTheWay } };

  const edits = new Map<number, Map<number, CellMaker>>();
  const set = (row: number, column: number, make: CellMaker) => {
    const cells = edits.get(row) ?? new Map<number, CellMaker>();
    edits.set(row, cells.set(column, make));
  };
  const styleOf = bodyStyles(sheet, shape);
  const make =
    (cell: Cell, column: TableColumn, place: number): CellMaker =>
    (own) => {
      const base = own ?? styleOf(place);
      const format = formatOf(cell);
      return cellXml(cell, format === null || base === null ? base : styles.withFormat(base, format), column.formula);
    };
  for (const column of missing) {
    const place = places.get(column.name) ?? 0;
    set(shape.top, place, () => cellXml(column.name, sheet.rows.get(shape.top)?.cells.get(shape.right)?.style ?? null));
    const { formula } = column;
    if (formula === undefined) continue;
    for (let row = shape.top + 1; row < firstNew; row += 1)
      set(row, place, (own) => cellXml({ formula, value: null }, own));
  }
  const columns = new Map(plan.columns.map((column) => [column.name, column]));
  for (const { row, column, cell } of plan.amend) {
    const place = places.get(column) ?? 0;
    const isValue = cell === null || typeof cell !== 'object' || !('formula' in cell);
    set(shape.top + 1 + row, place, (own) => {
      const format = formatOf(cell);
      const style = format === null || own === null ? own : styles.withFormat(own, format);
      return cellXml(cell, style, isValue ? undefined : columns.get(column)?.formula);
    });
  }
  const others = shape.columns.filter(({ name }) => !columns.has(name));
  for (const [index, line] of plan.append.entries()) {
    const row = firstNew + index;
    for (const [place, column] of plan.columns.entries()) {
      const at = places.get(column.name) ?? 0;
      set(row, at, make(line[place] ?? null, column, at));
    }
    for (const { name, formula } of others) {
      const at = places.get(name) ?? 0;
      set(row, at, (own) => cellXml(formula === null ? null : { formula, value: null }, own ?? styleOf(at)));
    }
  }
  const wrapped = wrappedColumns(sheetPlan).filter(({ name }) => styles.wraps(styleOf(places.get(name) ?? 0) ?? 0));
  const heights = rowHeights(plan, wrapped, { firstBodyRow: shape.top + 1, firstNew });
  held.write(there.sheet.part, patchCells(sheet, edits, heights));
  held.write(there.part, withShape(xml, shape, lastRow, missing, formulas));
  return null;
}

/** How tall the rows that are written must be for what is wrapped in them to be seen. */
function rowHeights(
  { append, amend }: TablePlan,
  wrapped: readonly WrappedColumn[],
  { firstBodyRow, firstNew }: { readonly firstBodyRow: number; readonly firstNew: number },
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const raise = (row: number, height: number | null) => {
    if (height !== null) heights.set(row, Math.max(height, heights.get(row) ?? 0));
  };
  for (const { row, column, cell } of amend) {
    const own = wrapped.filter(({ name }) => name === column).map((one) => ({ ...one, place: 0 }));
    raise(firstBodyRow + row, wrappedHeight([cell], own));
  }
  append.forEach((line, index) => raise(firstNew + index, wrappedHeight(line, wrapped)));
  return heights;
}

export function tableShape(xml: string): TableShape {
  const found = elementsOf(xml, ['table', 'tableColumn', 'calculatedColumnFormula']);
  const table = found.find(({ name }) => name === 'table');
  const [from = 'A1', to = from] = (table?.attributes['ref'] ?? '').split(':');
  const formulas = found.filter(({ name }) => name === 'calculatedColumnFormula');
  const hasTotals = Number(table?.attributes['totalsRowCount'] ?? 0) > 0;
  return {
    top: rowIndex(from),
    left: columnIndex(from),
    bottom: rowIndex(to) - (hasTotals ? 1 : 0),
    right: columnIndex(to),
    hasTotals,
    columns: found
      .filter(({ name }) => name === 'tableColumn')
      .map((column) => {
        const formula = formulas.find(({ start, end }) => start > column.start && end < column.end);
        return {
          // A break in a head stands in the part as `_x000a_`.
          name: (column.attributes['name'] ?? '').replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
            String.fromCharCode(parseInt(code, 16)),
          ),
          id: Number(column.attributes['id'] ?? 0),
          formula: formula ? unescaped(xml.slice(formula.innerStart, formula.innerEnd)) : null,
        };
      }),
  };
}

function unescaped(text: string): string {
  const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => letters[name] ?? '');
}

function rowIndex(address: string): number {
  return Number(/\d+/.exec(address)?.[0] ?? 1) - 1;
}

/** Columns of ours whose formula in the part is another, as in a workbook of an older version or one saved by other programs. */
function changedFormulas({ columns }: TablePlan, shape: TableShape): readonly TableColumn[] {
  return columns.filter(({ name, formula }) => {
    const held = shape.columns.find((column) => column.name === name);
    return formula !== undefined && held !== undefined && held.formula === null;
  });
}

/** A table without rows keeps one blank row, in which only formulas may stand. */
function isBlankBody({ rows }: SheetRows, { top, bottom, left, right }: TableShape): boolean {
  if (bottom !== top + 1) return false;
  return [...(rows.get(bottom)?.cells ?? [])].every(
    ([column, cell]) => column < left || column > right || !cell.hasValue,
  );
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The address of a cell in a block that holds something; null where all are empty. */
function filledCell({ rows }: SheetRows, { top, bottom, left, right }: Block): string | null {
  for (let row = top; row <= bottom; row += 1) {
    for (const [column, cell] of rows.get(row)?.cells ?? []) {
      if (cell.isFilled && column >= left && column <= right)
        return rangeReference({ row, column, rows: 1, columns: 1 });
    }
  }
  return null;
}

/** The styles of the last row of the body, which new rows go on with. */
function bodyStyles({ rows }: SheetRows, { bottom }: TableShape): (column: number) => number | null {
  const cells = rows.get(bottom)?.cells;
  return (column) => cells?.get(column)?.style ?? null;
}

function formatOf(cell: Cell): string | null {
  return cell !== null && typeof cell === 'object' && 'numberFormat' in cell ? cell.numberFormat : null;
}

function withShape(
  xml: string,
  shape: TableShape,
  lastRow: number,
  missing: readonly TableColumn[],
  formulas: readonly TableColumn[],
): string {
  const found = elementsOf(xml, ['table', 'autoFilter', 'tableColumns', 'tableColumn']);
  const rows = lastRow - shape.top + 1;
  const columns = shape.right - shape.left + 1 + missing.length;
  const ref = rangeReference({ row: shape.top, column: shape.left, rows: rows + (shape.hasTotals ? 1 : 0), columns });
  const filter = rangeReference({ row: shape.top, column: shape.left, rows, columns });
  const edits: Splice[] = [];
  const formulaXml = ({ formula }: TableColumn) =>
    formula === undefined ? '' : `<calculatedColumnFormula>${xmlText(fileFormula(formula))}</calculatedColumnFormula>`;
  for (const element of found) {
    if (element.name === 'table') edits.push(startTag(xml, element, { ref }));
    else if (element.name === 'autoFilter') edits.push(startTag(xml, element, { ref: filter }));
    else if (element.name === 'tableColumns' && missing.length > 0) {
      let id = Math.max(0, ...shape.columns.map((column) => column.id));
      const text = missing.map((column) => {
        id += 1;
        return `<tableColumn id="${id}" name="${attributeText(column.name)}">${formulaXml(column)}</tableColumn>`;
      });
      edits.push(startTag(xml, element, { count: String(columns) }));
      edits.push({ start: element.innerEnd, end: element.innerEnd, text: text.join('') });
    } else if (element.name === 'tableColumn') {
      const column = formulas.find(({ name }) => name === element.attributes['name']);
      if (!column) continue;
      const isEmpty = element.innerStart === element.end;
      if (isEmpty) {
        const head = startTag(xml, element, {}).text.replace(/\/>$/, '>');
        edits.push({ start: element.start, end: element.end, text: `${head}${formulaXml(column)}</tableColumn>` });
      } else edits.push({ start: element.innerStart, end: element.innerStart, text: formulaXml(column) });
    }
  }
  return spliced(xml, edits);
}
