import { fill, type Messages } from '../../messages';
import type { ComparisonChoice } from '../comparison-choice';
import { regionCells, rows, shared, type ComparisonLayout } from '../comparison-layout';
import type { ComparisonValues } from '../comparison-values';
import { growthLabelFormat, type CellRange, type ChartPlan } from '../plan';

const HEIGHT = 18;

/** Holds 0, behind the titles of the charts. */
export function zeroCell({ sharedColumn }: ComparisonLayout): CellRange {
  return { row: rows.heads, column: sharedColumn + 2, rows: 1, columns: 1 };
}

/** Two column charts side by side below the notes: level and growth of the indicator that the drop-down names. */
export function comparisonCharts(
  layout: ComparisonLayout,
  choice: ComparisonChoice,
  values: ComparisonValues,
  messages: Messages,
): readonly ChartPlan[] {
  const wording = messages.workbook.comparison;
  const unit = values.chartUnit === '' ? '' : `（${values.chartUnit}）`;
  const half = Math.floor(layout.visibleEnd / 2);
  const top = layout.notesRow + wording.notes.split('\n').length + 1;
  const chart = (name: string, series: string, title: string, column: number, at: CellRange) => ({
    name,
    type: 'column' as const,
    title,
    titleFrom: { row: rows.heads, column, rows: 1, columns: 1 },
    series: [{ name: series, values: regionCells(layout, column), categories: regionCells(layout, 0) }],
    zero: zeroCell(layout),
    at,
  });
  return [
    chart('zb_level', wording.level, `${choice.chartIndicator}${unit}`, layout.sharedColumn + shared.chartLevel, {
      row: top,
      column: 0,
      rows: HEIGHT,
      columns: half - 1,
    }),
    {
      ...chart(
        'zb_growth',
        wording.growthName,
        `${choice.chartIndicator}${fill(wording.growthTitle, { indicator: '' })}`,
        layout.sharedColumn + shared.chartGrowth,
        { row: top, column: half, rows: HEIGHT, columns: layout.visibleEnd - half - 1 },
      ),
      labelFormat: growthLabelFormat,
    },
  ];
}
