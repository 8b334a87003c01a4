import type { ConditionalRule, DataValidation, MergeRange, SheetChart, WriteSheet } from 'hucre/xlsx';
import { chartLabelFormat, computedLabelFormat, hasLegend, rangeReference } from '../../workbook';
import type { CellRange, ChartPlan, GridSheetPlan, ListValidation, SheetLook } from '../../workbook';
import { color, conditionalStyle } from './cell-style';
import { fileFormula } from './formula-text';

/** Inches: narrow at the sides, so that a wide table prints large. */
const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
const chartColors = { bar: '3B6EA5', computed: 'C5D3E3', text: '1F2D3D' } as const;
const axis = { majorTickMark: 'none', minorTickMark: 'none', labelFontSize: 9, labelColor: chartColors.text } as const;

/** What a look says besides the styles of cells. */
export function lookParts(look: SheetLook): Partial<WriteSheet> {
  const { freeze, tabColor, page } = look;
  return {
    rowDefs: new Map(look.rowHeights.map(({ row, height }) => [row, { height }])),
    dataValidations: look.validations.map(validation),
    conditionalRules: look.conditionalStyles.map(({ range, formula, style }, index): ConditionalRule => {
      return {
        type: 'expression',
        priority: index + 1,
        range: rangeReference(range),
        formula: fileFormula(formula),
        style: conditionalStyle(style),
      };
    }),
    view: { showGridLines: look.showGridlines, ...(tabColor !== undefined && { tabColor: color(tabColor) }) },
    hidden: look.hidden,
    pageSetup: {
      paperSize: 'a4',
      orientation: page.landscape ? 'landscape' : 'portrait',
      horizontalCentered: true,
      margins: { ...margins, ...(page.topMargin !== undefined && { top: page.topMargin }) },
      ...(page.fitToWidth && { fitToPage: true, fitToWidth: page.pagesWide ?? 1, fitToHeight: 0 }),
    },
    headerFooter: {
      ...(page.header !== undefined && { oddHeader: `&C${page.header}` }),
      ...(page.footer !== undefined && { oddFooter: `&C${page.footer}` }),
    },
    ...(freeze && { freezePane: freeze }),
  };
}

function validation({ range, strict, source, prompt }: ListValidation): DataValidation {
  return {
    type: 'list',
    range: rangeReference(range),
    allowBlank: true,
    showErrorMessage: strict,
    ...('list' in source ? { values: [...source.list] } : { formula1: fileFormula(source.formula) }),
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
  };
}

/** Merged runs and charts of a grid. */
export function gridParts(sheet: GridSheetPlan): Partial<WriteSheet> {
  return { merges: sheet.merges.map(mergeRange), charts: sheet.charts.map(chart) };
}

function mergeRange({ row, column, rows, columns }: CellRange): MergeRange {
  return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
}

function chart({ type, title, series, labelFormat = chartLabelFormat, zero, at }: ChartPlan): SheetChart {
  return {
    type,
    title,
    titleFontSize: 12,
    titleColor: chartColors.text,
    series: [
      ...series.map(({ name, values, categories, isComputed = false }) => ({
        name,
        values: rangeReference(values, 'both'),
        categories: rangeReference(categories, 'both'),
        color: isComputed ? chartColors.computed : chartColors.bar,
        ...(isComputed && { dataLabels: { showValue: true, numberFormat: { formatCode: computedLabelFormat } } }),
      })),
      ...(zero ? [{ name: '0', values: rangeReference(zero, 'both'), dataLabels: false as const }] : []),
    ],
    ...(zero && { overlap: 100 }),
    anchor: { from: { row: at.row, col: at.column }, to: { row: at.row + at.rows, col: at.column + at.columns } },
    legend: hasLegend(series) ? 'bottom' : false,
    gapWidth: 80,
    dataLabels: { showValue: true, numberFormat: { formatCode: labelFormat } },
    axes: {
      x: { ...axis, tickLblPos: 'low' },
      y: { ...axis, gridlines: { major: true }, numberFormat: { formatCode: 'General' } },
    },
    plotVisOnly: false,
    altText: title,
  };
}
