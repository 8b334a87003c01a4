import type { Turns } from '../../transfer/paced';
import type { Cell, CellRange, CellStyle } from '../../workbook/plan';
import { styleRange } from './apply-style';
import { formatAll, rangeIn } from './proxies';
import { ACTION_BYTES, inChunks, type Step, type Steps } from './steps';
import { columnRuns, formatOf, isFilled, type PlacedColumn } from './table-columns';
import type { TableSite } from './table-site';

type Rows = readonly (readonly Cell[])[];

/**
 * The look of new rows from `firstRow` of the sheet on: number formats, and what else their columns have. One format goes
 * to neighbouring columns at once; a column whose cells have formats of their own gets a block of them.
 */
export function* dressRows(site: TableSite, firstRow: number, rows: Rows): Steps {
  const filled = site.placed.filter(isFilled);
  const mixed = yield* mixedOf(filled, rows);
  const uniform = filled.filter((column) => !mixed.has(column));
  const at = ({ place }: PlacedColumn, columns: number): CellRange => {
    return { row: firstRow, column: site.column + place, rows: rows.length, columns };
  };
  for (const run of columnRuns(uniform, (a, b) => a.column.numberFormat === b.column.numberFormat)) {
    const [first] = run;
    if (first) yield uniformFormat(site.sheet, at(first, run.length), first.column.numberFormat);
  }
  for (const placed of mixed) yield* ownFormats(site.sheet, at(placed, 1), placed, rows);
  for (const { first, columns, style } of styleRuns(site.placed)) {
    const area = at(first, columns);
    yield { bytes: ACTION_BYTES * 3, queue: ({ workbook }) => styleRange(rangeIn(workbook, site.sheet, area), style) };
  }
}

/** Columns whose cells have formats of their own. */
function* mixedOf(columns: readonly PlacedColumn[], rows: Rows): Turns<ReadonlySet<PlacedColumn>> {
  const mixed = new Set<PlacedColumn>();
  for (const placed of columns) {
    for (const row of rows) {
      yield;
      if (formatOf(placed.column, row[placed.index] ?? null) === placed.column.numberFormat) continue;
      mixed.add(placed);
      break;
    }
  }
  return mixed;
}

interface StyleRun {
  readonly first: PlacedColumn;
  readonly columns: number;
  readonly style: CellStyle;
}

/** What the columns' styles say, each point of it once for neighbouring columns that have it alike: columns differ in little. */
function* styleRuns(placed: readonly PlacedColumn[]): Generator<StyleRun> {
  const points = new Set(placed.flatMap(({ column }) => Object.keys(column.style ?? {}) as (keyof CellStyle)[]));
  for (const point of points) {
    const has = placed.filter(({ column }) => column.style?.[point] !== undefined);
    const told = ({ column }: PlacedColumn) => JSON.stringify(column.style?.[point]);
    for (const run of columnRuns(has, (a, b) => told(a) === told(b))) {
      const [first] = run;
      if (first) yield { first, columns: run.length, style: { [point]: first.column.style?.[point] } };
    }
  }
}

function uniformFormat(sheet: string, area: CellRange, format: string): Step {
  return { bytes: ACTION_BYTES, queue: ({ workbook }) => formatAll(rangeIn(workbook, sheet, area), format) };
}

function* ownFormats(sheet: string, area: CellRange, { column, index }: PlacedColumn, rows: Rows): Steps {
  function* formats(): Generator<readonly string[]> {
    for (const row of rows) yield [formatOf(column, row[index] ?? null)];
  }
  yield* inChunks(formats(), ({ first, rows: block, bytes }) => {
    const at = { ...area, row: area.row + first, rows: block.length };
    return {
      bytes,
      queue: ({ workbook }) => {
        rangeIn(workbook, sheet, at).numberFormat = block.map((row) => [...row]);
      },
    };
  });
}
