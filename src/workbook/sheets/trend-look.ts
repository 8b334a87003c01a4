import type { Messages } from '../../messages';
import type { ConditionalStyle, ListValidation, SheetLook } from '../plan';
import { definedNames } from '../schema';
import { allLines, chosenStyle, colors, headStyle, page, titleStyle } from '../style';
import { impliedCondition } from '../trend-formulas';
import {
  trendControls,
  trendReferences,
  trendRows,
  trendVisible,
  trendVisibleColumn,
  type TrendLayout,
} from '../trend-layout';
import type { TrendValues } from '../trend-values';
import { block } from './grid';

export const TREND_CHART_ROWS = 17;
const widths = { period: 15, level: 12, growth: 9 } as const;
/** Number formats by the digits that a unit is shown with; a computed level bears a star. */
const formats = ['#,##0', '0.0#', '#,##0.00'] as const;

export function trendLook(layout: TrendLayout, values: TrendValues, notes: number, messages: Messages): SheetLook {
  const wording = messages.workbook.trend;
  const { title, controls, indicators, first } = trendRows;
  const tableColumns = 1 + trendVisible.width * layout.indicatorCount;
  const choices = [trendControls.place, trendControls.kind, trendControls.chart];
  const labels = [0, trendControls.kindLabel, trendControls.chartLabel];
  const each = Array.from({ length: layout.indicatorCount }, (_, indicator) => indicator);
  const down = (column: number) => block(first, column, layout.yearCount, 1);
  const shown = Array.from({ length: layout.visibleEnd }, (_, column) =>
    column === 0 ? widths.period : column % trendVisible.width === 1 ? widths.level : widths.growth,
  );
  return {
    columnWidths: [...shown, ...Array.from({ length: layout.columnCount - layout.visibleEnd }, () => 0)],
    rowHeights: [
      { row: title, height: 34 },
      { row: controls, height: 22 },
      { row: indicators, height: 22 },
      { row: trendRows.heads, height: 32 },
      ...Array.from({ length: layout.yearCount }, (_, year) => ({ row: first + year, height: 20 })),
    ],
    showGridlines: false,
    freeze: { rows: first, columns: 1 },
    styles: [
      { range: block(title, 0, 1, layout.visibleEnd), style: titleStyle },
      ...labels.map((column) => ({
        range: block(controls, column, 1, 1),
        style: { horizontal: 'right' as const, vertical: 'center' as const, fontColor: colors.quiet },
      })),
      ...choices.map((column) => ({ range: block(controls, column, 1, trendControls.span), style: chosenStyle })),
      { range: block(indicators, 0, 2, tableColumns), style: { ...headStyle, ...allLines } },
      {
        range: block(first, 0, layout.yearCount, tableColumns),
        style: { vertical: 'center', fontColor: colors.ink, ...allLines },
      },
      { range: down(0), style: { horizontal: 'center' } },
      ...each.flatMap((indicator) => {
        const column = trendVisibleColumn(indicator);
        const decimals = Number(values.indicators[indicator]?.facts.decimals ?? 0);
        return [
          { range: block(indicators, column, 1, trendVisible.width), style: { fill: colors.chooseFill } },
          {
            range: down(column + trendVisible.level),
            style: { horizontal: 'right' as const, indent: 1, numberFormat: formats[decimals] ?? formats[0] },
          },
          {
            range: down(column + trendVisible.growth),
            style: { horizontal: 'right' as const, indent: 1, numberFormat: '0.0#' },
          },
        ];
      }),
      {
        range: block(layout.notesRow, 0, notes, 1),
        style: { fontSize: 10, fontColor: colors.ink, vertical: 'center' },
      },
    ],
    validations: validations(layout, wording),
    conditionalStyles: each.flatMap((indicator) => conditions(layout, indicator)),
    page: page(title, trendRows.heads, messages.workbook.page),
    hidden: false,
    tabColor: colors.head,
  };
}

function validations(layout: TrendLayout, wording: Messages['workbook']['trend']): readonly ListValidation[] {
  const { controls, indicators } = trendRows;
  const list = (row: number, column: number, name: string, title: string, message: string): ListValidation => ({
    range: block(row, column, 1, 1),
    strict: false,
    source: { formula: `=${name}` },
    prompt: { title, message },
  });
  return [
    list(controls, trendControls.place, definedNames.trendPlaces, wording.place, wording.placePrompt),
    list(controls, trendControls.kind, definedNames.trendKinds, wording.kind, wording.kindPrompt),
    list(controls, trendControls.chart, definedNames.trendIndicators, wording.chart, wording.chartPrompt),
    ...Array.from({ length: layout.indicatorCount }, (_, indicator) =>
      list(
        indicators,
        trendVisibleColumn(indicator),
        definedNames.indicators,
        wording.indicator,
        wording.indicatorPrompt,
      ),
    ),
  ];
}

/** A computed level is in italics on grey with a star; the format follows the unit where another indicator is chosen. */
function conditions(layout: TrendLayout, indicator: number): readonly ConditionalStyle[] {
  const range = block(trendRows.first, trendVisibleColumn(indicator), layout.yearCount, 1);
  const decimals = trendReferences(layout).fact(indicator, 'decimals');
  const isImplied = impliedCondition(layout, indicator);
  return formats.flatMap((numberFormat, digits) => [
    {
      range,
      formula: `=AND(${decimals}=${digits},${isImplied})`,
      style: {
        italic: true,
        fontColor: colors.estimated,
        fill: colors.bandFill,
        numberFormat: `${numberFormat}"*"`,
      },
    },
    { range, formula: `=AND(${decimals}=${digits},NOT(${isImplied}))`, style: { numberFormat } },
  ]);
}
