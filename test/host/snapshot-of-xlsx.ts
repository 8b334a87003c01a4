import { readXlsx, type Cell, type CellStyle, type Sheet, type Workbook } from 'hucre/xlsx';
import { columnLetters, formatAddress, parseAddress, type Rect } from './book/rect';
import type {
  CellSnapshot,
  ChartSnapshot,
  ConditionalFormatSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from './workbook-snapshot';

/**
 * Tells what an .xlsx file holds, as `snapshotOfBook` tells what Excel holds. Functions newer than the file format are told
 * without the prefix `_xlfn.` that files put before them.
 */
export async function snapshotOfXlsx(file: Uint8Array): Promise<WorkbookSnapshot> {
  const book = await readXlsx(file, { readStyles: true });
  return {
    sheets: book.sheets.map(sheetSnapshot),
    tables: book.sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => tableSnapshot(sheet, table))),
    names: Object.fromEntries(
      (book.namedRanges ?? [])
        .filter(({ scope }) => scope === undefined)
        .map(({ name, range }) => [name, plainReference(`=${range}`)]),
    ),
  };
}

type Columns = NonNullable<Sheet['columns']>;

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const columns: Columns = sheet.columns ?? [];
  const page = sheet.pageSetup;
  return {
    name: sheet.name,
    hidden: sheet.hidden === true,
    tabColor: colour(sheet.view?.tabColor) ?? null,
    showGridlines: sheet.view?.showGridLines ?? true,
    cells: cellsOf(sheet),
    columnWidths: Object.fromEntries(
      columns.flatMap(({ width, hidden }, index) =>
        width === undefined || hidden ? [] : [[columnLetters(index), width]],
      ),
    ),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [columnLetters(index)] : [])),
    rowHeights: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined ? [] : [[String(row + 1), height]],
      ),
    ),
    freeze: sheet.freezePane ? { rows: sheet.freezePane.rows ?? 0, columns: sheet.freezePane.columns ?? 0 } : null,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      formatAddress({ row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 }),
    ),
    validations: (sheet.dataValidations ?? []).map(validationSnapshot),
    conditionalFormats: [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .map(conditionalSnapshot),
    charts: (sheet.charts ?? []).map(chartSnapshot),
    page: {
      landscape: page?.orientation === 'landscape',
      titleRows: page?.printTitlesRow ?? null,
      titleColumns: page?.printTitlesColumn ?? null,
      printArea: page?.printArea ?? null,
      pagesWide: page?.fitToPage === true ? (page.fitToWidth ?? 1) : null,
      header: sheet.headerFooter?.oddHeader?.replace(/^&C/, '') ?? '',
      footer: sheet.headerFooter?.oddFooter?.replace(/^&C/, '') ?? '',
      centred: page?.horizontalCentered === true,
      margins: { ...page?.margins },
    },
  };
}

/** Cells with their values, or with a look of their own or of their column. */
function cellsOf(sheet: Sheet): Readonly<Record<string, CellSnapshot>> {
  const cells: Record<string, CellSnapshot> = {};
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, value] of line.entries()) {
      const cell = sheet.cells?.get(`${row},${column}`);
      const look = lookOf(cell ? cell.style : undefined);
      const content = contentOf(value, cell);
      if (content.value === null && content.formula === undefined && Object.keys(look).length === 0) continue;
      cells[formatAddress({ row, column, rows: 1, columns: 1 })] = { ...content, ...look };
    }
  }
  return cells;
}

function contentOf(value: Sheet['rows'][number][number] | undefined, cell: Cell | undefined): CellSnapshot {
  const shown = value === undefined || value === '' || value instanceof Date ? null : value;
  return cell?.formula === undefined ? { value: shown } : { value: shown, formula: plainFormula(cell.formula) };
}

function plainFormula(formula: string): string {
  return `=${formula.replaceAll('_xlfn.', '')}`;
}

/** A reference as Excel gives it: `='对比'!$A$1` is `=对比!$A$1`. */
function plainReference(formula: string): string {
  return formula.replace(/^='([\p{L}_][\p{L}\p{N}_.]*)'!/u, '=$1!');
}

