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
    look: { ...plainLook, columnWidths: [6, 11, 12, 8, 40], ...look },
  };
}

/** One row of it; the computed cell has the value that its formula gives. */
export function figure(
  region: string,
  value: Cell,
  growth: Cell = null,
  evidence = `${region}的数字`,
): readonly Cell[] {
  return [`${region.slice(0, 20)}|`, region, value, growth, evidence];
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

/** Texts that Excel would make something else of. */
export const hostileTexts: readonly string[] = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+cmd',
  '-cmd',
  '- 说明',
  '@SUM(1)',
  "'带撇号",
  '\t=1+1',
  '\r\n=1+1',
  '1-2',
  '1/2',
  '1月2日',
  '2024年1月',
  '上午9时',
  '3:15',
  '007',
  '12%',
  '1e5',
  '￥12',
  'TRUE',
  '#N/A',
  '一二三',
  '\u0000\u0001\u000b\u001f控制符',
  '\u202e从右到左',
  '换\n行',
  '平阴县',
  'x'.repeat(32_767),
];
