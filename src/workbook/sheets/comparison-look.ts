import { cellReference } from '../a1-reference';
import {
  controls,
  headReferences,
  hidden,
  hiddenColumn,
  rows,
  visible,
  visibleColumn,
  type ComparisonLayout,
} from '../comparison-layout';
import type { ComparisonValues } from '../comparison-values';
import type { Messages } from '../../messages';
import type { CellRange, ConditionalStyle, ListValidation, SheetLook, StyledRange } from '../plan';
import { definedNames, words } from '../schema';
import { allLines, colors, headStyle, page } from '../style';

const widths = { region: 11, level: 10, rank: 5, growth: 7 } as const;
/** Number formats by the digits that a unit is shown with. */
const formats = ['#,##0', '0.0#', '#,##0.00'] as const;
const growthFormat = '0.0';

/** The look of 对比: a statistical office's table, its drop-downs in the one warm tone, formats that follow the unit. */
export function comparisonLook(layout: ComparisonLayout, values: ComparisonValues, messages: Messages): SheetLook {
  const wording = messages.workbook.comparison;
  return {
    columnWidths: columnWidths(layout),
    rowHeights: [
      { row: rows.title, height: 34 },
      { row: rows.controls, height: 22 },
      { row: rows.indicators, height: 22 },
      { row: rows.heads, height: 32 },
      ...numbered(layout.firstGapRow + layout.regionCount, rows.firstRegion).map((row) => ({ row, height: 20 })),
    ],
    showGridlines: false,
    freeze: { rows: rows.firstRegion, columns: 1 },
    styles: [
      ...frameStyles(layout, wording.notes.split('\n').length),
      ...numbered(layout.indicatorCount).flatMap((indicator) => indicatorStyles(layout, values, indicator)),
    ],
    validations: validations(layout, wording),
    conditionalStyles: numbered(layout.indicatorCount).flatMap((indicator) => conditionalStyles(layout, indicator)),
    page: page(rows.title, rows.heads, messages.workbook.page),
    hidden: false,
    tabColor: colors.head,
  };
}

function numbered(end: number, start = 0): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function columnWidths(layout: ComparisonLayout): readonly number[] {
  const ofIndicator = [widths.level, widths.rank, widths.growth, widths.rank];
  const shown = [widths.region, ...numbered(layout.indicatorCount).flatMap(() => ofIndicator)];
  const padded = [...shown, ...numbered(layout.visibleEnd, shown.length).map(() => widths.growth)];
  return [...padded, ...numbered(layout.columnCount, layout.visibleEnd).map(() => 0)];
}

function frameStyles(layout: ComparisonLayout, notes: number): readonly StyledRange[] {
  const tableColumns = 1 + visible.width * layout.indicatorCount;
  const across = (row: number, height: number): CellRange => ({ row, column: 0, rows: height, columns: tableColumns });
  const label = (column: number): StyledRange => ({
    range: { row: rows.controls, column, rows: 1, columns: 1 },
    style: { horizontal: 'right', vertical: 'center', fontColor: colors.quiet },
  });
  const choice = (column: number, columns: number): StyledRange => ({
    range: { row: rows.controls, column, rows: 1, columns },
    style: {
      bold: true,
      fill: colors.chooseFill,
      fontColor: colors.head,
      horizontal: 'center',
      vertical: 'center',
      ...allLines,
    },
  });
  return [
    {
      range: { row: rows.title, column: 0, rows: 1, columns: layout.visibleEnd },
      style: { bold: true, fontSize: 16, fontColor: colors.head, horizontal: 'center', vertical: 'center' },
    },
    label(controls.periodLabel),
    choice(controls.period, controls.spans.period),
    label(controls.statusLabel),
    choice(controls.status, controls.spans.status),
    label(controls.chartLabel),
    choice(controls.chart, controls.spans.chart),
    { range: across(rows.indicators, 2), style: { ...headStyle, ...allLines } },
    {
      range: across(rows.firstRegion, layout.notesRow - rows.firstRegion),
      style: { vertical: 'center', fontColor: colors.ink, ...allLines },
    },
    {
      range: { ...across(rows.firstRegion, layout.notesRow - rows.firstRegion), columns: 1 },
      style: { horizontal: 'center' },
    },
    { range: across(layout.averageRow, 3), style: { fill: colors.bandFill } },
    ...(layout.parentRow === null ? [] : [{ range: across(layout.parentRow, 1), style: { fontColor: colors.quiet } }]),
    { range: across(layout.gapHeadRow, 1), style: { bold: true, fontColor: colors.head, fill: colors.headFill } },
    {
      range: { row: layout.notesRow, column: 0, rows: notes, columns: 1 },
      style: { fontSize: 10, fontColor: colors.ink, vertical: 'center' },
    },
  ];
}

