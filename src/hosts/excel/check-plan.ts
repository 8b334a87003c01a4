import type { ExcelPlan } from './filled-cells';
import { failure, type Outcome } from './outcome';
import type { Survey } from './survey';

/** What stands against a plan, found before anything is written; null where nothing does. */
export function findObstacle(plan: ExcelPlan, survey: Survey): Outcome<never> | null {
  if (survey.isReadOnly) return failure('read-only');
  // A write always adds a sheet: the journal's.
  if (survey.isStructureProtected) return failure('workbook-protected');
  // The workbook carries our names: a sheet with a planned name and without a mark was made as a file by us.
  const isOurs = plan.names.some(({ name }) => survey.names.has(name.toLowerCase()));
  if (plan.filled) {
    const { sheet } = plan.filled;
    if (!survey.sheetNames.has(sheet)) return failure('changed-meanwhile');
    if (survey.protectedSheets.has(sheet)) return failure('sheet-protected', { sheet });
  }
  for (const sheet of plan.sheets) {
    const home = (sheet.kind === 'table' && survey.tables.get(sheet.table.name)?.sheet) || sheet.name;
    if (survey.protectedSheets.has(home)) return failure('sheet-protected', { sheet: home });
    if (survey.occupied.has(sheet.name)) return failure('sheet-occupied', { sheet: sheet.name });
    const grid = survey.grids.get(sheet.name);
    if (sheet.kind === 'grid' && grid) {
      if (!grid.block && !isOurs && !grid.isEmpty) return failure('sheet-occupied', { sheet: sheet.name });
      if (grid.inTheWay !== null) return failure('cells-in-the-way', { sheet: sheet.name, address: grid.inTheWay });
    }
  }
  return null;
}
