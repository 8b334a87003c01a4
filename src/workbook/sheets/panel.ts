import type { Cell } from '../plan';
import { panelFormula, panelOf, type Panel, type PanelColumn } from '../panel';
import { sheetNames } from '../schema';
import { shownDecimals } from '../comparison-values';
import { allLines, colors, headStyle, nameOfSheet, page } from '../style';
import { block, computed } from './grid';
import type { SheetDefinition } from './sheet';

const widths = [12, 8, 11, 19, 6, 6] as const;
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
    const columnCount = keys.length + panel.columns.length;
    return {
      kind: 'grid',
      name: sheetNames.panel,
      cells: [
        [...keys, ...panel.columns.map((column) => headOf(column, wording.growth))],
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
      look: {
        columnWidths: [...widths, ...panel.columns.map(() => 13)],
        rowHeights: [{ row: 0, height: 44 }],
        showGridlines: false,
        freeze: { rows: 1, columns: 4 },
        styles: [
          { range: block(0, 0, 1, columnCount), style: { ...headStyle, ...allLines } },
          ...(panel.rows.length === 0
            ? []
            : [
                { range: block(1, 0, panel.rows.length, columnCount), style: { fontColor: colors.ink, ...allLines } },
                ...panel.columns.map(({ unit, field }, place) => ({
                  range: block(1, keys.length + place, panel.rows.length, 1),
                  style: { numberFormat: formatOf(field === 'growth' ? null : unit) },
                })),
              ]),
        ],
        validations: [],
        conditionalStyles: [],
        page: {
          ...page(0, 0, messages.workbook.page),
          header: nameOfSheet,
          repeatColumns: { first: 0, last: 3 },
          pagesWide: pagesFor(columnCount),
        },
        hidden: false,
        tabColor: colors.head,
      },
    };
  },
};

function count({ figures }: Panel): number {
  return figures.reduce((sum, row) => sum + row.filter((figure) => figure !== undefined).length, 0);
}

/** A name that statistics programs take as a variable's: 地区生产总值_亿元, 地区生产总值_同比, 进出口总额_亿美元_同比. */
function headOf({ indicator, unit, field }: PanelColumn, growth: string): string {
  const parts = [indicator, unit?.replace('/', '每') ?? '', field === 'growth' ? growth : ''];
  return parts.filter((part) => part !== '').join('_');
}

function figureCell(panel: Panel, row: number, place: number, column: PanelColumn, isLive: boolean): Cell {
  const figure = panel.figures[row]?.[place];
  if (!figure) return null;
  return isLive ? computed(panelFormula(figure, column.field), figure.value) : figure.value;
}

function formatOf(unit: string | null): string {
  if (unit === null) return '0.0#';
  const decimals = shownDecimals(unit);
  return decimals === 2 ? '0.00##' : decimals === 1 ? '0.0##' : '0';
}

/** About twelve columns on a page. */
function pagesFor(columns: number): number {
  return Math.max(1, Math.ceil((columns - 4) / 12));
}
