import type { CellStyle, PageSetup, SheetLook } from './plan';

/** The one restrained look of every sheet: navy heads on pale grey-blue, thin lines, one warm tone for what people choose. */
export const colors = {
  ink: '#1f2d3d',
  head: '#1f3864',
  headFill: '#e8edf4',
  bandFill: '#f5f7fa',
  chooseFill: '#fff7e0',
  line: '#b8c2cc',
  hair: '#dde3ea',
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

/**
 * Tables have no title of their own in the sheet: printed pages bear the sheet's name, whatever a person made of it, and
 * below it what the sheet is about.
 */
export function titledPage(setup: PageSetup, about: string): PageSetup {
  return { ...setup, header: `&B&16&A\n&B&9${about}\n&11\u00A0`, topMargin: 0.9 };
}

/** The body of a table: a line below each row, so that the eye keeps to it where programs know no table styles. */
export const bodyStyle: CellStyle = {
  vertical: 'center',
  borders: { edges: ['top', 'bottom', 'inside-horizontal'], color: colors.hair },
};

/** What the look of a table says besides its columns. */
export interface TableWording {
  readonly page: string;
  /** Printed below the name of the sheet. */
  readonly about: string;
}

/** The look of a sheet that holds one table: a styled head, frozen panes. */
export function tableLook(widths: readonly number[], wording: TableWording, frozenColumns: number): SheetLook {
  return {
    columnWidths: widths,
    rowHeights: [{ row: 0, height: 26 }],
    showGridlines: true,
    freeze: { rows: 1, columns: frozenColumns },
    styles: [{ range: { row: 0, column: 0, rows: 1, columns: widths.length }, style: { ...headStyle, ...allLines } }],
    validations: [],
    conditionalStyles: [],
    page: titledPage(page(0, 0, wording.page), wording.about),
    hidden: false,
    tabColor: colors.headFill,
  };
}

/** Excel's plain table style: lines only, so that the look is ours in every program. */
export const tableStyle = 'TableStyleLight1';
