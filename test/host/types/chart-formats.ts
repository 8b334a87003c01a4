import { Handle, type TypeDefinition } from '../registry';
import { asColour, asFlag, asNumber, asOneOf } from '../values';

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

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
export const chartTitleFormat: TypeDefinition<'ChartTitleFormat'> = {
  open: { Font: (chart) => new Handle('ChartFont', chart) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont: of a title. */
export const chartFont: TypeDefinition<'ChartFont'> = {
  set: {
    Size: ({ titleFont }, value) => {
      titleFont.size = asNumber(value, 1, 409);
    },
    Color: ({ titleFont }, value) => {
      titleFont.color = asColour(value);
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
