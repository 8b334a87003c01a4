import { rangeReference, sheetReference } from '../../workbook/a1-reference';
import {
  chartLabelFormat,
  computedLabelFormat,
  hasLegend,
  type CellRange,
  type ChartPlan,
  type GridSheetPlan,
} from '../../workbook/plan';
import { rangeAt } from './proxies';
import { ACTION_BYTES, type Step } from './steps';

/** The restrained look of charts, as the .xlsx host gives it. */
const colors = { series: '#3B6EA5', computed: '#C5D3E3', text: '#1F2D3D' } as const;

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line' } as const;

/**
 * Makes the planned charts, and gives those that are there their new ranges, so that what a person changed of their look
 * and place stays. `found` has the number of series of each chart.
 */
export function* writeCharts({ name, charts }: GridSheetPlan, found: ReadonlyMap<string, number>): Generator<Step> {
  for (const chart of charts) {
    const [first] = chart.series;
    if (!first) continue;
    const seriesThere = found.get(chart.name);
    yield {
      bytes: ACTION_BYTES * (8 + seriesOf(chart).length * 6),
      queue: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        if (seriesThere === undefined) makeChart(sheet, chart, first.values);
        giveSeries(sheet, name, chart, seriesThere ?? 1, seriesThere === undefined);
      },
    };
  }
}

/** Gives a chart that is there the ranges of a plan. */
export function giveRanges(sheetName: string, chart: ChartPlan, seriesThere: number): Step {
  return {
    bytes: ACTION_BYTES * (1 + seriesOf(chart).length * 6),
    queue: ({ workbook }) => giveSeries(workbook.worksheets.getItem(sheetName), sheetName, chart, seriesThere, false),
  };
}

/** A new chart over the values of its first series, by columns or rows as they run, so that it begins with one series. */
function makeChart(sheet: Excel.Worksheet, plan: ChartPlan, values: CellRange): void {
  const chart = sheet.charts.add(TYPES[plan.type], rangeAt(sheet, values), values.columns === 1 ? 'Columns' : 'Rows');
  chart.name = plan.name;
  chart.plotVisibleOnly = false;
  chart.title.format.font.size = 12;
  chart.title.format.font.color = colors.text;
  chart.legend.visible = hasLegend(plan.series);
  chart.legend.position = 'Bottom';
  dressAxis(chart.axes.categoryAxis);
  chart.axes.categoryAxis.tickLabelPosition = 'Low';
  dressAxis(chart.axes.valueAxis);
  chart.axes.valueAxis.majorGridlines.visible = true;
  const { row, column, rows, columns } = plan.at;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}

function dressAxis(axis: Excel.ChartAxis): void {
  axis.majorTickMark = 'None';
  axis.minorTickMark = 'None';
  axis.format.font.size = 9;
  axis.format.font.color = colors.text;
}

function giveSeries(sheet: Excel.Worksheet, sheetName: string, plan: ChartPlan, there: number, isNew: boolean): void {
  const chart = sheet.charts.getItem(plan.name);
  if (plan.titleFrom) chart.title.setFormula(`=${sheetReference(sheetName)}${rangeReference(plan.titleFrom, 'both')}`);
  else chart.title.text = plan.title;
  const drawn = seriesOf(plan);
  const isDressed = !isNew && there === drawn.length;
  for (let extra = there - 1; extra >= drawn.length; extra--) chart.series.getItemAt(extra).delete();
  for (const [index, { name, values, categories }] of drawn.entries()) {
    const series = index < there ? chart.series.getItemAt(index) : chart.series.add(name);
    if (!isDressed) dressSeries(series, plan, index);
    series.name = name;
    series.setValues(rangeAt(sheet, values));
    series.setXAxisValues(rangeAt(sheet, categories));
  }
}

/** The series of a chart, and the one of a nought that makes its axis start at zero. */
function seriesOf({ series, zero }: ChartPlan): ChartPlan['series'] {
  const [first] = series;
  return zero && first ? [...series, { name: '0', values: zero, categories: first.categories }] : series;
}

function dressSeries(
  series: Excel.ChartSeries,
  { type, labelFormat = chartLabelFormat, zero, series: planned }: ChartPlan,
  index: number,
): void {
  const isComputed = planned[index]?.isComputed === true;
  series.hasDataLabels = index < planned.length;
  if (index < planned.length) series.dataLabels.numberFormat = isComputed ? computedLabelFormat : labelFormat;
  if (type === 'line') {
    series.format.line.color = colors.series;
    return;
  }
  series.format.fill.setSolidColor(isComputed ? colors.computed : colors.series);
  series.gapWidth = 80;
  if (zero) series.overlap = 100;
}
