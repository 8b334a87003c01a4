import { fill, type Messages } from '../../messages';
import { sheetReference, textLiteral, cellReference, rangeReference } from '../a1-reference';
import { growthLabelFormat, type GridSheetPlan } from '../plan';
import { sheetNames, words } from '../schema';
import {
  trendChartFormulas,
  trendControlFormulas,
  trendFactFormulas,
  trendObservationFormulas,
  trendPeriodFormulas,
  trendShownFormulas,
} from '../trend-formulas';
import {
  trendColumn,
  trendControls,
  trendFactColumn,
  trendFacts,
  trendLayout,
  trendNames,
  trendReferences,
  trendRows,
  trendSharedColumn,
  trendVisible,
  trendVisibleColumn,
  type TrendLayout,
  type TrendShared,
} from '../trend-layout';
import { trendValues, type TrendValues } from '../trend-values';
import { block, Grid } from './grid';
import type { SheetDefinition, WorkbookContent } from './sheet';
import { trendLook, TREND_CHART_ROWS } from './trend-look';

/** 趋势: one place over periods of one kind; place, kind and indicators by drop-downs; levels that growth implies are marked. */
export const trendSheet: SheetDefinition = { name: sheetNames.trend, produce };

function produce(content: WorkbookContent): GridSheetPlan {
  const { trend, messages } = content;
  const wording = messages.workbook.trend;
  const layout = trendLayout(Math.max(1, trend.years.length), trend.indicators.length);
  const values = trendValues(trend, content.merged.rows, content.index, content.context);
  const grid = new Grid();
  putControls(grid, layout, content, values);
  values.points.forEach((_, year) => putYear(grid, layout, content, values, year));
  const notes = wording.notes.split('\n');
  notes.forEach((note, index) => grid.put(layout.notesRow + index, 0, note));
  return {
    kind: 'grid',
    name: sheetNames.trend,
    cells: grid.cells(),
    merges: merges(layout),
    charts: charts(layout, content, values, layout.notesRow + notes.length + 1),
    look: trendLook(layout, values, notes.length, messages),
  };
}

function putControls(grid: Grid, layout: TrendLayout, { trend, messages }: WorkbookContent, values: TrendValues): void {
  const wording = messages.workbook.trend;
  const at = trendReferences(layout);
  const formulas = trendControlFormulas(layout);
  const [before = '', after = ''] = wording.title.split('{place}');
  const title = `=${textLiteral(before)}&${at.place}&${textLiteral(after)}&"（"&${at.kind}&"）"`;
  grid.compute(trendRows.title, 0, title, `${before}${trend.place}${after}（${trend.kind}）`);
  const { title: titleRow, controls, indicators, heads } = trendRows;
  grid.put(controls, 0, wording.place);
  grid.put(controls, trendControls.place, trend.place);
  grid.put(controls, trendControls.kindLabel, wording.kind);
  grid.put(controls, trendControls.kind, trend.kind);
  grid.put(controls, trendControls.chartLabel, wording.chart);
  grid.put(controls, trendControls.chart, trend.chartIndicator);
  grid.compute(titleRow, layout.visibleEnd, formulas.asked, trend.place);
  grid.compute(titleRow, layout.visibleEnd + 1, formulas.placeNumber, values.placeNumber);
  grid.compute(controls, layout.visibleEnd, formulas.chartPlace, values.chartPlace);
  grid.compute(controls, layout.visibleEnd + 1, formulas.chartUnit, values.chartUnit);
  const titles = chartTitles(layout, trend.chartIndicator, values, wording);
  titles.forEach(({ formula, value }, offset) => grid.compute(heads, layout.visibleEnd + offset, formula, value));
  grid.put(heads, layout.visibleEnd + 2, 0);
  grid.put(indicators, 0, wording.period);
  trend.indicators.forEach((name, indicator) => {
    const column = trendVisibleColumn(indicator);
    const facts = values.indicators[indicator]?.facts;
    const formula = trendFactFormulas(layout, indicator);
    grid.put(indicators, column, name);
    for (const fact of trendFacts) {
      grid.compute(titleRow, trendFactColumn(layout, indicator, fact), formula[fact], facts?.[fact] ?? '');
    }
    const unit = at.fact(indicator, 'unit');
    const shownUnit = facts?.unit ? `\n（${facts.unit}）` : '';
    const head = `=${textLiteral(wording.level)}&IF(${unit}="","",CHAR(10)&"（"&${unit}&"）")`;
    grid.compute(heads, column + trendVisible.level, head, wording.level + shownUnit);
    grid.put(heads, column + trendVisible.growth, wording.growth);
  });
}

