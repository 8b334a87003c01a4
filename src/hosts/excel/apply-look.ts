import { columnLetters } from '../../workbook/a1-reference';
import type { CellRange, ConditionalStyle, ListValidation, SheetLook } from '../../workbook/plan';
import { styleRange } from './apply-style';
import { rangeAt, rangeIn } from './proxies';
import { ACTION_BYTES, type Step } from './steps';

/**
 * Column widths are planned in characters, Excel's API takes points: a character of the usual font is 7 pixels wide, a
 * cell has 5 pixels of its own (ECMA-376, part 1, 18.3.1.13), a pixel is three quarters of a point.
 */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Narrow at the sides, so that a wide table prints large. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** The look that a sheet gets when it is made: what people then change stays theirs. */
export function* dressSheet(sheetName: string, look: SheetLook): Generator<Step> {
  yield* columnWidths(sheetName, look.columnWidths);
  yield* rowHeights(sheetName, look.rowHeights);
  yield {
    bytes: ACTION_BYTES * 10,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetName);
      sheet.showGridlines = look.showGridlines;
      if (look.tabColor !== undefined) sheet.tabColor = look.tabColor;
      freeze(sheet, look);
      layPage(sheet, look);
    },
  };
}

/** Columns that are side by side and of one width are set at once; a width of 0 hides the column. */
function* columnWidths(sheetName: string, widths: readonly number[]): Generator<Step> {
  for (let first = 0; first < widths.length;) {
    const width = widths[first] ?? 0;
    let count = 1;
    while (widths[first + count] === width) count++;
    const at = { row: 0, column: first, rows: 1, columns: count };
    yield {
      bytes: ACTION_BYTES * 2,
      queue: ({ workbook }) => {
        const columns = rangeIn(workbook, sheetName, at).getEntireColumn();
        if (width === 0) columns.columnHidden = true;
        else columns.format.columnWidth = widthInPoints(width);
      },
    };
    first += count;
  }
}

/** Rows one below the other and of one height are set at once: 10,000 counties have a height each. */
function* rowHeights(sheetName: string, heights: SheetLook['rowHeights']): Generator<Step> {
  for (let first = 0; first < heights.length;) {
    const { row = 0, height = 0 } = heights[first] ?? {};
    let count = 1;
    while (heights[first + count]?.height === height && heights[first + count]?.row === row + count) count++;
    const at = { row, column: 0, rows: count, columns: 1 };
    yield {
      bytes: ACTION_BYTES * 2,
      queue: ({ workbook }) => {
        rangeIn(workbook, sheetName, at).format.rowHeight = height;
      },
    };
    first += count;
  }
}

function freeze(sheet: Excel.Worksheet, { freeze: wanted }: SheetLook): void {
  if (!wanted) return;
  if (wanted.columns === 0) sheet.freezePanes.freezeRows(wanted.rows);
  else if (wanted.rows === 0) sheet.freezePanes.freezeColumns(wanted.columns);
  else sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, ...wanted }));
}

function layPage(sheet: Excel.Worksheet, { page }: SheetLook): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', { ...MARGINS, ...(page.topMargin !== undefined && { top: page.topMargin }) });
  pageLayout.orientation = page.landscape ? 'Landscape' : 'Portrait';
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: page.pagesWide ?? 1 };
  if (page.repeatRows) pageLayout.setPrintTitleRows(`$${page.repeatRows.first + 1}:$${page.repeatRows.last + 1}`);
  if (page.repeatColumns) pageLayout.setPrintTitleColumns(columnSpan(page.repeatColumns));
  if (page.printColumns) pageLayout.setPrintArea(columnSpan(page.printColumns));
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (page.header !== undefined) defaultForAllPages.centerHeader = page.header;
  if (page.footer !== undefined) defaultForAllPages.centerFooter = page.footer;
}

/**
 * Styles, drop-downs and conditional styles of the cells: given at each write of a grid, since they follow its cells.
 * Styles reach down to the last of `rows`, since what is below is not ours.
 */
export function* dressCells(sheetName: string, look: SheetLook, rows: number): Generator<Step> {
  for (const { range: wanted, style } of look.styles) {
    const range = { ...wanted, rows: Math.min(wanted.rows, rows - wanted.row) };
    if (range.rows < 1) continue;
    yield {
      bytes: ACTION_BYTES * 4,
      queue: ({ workbook }) => styleRange(rangeIn(workbook, sheetName, range), style),
    };
  }
  for (const validation of look.validations) {
    yield {
      bytes: ACTION_BYTES * 3,
      queue: ({ workbook }) => dropDown(workbook.worksheets.getItem(sheetName), validation),
    };
  }
  // Excel gives a new conditional format the first place: the first of the plan comes last.
  for (const conditional of [...look.conditionalStyles].reverse()) {
    yield {
      bytes: ACTION_BYTES * 5,
      queue: ({ workbook }) => styleWhere(workbook.worksheets.getItem(sheetName), conditional),
    };
  }
}

function dropDown(sheet: Excel.Worksheet, { range, source, strict, prompt }: ListValidation): void {
  const { dataValidation } = rangeAt(sheet, range);
  dataValidation.rule = {
    list: { inCellDropDown: true, source: 'list' in source ? source.list.join(',') : source.formula },
  };
  dataValidation.errorAlert = { showAlert: strict, style: 'Stop', title: '', message: '' };
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
}

function styleWhere(sheet: Excel.Worksheet, { range, formula, style }: ConditionalStyle): void {
  const { custom } = rangeAt(sheet, range).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
  if (style.italic !== undefined) custom.format.font.italic = style.italic;
  if (style.fontColor !== undefined) custom.format.font.color = style.fontColor;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.numberFormat !== undefined) custom.format.numberFormat = style.numberFormat;
}

/** Takes drop-downs, conditional styles and merges off a block before it is written anew. */
export function undress(sheet: Excel.Worksheet, block: CellRange): void {
  const range = rangeAt(sheet, block);
  range.unmerge();
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
}

/** Columns as Excel names them: `$B:$E`. */
function columnSpan({ first, last }: { readonly first: number; readonly last: number }): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}
