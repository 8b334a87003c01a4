import type { Entry, Scalar } from './entry';
import { plainFormat, type CellFormat } from './cell-format';
import { intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rect } from './rect';

export interface CellState {
  readonly value: Scalar | null;
  readonly formula: string | null;
  readonly apostrophe: boolean;
  readonly format: CellFormat;
}

export interface Validation {
  readonly at: Rect;
  readonly rule: unknown;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  at: Rect;
  readonly type: string;
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  numberFormat: string | null;
}

export interface ChartSeries {
  name: string;
  values: string | null;
  categories: string | null;
  color: string | null;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  labelFormat: string;
}

export interface ChartFont {
  size: number;
  color: string;
}

export interface ChartAxis {
  majorTickMark: string;
  minorTickMark: string;
  tickLabelPosition: string;
  gridlines: boolean;
  readonly font: ChartFont;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  /** Where the title comes from, if it follows a cell. */
  titleFormula: string | null;
  plotVisibleOnly: boolean;
  titleFont: ChartFont;
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  legend: { visible: boolean; position: string };
  series: ChartSeries[];
  at: Rect | null;
}

/** A box with text over the sheet. */
export interface Shape {
  readonly id: string;
  name: string;
  readonly text: string;
  fill: string | null;
}

export interface PageLayout {
  orientation: string;
  paperSize: string | null;
  zoom: unknown;
  titleRows: string | null;
  titleColumns: string | null;
  printArea: string | null;
  centerHeader: string;
  centerFooter: string;
  centerHorizontally: boolean;
  /** Left, right, top, bottom, header, footer in inches. */
  margins: Readonly<Record<string, number>>;
}

