import { inTurns, type Turns } from '../../../transfer/paced';
import type {
  CellRange,
  CellValue,
  ChartPlan,
  GridSheetPlan,
  TableSheetPlan,
  TableState,
  WorkbookState,
} from '../../../workbook/plan';
import { contentOf } from '../entries';
import { filledBlocks, withoutFilled } from '../filled-blocks';
import { blocksOfFilled, type ExcelPlan, type FilledCells, type FilledLook } from '../filled-cells';
import { readBlocks, type BlockCells, type BlockRequest } from '../read-blocks';
import { boundingRange } from '../rectangles';
import { growthOf, sizeOf, type GridSurvey, type Survey, type TableSurvey } from '../survey';
import { tableSite } from '../table-site';
import {
  HEAD_NAME,
  type AmendedBefore,
  type AreaBefore,
  type Before,
  type GridBefore,
  type TableBefore,
} from './journal';
import { FIRST_BACKUP } from './journal-steps';

/** What is known of charts that stand in the workbook, by the sheet's name. */
export type ChartRecord = Readonly<Record<string, readonly ChartPlan[]>>;

export interface BeforeOptions {
  /** What the plan was made against. */
  readonly state: WorkbookState;
  readonly canResize: boolean;
  readonly charts: ChartRecord;
}

/**
 * What the plan will change, as it stands now: contents that are overwritten are read, the looks of areas are left to
 * Excel's own copies. No round trip where nothing is overwritten.
 */
export async function beforeOf(
  context: Excel.RequestContext,
  plan: ExcelPlan,
  survey: Survey,
  { state, canResize, charts }: BeforeOptions,
): Promise<Before> {
  const tables = plan.sheets.filter((sheet) => sheet.kind === 'table');
  const grids = plan.sheets.filter((sheet) => sheet.kind === 'grid');
  const runs = tables.flatMap((sheet) => amendedRuns(sheet, survey.tables.get(sheet.table.name)));
  const areas = [...tables, ...grids].flatMap((sheet) => {
    const at = sheet.kind === 'table' ? tableArea(sheet, survey) : gridArea(sheet, survey.grids.get(sheet.name));
    return at ? [{ name: sheet.name, sheet: survey.tables.get(tableName(sheet))?.sheet ?? sheet.name, at }] : [];
  });
  const contents = areas.map((area) => ({ ...area, properties: ['formulas', 'values'] as const }));
  const read = await readBlocks(context, [...contents, ...runs], ['formulas', 'values', 'numberFormat']);
  let backup = FIRST_BACKUP;
  const kept = new Map<string, AreaBefore>();
  for (const [index, { name, at }] of areas.entries()) {
    kept.set(name, await inTurns(areaBefore(at, backup, read[index])));
    backup += at.columns + 1;
  }
  const amended = runs.map((run, index) => ({ ...run, cells: amendedCells(run, read[areas.length + index]) }));
  const tablesBefore: TableBefore[] = [];
  for (const sheet of tables) {
    const { name } = sheet.table;
    const cells = amended.filter(({ table }) => table === name).flatMap((run) => run.cells);
    const known = state.tables.find((table) => table.name === name);
    const rowsNow = await inTurns(amendedRows(sheet, known));
    const area = kept.get(sheet.name) ?? null;
    tablesBefore.push(
      tableBefore(sheet, survey.tables.get(name), { survey, canResize, area, amended: cells, rowsNow }),
    );
  }
  return {
    tables: tablesBefore,
    grids: grids.map((sheet) => gridBefore(sheet, survey, kept.get(sheet.name) ?? null, charts[sheet.name] ?? null)),
    ...(plan.filled && { filled: await filledLooks(context, plan.filled) }),
    names: Object.fromEntries(plan.names.map(({ name }) => [name, survey.names.get(name.toLowerCase()) ?? null])),
    head: survey.names.get(HEAD_NAME) ?? null,
  };
}

/** The cells of a form as they are; a block for each of the plan's. */
function filledLooks(context: Excel.RequestContext, filled: FilledCells): Promise<readonly FilledLook[]> {
  const blocks = blocksOfFilled(filled).map(({ at }) => ({ sheet: filled.sheet, at }));
  return readBlocks(context, blocks, ['formulas', 'numberFormat']);
}

const tableName = (sheet: TableSheetPlan | GridSheetPlan): string => (sheet.kind === 'table' ? sheet.table.name : '');

/** The empty row that will be filled, or what a new table takes of a sheet that is there. */
function tableArea({ name, table }: TableSheetPlan, survey: Survey): CellRange | null {
  const found = survey.tables.get(table.name);
  if (found?.isEmpty && table.append.length > 0)
    return { row: found.row + 1, column: found.column, rows: 1, columns: found.columns.length };
  const isOnSheet = !found && survey.sheetNames.has(name);
  return isOnSheet
    ? { row: 0, column: 0, rows: 1 + Math.max(1, table.append.length), columns: table.columns.length }
    : null;
}

