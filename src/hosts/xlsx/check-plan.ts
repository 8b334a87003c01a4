import type { Cell, SheetPlan, TablePlan, WorkbookPlan } from '../../workbook';

const TABLE_NAME = /^[\p{L}_][\p{L}\p{N}._]{0,254}$/u;
const CELL_ADDRESS = /^[a-z]{1,3}\d+$/i;
const ROW_COLUMN_ADDRESS = /^r\d*c\d*$/i;
/** Rows of a sheet below the head of its table. */
const MOST_ROWS = 1_048_575;
/** A list of a validation that is given as text. */
const LIST_LIMIT = 255;

/**
 * Throws where a plan could not become a workbook that Excel opens: what hucre does not check. A plan made by
 * `planWorkbook` never fails here, so a failure is a programmer's error.
 */
export function checkPlan(plan: WorkbookPlan): void {
  const tables = plan.sheets.flatMap((sheet) => (sheet.kind === 'table' ? [sheet.table] : []));
  refuseRepeats(
    'sheet',
    plan.sheets.map((sheet) => sheet.name),
  );
  refuseRepeats(
    'table',
    tables.map((table) => table.name),
  );
  refuseRepeats(
    'name',
    plan.names.map((name) => name.name),
  );
  tables.forEach(checkTable);
  plan.sheets.forEach(checkSheet);
}

function checkTable(table: TablePlan): void {
  const { name, columns } = table;
  if (!TABLE_NAME.test(name) || CELL_ADDRESS.test(name) || ROW_COLUMN_ADDRESS.test(name)) {
    throw new RangeError(`not a name for a table: ${JSON.stringify(name)}`);
  }
  refuseRepeats(
    `column of ${name}`,
    columns.map((column) => column.name),
  );
  for (const column of columns) {
    if (column.name.trim() === '' || column.name.length > 255 || /\p{Cc}/u.test(column.name)) {
      throw new RangeError(`not a name for a column of ${name}: ${JSON.stringify(column.name)}`);
    }
  }
  if (table.amend.length > 0) throw new RangeError(`a new file has no rows of ${name} to amend`);
  if (table.append.length > MOST_ROWS)
    throw new RangeError(`${table.append.length} rows of ${name} do not fit a sheet`);
  const wrong = table.append.findIndex((row) => row.length !== columns.length);
  if (wrong >= 0) throw new RangeError(`row ${wrong} of ${name} has another number of cells than the table`);
}

function checkSheet(sheet: SheetPlan): void {
  const cells = sheet.kind === 'table' ? sheet.table.append : sheet.cells;
  for (const row of cells) {
    for (const cell of row) {
      const value = valueOf(cell);
      if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError(`${value} in a cell of ${sheet.name}`);
    }
  }
  for (const { source } of sheet.look.validations) {
    if (
      'list' in source &&
      (source.list.join(',').length > LIST_LIMIT || source.list.some((text) => /[,"]/.test(text)))
    ) {
      throw new RangeError(`a drop-down of ${sheet.name} does not fit its list: ${source.list.join(',')}`);
    }
  }
}

/** What a cell shows, whether a value or a formula stands in it. */
export function valueOf(cell: Cell): string | number | boolean | null {
  return cell !== null && typeof cell === 'object' ? cell.value : cell;
}

/** Excel takes names that differ in case for the same. */
function refuseRepeats(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new RangeError(`two of ${what} are called ${JSON.stringify(name)}`);
    seen.add(folded);
  }
}
