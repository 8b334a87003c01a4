import type { Registry } from '../registry';
import * as formats from './chart-formats';
import * as charts from './charts';
import * as conditional from './conditional-formats';
import { dataValidation } from './data-validation';
import { namedItem, namedItemCollection } from './names';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import { workbookProtection, worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { setting, settingCollection } from './settings';
import { shape, shapeCollection, shapeFill, shapeLineFormat } from './shapes';
import { table } from './table';
import { tableColumn, tableColumnCollection } from './table-columns';
import { tableRow, tableRowCollection } from './table-rows';
import { tableCollection } from './tables';
import { application, workbook } from './workbook';
import { worksheet, worksheetFreezePanes } from './worksheet';
import { worksheetCollection } from './worksheets';

/** Every type of Excel's API that the in-memory Excel knows. */
export const registry: Registry = {
  Workbook: workbook,
  Application: application,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorkbookProtection: workbookProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormat: conditional.conditionalFormat,
  CustomConditionalFormat: conditional.customConditionalFormat,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  ConditionalRangeFormat: conditional.conditionalRangeFormat,
  ConditionalRangeFill: conditional.conditionalRangeFill,
  ConditionalRangeFont: conditional.conditionalRangeFont,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  ChartCollection: charts.chartCollection,
  Chart: charts.chart,
  ChartTitle: charts.chartTitle,
  ChartTitleFormat: formats.chartTitleFormat,
  ChartFont: formats.chartFont,
  ChartAxes: formats.chartAxes,
  ChartAxis: formats.chartAxis,
  ChartAxisFormat: formats.chartAxisFormat,
  ChartGridlines: formats.chartGridlines,
  ChartLegend: formats.chartLegend,
  ChartDataLabels: formats.chartDataLabels,
  ChartSeriesFormat: formats.chartSeriesFormat,
  ChartFill: formats.chartFill,
  ChartLineFormat: formats.chartLineFormat,
  ChartSeriesCollection: charts.chartSeriesCollection,
  ChartSeries: charts.chartSeries,
  ShapeCollection: shapeCollection,
  Shape: shape,
  ShapeFill: shapeFill,
  ShapeLineFormat: shapeLineFormat,
  SettingCollection: settingCollection,
  Setting: setting,
};
