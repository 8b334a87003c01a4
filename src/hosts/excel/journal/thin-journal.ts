import type { Turns } from '../../../transfer/paced';
import type { Cell, GridSheetPlan, SheetPlan } from '../../../workbook/plan';
import { rowsBesideFilled, spelledFormulas, withFilled } from '../filled-blocks';
import type { After, Journal } from './journal';

/** A journal as it is kept: what Excel fills down, and what formulas showed when they were planned, is left out. */
export function thinJournal(journal: Journal): Turns<Journal> {
  return withGrids(journal, function* ({ name, cells }) {
    const thin: (readonly Cell[])[] = [];
    for (const row of rowsBesideFilled(cells, journal.filled[name] ?? [])) {
      thin.push(row.map(withoutValue));
      yield;
    }
    return thin;
  });
}

export function wholeJournal(journal: Journal): Turns<Journal> {
  return withGrids(journal, ({ name, cells }) => withFilled(cells, journal.filled[name] ?? [], plannedFormulas));
}

function* withGrids(
  journal: Journal,
  cellsOf: (sheet: GridSheetPlan) => Turns<GridSheetPlan['cells']>,
): Turns<Journal> {
  const sheets: SheetPlan[] = [];
  for (const sheet of journal.plan.sheets) {
    sheets.push(sheet.kind === 'table' ? sheet : { ...sheet, cells: yield* cellsOf(sheet) });
  }
  return { ...journal, plan: { ...journal.plan, sheets } };
}

/** Formulas of the grids as the write left them, those among them that Excel filled down. */
export function* formulasAfter(after: After | null, sheet: string): Turns<After['grids'][string]['formulas'] | null> {
  const left = after?.grids[sheet];
  return left ? yield* withFilled(left.formulas, left.filled, spelledFormulas) : null;
}

const plannedFormulas = {
  formulaOf: (cell: Cell): string | null => {
    return cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.formula : null;
  },
  cellOf: (formula: string): Cell => ({ formula, value: null }),
};

const withoutValue = (cell: Cell): Cell => {
  const formula = plannedFormulas.formulaOf(cell);
  return formula === null ? cell : plannedFormulas.cellOf(formula);
};
