import type { CellRange, GridSheetPlan } from '../../../workbook/plan';
import { CHUNK_CELLS } from '../chunks';
import { blocksOfFilled, type ExcelPlan } from '../filled-cells';
import { rangeIn } from '../proxies';
import { readBlocks } from '../read-blocks';
import { ACTION_BYTES, type Step } from '../steps';
import { sizeOf } from '../survey';
import type { After } from './journal';

/** Reads what a write left, in the last request of the write where it is not too much for one answer. */
export class LeftBehind {
  private readonly grids: readonly GridSheetPlan[];
  private readonly form: readonly { readonly sheet: string; readonly at: CellRange }[] | null;
  private readonly isSmall: boolean;
  private sheets: Excel.WorksheetCollection | null = null;
  private asked: readonly Excel.Range[] = [];

  constructor({ sheets, filled }: ExcelPlan) {
    this.form = filled ? blocksOfFilled(filled).map(({ at }) => ({ sheet: filled.sheet, at })) : null;
    this.grids = sheets.filter((sheet) => sheet.kind === 'grid').filter((sheet) => sizeOf(sheet).columns > 0);
    const cells = this.grids.map((sheet) => sizeOf(sheet)).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    this.isSmall = cells <= CHUNK_CELLS / 4;
  }

  ask(): Step {
    return {
      bytes: ACTION_BYTES * (1 + this.grids.length),
      queue: ({ workbook }) => {
        this.sheets = workbook.worksheets.load('items/id,items/name');
        if (!this.isSmall) return;
        this.asked = this.grids.map((sheet) => rangeIn(workbook, sheet.name, sizeOf(sheet)).load('formulas'));
      },
    };
  }

  async read(context: Excel.RequestContext): Promise<After> {
    const blocks = this.isSmall
      ? this.asked
      : await readBlocks(
          context,
          this.grids.map((sheet) => ({ sheet: sheet.name, at: sizeOf(sheet) })),
          ['formulas'],
        );
    return {
      // A form may be of many small blocks: they are asked for on their own, as many in an answer as it holds.
      ...(this.form && { filled: await readBlocks(context, this.form, ['formulas', 'numberFormat']) }),
      grids: Object.fromEntries(
        this.grids.map(({ name }, index) => [name, (blocks[index]?.formulas ?? []) as After['grids'][string]]),
      ),
      sheetIds: Object.fromEntries((this.sheets?.items ?? []).map(({ name, id }) => [name, id])),
    };
  }
}
