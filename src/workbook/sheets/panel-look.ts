import type { Messages } from '../../messages';
import type { Panel, PanelColumn } from '../panel';
import { shownDecimals } from '../comparison-values';
import { headWidth } from '../head-width';
import type { SheetLook } from '../plan';
import { allLines, colors, headStyle, page, titledPage } from '../style';
import { block } from './grid';

/** Of 地区, 代码, 上级地区, 期间, 年 and 止月. */
const keyWidths = [11, 8, 10, 19, 6, 6] as const;
/** 代码, 年 and 止月. */
const CENTRED = [1, 4, 5] as const;
const REPEATED = 4;
/** Rows that get a height of their own: nobody prints more. */
const MOST_HEIGHTS = 2000;
/** Characters across that a page holds in letters that can be read. */
const PAGE = 200;

/** The look of 面板: `heads` are the names of its columns of figures. */
export function panelLook(
  { rows, columns }: Pick<Panel, 'rows' | 'columns'>,
  heads: readonly (readonly string[])[],
  { workbook }: Messages,
): SheetLook {
  const keys = keyWidths.length;
  const width = keys + columns.length;
  const figures = heads.map(headWidth);
  return {
    columnWidths: [...keyWidths, ...figures],
    rowHeights: Array.from({ length: 1 + Math.min(rows.length, MOST_HEIGHTS) }, (_, row) => ({
      row,
      height: row === 0 ? 50 : 18,
    })),
    showGridlines: false,
    freeze: { rows: 1, columns: REPEATED },
    styles: [
      { range: block(0, 0, 1, width), style: { ...headStyle, ...allLines } },
      ...(rows.length === 0
        ? []
        : [
            {
              range: block(1, 0, rows.length, width),
              style: { vertical: 'center' as const, fontColor: colors.ink, ...allLines },
            },
            ...CENTRED.map((key) => ({
              range: block(1, key, rows.length, 1),
              style: { horizontal: 'center' as const },
            })),
            ...columns.map((column, place) => ({
              range: block(1, keys + place, rows.length, 1),
              style: { numberFormat: formatOf(column) },
            })),
          ]),
    ],
    validations: [],
    conditionalStyles: [],
    page: {
      ...titledPage(page(0, 0, workbook.page), workbook.about.panel),
      repeatColumns: { first: 0, last: REPEATED - 1 },
      pagesWide: pagesFor(figures),
    },
    hidden: false,
    tabColor: colors.head,
  };
}

function formatOf({ unit, field }: PanelColumn): string {
  if (field === 'growth' || unit === null) return '0.0#';
  const decimals = shownDecimals(unit);
  return decimals === 2 ? '0.00##' : decimals === 1 ? '0.0##' : '0';
}

function pagesFor(figures: readonly number[]): number {
  const repeated = keyWidths.slice(0, REPEATED).reduce((sum, width) => sum + width, 0);
  const all =
    keyWidths.slice(REPEATED).reduce((sum, width) => sum + width, 0) + figures.reduce((sum, width) => sum + width, 0);
  return Math.max(1, Math.ceil(all / (PAGE - repeated)));
}