/** What of a style differs from that of an untouched cell. */
function lookOf(style: CellStyle | undefined): Omit<CellSnapshot, 'value'> {
  const { font, fill, alignment, border, numFmt } = style ?? {};
  const edges = (['top', 'bottom', 'left', 'right'] as const).flatMap((edge) => {
    const line = border?.[edge];
    return line?.style ? [[edge, colour(line.color) ?? '#000000']] : [];
  });
  const fontColor = colour(font?.color);
  const filled = fill && 'fgColor' in fill ? colour(fill.fgColor) : undefined;
  return {
    ...(numFmt !== undefined && numFmt !== 'General' && { numberFormat: numFmt }),
    ...(font?.bold && { bold: true as const }),
    ...(font?.italic && { italic: true as const }),
    ...(font?.size !== undefined && font.size !== 11 && { fontSize: font.size }),
    ...(fontColor !== undefined && fontColor !== '#000000' && { fontColor }),
    ...(filled !== undefined && { fill: filled }),
    ...(alignment?.horizontal !== undefined && { horizontal: alignment.horizontal }),
    ...(alignment?.vertical !== undefined && { vertical: alignment.vertical }),
    ...(alignment?.wrapText && { wrap: true as const }),
    ...(alignment?.indent && { indent: alignment.indent }),
    ...(edges.length > 0 && { borders: Object.fromEntries(edges) as Readonly<Record<string, string>> }),
  };
}

function colour(color: { readonly rgb?: string } | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toUpperCase()}`;
}

/** A column is calculated where all its cells have one formula: the file's own word for it is checked in tests of the .xlsx host. */
function tableSnapshot(sheet: Sheet, table: NonNullable<Sheet['tables']>[number]): TableSnapshot {
  const at: Rect | null = parseAddress(table.range ?? '');
  if (!at) throw new Error(`Table ${table.name} has no range.`);
  const calculated = table.columns.flatMap(({ name }, index) => {
    const formulas = Array.from(
      { length: at.rows - 1 },
      (_, row) => sheet.cells?.get(`${at.row + 1 + row},${at.column + index}`)?.formula,
    );
    const [first] = formulas;
    return first !== undefined && formulas.every((formula) => formula === first) ? [[name, plainFormula(first)]] : [];
  });
  return {
    name: table.name,
    sheet: sheet.name,
    range: formatAddress(at),
    columns: table.columns.map(({ name }) => name),
    style: table.style ?? '',
    calculated: Object.fromEntries(calculated) as Readonly<Record<string, string>>,
  };
}

function validationSnapshot({
  range,
  values,
  formula1,
  showErrorMessage,
  inputMessage,
}: NonNullable<Sheet['dataValidations']>[number]): ValidationSnapshot {
  return {
    range,
    source: values ? values.join(',') : `=${formula1 ?? ''}`,
    strict: showErrorMessage === true,
    prompt: inputMessage ?? null,
  };
}

function conditionalSnapshot({
  range,
  formula,
  style,
}: NonNullable<Sheet['conditionalRules']>[number]): ConditionalFormatSnapshot {
  const fill = style?.fill && 'bgColor' in style.fill ? colour(style.fill.bgColor) : undefined;
  const fontColor = colour(style?.font?.color);
  return {
    range,
    formula: plainFormula(String(formula)),
    look: {
      ...(fill !== undefined && { fill }),
      ...(fontColor !== undefined && { fontColor }),
      ...(style?.font?.bold !== undefined && { bold: style.font.bold }),
      ...(style?.font?.italic !== undefined && { italic: style.font.italic }),
      ...(style?.numFmt !== undefined && { numberFormat: style.numFmt }),
    },
  };
}

type FileChart = NonNullable<Workbook['sheets'][number]['charts']>[number];

function chartSnapshot(chart: FileChart): ChartSnapshot {
  const { from, to } = chart.anchor ?? {};
  const [kind] = chart.kinds;
  return {
    title: chart.title ?? '',
    type: kind === 'bar' ? 'bars' : kind === 'line' ? 'line' : 'other',
    series: (chart.series ?? []).map(({ name, valuesRef, categoriesRef, color, dataLabels }) => ({
      name: name ?? '',
      values: plainReference(`=${valuesRef ?? ''}`),
      categories: plainReference(`=${categoriesRef ?? ''}`),
      color: color === undefined ? null : `#${color}`,
      hasDataLabels: (dataLabels ?? chart.dataLabels)?.showValue === true,
    })),
    at:
      from && to
        ? formatAddress({ row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col })
        : null,
    legend: chart.legend !== undefined && chart.legend !== false,
  };
}
