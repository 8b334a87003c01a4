import { cellReference } from '../../../workbook/a1-reference';
import type { CellAt } from '../rectangles';

/** A cell that a person changed since a write, and that was therefore left alone. */
export interface KeptCell {
  readonly sheet: string;
  /** A1, or a block. */
  readonly address: string;
}

export const keptCell = (sheet: string, { row, column }: CellAt): KeptCell => ({
  sheet,
  address: cellReference(row, column),
});
