import type { CellRange, GridSheetPlan, TablePlan, TableSheetPlan, WorkbookPlan } from '../../workbook/plan';
import { blockOfReference } from './a1';

/**
 * A hidden name of a grid sheet for the block that we wrote there, so that the next write knows what is ours and what a
 * person put beside it. Excel moves it when rows or columns are put in.
 */
export const BLOCK_NAME = 'zb_block';

/** What is there of a table that the plan names. */
export interface TableSurvey {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Names of its columns as they stand. */
  readonly columns: readonly string[];
  /** Rows of its body. */
  readonly rows: number;
  /** True where its only row is empty, as in a table that holds nothing. */
  readonly isEmpty: boolean;
  readonly hasTotals: boolean;
  /** True where a person filled cells just below, in the way of new rows. */
  readonly isBlocked: boolean;
}

/** What is there of a grid sheet that the plan names. */
export interface GridSurvey {
  /** The block that was written before; null where the sheet is new or bears no mark. */
  readonly block: CellRange | null;
  /** What the mark says. */
  readonly mark: string | null;
  /** An address that a person filled where the new block would reach beyond the old one; null where there is none. */
  readonly inTheWay: string | null;
  readonly isEmpty: boolean;
  /** Charts by name, with the number of their series. */
  readonly charts: ReadonlyMap<string, number>;
}

/** What a write must know of the workbook before it begins. */
export interface Survey {
  readonly sheetNames: ReadonlySet<string>;
  /** Formulas of the names of the workbook, by the name in lower case. */
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, TableSurvey>;
  readonly grids: ReadonlyMap<string, GridSurvey>;
  /** Sheets of planned tables that are there without the table and hold something. */
  readonly occupied: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  /** True where sheets cannot be added. */
  readonly isStructureProtected: boolean;
  readonly protectedSheets: ReadonlySet<string>;
}

/** How a table takes in rows: `rows.add` moves what stands below down, `resize` needs plain cells there. */
export function growthOf(found: TableSurvey, canResize: boolean): 'rows' | 'resize' {
  return !canResize || found.hasTotals || found.isBlocked ? 'rows' : 'resize';
}

/** Looks at all that a plan touches: one round trip for a new workbook, two where there is something of the plan. */
export async function survey(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(
    'items/name,items/protection/protected,items/names/name,items/names/formula,items/charts/name,items/charts/series/count',
  );
  const tables = workbook.tables.load('items/name,items/showTotals,items/rows/count,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  workbook.load('readOnly');
  workbook.protection.load('protected');
  await context.sync();

  const sheetsByName = new Map(sheets.items.map((sheet) => [sheet.name, sheet]));
  const tablesByName = new Map(tables.items.map((table) => [table.name, table]));
  const tableLooks = plan.sheets.flatMap((sheet) => {
    const table = sheet.kind === 'table' ? tablesByName.get(sheet.table.name) : undefined;
    return sheet.kind === 'table' && table ? [{ table, plan: sheet.table, looked: lookAtTable(table, sheet) }] : [];
  });
  const gridLooks = plan.sheets.flatMap((sheet) => {
    const there = sheet.kind === 'grid' ? sheetsByName.get(sheet.name) : undefined;
    return sheet.kind === 'grid' && there ? [{ sheet: there, looked: lookAtGrid(there, sheet) }] : [];
  });
  const usedOfOthers = plan.sheets.flatMap((sheet) => {
    const there = sheetsByName.get(sheet.name);
    const isWithoutTable = sheet.kind === 'table' && there && !tablesByName.has(sheet.table.name);
    return isWithoutTable ? [{ name: sheet.name, used: there.getUsedRangeOrNullObject(true).load('address') }] : [];
  });
  if (tableLooks.length + gridLooks.length + usedOfOthers.length > 0) await context.sync();

  return {
    sheetNames: new Set(sheetsByName.keys()),
    names: new Map(names.items.map((name) => [name.name.toLowerCase(), String(name.formula)])),
    tables: new Map(tableLooks.map(({ table, plan, looked }) => [table.name, tableSurvey(table, plan, looked)])),
    grids: new Map(gridLooks.map(({ sheet, looked }) => [sheet.name, gridSurvey(sheet, looked)])),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    protectedSheets: new Set(sheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name)),
    occupied: new Set(usedOfOthers.filter(({ used }) => !used.isNullObject).map(({ name }) => name)),
  };
}

