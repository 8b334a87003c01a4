import type { Book } from './book/book';
import { plainFormat, type CellFormat } from './book/cell-format';
import { columnLetters, formatAddress, wholeSheet } from './book/rect';
import type { CellState, Chart, Sheet } from './book/sheet';
import { columnNames, type Table } from './book/table';
import { formulaOf } from './types/names';
import type {
  CellSnapshot,
  ChartSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from './workbook-snapshot';

/** Tells what the in-memory Excel holds. Hidden names and very hidden sheets are left out: a person does not see them. */
export function snapshotOfBook(book: Book): WorkbookSnapshot {
  const names = book.names.filter((name) => name.visible && name.scope === null);
  return {
    sheets: book.sheets
      .filter(({ visibility }) => visibility !== 'VeryHidden')
      .map((sheet) => sheetSnapshot(book, sheet)),
    tables: book.tables.map(tableSnapshot),
    names: Object.fromEntries(names.map((name) => [name.name, formulaOf(name)])),
  };
}

function sheetSnapshot(book: Book, sheet: Sheet): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  const looks = new Looks();
  for (const [row, column, cell] of sheet.cellsIn(wholeSheet)) {
    const { look, isPlain } = looks.of(cell.format);
    const isBare = cell.value === null && cell.formula === null && isPlain;
    if (!isBare) cells[addressOf(row, column)] = cellSnapshot(book, sheet, row, column, cell, look);
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    tabColor: sheet.tabColor || null,
    showGridlines: sheet.showGridlines,
    cells,
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, points]) => [columnLetters(column), inCharacters(points)]),
    ),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b).map(columnLetters),
    rowHeights: Object.fromEntries([...sheet.rowHeights].map(([row, height]) => [String(row + 1), height])),
    freeze: sheet.freeze && { rows: sheet.freeze.rows, columns: sheet.freeze.columns },
    merges: sheet.merges.map((merge) => formatAddress(merge)),
    validations: sheet.validations.map(validationSnapshot),
    conditionalFormats: sheet.conditionalFormats.map(({ at, formula, ...format }) => ({
      range: formatAddress(at),
      formula,
      look: given({
        fill: format.fill,
        fontColor: format.fontColor,
        bold: format.bold,
        italic: format.italic,
        numberFormat: format.numberFormat,
      }),
    })),
    charts: sheet.charts.map((chart) => chartSnapshot(book, chart)),
    page: {
      landscape: sheet.page.orientation === 'Landscape',
      titleRows: sheet.page.titleRows,
      titleColumns: sheet.page.titleColumns,
      printArea: sheet.page.printArea,
      pagesWide: (sheet.page.zoom as { readonly horizontalFitToPages?: number }).horizontalFitToPages ?? null,
      header: sheet.page.centerHeader,
      footer: sheet.page.centerFooter,
      centred: sheet.page.centerHorizontally,
      margins: sheet.page.margins,
    },
  };
}

function cellSnapshot(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  cell: CellState,
  look: Look,
): CellSnapshot {
  if (cell.formula === null) return { ...look, value: cell.value };
  const shown = book.shown(sheet, row, column);
  return { ...look, value: shown === '' ? null : shown, formula: cell.formula };
}

const addressOf = (row: number, column: number): string => columnLetters(column) + String(row + 1);

type Look = Omit<CellSnapshot, 'value'>;

/** Looks of the formats of a sheet: its cells share a few of them. */
class Looks {
  private readonly known = new Map<CellFormat, { readonly look: Look; readonly isPlain: boolean }>();

  of(format: CellFormat): { readonly look: Look; readonly isPlain: boolean } {
    const known = this.known.get(format);
    if (known) return known;
    const look = lookOf(format);
    const found = { look, isPlain: Object.keys(look).length === 0 };
    this.known.set(format, found);
    return found;
  }
}

/** What of a format differs from that of an untouched cell. */
function lookOf(format: CellFormat): Look {
  const borders = Object.entries(format.borders).flatMap(([edge, border]) => (border ? [[edge, border.color]] : []));
  return given({
    numberFormat: format.numberFormat === plainFormat.numberFormat ? null : format.numberFormat,
    bold: format.bold || null,
    italic: format.italic || null,
    fontSize: format.fontSize === plainFormat.fontSize ? null : format.fontSize,
    fontColor: format.fontColor === plainFormat.fontColor ? null : format.fontColor,
    fill: format.fill,
    horizontal: format.horizontal === plainFormat.horizontal ? null : format.horizontal.toLowerCase(),
    vertical: format.vertical === plainFormat.vertical ? null : format.vertical.toLowerCase(),
    wrap: format.wrap || null,
    indent: format.indent || null,
    borders: borders.length > 0 ? (Object.fromEntries(borders) as Readonly<Record<string, string>>) : null,
  });
}

/** The parts that are not null. */
function given<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** Excel's points as characters of the usual font: 7 pixels each and 5 for the cell, three quarters of a point a pixel. */
function inCharacters(points: number): number {
  return (points / 0.75 - 5) / 7;
}

function tableSnapshot(table: Table): TableSnapshot {
  const columns = columnNames(table);
  return {
    name: table.name,
    sheet: table.sheet.name,
    range: formatAddress(table.at),
    columns,
    style: table.style,
    calculated: Object.fromEntries([...table.calculated].map(([index, formula]) => [columns[index] ?? '', formula])),
  };
}

function validationSnapshot({ at, rule, prompt, errorAlert }: Sheet['validations'][number]): ValidationSnapshot {
  const list = (rule as { readonly list?: { readonly source?: string } }).list;
  return {
    range: formatAddress(at),
    source: list?.source ?? '',
    strict: (errorAlert as { readonly showAlert?: boolean } | null)?.showAlert ?? true,
    prompt: (prompt as { readonly message?: string } | null)?.message ?? null,
  };
}

const CHART_TYPES: Readonly<Record<string, ChartSnapshot['type']>> = {
  BarClustered: 'bars',
  ColumnClustered: 'bars',
  Line: 'line',
};

function chartSnapshot(book: Book, chart: Chart): ChartSnapshot {
  const from = chart.titleFormula === null ? null : book.resolve(chart.titleFormula, null);
  return {
    title: from ? String(book.shown(from.sheet, from.at.row, from.at.column)) : chart.title,
    type: CHART_TYPES[chart.type] ?? 'other',
    series: chart.series.map(({ name, values, categories, color, hasDataLabels }) => ({
      name,
      values: values ?? '',
      categories: categories ?? '',
      color,
      hasDataLabels,
    })),
    at: chart.at && formatAddress(chart.at),
    legend: chart.legend.visible,
  };
}
