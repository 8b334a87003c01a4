import type { Cell, GridSheetPlan, SheetLook, TableSheetPlan, WorkbookPlan } from '../../src/workbook/plan';

/** Plans for tests of hosts: small, of our own writing, with every part that a plan may have. */

export const plainLook: SheetLook = {
  columnWidths: [],
  rowHeights: [],
  showGridlines: true,
  styles: [],
  validations: [],
  conditionalStyles: [],
  page: { landscape: false, fitToWidth: false },
  hidden: false,
};

export const figuresTable = '指标数据';

/** A table of a key, a place, a figure and a computed column. */
export function figuresSheet(append: readonly (readonly Cell[])[], look: Partial<SheetLook> = {}): TableSheetPlan {
  return {
    kind: 'table',
    name: '指标数据',
    table: {
      name: figuresTable,
      style: 'TableStyleLight1',
      columns: [
        { name: '键', numberFormat: 'General', formula: `=${figuresTable}[[#This Row],[地区]]&"|"` },
        { name: '地区', numberFormat: '@' },
        { name: '数值', numberFormat: 'General' },
        { name: '同比%', numberFormat: '0.0' },
        { name: '原文', numberFormat: '@' },
      ],
      append,
      amend: [],
    },
    look: { ...plainLook, ...look },
  };
}

/** One row of it; the computed cell has the value that its formula gives. */
export function figure(
  region: string,
  value: Cell,
  growth: Cell = null,
  evidence = `${region}的数字`,
): readonly Cell[] {
  return [`${region}|`, region, value, growth, evidence];
}

export function gridSheet(cells: readonly (readonly Cell[])[], parts: Partial<GridSheetPlan> = {}): GridSheetPlan {
  return { kind: 'grid', name: '对比', cells, merges: [], charts: [], look: plainLook, ...parts };
}

export function workbookPlan(...sheets: WorkbookPlan['sheets']): WorkbookPlan {
  return {
    sheets,
    names: [{ name: 'zb_schema', refersTo: '=1' }],
    summary: { added: 1, updated: 0, conflicts: 0, unchanged: 0 },
  };
}
