import {
  chartFormulas,
  controlFormulas,
  gapFormula,
  gapUnitFormula,
  headFormulas,
  levelHeadFormula,
  observationFormulas,
  placeFormulas,
  shareFormula,
  shareHeadFormula,
  shownFormulas,
  summaryFormulas,
} from '../comparison-formulas';
import {
  comparisonLayout,
  controlReferences,
  controls,
  hidden,
  hiddenColumn,
  lookupRows,
  rows,
  shared,
  visible,
  visibleColumn,
  type ComparisonLayout,
} from '../comparison-layout';
import { comparisonValues, type ComparisonValues, type IndicatorValues } from '../comparison-values';
import { fill, type Messages } from '../../messages';
import { cellReference, textLiteral } from '../a1-reference';
import type { ComparisonChoice } from '../comparison-choice';
import type { Cell, CellRange, CellValue, FormulaCell, GridSheetPlan } from '../plan';
import { sheetNames, words } from '../schema';
import { comparisonCharts, zeroCell } from './comparison-charts';
import { comparisonLook } from './comparison-look';
import type { SheetDefinition, WorkbookContent } from './sheet';

/** 对比: regions down, indicators across with 总量, 位次, 增速, 位次; average, best and the gaps to it; formulas throughout. */
export const comparisonSheet: SheetDefinition = {
  name: sheetNames.comparison,
  produce: (content) => producePlan(content),
};

function producePlan(content: WorkbookContent): GridSheetPlan {
  const { choice, messages } = content;
  const layout = comparisonLayout(choice.regions.length, choice.indicators.length, choice.parent !== null);
  const values = comparisonValues(choice, content.merged.rows, content.context, content.index);
  const grid = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell) => {
    const line = grid.get(row) ?? new Map<number, Cell>();
    grid.set(row, line.set(column, cell));
  };
  putControls(put, layout, content, values);
  choice.indicators.forEach((_, indicator) => putIndicator(put, layout, content, values, indicator));
  choice.regions.forEach((region, index) => {
    put(rows.firstRegion + index, 0, region);
    put(layout.firstGapRow + index, 0, computed(`=$A${rows.firstRegion + index + 1}&""`, region));
  });
  putLabels(put, layout, content);
  return {
    kind: 'grid',
    name: sheetNames.comparison,
    cells: blockOf(grid, layout.notesRow + messages.workbook.comparison.notes.split('\n').length, layout.columnCount),
    merges: merges(layout),
    charts: comparisonCharts(layout, choice, values, messages),
    look: comparisonLook(layout, values, messages),
  };
}

type Put = (row: number, column: number, cell: Cell) => void;

function computed(formula: string, value: CellValue): FormulaCell {
  return { formula, value };
}

function putControls(
  put: Put,
  layout: ComparisonLayout,
  { choice, index, messages }: WorkbookContent,
  values: ComparisonValues,
): void {
  const wording = messages.workbook.comparison;
  const at = controlReferences(layout);
  const formulas = controlFormulas(layout);
  put(rows.title, 0, title(layout, choice, wording));
  put(rows.controls, controls.periodLabel, wording.period);
  put(rows.controls, controls.period, choice.point);
  put(rows.controls, controls.statusLabel, wording.status);
  put(rows.controls, controls.status, choice.status);
  put(rows.controls, controls.chartLabel, wording.chart);
  put(rows.controls, controls.chart, choice.chartIndicator);

  const { sharedColumn } = layout;
  put(rows.title, sharedColumn, computed(formulas.point, values.point));
  put(rows.controls, sharedColumn, computed(formulas.lastMonth, values.lastMonth));
  put(rows.controls, sharedColumn + 1, computed(formulas.stockKey, values.stockKey));
  put(rows.indicators, sharedColumn, computed(formulas.chartPlace, values.chartPlace));
  put(rows.indicators, sharedColumn + 1, computed(formulas.chartUnit, values.chartUnit));
  const unit = values.chartUnit === '' ? '' : `（${values.chartUnit}）`;
  const growth = fill(wording.growthTitle, { indicator: '' });
  put(
    rows.heads,
    sharedColumn,
    computed(`=${at.chart}&IF(${at.chartUnit}="","","（"&${at.chartUnit}&"）")`, `${choice.chartIndicator}${unit}`),
  );
  put(
    rows.heads,
    sharedColumn + 1,
    computed(`=${at.chart}&${textLiteral(growth)}`, `${choice.chartIndicator}${growth}`),
  );
  const zero = zeroCell(layout);
  put(zero.row, zero.column, 0);
  const drawn = values.indicators[values.chartPlace - 1];
  const places = choice.parent === null ? choice.regions : [...choice.regions, choice.parent];
  lookupRows(layout).forEach((row, at) => {
    const place = places[at] ?? '';
    const formula = placeFormulas(layout, row);
    put(row, sharedColumn + shared.place, computed(formula.place, place));
    put(row, sharedColumn + shared.placeNumber, computed(formula.number, place === '' ? 0 : index.placeNumber(place)));
    const disputed = place === '' ? 0 : index.placeNumber(`${words.conflict}：${place}`);
    put(row, sharedColumn + shared.conflictNumber, computed(formula.conflictNumber, disputed));
    put(row, sharedColumn + shared.conflicts, computed(formula.conflicts, disputed > 0 ? 1 : 0));
  });
  choice.regions.forEach((_, region) => {
    const formula = chartFormulas(layout, region);
    put(
      rows.firstRegion + region,
      sharedColumn + shared.chartLevel,
      computed(formula.level, drawn?.cells[region]?.level ?? ''),
    );
    put(
      rows.firstRegion + region,
      sharedColumn + shared.chartGrowth,
      computed(formula.growth, drawn?.cells[region]?.growth ?? ''),
    );
  });
}

