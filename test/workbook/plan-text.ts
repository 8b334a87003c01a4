import type { Cell, SheetPlan, WorkbookPlan } from '../../src/workbook';
import { cellReference } from '../../src/workbook';
import { shown } from './plan-reading';

/** A plan as text, for a golden that a person can review: what each sheet shows, and each distinct formula once. */
export function planText(plan: WorkbookPlan): string {
  return [
    ...plan.sheets.map(sheetText),
    `名称\n${plan.names.map(({ name, refersTo }) => `${name} ${refersTo}`).join('\n')}`,
    JSON.stringify(plan.summary),
  ].join('\n\n');
}

function sheetText(sheet: SheetPlan): string {
  const title = `${sheet.name}${sheet.look.hidden ? '（隐藏）' : ''}`;
  if (sheet.kind === 'table') {
    const { columns, append } = sheet.table;
    const formulas = columns.flatMap(({ name, formula }) => (formula === undefined ? [] : [`${name}：${formula}`]));
    return [title, columns.map((column) => column.name).join(' | '), ...append.map(line), ...formulas].join('\n');
  }
  return [title, ...sheet.cells.map(line), ...formulaKinds(sheet.cells)].join('\n');
}

function line(cells: readonly Cell[]): string {
  const texts = cells.map(
    (cell) =>
      `${shown(cell) ?? ''}${cell !== null && typeof cell === 'object' && 'numberFormat' in cell ? `[${cell.numberFormat}]` : ''}`,
  );
  return texts
    .join(' | ')
    .replaceAll('\n', '↵')
    .replace(/[ |]+$/, '');
}

/** Formulas that differ only in the cells that they name are one kind; the first of each is shown. */
function formulaKinds(cells: readonly (readonly Cell[])[]): readonly string[] {
  const kinds = new Map<string, string>();
  for (const [row, found] of cells.entries()) {
    for (const [column, cell] of found.entries()) {
      if (cell === null || typeof cell !== 'object' || !('formula' in cell)) continue;
      const kind = cell.formula.replace(/\$?[A-Z]{1,2}\$?\d+/g, '·');
      if (!kinds.has(kind)) kinds.set(kind, `${cellReference(row, column)}：${cell.formula}`);
    }
  }
  return [...kinds.values()];
}
