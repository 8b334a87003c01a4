import type { CellStyle, PageSetup, SheetLook } from './plan';

/** The one restrained look of every sheet: navy heads on pale grey-blue, thin lines, one warm tone for what people choose. */
export const colors = {
  ink: '#1f2d3d',
  head: '#1f3864',
  headFill: '#e8edf4',
  bandFill: '#f5f7fa',
  chooseFill: '#fff7e0',
  line: '#b8c2cc',
  quiet: '#7a8794',
  best: '#a61c1c',
  estimated: '#7f6000',
  target: '#1f5fa8',
  reviewed: '#2e7d4f',
  conflictFill: '#fbe3df',
  doubtFill: '#fff4cc',
} as const;

export const allLines: CellStyle = {
  borders: { edges: ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'], color: colors.line },
};

export const headStyle: CellStyle = {
  bold: true,
  fontColor: colors.head,
  fill: colors.headFill,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

/** The title of a sheet, over all of its columns. */
export const titleStyle: CellStyle = {
  bold: true,
  fontSize: 16,
  fontColor: colors.head,
  horizontal: 'center',
  vertical: 'center',
};

/** A cell in which people choose. */
export const chosenStyle: CellStyle = {
  bold: true,
  fill: colors.chooseFill,
  fontColor: colors.head,
  horizontal: 'center',
  vertical: 'center',
  ...allLines,
};

/** A4 across, one page wide, with the page number at the foot. */
export function page(firstRow: number, lastRow: number, footer: string): PageSetup {
  return { landscape: true, repeatRows: { first: firstRow, last: lastRow }, fitToWidth: true, footer };
}

/** Tables have no title of their own in the sheet: printed pages bear the sheet's name, whatever a person made of it. */
export const nameOfSheet = '&B&A';

/** The look of a sheet that holds one table: a styled head, frozen panes, a line below each row. */
export function tableLook(widths: readonly number[], footer: string, frozenColumns: number): SheetLook {
  return {
    columnWidths: widths,
    rowHeights: [{ row: 0, height: 24 }],
    showGridlines: true,
    freeze: { rows: 1, columns: frozenColumns },
    styles: [{ range: { row: 0, column: 0, rows: 1, columns: widths.length }, style: { ...headStyle, ...allLines } }],
    validations: [],
    conditionalStyles: [],
    page: { ...page(0, 0, footer), header: nameOfSheet },
    hidden: false,
    tabColor: colors.headFill,
  };
}

/** Excel's plain table style: lines only, so that the look is ours in every program. */
export const tableStyle = 'TableStyleLight1';