/** The title. A single place stands in it by its cell, so that it follows a person who types another. */
function title(layout: ComparisonLayout, choice: ComparisonChoice, wording: Wording): FormulaCell {
  const at = controlReferences(layout);
  const [only = '', ...others] = choice.regions;
  const isOne = others.length === 0 && only !== '';
  const [opening, middle, end] = (isOne ? wording.onePlace : wording.title).split(/\{places\}|\{period\}/) as Triple;
  const [noteBefore, noteAfter] = wording.statusNote.split('{status}') as [string, string];
  const places = isOne ? cellReference(rows.firstRegion, 0, 'both') : null;
  const heading = isOne ? only : headingOf(choice, wording);
  const status = choice.status === words.actual ? '' : fill(wording.statusNote, { status: choice.status });
  const beforePeriod =
    places === null
      ? textLiteral(opening + heading + middle)
      : `${opening === '' ? '' : `${textLiteral(opening)}&`}${places}&${textLiteral(middle)}`;
  return computed(
    `=${beforePeriod}&${at.period}&IF(${at.status}="${words.actual}","",${textLiteral(noteBefore)}&${at.status}&${textLiteral(noteAfter)})&${textLiteral(end)}`,
    `${opening}${heading}${middle}${choice.point}${status}${end}`,
  );
}

type Wording = Messages['workbook']['comparison'];
type Triple = [string, string, string];

function headingOf({ family }: ComparisonChoice, wording: Wording): string {
  if (family === null) return wording.places;
  const { parent, level, isWhole } = family;
  return fill((isWhole ? wording.placesOf : wording.somePlacesOf)[level], { parent });
}

