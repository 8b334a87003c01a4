import { cellReference, rangeReference } from './a1-reference';

/**
 * Where things stand on 趋势. Rows: title, drop-downs, indicators, their heads, a row for each year, notes, charts. Columns:
 * the period, two for each indicator, then hidden ones.
 */
export const trendRows = { title: 0, controls: 1, indicators: 2, heads: 3, first: 4 } as const;

/** Cells of the row of drop-downs: a label, then the choice over two columns. */
export const trendControls = { place: 1, kindLabel: 3, kind: 4, chartLabel: 6, chart: 7, span: 2, end: 9 } as const;

/** Visible columns of an indicator. */
export const trendVisible = { level: 0, growth: 1, width: 2 } as const;

/** Hidden columns of the whole. In the rows above the years stand the place, its number, the place of the chart's indicator. */
const shared = ['year', 'lastMonth', 'stockKey', 'chartLevel', 'chartImplied', 'chartGrowth'] as const;
export type TrendShared = (typeof shared)[number];

/** Hidden columns of an indicator. */
const own = [
  'rest',
  'number',
  'indexed',
  'secondRest',
  'secondNumber',
  'secondIndexed',
  'foreignRest',
  'foreignNumber',
  'foreignIndexed',
  'row',
  'inOtherUnit',
  'level',
  'levelBound',
  'growth',
  'growthBound',
  'forward',
  'backward',
] as const;
export type TrendName = (typeof own)[number];
export const trendNames: readonly TrendName[] = own;
/** What stands above the hidden columns of an indicator, in the row of the title. */
const facts = ['entry', 'measure', 'unit', 'decimals'] as const;
export type TrendFact = (typeof facts)[number];
export const trendFacts: readonly TrendFact[] = facts;

export interface TrendLayout {
  readonly yearCount: number;
  readonly indicatorCount: number;
  /** One past the last visible column. */
  readonly visibleEnd: number;
  readonly columnCount: number;
  readonly notesRow: number;
}

export function trendLayout(yearCount: number, indicatorCount: number): TrendLayout {
  const visibleEnd = Math.max(1 + trendVisible.width * indicatorCount, trendControls.end);
  return {
    yearCount,
    indicatorCount,
    visibleEnd,
    columnCount: visibleEnd + shared.length + own.length * indicatorCount,
    notesRow: trendRows.first + yearCount,
  };
}

export function trendVisibleColumn(indicator: number): number {
  return 1 + trendVisible.width * indicator;
}

export function trendSharedColumn(layout: TrendLayout, name: TrendShared): number {
  return layout.visibleEnd + shared.indexOf(name);
}

export function trendColumn(layout: TrendLayout, indicator: number, name: TrendName): number {
  return layout.visibleEnd + shared.length + own.length * indicator + own.indexOf(name);
}

export function trendFactColumn(layout: TrendLayout, indicator: number, fact: TrendFact): number {
  return layout.visibleEnd + shared.length + own.length * indicator + facts.indexOf(fact);
}

/** Cells that formulas name. */
export function trendReferences(layout: TrendLayout) {
  const at = (row: number, column: number) => cellReference(row, column, 'both');
  const { visibleEnd } = layout;
  return {
    place: at(trendRows.controls, trendControls.place),
    kind: at(trendRows.controls, trendControls.kind),
    chart: at(trendRows.controls, trendControls.chart),
    /** The place as look-ups must be asked for it, and its number in the index. */
    asked: at(trendRows.title, visibleEnd),
    placeNumber: at(trendRows.title, visibleEnd + 1),
    chartPlace: at(trendRows.controls, visibleEnd),
    chartUnit: at(trendRows.controls, visibleEnd + 1),
    indicator: (indicator: number) => at(trendRows.indicators, trendVisibleColumn(indicator)),
    fact: (indicator: number, fact: TrendFact) => at(trendRows.title, trendFactColumn(layout, indicator, fact)),
    point: (row: number) => cellReference(row, 0, 'column'),
    shared: (row: number, name: TrendShared) => cellReference(row, trendSharedColumn(layout, name), 'column'),
    own: (row: number, indicator: number, name: TrendName) =>
      cellReference(row, trendColumn(layout, indicator, name), 'column'),
    /** The hidden cells of all indicators in a row. */
    across: (row: number) =>
      rangeReference(
        {
          row,
          column: trendColumn(layout, 0, 'rest'),
          rows: 1,
          columns: own.length * layout.indicatorCount,
        },
        'column',
      ),
    heads: rangeReference(
      { row: trendRows.indicators, column: 1, rows: 1, columns: trendVisible.width * layout.indicatorCount },
      'both',
    ),
  };
}