/** One worksheet: its cells and what lies over them. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  freeze: Rect | null = null;
  merges: Rect[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  shapes: Shape[] = [];
  isProtected = false;
  readonly page: PageLayout = {
    orientation: 'Portrait',
    paperSize: null,
    zoom: { scale: 100 },
    titleRows: null,
    titleColumns: null,
    printArea: null,
    centerHeader: '',
    centerFooter: '',
    centerHorizontally: false,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  };
  /** Widths and heights that were set, in points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  private rows = new Map<number, Map<number, CellState>>();
  private readonly columnFormats = new Map<number, CellFormat>();
  private readonly rowFormats = new Map<number, CellFormat>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  copy(): Sheet {
    const copy = new Sheet(this.id, this.name);
    const { visibility, tabColor, showGridlines, freeze, isProtected } = this;
    Object.assign(copy, { visibility, tabColor, showGridlines, freeze, isProtected });
    copy.merges = [...this.merges];
    copy.validations = [...this.validations];
    copy.conditionalFormats = this.conditionalFormats.map((format) => ({ ...format }));
    copy.charts = structuredClone(this.charts);
    copy.shapes = structuredClone(this.shapes);
    Object.assign(copy.page, this.page);
    copyInto(copy.columnWidths, this.columnWidths);
    copyInto(copy.rowHeights, this.rowHeights);
    copyInto(copy.columnFormats, this.columnFormats);
    copyInto(copy.rowFormats, this.rowFormats);
    for (const column of this.hiddenColumns) copy.hiddenColumns.add(column);
    for (const [row, cells] of this.rows) copy.rows.set(row, new Map(cells));
    return copy;
  }

  /** Changes formulas wherever the sheet has them. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const cells of this.rows.values())
      for (const [column, cell] of cells)
        if (cell.formula !== null) cells.set(column, { ...cell, formula: rewrite(cell.formula) });
    for (const format of this.conditionalFormats) format.formula = rewrite(format.formula);
    for (const chart of this.charts) {
      if (chart.titleFormula !== null) chart.titleFormula = rewrite(chart.titleFormula);
      for (const series of chart.series) {
        if (series.values !== null) series.values = rewrite(series.values);
        if (series.categories !== null) series.categories = rewrite(series.categories);
      }
    }
  }

  cell(row: number, column: number): CellState | undefined {
    return this.rows.get(row)?.get(column);
  }

  formatAt(row: number, column: number): CellFormat {
    return this.cell(row, column)?.format ?? this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? plainFormat;
  }

  /** Cells of the block that hold or look like anything, row by row. */
  *cellsIn(at: Rect): Generator<readonly [number, number, CellState]> {
    for (const row of this.rowsIn(at)) {
      for (const [column, cell] of this.rows.get(row) ?? []) {
        if (column >= at.column && column <= lastColumn(at)) yield [row, column, cell];
      }
    }
  }

  private rowsIn(at: Rect): readonly number[] {
    if (at.rows <= this.rows.size) return Array.from({ length: at.rows }, (_, index) => at.row + index);
    return [...this.rows.keys()].filter((row) => row >= at.row && row <= lastRow(at)).sort((a, b) => a - b);
  }

  put(row: number, column: number, entry: Entry): void {
    if (entry.kind === 'keep') return;
    const format = this.formatAt(row, column);
    if (entry.kind === 'clear') this.store(row, column, { value: null, formula: null, apostrophe: false, format });
    else if (entry.kind === 'formula') {
      this.store(row, column, { value: null, formula: entry.formula, apostrophe: false, format });
    } else {
      const dressed =
        entry.numberFormat !== null && format.numberFormat === 'General'
          ? { ...format, numberFormat: entry.numberFormat }
          : format;
      this.store(row, column, { value: entry.value, formula: null, apostrophe: entry.apostrophe, format: dressed });
    }
  }

  private store(row: number, column: number, cell: CellState): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    const bare = cell.value === null && cell.formula === null;
    if (bare && cell.format === (this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? plainFormat)) {
      cells.delete(column);
    } else cells.set(column, cell);
  }

  /** Whole rows and columns keep the format for cells yet to be filled. */
  changeFormat(at: Rect, change: (format: CellFormat) => CellFormat): void {
    if (at.rows === MAX_ROWS) {
      for (let column = at.column; column <= lastColumn(at) && at.columns < MAX_COLUMNS; column++) {
        this.columnFormats.set(column, change(this.columnFormats.get(column) ?? plainFormat));
      }
      for (const [row, column, cell] of [...this.cellsIn(at)])
        this.store(row, column, { ...cell, format: change(cell.format) });
      return;
    }
    if (at.columns === MAX_COLUMNS) {
      for (let row = at.row; row <= lastRow(at); row++)
        this.rowFormats.set(row, change(this.rowFormats.get(row) ?? plainFormat));
      for (const [row, column, cell] of [...this.cellsIn(at)])
        this.store(row, column, { ...cell, format: change(cell.format) });
      return;
    }
    for (let row = at.row; row <= lastRow(at); row++) {
      for (let column = at.column; column <= lastColumn(at); column++) {
        const cell = this.cell(row, column) ?? { value: null, formula: null, apostrophe: false };
        this.store(row, column, { ...cell, format: change(this.formatAt(row, column)) });
      }
    }
  }

  clear(at: Rect, what: 'contents' | 'formats' | 'all'): void {
    for (const [row, column, cell] of [...this.cellsIn(at)]) {
      const format = what === 'contents' ? cell.format : plainFormat;
      this.store(
        row,
        column,
        what === 'formats' ? { ...cell, format } : { value: null, formula: null, apostrophe: false, format },
      );
    }
    if (what !== 'contents') {
      this.conditionalFormats = this.conditionalFormats.filter((each) => !intersection(each.at, at));
      this.merges = this.merges.filter((merge) => !intersection(merge, at));
    }
  }

  /** The smallest block around what is used, within `at`; null where nothing is. */
  usedRect(at: Rect, valuesOnly: boolean): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.cellsIn(at)) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves the cells from `at` on down by its height. */
  shift(at: Rect, rows: number): void {
    const moved = [...this.cellsIn({ ...at, rows: MAX_ROWS - at.row })];
    for (const [row, column] of moved) this.rows.get(row)?.delete(column);
    for (const [row, column, cell] of moved) this.store(row + rows, column, cell);
  }

  /** Takes the cells of `at` out and moves those below up. */
  remove(at: Rect): void {
    for (const [row, column] of [...this.cellsIn(at)]) this.rows.get(row)?.delete(column);
    const moved = [...this.cellsIn({ ...at, rows: MAX_ROWS - at.row })];
    for (const [row, column] of moved) this.rows.get(row)?.delete(column);
    for (const [row, column, cell] of moved) this.store(row - at.rows, column, cell);
  }

  /** Moves the cells of one column within the rows of `at` to another. */
  moveColumn(at: Rect, from: number, to: number): void {
    for (let row = at.row; row <= lastRow(at); row++) {
      const cell = this.cell(row, from);
      if (cell) this.store(row, to, cell);
      else this.rows.get(row)?.delete(to);
    }
  }
}

function copyInto<K, V>(target: Map<K, V>, source: ReadonlyMap<K, V>): void {
  for (const [key, value] of source) target.set(key, value);
}
