import {
  dataColumns,
  sheetNames,
  type Cell,
  type CellValue,
  type GridSheetPlan,
  type TableSheetPlan,
  type WorkbookPlan,
} from '../../src/workbook';
import { comparisonLayout, rows, visible } from '../../src/workbook/comparison-layout';
import type { ExpectedComparison, Shown } from './expected-comparison';

/** What a cell shows. */
export function shown(cell: Cell | undefined): CellValue {
  if (cell === undefined || cell === null) return null;
  return typeof cell === 'object' ? cell.value : cell;
}

export function gridSheet(plan: WorkbookPlan, name: string): GridSheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (sheet?.kind !== 'grid') throw new Error(`no grid ${name}`);
  return sheet;
}

export function tableSheet(plan: WorkbookPlan, name: string): TableSheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (sheet?.kind !== 'table') throw new Error(`no table ${name}`);
  return sheet;
}

/** The rows that a plan appends to 指标数据, by the names of the columns. */
export function appendedRows(plan: WorkbookPlan): readonly Readonly<Record<string, CellValue>>[] {
  const names = Object.values(dataColumns);
  return tableSheet(plan, sheetNames.data).table.append.map((row) =>
    Object.fromEntries(names.map((name, column) => [name, shown(row[column])])),
  );
}

/** The figures of a comparison, cut out of the cells that a sheet shows. */
export function comparisonIn(
  cells: readonly (readonly CellValue[])[],
  regionCount: number,
  indicatorCount: number,
): ExpectedComparison {
  const layout = comparisonLayout(regionCount, indicatorCount);
  const line = (row: number): readonly Shown[] =>
    Array.from({ length: visible.width * indicatorCount }, (_, column) => {
      const cell = cells[row]?.[1 + column] ?? '';
      return typeof cell === 'boolean' ? String(cell) : cell;
    });
  const lines = (first: number) => Array.from({ length: regionCount }, (_, region) => line(first + region));
  return {
    regions: lines(rows.firstRegion),
    average: line(layout.averageRow),
    best: line(layout.bestRow),
    bestRegion: line(layout.bestRegionRow),
    gaps: lines(layout.firstGapRow),
  };
}

/** The same with numbers to twelve digits, as far as two programs can be asked to agree. */
export function rounded(comparison: ExpectedComparison): ExpectedComparison {
  const round = (cell: Shown): Shown => (typeof cell === 'number' ? Number(cell.toPrecision(12)) || 0 : cell);
  const line = (cells: readonly Shown[]) => cells.map(round);
  return {
    regions: comparison.regions.map(line),
    average: line(comparison.average),
    best: line(comparison.best),
    bestRegion: line(comparison.bestRegion),
    gaps: comparison.gaps.map(line),
  };
}
