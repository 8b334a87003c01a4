import type { Cell, CellRange, CellValue, FormulaCell } from '../plan';

/** The cells of a grid sheet while they are put, each by its zero-based row and column. */
export class Grid {
  readonly #lines = new Map<number, Map<number, Cell>>();
  #columns = 0;

  put(row: number, column: number, cell: Cell): void {
    const line = this.#lines.get(row) ?? new Map<number, Cell>();
    this.#lines.set(row, line.set(column, cell));
    this.#columns = Math.max(this.#columns, column + 1);
  }

  /** Puts a formula with the value that it has now. */
  compute(row: number, column: number, formula: string, value: CellValue): void {
    this.put(row, column, computed(formula, value));
  }

  /** The whole block, from the first cell to the last row and column that hold one. */
  cells(): readonly (readonly Cell[])[] {
    const rows = Math.max(0, ...[...this.#lines.keys()].map((row) => row + 1));
    return Array.from({ length: rows }, (_, row) => {
      const line = this.#lines.get(row);
      return Array.from({ length: this.#columns }, (__, column) => line?.get(column) ?? null);
    });
  }
}

export function computed(formula: string, value: CellValue): FormulaCell {
  return { formula, value };
}

export function block(row: number, column: number, rows: number, columns: number): CellRange {
  return { row, column, rows, columns };
}