interface TableLook {
  readonly header: Excel.Range;
  readonly firstRow: Excel.Range;
  readonly below: Excel.Range | null;
}

function lookAtTable(table: Excel.Table, { table: plan }: TableSheetPlan): TableLook {
  const body = table.getDataBodyRange();
  return {
    header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'),
    firstRow: body.getRow(0).load('values'),
    // Formats count, too: the cells that a table grows over are to be plain, so that it can shrink again.
    below:
      plan.append.length > 0 && !table.showTotals
        ? body.getRowsBelow(plan.append.length).getUsedRangeOrNullObject(false).load('address')
        : null,
  };
}

function tableSurvey(table: Excel.Table, plan: TablePlan, { header, firstRow, below }: TableLook): TableSurvey {
  const columns = (header.values[0] ?? []).map(String);
  const computed = new Set(plan.columns.filter(({ formula }) => formula !== undefined).map(({ name }) => name));
  const isEmptyRow = (firstRow.values[0] ?? []).every(
    (value, index) => value === '' || computed.has(columns[index] ?? ''),
  );
  return {
    sheet: table.worksheet.name,
    row: header.rowIndex,
    column: header.columnIndex,
    columns,
    rows: table.rows.count,
    isEmpty: table.rows.count === 1 && isEmptyRow,
    hasTotals: table.showTotals,
    isBlocked: below !== null && !below.isNullObject,
  };
}

interface GridLook {
  readonly block: CellRange | null;
  readonly mark: string | null;
  readonly used: Excel.Range;
  readonly beyond: readonly Excel.Range[];
}

function lookAtGrid(sheet: Excel.Worksheet, plan: GridSheetPlan): GridLook {
  const mark = sheet.names.items.find((name) => name.name === BLOCK_NAME);
  const block = mark ? blockOfReference(String(mark.formula)) : null;
  const beyond = block ? outside(sizeOf(plan), block) : [];
  return {
    block,
    mark: mark ? String(mark.formula) : null,
    used: sheet.getUsedRangeOrNullObject(true).load('address'),
    beyond: beyond.map(({ row, column, rows, columns }) => {
      return sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true).load('address');
    }),
  };
}

function gridSurvey(sheet: Excel.Worksheet, { block, mark, used, beyond }: GridLook): GridSurvey {
  return {
    block,
    mark,
    inTheWay: beyond.find((range) => !range.isNullObject)?.address ?? null,
    isEmpty: used.isNullObject,
    charts: new Map(sheet.charts.items.map((chart) => [chart.name, chart.series.count])),
  };
}

/** The plan without the sheets that are there in the edition that it has: nothing of them would change. */
export function withoutCurrent<P extends WorkbookPlan>(plan: P, { sheetNames, names }: Survey): P {
  const editions = new Map(plan.names.map(({ name, refersTo }) => [name, refersTo]));
  const isCurrent = ({ edition, name }: GridSheetPlan): boolean =>
    edition !== undefined && sheetNames.has(name) && names.get(edition.toLowerCase()) === editions.get(edition);
  return { ...plan, sheets: plan.sheets.filter((sheet) => sheet.kind === 'table' || !isCurrent(sheet)) };
}

/** The rows and columns that a grid takes. */
export function sizeOf({ cells }: GridSheetPlan): CellRange {
  return { row: 0, column: 0, rows: cells.length, columns: Math.max(0, ...cells.map((row) => row.length)) };
}

/** The parts of `wanted`, which begins at the first cell, that lie above, below, left and right of `block`. */
function outside(wanted: CellRange, block: CellRange): readonly CellRange[] {
  const top = Math.min(block.row, wanted.rows);
  const bottom = Math.min(block.row + block.rows, wanted.rows);
  const left = Math.min(block.column, wanted.columns);
  const right = Math.min(block.column + block.columns, wanted.columns);
  const parts: readonly CellRange[] = [
    { row: 0, column: 0, rows: top, columns: wanted.columns },
    { row: bottom, column: 0, rows: wanted.rows - bottom, columns: wanted.columns },
    { row: top, column: 0, rows: bottom - top, columns: left },
    { row: top, column: right, rows: bottom - top, columns: wanted.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
