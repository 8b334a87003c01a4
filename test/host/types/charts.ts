import type { CellRangeOf } from '../book/book';
import { formatAddress, quoteSheet, boundingRect } from '../book/rect';
import type { Chart, Sheet } from '../book/sheet';
import { invalidArgument, itemNotFound } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asFlag, asInteger, asOneOf, asText } from '../values';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollection: TypeDefinition<'ChartCollection'> = {
  get: { Count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map((chart) => new Handle('Chart', { sheet, chart })),
  item: (sheet, key) => {
    const chart = find(sheet, String(key));
    if (!chart) throw itemNotFound(`chart ${key}`);
    return chart;
  },
  call: {
    GetItem: (sheet, args) => {
      const chart = find(sheet, args.text(0));
      if (!chart) throw itemNotFound(`chart ${args.text(0)}`);
      return chart;
    },
    GetItemOrNullObject: (sheet, args) => find(sheet, args.text(0)) ?? null,
    GetCount: (sheet) => sheet.charts.length,
    // *Assumed*: by columns each column of the source makes a series, by rows each row; Auto takes the fewer.
    Add: (sheet, args, host) => {
      host.book.checkWritable(sheet);
      const type = args.oneOf(0, host.enumeration('ChartType'));
      const source = args.object(1, 'Range');
      const seriesBy = args.oneOf(2, ['Auto', 'Columns', 'Rows'] as const, 'Auto');
      const chart: Chart = {
        id: host.book.newId(),
        name: `图表 ${sheet.charts.length + 1}`,
        type,
        title: '图表标题',
        titleVisible: true,
        titleFormula: null,
        plotVisibleOnly: true,
        titleFont: { size: 14, color: '#595959' },
        axes: { category: plainAxis(false), value: plainAxis(true) },
        legend: { visible: true, position: 'Right' },
        series: seriesOf(source, seriesBy),
        at: null,
      };
      sheet.charts.push(chart);
      return new Handle('Chart', { sheet, chart });
    },
  },
};

const find = (sheet: Sheet, key: string): Handle | undefined => {
  const chart = sheet.charts.find((each) => each.id === key || each.name === key);
  return chart && new Handle('Chart', { sheet, chart });
};

const plainAxis = (gridlines: boolean): Chart['axes']['value'] => ({
  majorTickMark: 'None',
  minorTickMark: 'None',
  tickLabelPosition: 'NextToAxis',
  gridlines,
  font: { size: 9, color: '#595959' },
});

const plainSeries = {
  categories: null,
  color: null,
  gapWidth: 150,
  overlap: 0,
  hasDataLabels: false,
  labelFormat: 'General',
};

const reference = ({ sheet, at }: CellRangeOf): string => `=${quoteSheet(sheet.name)}!${formatAddress(at, true)}`;

function seriesOf({ sheet, at }: CellRangeOf, seriesBy: 'Auto' | 'Columns' | 'Rows'): Chart['series'] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && at.columns <= at.rows);
  return Array.from({ length: byColumns ? at.columns : at.rows }, (_, index) => {
    const values = byColumns
      ? { ...at, column: at.column + index, columns: 1 }
      : { ...at, row: at.row + index, rows: 1 };
    return { name: `系列${index + 1}`, values: reference({ sheet, at: values }), ...plainSeries };
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chart: TypeDefinition<'Chart'> = {
  identify: (target) => ({ Id: target.chart.id }),
  get: {
    Id: (target) => target.chart.id,
    Name: (target) => target.chart.name,
    ChartType: (target) => target.chart.type,
  },
  set: {
    Name: (target, value) => {
      target.chart.name = asText(value);
    },
    PlotVisibleOnly: (target, value) => {
      target.chart.plotVisibleOnly = asFlag(value);
    },
    ChartType: (target, value, host) => {
      target.chart.type = asOneOf(value, host.enumeration('ChartType'));
    },
  },
  open: {
    Title: (target) => new Handle('ChartTitle', target.chart),
    Axes: (target) => new Handle('ChartAxes', target.chart),
    Legend: (target) => new Handle('ChartLegend', target.chart),
    Series: (target) => new Handle('ChartSeriesCollection', target.chart),
  },
  call: {
    Delete: ({ sheet, chart: gone }, _args, { book }) => {
      book.checkWritable(sheet);
      sheet.charts = sheet.charts.filter((each) => each !== gone);
    },
    SetPosition: (target, args, { book }) => {
      const corner = (index: number): CellRangeOf => {
        if (typeof args.raw(index) !== 'string') return args.object(index, 'Range');
        const at = book.resolve(args.text(index), target.sheet);
        if (!at) throw invalidArgument(`${args.text(index)} is no address.`);
        return at;
      };
      target.chart.at = args.isGiven(1) ? boundingRect(corner(0).at, corner(1).at) : corner(0).at;
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitle: TypeDefinition<'ChartTitle'> = {
  get: { Text: ({ title }) => title, Visible: ({ titleVisible }) => titleVisible },
  open: { Format: (target) => new Handle('ChartTitleFormat', target) },
  set: {
    Text: (target, value) => {
      target.title = asText(value);
      target.titleFormula = null;
    },
    Visible: (target, value) => {
      target.titleVisible = asFlag(value);
    },
  },
  call: {
    SetFormula: (target, args, { book }) => {
      const from = book.resolve(args.text(0), null);
      if (!args.text(0).startsWith('=') || !from) throw invalidArgument(`${args.text(0)} is no cell.`);
      target.titleFormula = reference(from);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollection: TypeDefinition<'ChartSeriesCollection'> = {
  get: { Count: ({ series }) => series.length },
  items: (target) => target.series.map((series) => new Handle('ChartSeries', { chart: target, series })),
  call: {
    GetCount: ({ series }) => series.length,
    GetItemAt: (target, args) => {
      const series = target.series[args.integer(0)];
      if (!series) throw itemNotFound(`series ${args.integer(0)}`);
      return new Handle('ChartSeries', { chart: target, series });
    },
    Add: (target, args) => {
      const series = {
        name: args.isGiven(0) ? args.text(0) : `系列${target.series.length + 1}`,
        values: null,
        ...plainSeries,
      };
      target.series.push(series);
      return new Handle('ChartSeries', { chart: target, series });
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const chartSeries: TypeDefinition<'ChartSeries'> = {
  get: { Name: ({ series }) => series.name },
  open: {
    Format: ({ series }) => new Handle('ChartSeriesFormat', series),
    DataLabels: ({ series }) => new Handle('ChartDataLabels', series),
  },
  set: {
    HasDataLabels: ({ series }, value) => {
      series.hasDataLabels = asFlag(value);
    },
    GapWidth: ({ series }, value) => {
      series.gapWidth = asInteger(value, 0, 500);
    },
    Overlap: ({ series }, value) => {
      series.overlap = asInteger(value, -100, 100);
    },
    Name: ({ series }, value) => {
      series.name = asText(value);
    },
  },
  call: {
    SetValues: ({ series }, args) => {
      series.values = reference(args.object(0, 'Range'));
    },
    SetXAxisValues: ({ series }, args) => {
      series.categories = reference(args.object(0, 'Range'));
    },
    Delete: ({ chart: of, series }) => {
      of.series = of.series.filter((each) => each !== series);
    },
  },
};