function indicatorStyles(
  layout: ComparisonLayout,
  values: ComparisonValues,
  indicator: number,
): readonly StyledRange[] {
  const column = visibleColumn(indicator);
  const height = layout.notesRow - rows.firstRegion;
  const down = (offset: number): CellRange => ({
    row: rows.firstRegion,
    column: column + offset,
    rows: height,
    columns: 1,
  });
  const levelFormat = formats[values.indicators[indicator]?.decimals ?? 0] ?? formats[0];
  return [
    { range: { row: rows.indicators, column, rows: 1, columns: visible.width }, style: { fill: colors.chooseFill } },
    { range: down(visible.level), style: { horizontal: 'right', numberFormat: levelFormat } },
    { range: down(visible.levelRank), style: { horizontal: 'center' } },
    {
      range: { ...down(visible.levelRank), row: layout.firstGapRow, rows: layout.regionCount },
      style: { numberFormat: growthFormat },
    },
    { range: down(visible.growth), style: { horizontal: 'right', numberFormat: growthFormat } },
    { range: down(visible.growthRank), style: { horizontal: 'center' } },
    {
      range: { row: layout.bestRegionRow, column, rows: 1, columns: visible.width },
      style: { horizontal: 'right', fontColor: colors.head },
    },
  ];
}

function validations(layout: ComparisonLayout, wording: Messages['workbook']['comparison']): readonly ListValidation[] {
  const at = (row: number, column: number): CellRange => ({ row, column, rows: 1, columns: 1 });
  return [
    {
      range: at(rows.controls, controls.period),
      strict: false,
      source: { formula: `=${definedNames.points}` },
      prompt: { title: wording.period, message: wording.periodPrompt },
    },
    {
      range: at(rows.controls, controls.status),
      strict: true,
      source: { list: [words.actual, words.estimated, words.target] },
      prompt: { title: wording.status, message: wording.statusPrompt },
    },
    {
      range: at(rows.controls, controls.chart),
      strict: false,
      source: { formula: `=${definedNames.compared}` },
      prompt: { title: wording.chart, message: wording.chartPrompt },
    },
    ...numbered(layout.indicatorCount).map((indicator) => ({
      range: at(rows.indicators, visibleColumn(indicator)),
      strict: false,
      source: { formula: `=${definedNames.indicators}` },
      prompt: { title: wording.indicator, message: wording.indicatorPrompt },
    })),
  ];
}

/** The first of a rank stands out, so does what is in dispute; the format of the levels follows the unit when another indicator is chosen. */
function conditionalStyles(layout: ComparisonLayout, indicator: number): readonly ConditionalStyle[] {
  const column = visibleColumn(indicator);
  const { decimals } = headReferences(layout, indicator);
  const levels: CellRange = { row: rows.firstRegion, column, rows: layout.notesRow - rows.firstRegion, columns: 1 };
  const first = (offset: number): ConditionalStyle => ({
    range: { row: rows.firstRegion, column: column + offset, rows: layout.regionCount, columns: 1 },
    formula: `=${cellReference(rows.firstRegion, column + offset)}=1`,
    style: { bold: true, fontColor: colors.best },
  });
  const disputed = cellReference(rows.firstRegion, hiddenColumn(layout, indicator) + hidden.conflict, 'column');
  return [
    {
      range: { row: rows.firstRegion, column, rows: layout.regionCount, columns: visible.width },
      formula: `=${disputed}=1`,
      style: { fill: colors.conflictFill },
    },
    first(visible.levelRank),
    first(visible.growthRank),
    ...formats.map((numberFormat, digits) => ({
      range: levels,
      formula: `=${decimals}=${digits}`,
      style: { numberFormat },
    })),
  ];
}