function chartTitles(layout: TrendLayout, indicator: string, values: TrendValues, wording: Wording) {
  const at = trendReferences(layout);
  const isImplied = values.indicators[values.chartPlace - 1]?.drawn.some(({ implied }) => implied !== '') ?? false;
  const implied = rangeReference(
    block(trendRows.first, trendSharedColumn(layout, 'chartImplied'), layout.yearCount, 1),
    'both',
  );
  const unit = values.chartUnit === '' ? '' : `（${values.chartUnit}）`;
  const growth = fill(wording.growthTitle, { indicator: '' });
  const level = `${at.chart}&IF(${at.chartUnit}="","","（"&${at.chartUnit}&"）")`;
  return [
    {
      formula: `=${level}&IF(COUNT(${implied})=0,"",${textLiteral(wording.impliedTitle)})`,
      value: indicator + unit + (isImplied ? wording.impliedTitle : ''),
    },
    { formula: `=${at.chart}&${textLiteral(growth)}`, value: indicator + growth },
  ] as const;
}

type Wording = Messages['workbook']['trend'];

function putYear(grid: Grid, layout: TrendLayout, { trend }: WorkbookContent, values: TrendValues, year: number): void {
  const row = trendRows.first + year;
  const point = values.points[year];
  const periods = trendPeriodFormulas(layout, row);
  grid.put(row, trendSharedColumn(layout, 'year'), trend.years[year] ?? null);
  grid.compute(row, 0, periods.point, point?.point ?? '');
  grid.compute(row, trendSharedColumn(layout, 'lastMonth'), periods.lastMonth, point?.lastMonth ?? 0);
  grid.compute(row, trendSharedColumn(layout, 'stockKey'), periods.stockKey, point?.stockKey ?? '');
  values.indicators.forEach(({ hidden, shownLevels, shownGrowths }, indicator) => {
    const formulas = trendObservationFormulas(layout, row, indicator);
    for (const name of trendNames) {
      grid.compute(row, trendColumn(layout, indicator, name), formulas[name], hidden[year]?.[name] ?? '');
    }
    const shown = trendShownFormulas(layout, row, indicator);
    const column = trendVisibleColumn(indicator);
    grid.compute(row, column + trendVisible.level, shown.level, shownLevels[year] ?? words.none);
    grid.compute(row, column + trendVisible.growth, shown.growth, shownGrowths[year] ?? words.none);
  });
  const drawn = values.indicators[values.chartPlace - 1]?.drawn[year];
  const draw = trendChartFormulas(layout, row);
  grid.compute(row, trendSharedColumn(layout, 'chartLevel'), draw.level, drawn?.level ?? '');
  grid.compute(row, trendSharedColumn(layout, 'chartImplied'), draw.implied, drawn?.implied ?? '');
  grid.compute(row, trendSharedColumn(layout, 'chartGrowth'), draw.growth, drawn?.growth ?? '');
}

function merges(layout: TrendLayout) {
  const { controls, indicators, title } = trendRows;
  return [
    block(title, 0, 1, layout.visibleEnd),
    ...[trendControls.place, trendControls.kind, trendControls.chart].map((column) =>
      block(controls, column, 1, trendControls.span),
    ),
    block(indicators, 0, 2, 1),
    ...Array.from({ length: layout.indicatorCount }, (_, indicator) =>
      block(indicators, trendVisibleColumn(indicator), 1, trendVisible.width),
    ),
  ];
}

/** Two charts below the notes, side by side: the level and the growth of the indicator that the drop-down names. */
function charts(layout: TrendLayout, { trend, messages }: WorkbookContent, values: TrendValues, top: number) {
  const wording = messages.workbook.trend;
  const half = Math.floor(layout.visibleEnd / 2);
  const [level, growth] = chartTitles(layout, trend.chartIndicator, values, wording);
  const down = (column: number) => block(trendRows.first, column, layout.yearCount, 1);
  const series = (name: string, column: TrendShared) => ({
    name,
    values: down(trendSharedColumn(layout, column)),
    categories: down(0),
  });
  const common = { type: 'column' as const, zero: block(trendRows.heads, layout.visibleEnd + 2, 1, 1) };
  return [
    {
      ...common,
      name: 'zb_trend_level',
      title: level.value,
      titleFrom: block(trendRows.heads, layout.visibleEnd, 1, 1),
      series: [
        series(wording.level, 'chartLevel'),
        { ...series(wording.impliedName, 'chartImplied'), isComputed: true },
      ],
      at: block(top, 0, TREND_CHART_ROWS, half),
    },
    {
      ...common,
      name: 'zb_trend_growth',
      title: growth.value,
      titleFrom: block(trendRows.heads, layout.visibleEnd + 1, 1, 1),
      series: [series(wording.growthName, 'chartGrowth')],
      labelFormat: growthLabelFormat,
      at: block(top, half + 1, TREND_CHART_ROWS, layout.visibleEnd - half - 1),
    },
  ];
}

/** The heads of 趋势 as cells of another sheet: what its charts can draw. */
export function trendHeads(indicators: readonly string[]) {
  return indicators.map((value, indicator) => ({
    formula: `=${sheetReference(sheetNames.trend)}${cellReference(trendRows.indicators, trendVisibleColumn(indicator), 'both')}&""`,
    value,
  }));
}
