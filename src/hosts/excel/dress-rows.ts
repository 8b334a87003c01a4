import type { Cell, CellRange } from '../../workbook/plan';
import { styleRange } from './apply-style';
import { chunkRows } from './chunks';
import { formatAll, rangeIn } from './proxies';
import { ACTION_BYTES, type Step } from './steps';
import { columnRuns, formatOf, isFilled, type PlacedColumn } from './table-columns';
import type { TableSite } from './table-site';

type Rows = readonly (readonly Cell[])[];

/**
 * The look of new rows from `firstRow` of the sheet on: number formats, and what else their columns have. One format goes
 * to neighbouring columns at once; a column whose cells have formats of their own gets a block of them.
 */
export function* dressRows(site: TableSite, firstRow: number, rows: Rows): Generator<Step> {
  const filled = site.placed.filter(isFilled);
  const isMixed = ({ column, index }: PlacedColumn): boolean =>
    rows.some((row) => formatOf(column, row[index] ?? null) !== column.numberFormat);
  const mixed = new Set(filled.filter(isMixed));
  const uniform = filled.filter((column) => !mixed.has(column));
  const at = ({ place }: PlacedColumn, columns: number): CellRange => {
    return { row: firstRow, column: site.column + place, rows: rows.length, columns };
  };
  for (const run of columnRuns(uniform, (a, b) => a.column.numberFormat === b.column.numberFormat)) {
    const [first] = run;
    if (first) yield uniformFormat(site.sheet, at(first, run.length), first.column.numberFormat);
  }
  for (const placed of mixed) yield* ownFormats(site.sheet, at(placed, 1), placed, rows);
  for (const placed of site.placed) {
    const { style } = placed.column;
    const area = at(placed, 1);
    if (!style) continue;
    yield { bytes: ACTION_BYTES * 3, queue: ({ workbook }) => styleRange(rangeIn(workbook, site.sheet, area), style) };
  }
}

function uniformFormat(sheet: string, area: CellRange, format: string): Step {
  return { bytes: ACTION_BYTES, queue: ({ workbook }) => formatAll(rangeIn(workbook, sheet, area), format) };
}

function* ownFormats(sheet: string, area: CellRange, { column, index }: PlacedColumn, rows: Rows): Generator<Step> {
  const formats = rows.map((row) => [formatOf(column, row[index] ?? null)]);
  for (const { first, rows: block, bytes } of chunkRows(formats)) {
    const at = { ...area, row: area.row + first, rows: block.length };
    yield {
      bytes,
      queue: ({ workbook }) => {
        rangeIn(workbook, sheet, at).numberFormat = block.map((row) => [...row]);
      },
    };
  }
}
