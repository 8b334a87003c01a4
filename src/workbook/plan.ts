/**
 * A workbook as data: what the sheets must hold, with no word about who writes it. Both hosts take the same plan
 * (`hosts/xlsx.ts` makes a file, `hosts/excel` speaks Office.js) and a test compares their results cell by cell.
 *
 * Two kinds of sheet: a *table sheet* belongs to the people who work in it, so a plan only adds the missing and appends
 * or amends rows; a *grid sheet* is the product's own and is written as a whole block.
 */

/** What a cell holds. Text is always text: a host must never let `=1+1` from a report become a formula. */
export type CellValue = string | number | boolean | null;

/** A formula with the value it has now, so that previews show figures with no recalculation. */
export interface FormulaCell {
  /** English function names, commas, a leading `=`; structured references as `office.md` allows. */
  readonly formula: string;
  readonly value: CellValue;
}

/** A value with a number format of its own, over its column's: a printed 504.00 keeps its noughts. */
export interface FormattedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

export type Cell = CellValue | FormattedCell | FormulaCell;

/** Zero-based, inclusive corners. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The look of a range; what is absent stays as it is. Colours are `#rrggbb`, sizes points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** How far the text stands off its edge, in steps of about a character: figures that touch the line beside them read badly. */
  readonly indent?: number;
  /** Thin lines of one colour at these edges. */
  readonly borders?: { readonly edges: readonly BorderEdge[]; readonly color: string };
  /** An Excel number format; `@` is text. */
  readonly numberFormat?: string;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right' | 'inside-horizontal' | 'inside-vertical';

export interface StyledRange {
  readonly range: CellRange;
  readonly style: CellStyle;
}

/** A drop-down over a list of texts (short) or over a range or name, given as a formula. */
export interface ListValidation {
  readonly range: CellRange;
  /** False where a person may also type what the list does not hold. */
  readonly strict: boolean;
  readonly source: { readonly list: readonly string[] } | { readonly formula: string };
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** Styles a range where the formula, relative to the range's first cell, is true. */
export interface ConditionalStyle {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'italic' | 'fontColor' | 'fill' | 'numberFormat'>;
}

/** A series of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: CellRange;
  readonly categories: CellRange;
  /** Figures that nobody stated: drawn pale, and labelled with a star. */
  readonly isComputed?: boolean;
}

/** A chart over ranges of its own sheet; cells in hidden columns are drawn, too. */
export interface ChartPlan {
  readonly name: string;
  readonly type: 'bar' | 'column' | 'line';
  readonly title: string;
  /** The cell that the title is tied to, where it follows one; `title` is what that cell shows now. */
  readonly titleFrom?: CellRange;
  readonly series: readonly ChartSeries[];
  /** How its columns are labelled, where not as the cells' numbers are written out: a growth of 5 as 5.0. */
  readonly labelFormat?: string;
  /**
   * A cell that holds 0. It is drawn as one more series, of which nothing is seen, so that the columns start at zero whatever
   * the chart is made to follow: an axis that begins at 6.0 makes three times as much of 6.3 as of 6.1.
   */
  readonly zero?: CellRange;
  /** Where it stands. */
  readonly at: CellRange;
}

/** Computed figures are told by their look and by the title: in a legend the series of a nought would stand, too. */
export function hasLegend(series: readonly ChartSeries[]): boolean {
  return series.filter(({ isComputed }) => isComputed !== true).length > 1;
}

/** How charts label their columns: a place without a figure, whose cell holds an empty text, is not labelled 0. */
export const chartLabelFormat = 'General;-General;';
/** The same for figures that are computed. */
export const computedLabelFormat = 'General"*";-General"*";';
/** The same for growths, which are printed with one digit at least. */
export const growthLabelFormat = '0.0#;-0.0#;';

