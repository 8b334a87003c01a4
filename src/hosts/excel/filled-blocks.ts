import type { Turns } from '../../transfer/paced';
import { filledDown, movedDown, movingFormula, rectanglesOf } from '../../workbook/filled-down';
import type { CellRange, CellValue, GridSheetPlan, WorkbookPlan } from '../../workbook/plan';
import { contentOf } from './entries';
import { rangeIn } from './proxies';
import { ACTION_BYTES, type Step } from './steps';
import { sizeOf } from './survey';

/** A block of fewer cells is sent as it is: a copy is not for nothing, either. */
const FEWEST_CELLS = 4;

/** Formulas by row and column; null where a cell has none. */
type FormulaAt = (row: number, column: number) => string | null;

/**
 * Blocks of formulas that Excel itself makes of the row above them: each formula goes over the line once. In an order in which
 * they can be filled.
 */
export function* filledBlocks(
  size: Pick<CellRange, 'rows' | 'columns'>,
  formulaAt: FormulaAt,
): Turns<readonly CellRange[]> {
  const blocks = yield* filledDown(size, formulaAt);
  return blocks.filter(({ rows, columns }) => rows * columns >= FEWEST_CELLS);
}

/** Filled blocks of the grids of a plan, by their sheets. */
export type FilledOfPlan = Readonly<Record<string, readonly CellRange[]>>;

export function* filledOfPlan({ sheets }: WorkbookPlan): Turns<FilledOfPlan> {
  const filled: Record<string, readonly CellRange[]> = {};
  for (const sheet of sheets) if (sheet.kind === 'grid') filled[sheet.name] = yield* filledBlocksOf(sheet);
  return filled;
}

function filledBlocksOf(plan: GridSheetPlan): Turns<readonly CellRange[]> {
  return filledBlocks(sizeOf(plan), (row, column) => {
    const content = contentOf(plan.cells[row]?.[column] ?? null);
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

/**
 * Rows of a block, one at a time, with null for the cells that are filled: `blocks` are in the order of their rows. Rows are asked for one
 * at a time, too, and not changed.
 */
export function* rowsBesideFilled<T>(
  rows: Iterable<readonly T[]>,
  blocks: readonly CellRange[],
): Generator<readonly (T | null)[]> {
  let open: readonly CellRange[] = [];
  let next = 0;
  let at = 0;
  for (const row of rows) {
    open = open.filter((block) => block.row + block.rows > at);
    const from = next;
    while (next < blocks.length && (blocks[next]?.row ?? 0) <= at) next++;
    if (next > from) open = [...open, ...blocks.slice(from, next)];
    if (open.length === 0) yield row;
    else {
      const thin: (T | null)[] = [...row];
      for (const { column, columns } of open) thin.fill(null, column, column + columns);
      yield thin;
    }
    at++;
  }
}

/** Rows of a block with null for the cells that are filled. */
export function* withoutFilled<T>(
  rows: Iterable<readonly T[]>,
  blocks: readonly CellRange[],
): Turns<readonly (readonly (T | null)[])[]> {
  const thin: (readonly (T | null)[])[] = [];
  for (const row of rowsBesideFilled(rows, blocks)) {
    thin.push(row);
    yield;
  }
  return thin;
}

/** Rows with the formulas of filled cells, worked out as Excel works them out. */
export function* withFilled<T>(
  rows: readonly (readonly T[])[],
  blocks: readonly CellRange[],
  { formulaOf, cellOf }: { readonly formulaOf: (cell: T) => string | null; readonly cellOf: (formula: string) => T },
): Turns<readonly (readonly T[])[]> {
  const whole: T[][] = [];
  for (const row of rows) {
    whole.push([...row]);
    yield;
  }
  for (const { row, column, rows: height, columns } of blocks) {
    const first = (whole[row - 1] ?? []).slice(column, column + columns).map((cell) => {
      const formula = formulaOf(cell);
      return { cell, moving: formula === null ? null : movingFormula(formula) };
    });
    for (const [below, line] of whole.slice(row, row + height).entries()) {
      for (const [x, { cell, moving }] of first.entries()) {
        line[column + x] = moving ? cellOf(movedDown(moving, below + 1)) : cell;
      }
      yield;
    }
  }
  return whole;
}

/** The last row of each filled block as Excel works it out, from the cells that are not filled. */
export function* lastRowsFilled(
  rows: readonly (readonly CellValue[])[],
  blocks: readonly CellRange[],
): Turns<readonly (readonly CellValue[])[]> {
  // A block may be filled from the last row of another.
  const ends = new Map<string, CellValue>();
  const lasts: (readonly CellValue[])[] = [];
  for (const { row, column, rows: height, columns } of blocks) {
    const line = Array.from({ length: columns }, (_, x) => {
      const first = ends.get(`${row - 1}:${column + x}`) ?? rows[row - 1]?.[column + x] ?? null;
      const formula = spelledFormulas.formulaOf(first);
      const moving = formula === null ? null : movingFormula(formula);
      const last = moving ? movedDown(moving, height) : first;
      ends.set(`${row + height - 1}:${column + x}`, last);
      return last;
    });
    lasts.push(line);
    yield;
  }
  return lasts;
}

/** Of cells that are formulas where they begin with `=`, as Excel tells them. */
export const spelledFormulas = {
  formulaOf: (cell: CellValue): string | null => (typeof cell === 'string' && cell.startsWith('=') ? cell : null),
  cellOf: (formula: string): CellValue => formula,
};

/** The parts of a block that are not filled. */
export function* besideFilled(
  { rows, columns }: Pick<CellRange, 'rows' | 'columns'>,
  blocks: readonly CellRange[],
): Turns<readonly CellRange[]> {
  const full = new Array<boolean>(columns).fill(true);
  const own = rowsBesideFilled(repeated(full, rows), blocks);
  return yield* rectanglesOf({ rows, columns }, () => {
    const row = own.next();
    return row.done === true ? [] : row.value.map((cell) => cell !== null);
  });
}

function* repeated<T>(one: T, times: number): Generator<T> {
  for (let at = 0; at < times; at++) yield one;
}
