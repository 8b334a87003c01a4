import type { Book, CellRangeOf, Name } from './book/book';
import type { Edge } from './book/cell-format';
import type { Chart, ChartAxis, ChartFont, ChartSeries, ConditionalFormat, Shape, Sheet } from './book/sheet';
import type { Table } from './book/table';

/** What an object of each type of Excel's API stands for in the book. A new type begins with a line here. */
export interface Targets {
  Workbook: Book;
  Application: Book;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorkbookProtection: Book;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: CellRangeOf;
  /** Blocks of one sheet. */
  RangeAreas: readonly CellRangeOf[];
  RangeCollection: readonly CellRangeOf[];
  RangeFormat: CellRangeOf;
  RangeFill: CellRangeOf;
  RangeFont: CellRangeOf;
  RangeBorderCollection: CellRangeOf;
  RangeBorder: { readonly range: CellRangeOf; readonly edges: readonly EdgeOf[] };
  DataValidation: CellRangeOf;
  ConditionalFormatCollection: CellRangeOf;
  ConditionalFormat: ConditionalFormat;
  CustomConditionalFormat: ConditionalFormat;
  ConditionalFormatRule: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  /** Of one sheet, or of the workbook (null). */
  TableCollection: Sheet | null;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: { readonly table: Table; readonly index: number };
  TableRowCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  NamedItemCollection: Sheet | null;
  NamedItem: Name;
  ChartCollection: Sheet;
  Chart: { readonly sheet: Sheet; readonly chart: Chart };
  ChartTitle: Chart;
  ChartTitleFormat: Chart;
  ChartFont: ChartFont;
  ChartAxes: Chart;
  ChartAxis: ChartAxis;
  ChartAxisFormat: ChartAxis;
  ChartGridlines: ChartAxis;
  ChartLegend: Chart;
  ChartDataLabels: ChartSeries;
  ChartSeriesFormat: ChartSeries;
  ChartFill: ChartSeries;
  ChartLineFormat: ChartSeries;
  ChartSeriesCollection: Chart;
  ChartSeries: { readonly chart: Chart; readonly series: ChartSeries };
  ShapeCollection: Sheet;
  Shape: { readonly sheet: Sheet; readonly shape: Shape };
  ShapeFill: Shape;
  ShapeLineFormat: Shape;
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
}

/** An edge of a block, or the lines between its cells. */
export type EdgeOf = Edge | 'inside-horizontal' | 'inside-vertical';
