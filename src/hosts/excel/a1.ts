import type { CellRange } from '../../workbook/plan';

const BLOCK = /!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** The block that a name's formula stands for: `='对比'!$A$1:$C$9` is 9 rows and 3 columns. Null where it is no block. */
export function blockOfReference(formula: string): CellRange | null {
  const match = BLOCK.exec(formula);
  if (!match?.[1] || !match[2]) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]);
  return {
    row,
    column,
    rows: Number(match[4] ?? match[2]) - row,
    columns: columnIndex(match[3] ?? match[1]) - column + 1,
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
