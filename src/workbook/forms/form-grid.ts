import type { CellRange, CellValue } from '../plan';
import type { FormCell, FormSheet } from './form';

/** A sheet of a person's with its merged cells spread out: each cell of a merge shows what the merge shows. */
export class FormGrid {
  readonly #sheet: FormSheet;
  readonly #merges = new Map<string, CellRange>();

  constructor(sheet: FormSheet) {
    this.#sheet = sheet;
    for (const merge of sheet.merges) {
      // A merge of a whole column reaches beyond the sheet's cells: only those there are can be asked for.
      const lastRow = Math.min(merge.row + merge.rows, sheet.cells.length);
      const lastColumn = Math.min(merge.column + merge.columns, this.width);
      for (let row = merge.row; row < lastRow; row += 1)
        for (let column = merge.column; column < lastColumn; column += 1) this.#merges.set(`${row},${column}`, merge);
    }
  }

  get height(): number {
    return this.#sheet.cells.length;
  }

  get width(): number {
    return this.#sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.#merges.get(`${row},${column}`);
  }

  /** The cell itself, of a merge its first one. */
  cell(row: number, column: number): FormCell {
    const at = this.mergeAt(row, column) ?? { row, column };
    return this.#sheet.cells[at.row]?.[at.column] ?? empty;
  }

  value(row: number, column: number): CellValue {
    const { value } = this.cell(row, column);
    return value === '' ? null : value;
  }

  /** The text of a cell, the empty text where it holds none. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === 'string' ? value.trim() : '';
  }

  /** True for a cell of a merge that is not its first: nothing can be written there. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  /** True for a cell that a fill may write: empty, without a formula, not covered by a merge. */
  isFree(row: number, column: number): boolean {
    return (
      this.value(row, column) === null && this.cell(row, column).isFormula !== true && !this.isCovered(row, column)
    );
  }

  /** Where the texts of a row stand, each merge once. */
  textsOf(row: number, columns: number): readonly { readonly column: number; readonly text: string }[] {
    const texts: { column: number; text: string }[] = [];
    for (let column = 0; column < columns; column += 1) {
      const text = this.text(row, column);
      const isFirst = !this.isCovered(row, column) || this.mergeAt(row, column)?.column === column;
      if (text !== '' && isFirst) texts.push({ column, text });
    }
    return texts;
  }
}

const empty: FormCell = { value: null };
