import { inTurns, type Turns } from '../../../transfer/paced';
import type { CellRange, CellValue, GridSheetPlan } from '../../../workbook/plan';
import { CHUNK_CELLS } from '../chunks';
import { besideFilled, lastRowsFilled, type FilledOfPlan } from '../filled-blocks';
import { blocksOfFilled, type ExcelPlan } from '../filled-cells';
import { rangeIn } from '../proxies';
import { readBlocks } from '../read-blocks';
import { ACTION_BYTES, type Step } from '../steps';
import { sizeOf } from '../survey';
import type { After, GridAfter } from './journal';

interface GridLeft {
  readonly sheet: string;
  readonly size: CellRange;
  readonly filled: readonly CellRange[];
  /** What is read: all that is not filled down, then the last row of each block that is. */
  readonly parts: readonly CellRange[];
}

/** Reads what a write left, in the last request of the write where it is not too much for one answer. */
export class LeftBehind {
  private readonly grids: readonly GridLeft[];
  private readonly form: readonly { readonly sheet: string; readonly at: CellRange }[] | null;
  private readonly isSmall: boolean;
  private sheets: Excel.WorksheetCollection | null = null;
  private asked: readonly Excel.Range[] = [];

  private constructor({ filled: form }: ExcelPlan, grids: readonly GridLeft[]) {
    this.form = form ? blocksOfFilled(form).map(({ at }) => ({ sheet: form.sheet, at })) : null;
    this.grids = grids;
    const cells = this.blocks().reduce((sum, { at }) => sum + at.rows * at.columns, 0);
    this.isSmall = cells <= CHUNK_CELLS / 4;
  }

  static *of(plan: ExcelPlan, filled: FilledOfPlan): Turns<LeftBehind> {
    const grids: GridLeft[] = [];
    for (const sheet of plan.sheets) {
      if (sheet.kind !== 'grid' || sizeOf(sheet).columns === 0) continue;
      grids.push(yield* gridLeft(sheet, filled[sheet.name] ?? []));
    }
    return new LeftBehind(plan, grids);
  }

  ask(): Step {
    const blocks = this.blocks();
    return {
      bytes: ACTION_BYTES * (1 + blocks.length),
      queue: ({ workbook }) => {
        this.sheets = workbook.worksheets.load('items/id,items/name');
        if (!this.isSmall) return;
        this.asked = blocks.map(({ sheet, at }) => rangeIn(workbook, sheet, at).load('formulas'));
      },
    };
  }

  async read(context: Excel.RequestContext): Promise<After> {
    const read = this.isSmall ? this.asked : await readBlocks(context, this.blocks(), ['formulas']);
    const answers = read.map(({ formulas }) => formulas as readonly (readonly CellValue[])[]);
    let at = 0;
    const left: (GridAfter | null)[] = [];
    for (const grid of this.grids) {
      left.push(await inTurns(assembled(grid, answers.slice(at, (at += grid.parts.length)))));
    }
    // Where Excel filled otherwise than is thought, what it made is read.
    const others = this.grids.filter((_, index) => left[index] === null);
    const whole = await readBlocks(
      context,
      others.map(({ sheet, size }) => ({ sheet, at: size })),
      ['formulas'],
    );
    const otherwise = new Map(others.map(({ sheet }, index) => [sheet, whole[index]?.formulas ?? []]));
    return {
      // A form may be of many small blocks: they are asked for on their own, as many in an answer as it holds.
      ...(this.form && { filled: await readBlocks(context, this.form, ['formulas', 'numberFormat']) }),
      grids: Object.fromEntries(
        this.grids.map(({ sheet }, index) => [
          sheet,
          left[index] ?? { formulas: otherwise.get(sheet) ?? [], filled: [] },
        ]),
      ),
      sheetIds: Object.fromEntries((this.sheets?.items ?? []).map(({ name, id }) => [name, id])),
    };
  }

  private blocks(): readonly { readonly sheet: string; readonly at: CellRange }[] {
    return this.grids.flatMap(({ sheet, parts }) => parts.map((at) => ({ sheet, at })));
  }
}

function* gridLeft(plan: GridSheetPlan, filled: readonly CellRange[]): Turns<GridLeft> {
  const size = sizeOf(plan);
  const parts = [...(yield* besideFilled(size, filled)), ...filled.map(lastRow)];
  return { sheet: plan.name, size, filled, parts };
}

const lastRow = (block: CellRange): CellRange => ({ ...block, row: block.row + block.rows - 1, rows: 1 });

/** The formulas of a grid from its parts; null where the last row of a filled block is not what it should be. */
function* assembled(
  { size, filled, parts }: GridLeft,
  answers: readonly (readonly (readonly CellValue[])[])[],
): Turns<GridAfter | null> {
  const rows = Array.from({ length: size.rows }, () => new Array<CellValue>(size.columns).fill(null));
  const own = parts.length - filled.length;
  for (const [index, { row, column }] of parts.slice(0, own).entries()) {
    for (const [y, line] of (answers[index] ?? []).entries()) {
      rows[row + y]?.splice(column, line.length, ...line);
      yield;
    }
  }
  const lasts = yield* lastRowsFilled(rows, filled);
  const isAsFilled = lasts.every((expected, index) => {
    const [line = []] = answers[own + index] ?? [];
    return line.every((cell, x) => cell === expected[x]);
  });
  return isAsFilled ? { formulas: rows, filled } : null;
}
