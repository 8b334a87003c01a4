import { cellReference, rangeReference, type Anchor } from './a1-reference';
import type { CellRange } from './plan';

/**
 * Where things stand on 对比. Rows: title, drop-downs, indicators, their four columns, then the regions, the average and the
 * best, the gaps to the best, notes and charts. Columns: regions, four for each indicator, then hidden ones in which each
 * observation is looked up once. Everything about a region stands in its own row, so that a person may sort the rows.
 */
export const rows = { title: 0, controls: 1, indicators: 2, heads: 3, firstRegion: 4 } as const;

/** Cells of the row of drop-downs. */
export const controls = {
  periodLabel: 0,
  period: 1,
  statusLabel: 5,
  status: 6,
  chartLabel: 9,
  chart: 10,
  /** Columns that each drop-down is merged over, and one past the last. */
  spans: { period: 3, status: 2, chart: 3 },
  end: 13,
} as const;

/** Visible columns of one indicator. */
export const visible = { level: 0, levelRank: 1, growth: 2, growthRank: 3, width: 4 } as const;
/** Hidden columns of the whole: what the charts draw, the region as look-ups must be asked for it, its numbers in the index. */
export const shared = {
  chartLevel: 0,
  chartGrowth: 1,
  place: 2,
  placeNumber: 3,
  conflictNumber: 4,
  /** How many rows contradict one of the region. */
  conflicts: 5,
  width: 6,
} as const;
/** Hidden columns of one indicator, and the rows of its head that hold facts of the indicator. */
export const hidden = {
  /** Rows that the index has for the three ways to look an observation up. */
  indexed: 0,
  secondIndexed: 1,
  foreignIndexed: 2,
  position: 3,
  level: 4,
  levelBound: 5,
  growth: 6,
  growthBound: 7,
  /** The number of the end of its key, and the row that the index has for one that contradicts it. */
  foundNumber: 8,
  conflictIndexed: 9,
  conflict: 10,
  width: 11,
} as const;

export interface ComparisonLayout {
  readonly regionCount: number;
  readonly indicatorCount: number;
  /** One past the last visible column. */
  readonly visibleEnd: number;
  /** The first of the hidden columns of the whole. */
  readonly sharedColumn: number;
  readonly columnCount: number;
  readonly averageRow: number;
  readonly bestRow: number;
  readonly bestRegionRow: number;
  /** The place above the regions; null where it has no rows. */
  readonly parentRow: number | null;
  readonly gapHeadRow: number;
  readonly firstGapRow: number;
  readonly notesRow: number;
}

/** The layout for so many regions and indicators, one of each at least, with or without the place above them. */
export function comparisonLayout(regionCount: number, indicatorCount: number, hasParent = false): ComparisonLayout {
  const visibleEnd = Math.max(1 + visible.width * indicatorCount, controls.end);
  const averageRow = rows.firstRegion + regionCount;
  const parentRow = hasParent ? averageRow + 3 : null;
  const gapHeadRow = averageRow + (hasParent ? 4 : 3);
  return {
    regionCount,
    indicatorCount,
    visibleEnd,
    sharedColumn: visibleEnd,
    columnCount: visibleEnd + shared.width + hidden.width * indicatorCount,
    averageRow,
    bestRow: averageRow + 1,
    bestRegionRow: averageRow + 2,
    parentRow,
    gapHeadRow,
    firstGapRow: gapHeadRow + 1,
    notesRow: gapHeadRow + 1 + regionCount,
  };
}

/** The first visible column of an indicator by its place from the left. */
export function visibleColumn(indicator: number): number {
  return 1 + visible.width * indicator;
}

/** The first hidden column of an indicator by its place from the left. */
export function hiddenColumn(layout: ComparisonLayout, indicator: number): number {
  return layout.sharedColumn + shared.width + hidden.width * indicator;
}

/** The rows in which observations are looked up: the regions, then the place above them. */
export function lookupRows({ regionCount, parentRow }: ComparisonLayout): readonly number[] {
  const regions = Array.from({ length: regionCount }, (_, region) => rows.firstRegion + region);
  return parentRow === null ? regions : [...regions, parentRow];
}

/** The cells of a column in the rows of the regions. */
export function regionCells(layout: ComparisonLayout, column: number): CellRange {
  return { row: rows.firstRegion, column, rows: layout.regionCount, columns: 1 };
}

/** `regionCells` in A1 style, standing still when copied. */
export function regionCellsReference(layout: ComparisonLayout, column: number, anchor: Anchor = 'both'): string {
  return rangeReference(regionCells(layout, column), anchor);
}

/** The cells of the head of an indicator's hidden columns: what its formulas must know of it. */
export function headReferences(layout: ComparisonLayout, indicator: number) {
  const column = hiddenColumn(layout, indicator);
  const at = (row: number, offset: number) => cellReference(row, column + offset, 'both');
  return {
    indicator: cellReference(rows.indicators, visibleColumn(indicator), 'both'),
    /** Row of the dictionary, 0 where the indicator is not in it. */
    entry: at(rows.title, 0),
    measure: at(rows.title, 1),
    dictionaryUnit: at(rows.title, 2),
    /** 0 ranks downwards, 1 upwards, empty not at all. */
    order: at(rows.title, 3),
    unit: at(rows.controls, 0),
    /** Digits after the point that figures of the unit are shown with. */
    decimals: at(rows.controls, 1),
    /** 1 where the figures of parts add up to that of the whole. */
    additive: at(rows.controls, 2),
    /** What follows the region in the key, in the order in which it is looked for. */
    keyEnd: at(rows.indicators, 0),
    secondKeyEnd: at(rows.indicators, 1),
    foreignKeyEnd: at(rows.indicators, 2),
    /** The numbers of these in the index. */
    number: at(rows.heads, 0),
    secondNumber: at(rows.heads, 1),
    foreignNumber: at(rows.heads, 2),
  } as const;
}

/** Cells of the drop-downs and of what is derived from them. */
export function controlReferences(layout: ComparisonLayout) {
  const derived = (row: number, offset: number) => cellReference(row, layout.sharedColumn + offset, 'both');
  return {
    period: cellReference(rows.controls, controls.period, 'both'),
    status: cellReference(rows.controls, controls.status, 'both'),
    chart: cellReference(rows.controls, controls.chart, 'both'),
    point: derived(rows.title, 0),
    lastMonth: derived(rows.controls, 0),
    stockKey: derived(rows.controls, 1),
    /** Place of the chart's indicator in the row of indicators, 0 where it is not there. */
    chartPlace: derived(rows.indicators, 0),
    chartUnit: derived(rows.indicators, 1),
  } as const;
}