/** All that a write of the grid touches: the block of before, the block of now, and what is laid over it. */
function gridArea(plan: GridSheetPlan, found: GridSurvey | undefined): CellRange | null {
  if (!found) return null;
  const { look } = plan;
  const laidOver = [...look.validations, ...look.conditionalStyles].map(({ range }) => range);
  const all = [sizeOf(plan), ...(found.block ? [found.block] : []), ...laidOver];
  return all
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .reduce<CellRange | null>((area, each) => (area ? boundingRange(area, each) : each), null);
}

interface AmendedRun extends BlockRequest {
  readonly table: string;
  readonly column: string;
  readonly firstRow: number;
}

/** Runs of cells of one column that the plan amends. */
function amendedRuns({ table }: TableSheetPlan, found: TableSurvey | undefined): readonly AmendedRun[] {
  if (!found) return [];
  const runs: AmendedRun[] = [];
  const place = new Map(found.columns.map((name, index) => [name, index]));
  const cells = table.amend.filter(({ column }) => place.has(column));
  for (const { row, column } of [...cells].sort((a, b) => compare(a.column, b.column) || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.firstRow + last.at.rows === row) {
      runs[runs.length - 1] = { ...last, at: { ...last.at, rows: last.at.rows + 1 } };
      continue;
    }
    const at = { row: found.row + 1 + row, column: found.column + (place.get(column) ?? 0), rows: 1, columns: 1 };
    runs.push({ table: table.name, column, firstRow: row, sheet: found.sheet, at });
  }
  return runs;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function amendedCells({ column, firstRow }: AmendedRun, cells: BlockCells | undefined): readonly AmendedBefore[] {
  return (cells?.values ?? []).map(([value = null], index) => ({
    row: firstRow + index,
    column,
    value,
    formula: formulaAt(cells, index, 0),
    numberFormat: cells?.numberFormat[index]?.[0] ?? 'General',
  }));
}

/** The rows that are amended, as the write leaves them: computed columns apart, which change by themselves. */
function* amendedRows({ table }: TableSheetPlan, state: TableState | undefined): Turns<TableBefore['amendedRows']> {
  const computed = new Set(table.columns.filter(({ formula }) => formula !== undefined).map(({ name }) => name));
  const changes = new Map<number, Map<string, CellValue>>();
  for (const { row, column, cell } of table.amend) {
    const content = contentOf(cell);
    const value = content !== null && typeof content === 'object' ? null : content;
    changes.set(row, (changes.get(row) ?? new Map<string, CellValue>()).set(column, value));
  }
  const rows: TableBefore['amendedRows'][number][] = [];
  for (const [row, change] of changes) {
    const cells = (state?.columns ?? []).flatMap((name, index) => {
      const value = change.has(name) ? change.get(name) : state?.rows[row]?.[index];
      return computed.has(name) ? [] : [[name, value ?? null] as const];
    });
    rows.push({ row, cells: Object.fromEntries(cells) });
    yield;
  }
  return rows;
}

/** A text that begins like a formula shows itself; a formula shows its value. */
function formulaAt(cells: BlockCells | undefined, row: number, column: number): string | null {
  const formula: CellValue = cells?.formulas[row]?.[column] ?? null;
  const isOne = typeof formula === 'string' && formula.startsWith('=') && formula !== cells?.values[row]?.[column];
  return isOne ? formula : null;
}

function* areaBefore(at: CellRange, backup: number, cells: BlockCells | undefined): Turns<AreaBefore> {
  const formulas: (readonly (string | null)[])[] = [];
  for (const [row, line] of (cells?.formulas ?? []).entries()) {
    formulas.push(line.map((_, column) => formulaAt(cells, row, column)));
    yield;
  }
  const filled = yield* filledBlocks(at, (row, column) => formulas[row]?.[column] ?? null);
  return { at, backup, values: cells?.values ?? [], formulas: yield* withoutFilled(formulas, filled), filled };
}

function tableBefore(
  sheet: TableSheetPlan,
  found: TableSurvey | undefined,
  parts: {
    readonly survey: Survey;
    readonly canResize: boolean;
    readonly area: AreaBefore | null;
    readonly amended: readonly AmendedBefore[];
    readonly rowsNow: TableBefore['amendedRows'];
  },
): TableBefore {
  const { rows, sheet: home } = tableSite(sheet, found);
  return {
    name: sheet.table.name,
    sheet: home,
    wasSheetThere: parts.survey.sheetNames.has(home),
    wasThere: found !== undefined,
    rows,
    wasEmpty: found?.isEmpty ?? false,
    columns: found?.columns ?? [],
    growsBy: found ? growthOf(found, parts.canResize) : 'resize',
    amended: parts.amended,
    amendedRows: parts.rowsNow,
    area: parts.area,
  };
}

function gridBefore(
  { name }: GridSheetPlan,
  survey: Survey,
  area: AreaBefore | null,
  chartPlans: readonly ChartPlan[] | null,
): GridBefore {
  const found = survey.grids.get(name);
  return {
    sheet: name,
    wasSheetThere: survey.sheetNames.has(name),
    area,
    mark: found?.mark ?? null,
    charts: [...(found?.charts.keys() ?? [])],
    chartPlans,
  };
}
