import { filledDown, movedDown, movingFormula, rectanglesOf } from '../../workbook/filled-down';
import type { CellRange, CellValue, GridSheetPlan, WorkbookPlan } from '../../workbook/plan';
import { contentOf } from './entries';
import { rangeIn } from './proxies';
import { ACTION_BYTES, type Step } from './steps';

/** A block of fewer cells is sent as it is: a copy is not for nothing, either. */
const FEWEST_CELLS = 4;

/** Formulas by row and column; null where a cell has none. */
type FormulaAt = (row: number, column: number) => string | null;

/**
 * Blocks of formulas that Excel itself makes of the row above them: each formula goes over the line once. In an order in which
 * they can be filled.
 */
export function filledBlocks(size: Pick<CellRange, 'rows' | 'columns'>, formulaAt: FormulaAt): readonly CellRange[] {
  return filledDown(size, formulaAt).filter(({ rows, columns }) => rows * columns >= FEWEST_CELLS);
}

/** Filled blocks of the grids of a plan, by their sheets. */
export type FilledOfPlan = Readonly<Record<string, readonly CellRange[]>>;

export function filledOfPlan({ sheets }: WorkbookPlan): FilledOfPlan {
  return Object.fromEntries(
    sheets.flatMap((sheet) => (sheet.kind === 'grid' ? [[sheet.name, filledBlocksOf(sheet)] as const] : [])),
  );
}

function filledBlocksOf({ cells }: GridSheetPlan): readonly CellRange[] {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return filledBlocks({ rows: cells.length, columns }, (row, column) => {
    const content = contentOf(cells[row]?.[column] ?? null);
    return content !== null && typeof content === 'object' ? content.formula : null;
  });
}

/**
 * Fills blocks from the rows above them: a copy repeats its source where the target is a multiple of it
 * (https://learn.microsoft.com/javascript/api/excel/excel.range, copyFrom), and takes nothing but formulas.
 * `origin` is where row and column 0 of the blocks are on the sheet.
 */
export function* fillDown(
  sheet: string,
  blocks: readonly CellRange[],
  origin: { readonly row: number; readonly column: number },
): Generator<Step> {
  for (const block of blocks) {
    const at = { ...block, row: origin.row + block.row, column: origin.column + block.column };
    yield {
      bytes: ACTION_BYTES * 3,
      queue: ({ workbook }) => {
        const above = rangeIn(workbook, sheet, { ...at, row: at.row - 1, rows: 1 });
        rangeIn(workbook, sheet, at).copyFrom(above, 'Formulas');
      },
    };
  }
}

/** Rows of a block with null for the cells that are filled. */
export function withoutFilled<T>(
  rows: readonly (readonly T[])[],
  blocks: readonly CellRange[],
): readonly (readonly (T | null)[])[] {
  const thin: (T | null)[][] = rows.map((row) => [...row]);
  for (const { row, column, rows: height, columns } of blocks) {
    for (const line of thin.slice(row, row + height)) line.fill(null, column, column + columns);
  }
  return thin;
}

/** Rows with the formulas of filled cells, worked out as Excel works them out. */
export function withFilled<T>(
  rows: readonly (readonly T[])[],
  blocks: readonly CellRange[],
  { formulaOf, cellOf }: { readonly formulaOf: (cell: T) => string | null; readonly cellOf: (formula: string) => T },
): readonly (readonly T[])[] {
  const whole: T[][] = rows.map((row) => [...row]);
  for (const { row, column, rows: height, columns } of blocks) {
    for (let x = column; x < column + columns; x++) {
      const first = whole[row - 1]?.[x];
      if (first === undefined) continue;
      const formula = formulaOf(first);
      const moving = formula === null ? null : movingFormula(formula);
      for (const [below, line] of whole.slice(row, row + height).entries()) {
        line[x] = moving ? cellOf(movedDown(moving, below + 1)) : first;
      }
    }
  }
  return whole;
}

/** The last row of each filled block as Excel works it out, from the cells that are not filled. */
export function lastRowsFilled(
  rows: readonly (readonly CellValue[])[],
  blocks: readonly CellRange[],
): readonly (readonly CellValue[])[] {
  // A block may be filled from the last row of another.
  const ends = new Map<string, CellValue>();
  return blocks.map(({ row, column, rows: height, columns }) =>
    Array.from({ length: columns }, (_, x) => {
      const first = ends.get(`${row - 1}:${column + x}`) ?? rows[row - 1]?.[column + x] ?? null;
      const formula = spelledFormulas.formulaOf(first);
      const moving = formula === null ? null : movingFormula(formula);
      const last = moving ? movedDown(moving, height) : first;
      ends.set(`${row + height - 1}:${column + x}`, last);
      return last;
    }),
  );
}

/** Of cells that are formulas where they begin with `=`, as Excel tells them. */
export const spelledFormulas = {
  formulaOf: (cell: CellValue): string | null => (typeof cell === 'string' && cell.startsWith('=') ? cell : null),
  cellOf: (formula: string): CellValue => formula,
};

/** The parts of a block that are not filled. */
export function besideFilled(
  { rows, columns }: Pick<CellRange, 'rows' | 'columns'>,
  blocks: readonly CellRange[],
): readonly CellRange[] {
  const own = withoutFilled(
    Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(true)),
    blocks,
  );
  return rectanglesOf({ rows, columns }, (row) => (own[row] ?? []).map((cell) => cell !== null));
}
