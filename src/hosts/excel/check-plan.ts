import type { Cell, SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { contentOf } from './entries';
import { failure, type Outcome } from './outcome';
import type { Survey } from './survey';

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_TEXT = 32_767;

/** What stands against a plan, found before anything is written; null where nothing does. */
export function findObstacle(plan: WorkbookPlan, survey: Survey): Outcome<never> | null {
  // The workbook carries our names: a sheet with a planned name and without a mark was made as a file by us.
  const isOurs = plan.names.some(({ name }) => survey.names.has(name.toLowerCase()));
  for (const sheet of plan.sheets) {
    const tooLong = cellsOf(sheet).find((cell) => lengthOf(cell) > MAX_TEXT);
    if (tooLong !== undefined)
      return failure('text-too-long', { sheet: sheet.name, length: lengthOf(tooLong), most: MAX_TEXT });
    if (survey.occupied.has(sheet.name)) return failure('sheet-occupied', { sheet: sheet.name });
    const grid = survey.grids.get(sheet.name);
    if (sheet.kind === 'grid' && grid) {
      if (!grid.block && !isOurs && !grid.isEmpty) return failure('sheet-occupied', { sheet: sheet.name });
      if (grid.inTheWay !== null) return failure('cells-in-the-way', { sheet: sheet.name, address: grid.inTheWay });
    }
  }
  return null;
}

/** The cells that are written; those of a computed column are not, its formula is. */
function cellsOf(sheet: SheetPlan): readonly Cell[] {
  if (sheet.kind === 'grid') return sheet.cells.flat();
  const { columns, append, amend } = sheet.table;
  const isWritten = columns.map(({ formula }) => formula === undefined);
  return [...append.flatMap((row) => row.filter((_, index) => isWritten[index])), ...amend.map(({ cell }) => cell)];
}

function lengthOf(cell: Cell): number {
  const content = contentOf(cell);
  return typeof content === 'string' ? content.length : 0;
}