export interface PageSetup {
  readonly landscape: boolean;
  /** Row indexes repeated on each printed page. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Column indexes repeated on each printed page. */
  readonly repeatColumns?: { readonly first: number; readonly last: number };
  /** Column indexes that are printed, where not all are. */
  readonly printColumns?: { readonly first: number; readonly last: number };
  readonly fitToWidth: boolean;
  /** Pages side by side that the columns are fitted to; one where it is absent. */
  readonly pagesWide?: number;
  /** Inches above the cells, where the head of the page needs more than usual. */
  readonly topMargin?: number;
  /** In the middle of each page's head, in Excel's codes: `&A` the sheet's name. */
  readonly header?: string;
  /** In the middle of each page's foot, in Excel's codes: `&P` page, `&N` pages. */
  readonly footer?: string;
}

export interface SheetLook {
  /** Column widths in characters, from the first column on; 0 hides the column. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows whose height is not the usual. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly showGridlines: boolean;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly styles: readonly StyledRange[];
  readonly validations: readonly ListValidation[];
  readonly conditionalStyles: readonly ConditionalStyle[];
  readonly page: PageSetup;
  readonly hidden: boolean;
  readonly tabColor?: string;
}

export interface TableColumn {
  readonly name: string;
  /** Number format of the column's cells; `@` keeps a report's text text. */
  readonly numberFormat: string;
  /**
   * One and the same formula down the column, where the column is computed. In `append` such a column's cells hold the
   * values that the formula has; the host writes the formula.
   */
  readonly formula?: string;
  /** Look of the column's body, besides the number format; rows are as tall as what is wrapped in them. */
  readonly style?: CellStyle;
}

/**
 * An Excel Table that starts at the first cell of its sheet. A host finds columns by their names, since people move them
 * and add their own at the right; a column of ours that is missing is added there.
 */
export interface TablePlan {
  /** Legal as an Excel table name and unlike a cell address. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** One of Excel's own: `TableStyleLight1`. */
  readonly style: string;
  /** Rows to append, each with a cell for each column. */
  readonly append: readonly (readonly Cell[])[];
  /** Single cells to amend in rows that are there, found by their zero-based row in the body. */
  readonly amend: readonly { readonly row: number; readonly column: string; readonly cell: Cell }[];
}

export interface TableSheetPlan {
  readonly kind: 'table';
  readonly name: string;
  readonly table: TablePlan;
  /** Applied where the sheet is new; a person's own formats stay. */
  readonly look: SheetLook;
}

export interface GridSheetPlan {
  readonly kind: 'grid';
  readonly name: string;
  /** The whole block from the first cell on; rows may be of different lengths. */
  readonly cells: readonly (readonly Cell[])[];
  /** Merged runs. */
  readonly merges: readonly CellRange[];
  readonly charts: readonly ChartPlan[];
  readonly look: SheetLook;
  /**
   * The planned name that says what the cells were made of, where that is all they depend on: a host may leave a sheet as it
   * is where the workbook's name already says the same.
   */
  readonly edition?: string;
}

export type SheetPlan = TableSheetPlan | GridSheetPlan;

/** A name of the workbook that refers to a range, formula or constant: `{ name: 'zb_schema', refersTo: '=1' }`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** What a host has to bring about, in the order of the sheets. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
  /** What the plan does to the rows, for the summary that a person reads. */
  readonly summary: WriteSummary;
}

export interface WriteSummary {
  readonly added: number;
  readonly updated: number;
  readonly conflicts: number;
  readonly unchanged: number;
}

/** A table as a host found it. Values of computed columns are what the workbook shows. */
export interface TableState {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A grid sheet as a host found it: what its cells show, so that a person's choices in it outlive a new write. */
export interface GridState {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** What a host found before the write; empty for a new workbook. */
export interface WorkbookState {
  readonly tables: readonly TableState[];
  /** The sheets that hold no table of ours, of those that a plan names (`gridSheetNames`). */
  readonly grids: readonly GridState[];
  readonly sheetNames: readonly string[];
  /** What `zb_schema` says, by which version the workbook was written; absent where it bears no mark. */
  readonly schemaVersion?: number;
}

export const emptyWorkbook: WorkbookState = { tables: [], grids: [], sheetNames: [] };
