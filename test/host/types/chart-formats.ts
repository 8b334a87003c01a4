import { Handle, type TypeDefinition } from '../registry';
import { asColour, asFlag, asNumber, asOneOf, asText } from '../values';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegend: TypeDefinition<'ChartLegend'> = {
  set: {
    Visible: ({ legend }, value) => {
      legend.visible = asFlag(value);
    },
    Position: ({ legend }, value, host) => {
      legend.position = asOneOf(value, host.enumeration('ChartLegendPosition'));
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const chartDataLabels: TypeDefinition<'ChartDataLabels'> = {
  set: {
    NumberFormat: (series, value) => {
      series.labelFormat = asText(value);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
export const chartTitleFormat: TypeDefinition<'ChartTitleFormat'> = {
  open: { Font: (chart) => new Handle('ChartFont', chart.titleFont) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont: of a title or an axis. */
export const chartFont: TypeDefinition<'ChartFont'> = {
  set: {
    Size: (font, value) => {
      font.size = asNumber(value, 1, 409);
    },
    Color: (font, value) => {
      font.color = asColour(value);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const chartSeriesFormat: TypeDefinition<'ChartSeriesFormat'> = {
  open: {
    Fill: (series) => new Handle('ChartFill', series),
    Line: (series) => new Handle('ChartLineFormat', series),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export const chartFill: TypeDefinition<'ChartFill'> = {
  call: {
    SetSolidColor: (series, args) => {
      series.color = asColour(args.raw(0));
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export const chartLineFormat: TypeDefinition<'ChartLineFormat'> = {
  set: {
    Color: (series, value) => {
      series.color = asColour(value);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxes: TypeDefinition<'ChartAxes'> = {
  open: {
    CategoryAxis: ({ axes }) => new Handle('ChartAxis', axes.category),
    ValueAxis: ({ axes }) => new Handle('ChartAxis', axes.value),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export const chartAxis: TypeDefinition<'ChartAxis'> = {
  set: {
    MajorTickMark: (axis, value, host) => {
      axis.majorTickMark = asOneOf(value, host.enumeration('ChartAxisTickMark'));
    },
    MinorTickMark: (axis, value, host) => {
      axis.minorTickMark = asOneOf(value, host.enumeration('ChartAxisTickMark'));
    },
    TickLabelPosition: (axis, value, host) => {
      axis.tickLabelPosition = asOneOf(value, host.enumeration('ChartAxisTickLabelPosition'));
    },
  },
  open: {
    Format: (axis) => new Handle('ChartAxisFormat', axis),
    MajorGridlines: (axis) => new Handle('ChartGridlines', axis),
  },
};

export const chartAxisFormat: TypeDefinition<'ChartAxisFormat'> = {
  open: { Font: (axis) => new Handle('ChartFont', axis.font) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export const chartGridlines: TypeDefinition<'ChartGridlines'> = {
  set: {
    Visible: (axis, value) => {
      axis.gridlines = asFlag(value);
    },
  },
};
