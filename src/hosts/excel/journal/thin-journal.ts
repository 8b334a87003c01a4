import type { Cell, SheetPlan } from '../../../workbook/plan';
import { spelledFormulas, withFilled, withoutFilled } from '../filled-blocks';
import type { After, Journal } from './journal';

/** A journal as it is kept: what Excel fills down, and what formulas showed when they were planned, is left out. */
export function thinJournal(journal: Journal): Journal {
  const sheets = journal.plan.sheets.map((sheet): SheetPlan => {
    if (sheet.kind === 'table') return sheet;
    const blocks = journal.filled[sheet.name] ?? [];
    return { ...sheet, cells: withoutFilled(sheet.cells, blocks).map((row) => row.map(withoutValue)) };
  });
  return { ...journal, plan: { ...journal.plan, sheets } };
}

export function wholeJournal(journal: Journal): Journal {
  const sheets = journal.plan.sheets.map((sheet): SheetPlan => {
    if (sheet.kind === 'table') return sheet;
    return { ...sheet, cells: withFilled(sheet.cells, journal.filled[sheet.name] ?? [], plannedFormulas) };
  });
  return { ...journal, plan: { ...journal.plan, sheets } };
}

/** Formulas of the grids as the write left them, those among them that Excel filled down. */
export function formulasAfter(after: After | null, sheet: string): After['grids'][string]['formulas'] | null {
  const left = after?.grids[sheet];
  return left ? withFilled(left.formulas, left.filled, spelledFormulas) : null;
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
