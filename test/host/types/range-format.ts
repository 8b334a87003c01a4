import { formatChange, type CellFormat, type Edge } from '../book/cell-format';
import type { CellRangeOf } from '../book/book';
import { lastColumn, lastRow, MAX_ROWS, type Rect } from '../book/rect';
import { invalidArgument } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import type { EdgeOf } from '../targets';
import { asColour, asFlag, asInteger, asNumber, asOneOf, asText } from '../values';
import type { ExcelHost } from '../excel-host';

/** The width of a column that nobody set, in points (*assumed*: 8.38 characters of 等线 11). */
export const STANDARD_WIDTH = 54;

/**
 * What all the cells of a range have in common; null where they differ, as
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeformat says of each property.
 */
function common<T>({ sheet, at }: CellRangeOf, read: (format: CellFormat) => T): T | null {
  const rows = at.rows === MAX_ROWS ? 1 : at.rows;
  const first = read(sheet.formatAt(at.row, at.column));
  for (let row = at.row; row < at.row + rows; row++) {
    for (let column = at.column; column <= lastColumn(at); column++) {
      if (read(sheet.formatAt(row, column)) !== first) return null;
    }
  }
  return first;
}

function change({ sheet, at }: CellRangeOf, { book }: ExcelHost, patch: Partial<CellFormat>): void {
  book.checkWritable(sheet);
  sheet.changeFormat(
    at,
    formatChange((format) => ({ ...format, ...patch })),
  );
}

export const rangeFormat: TypeDefinition<'RangeFormat'> = {
  get: {
    HorizontalAlignment: (range) => common(range, (format) => format.horizontal),
    VerticalAlignment: (range) => common(range, (format) => format.vertical),
    WrapText: (range) => common(range, (format) => format.wrap),
    IndentLevel: (range) => common(range, (format) => format.indent),
    ColumnWidth: ({ sheet, at }) => {
      const first = sheet.columnWidths.get(at.column) ?? STANDARD_WIDTH;
      for (let column = at.column; column <= lastColumn(at); column++) {
        if ((sheet.columnWidths.get(column) ?? STANDARD_WIDTH) !== first) return null;
      }
      return first;
    },
  },
  set: {
    HorizontalAlignment: (range, value, host) => {
      change(range, host, { horizontal: asOneOf(value, host.enumeration('HorizontalAlignment')) });
    },
    VerticalAlignment: (range, value, host) => {
      change(range, host, { vertical: asOneOf(value, host.enumeration('VerticalAlignment')) });
    },
    WrapText: (range, value, host) => change(range, host, { wrap: asFlag(value) }),
    // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-indentlevel-member: 0 to 250
    IndentLevel: (range, value, host) => change(range, host, { indent: asInteger(value, 0, 250) }),
    // In points, of at most 255 characters: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
    ColumnWidth: ({ sheet, at }, value, { book }) => {
      book.checkWritable(sheet);
      const width = asNumber(value, 0, 1350);
      for (let column = at.column; column <= lastColumn(at); column++) sheet.columnWidths.set(column, width);
    },
    RowHeight: ({ sheet, at }, value, { book }) => {
      book.checkWritable(sheet);
      const height = asNumber(value, 0, 409.5);
      for (let row = at.row; row <= lastRow(at); row++) sheet.rowHeights.set(row, height);
    },
  },
  call: {
    // A row that fits itself to its texts has no height of its own.
    AutofitRows: ({ sheet, at }, _args, { book }) => {
      book.checkWritable(sheet);
      for (let row = at.row; row <= lastRow(at); row++) sheet.rowHeights.delete(row);
    },
  },
  open: {
    Fill: (range) => new Handle('RangeFill', range),
    Font: (range) => new Handle('RangeFont', range),
    Borders: (range) => new Handle('RangeBorderCollection', range),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFill: TypeDefinition<'RangeFill'> = {
  // No fill answers white (*assumed*).
  get: { Color: (range) => common(range, (format) => format.fill ?? '#FFFFFF') },
  set: { Color: (range, value, host) => change(range, host, { fill: asColour(value) }) },
  call: { Clear: (range, _args, host) => change(range, host, { fill: null }) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFont: TypeDefinition<'RangeFont'> = {
  get: {
    Bold: (range) => common(range, (format) => format.bold),
    Italic: (range) => common(range, (format) => format.italic),
    Color: (range) => common(range, (format) => format.fontColor),
    Size: (range) => common(range, (format) => format.fontSize),
    Name: (range) => common(range, (format) => format.fontName),
  },
  set: {
    Bold: (range, value, host) => change(range, host, { bold: asFlag(value) }),
    Italic: (range, value, host) => change(range, host, { italic: asFlag(value) }),
    Color: (range, value, host) => change(range, host, { fontColor: asColour(value) }),
    Size: (range, value, host) => change(range, host, { fontSize: asNumber(value, 1, 409) }),
    Name: (range, value, host) => change(range, host, { fontName: asText(value) }),
  },
};

const EDGES: Readonly<Record<string, EdgeOf>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'inside-horizontal',
  InsideVertical: 'inside-vertical',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection: diagonals are not modelled. */
export const rangeBorderCollection: TypeDefinition<'RangeBorderCollection'> = {
  item: (range, key) => {
    const edge = EDGES[key];
    if (!edge) throw invalidArgument(`There is no border ${key}.`);
    return new Handle('RangeBorder', { range, edges: [edge] });
  },
};

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeborder
 *
 * *Assumed*: a colour given to a border without a line draws a thin one, and a line drawn without a colour is black.
 */
export const rangeBorder: TypeDefinition<'RangeBorder'> = {
  set: {
    Style: ({ range, edges }, value, host) => {
      const style = asOneOf(value, host.enumeration('BorderLineStyle'));
      for (const edge of edges)
        draw(range, edge, host, (border) => (style === 'None' ? null : { color: '#000000', ...border, style }));
    },
    Color: ({ range, edges }, value, host) => {
      const color = asColour(value);
      for (const edge of edges) draw(range, edge, host, (border) => ({ style: 'Continuous', ...border, color }));
    },
  },
};

type BorderChange = (border: CellFormat['borders'][Edge]) => CellFormat['borders'][Edge];

function draw({ sheet, at }: CellRangeOf, edge: EdgeOf, { book }: ExcelHost, border: BorderChange): void {
  book.checkWritable(sheet);
  for (const [side, area] of strips(at, edge)) {
    const redraw = formatChange((format) => ({
      ...format,
      borders: { ...format.borders, [side]: border(format.borders[side]) },
    }));
    sheet.changeFormat(area, redraw);
  }
}

/** The cells that an edge of a block touches, and their side. */
function strips(at: Rect, edge: EdgeOf): readonly (readonly [Edge, Rect])[] {
  switch (edge) {
    case 'top':
      return [['top', { ...at, rows: 1 }]];
    case 'bottom':
      return [['bottom', { ...at, row: lastRow(at), rows: 1 }]];
    case 'left':
      return [['left', { ...at, columns: 1 }]];
    case 'right':
      return [['right', { ...at, column: lastColumn(at), columns: 1 }]];
    case 'inside-horizontal':
      return at.rows === 1
        ? []
        : [
            ['bottom', { ...at, rows: at.rows - 1 }],
            ['top', { ...at, row: at.row + 1, rows: at.rows - 1 }],
          ];
    case 'inside-vertical':
      return at.columns === 1
        ? []
        : [
            ['right', { ...at, columns: at.columns - 1 }],
            ['left', { ...at, column: at.column + 1, columns: at.columns - 1 }],
          ];
  }
}