function putIndicator(
  put: Put,
  layout: ComparisonLayout,
  { choice, messages }: WorkbookContent,
  values: ComparisonValues,
  indicator: number,
): void {
  const wording = messages.workbook.comparison;
  const value = values.indicators[indicator];
  if (!value) return;
  const shown = visibleColumn(indicator);
  const behind = hiddenColumn(layout, indicator);
  put(rows.indicators, shown, choice.indicators[indicator] ?? null);
  const unit = value.unit === '' ? '' : `\n（${value.unit}）`;
  put(
    rows.heads,
    shown + visible.level,
    computed(levelHeadFormula(layout, indicator, wording.level), `${wording.level}${unit}`),
  );
  put(rows.heads, shown + visible.levelRank, wording.rank);
  put(rows.heads, shown + visible.growth, wording.growth);
  put(rows.heads, shown + visible.growthRank, wording.rank);

  const head = headFormulas(layout, indicator);
  put(rows.title, behind, computed(head.entry, value.entry));
  put(rows.title, behind + 1, computed(head.measure, value.measure));
  put(rows.title, behind + 2, computed(head.dictionaryUnit, value.dictionaryUnit));
  put(rows.title, behind + 3, computed(head.order, value.order));
  put(rows.controls, behind, computed(head.unit, value.unit));
  put(rows.controls, behind + 1, computed(head.decimals, value.decimals));
  put(rows.controls, behind + 2, computed(head.additive, value.additive));
  put(rows.indicators, behind, computed(head.keyEnd, value.keyEnd));
  put(rows.indicators, behind + 1, computed(head.secondKeyEnd, value.secondKeyEnd));
  put(rows.indicators, behind + 2, computed(head.foreignKeyEnd, value.foreignKeyEnd));
  [head.number, head.secondNumber, head.foreignNumber].forEach((formula, offset) => {
    put(rows.heads, behind + offset, computed(formula, value.numbers[offset] ?? 0));
  });

  lookupRows(layout).forEach((row, at) => {
    const cell = value.cells[at];
    if (!cell) return;
    const looked = observationFormulas(layout, indicator, row);
    [looked.indexed, looked.secondIndexed, looked.foreignIndexed].forEach((formula, offset) => {
      put(row, behind + hidden.indexed + offset, computed(formula, cell.indexed[offset] ?? 0));
    });
    put(row, behind + hidden.foundNumber, computed(looked.foundNumber, cell.foundNumber));
    put(row, behind + hidden.conflictIndexed, computed(looked.conflictIndexed, cell.conflictIndexed));
    put(row, behind + hidden.position, computed(looked.position, cell.position));
    put(row, behind + hidden.level, computed(looked.level, cell.level));
    put(row, behind + hidden.levelBound, computed(looked.levelBound, cell.levelBound));
    put(row, behind + hidden.growth, computed(looked.growth, cell.growth));
    put(row, behind + hidden.growthBound, computed(looked.growthBound, cell.growthBound));
    put(row, behind + hidden.conflict, computed(looked.conflict, cell.conflict));
    const formula = shownFormulas(layout, indicator, row);
    put(row, shown + visible.level, computed(formula.level, cell.shownLevel));
    put(row, shown + visible.growth, computed(formula.growth, cell.shownGrowth));
    if (row === layout.parentRow) return;
    put(row, shown + visible.levelRank, computed(formula.levelRank, value.level.ranks[at] ?? null));
    put(row, shown + visible.growthRank, computed(formula.growthRank, value.growth.ranks[at] ?? null));
  });
  const series = [
    { offset: hidden.level, column: shown + visible.level, values: value.level },
    { offset: hidden.growth, column: shown + visible.growth, values: value.growth },
  ];
  const gapUnit = value.unit === '' ? '' : `（${value.unit}）`;
  put(layout.gapHeadRow, shown + visible.level, computed(gapUnitFormula(layout, indicator), gapUnit));
  put(layout.gapHeadRow, shown + visible.growth, wording.points);
  putShares(put, layout, indicator, value, wording.share);
  for (const { offset, column, values: ofSeries } of series) {
    const summary = summaryFormulas(layout, indicator, offset, column);
    put(layout.averageRow, column, computed(summary.average, ofSeries.average));
    put(layout.averageRow, column + 1, computed(summary.averaged, ofSeries.averaged));
    put(layout.bestRow, column, computed(summary.best, ofSeries.best));
    put(layout.bestRegionRow, column, computed(summary.bestRegion, ofSeries.bestRegion));
    ofSeries.gaps.forEach((gap, region) => {
      put(layout.firstGapRow + region, column, computed(gapFormula(layout, indicator, offset, column, region), gap));
    });
  }
}

/** What part of the place above each region has, beside the gaps. */
function putShares(put: Put, layout: ComparisonLayout, indicator: number, value: IndicatorValues, label: string): void {
  const { parentRow } = layout;
  if (parentRow === null) return;
  const column = visibleColumn(indicator) + visible.levelRank;
  const head = value.additive === 1 ? label : '';
  put(layout.gapHeadRow, column, computed(shareHeadFormula(layout, indicator, label), head));
  value.shares.forEach((share, region) => {
    put(layout.firstGapRow + region, column, computed(shareFormula(layout, indicator, region, parentRow), share));
  });
}

function putLabels(put: Put, layout: ComparisonLayout, { choice, messages }: WorkbookContent): void {
  const wording = messages.workbook.comparison;
  put(rows.indicators, 0, wording.region);
  put(layout.averageRow, 0, wording.average);
  put(layout.bestRow, 0, wording.best);
  put(layout.bestRegionRow, 0, wording.bestRegion);
  if (layout.parentRow !== null) put(layout.parentRow, 0, choice.parent);
  put(layout.gapHeadRow, 0, wording.gap);
  wording.notes.split('\n').forEach((note, index) => put(layout.notesRow + index, 0, note));
}

function blockOf(
  grid: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  height: number,
  width: number,
): readonly (readonly Cell[])[] {
  return Array.from({ length: height }, (_, row) => {
    const line = grid.get(row);
    return Array.from({ length: width }, (__, column) => line?.get(column) ?? null);
  });
}

function merges(layout: ComparisonLayout): readonly CellRange[] {
  const across = (row: number, column: number, columns: number): CellRange => ({ row, column, rows: 1, columns });
  return [
    across(rows.title, 0, layout.visibleEnd),
    across(rows.controls, controls.period, controls.spans.period),
    across(rows.controls, controls.status, controls.spans.status),
    across(rows.controls, controls.chart, controls.spans.chart),
    { row: rows.indicators, column: 0, rows: 2, columns: 1 },
    ...Array.from({ length: layout.indicatorCount }, (_, indicator) =>
      across(rows.indicators, visibleColumn(indicator), visible.width),
    ),
  ];
}
