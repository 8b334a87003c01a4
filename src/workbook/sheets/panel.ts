import type { Cell } from '../plan';
import { panelFormula, panelOf, type Panel, type PanelColumn } from '../panel';
import { sheetNames } from '../schema';
import { computed } from './grid';
import { panelLook } from './panel-look';
import type { SheetDefinition } from './sheet';

/** Beyond so many figures the panel holds numbers, no formulas: a sheet of a million formulas helps nobody. */
const MOST_FORMULAS = 50_000;

/**
 * 面板: places and periods down, indicators across, one head row and nothing else, so that Stata, R and pandas read it as it
 * is. A figure that is missing is an empty cell; one that is there is a formula with its number.
 */
export const panelSheet: SheetDefinition = {
  name: sheetNames.panel,
  produce: ({ merged, index, context, messages }) => {
    const panel = panelOf(merged.rows, index, context);
    const wording = messages.workbook.panel;
    const keys = [wording.region, wording.code, wording.parent, wording.period, wording.year, wording.month];
    const isLive = count(panel) <= MOST_FORMULAS;
    const heads = panel.columns.map((column) => headOf(column, wording.growth));
    return {
      kind: 'grid',
      name: sheetNames.panel,
      cells: [
        [...keys, ...heads.map((parts) => parts.join('_'))],
        ...panel.rows.map((row, at): readonly Cell[] => [
          row.region,
          row.code || null,
          row.parent || null,
          row.period,
          row.year,
          row.month,
          ...panel.columns.map((column, place) => figureCell(panel, at, place, column, isLive)),
        ]),
      ],
      merges: [],
      charts: [],
      look: panelLook(panel, heads, messages),
    };
  },
};

function count({ figures }: Panel): number {
  return figures.reduce((sum, row) => sum + row.filter((figure) => figure !== undefined).length, 0);
}

/** The parts of a name that statistics programs take as a variable's: 地区生产总值_亿元, 地区生产总值_同比, 进出口总额_亿美元_同比. */
function headOf({ indicator, unit, field }: PanelColumn, growth: string): readonly string[] {
  const parts = [indicator, unit?.replace('/', '每') ?? '', field === 'growth' ? growth : ''];
  return parts.filter((part) => part !== '');
}

function figureCell(panel: Panel, row: number, place: number, column: PanelColumn, isLive: boolean): Cell {
  const figure = panel.figures[row]?.[place];
  if (!figure) return null;
  return isLive ? computed(panelFormula(figure, column.field), figure.value) : figure.value;
}
