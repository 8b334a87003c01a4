import type { Arguments } from '../arguments';
import type { Book, CellRangeOf } from '../book/book';
import { copyCells } from '../book/copy-cells';
import { formatChange, plainFormat } from '../book/cell-format';
import { displayText } from '../book/display-text';
import {
  boundingRect,
  formatAddress,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheet,
  rect,
  type Rect,
} from '../book/rect';
import type { Sheet } from '../book/sheet';
import { bodyRect } from '../book/table';
import { HostError, invalidArgument } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asFlag, asOneOf, asText } from '../values';
import { rangeOf } from './worksheet';

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.range
 *
 * Reading cells of an unbounded range answers null for them
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded).
 */
export const range: TypeDefinition<'Range'> = {
  get: {
    Address: ({ sheet, at }) => `${quoteSheet(sheet.name)}!${formatAddress(at)}`,
    RowIndex: ({ at }) => at.row,
    ColumnIndex: ({ at }) => at.column,
    RowCount: ({ at }) => at.rows,
    ColumnCount: ({ at }) => at.columns,
    CellCount: ({ at }) => at.rows * at.columns,
    Values: (target, { book }) => block(target, (row, column) => book.shown(target.sheet, row, column)),
    Formulas: (target) => {
      // The apostrophe that made a cell a text is not among what is read (office-js#6687).
      return block(target, (row, column) => {
        const cell = target.sheet.cell(row, column);
        return cell?.formula ?? cell?.value ?? '';
      });
    },
    Text: (target, { book }) => {
      return block(target, (row, column) => {
        return displayText(book.shown(target.sheet, row, column), target.sheet.formatAt(row, column).numberFormat);
      });
    },
    NumberFormat: (target) => block(target, (row, column) => target.sheet.formatAt(row, column).numberFormat),
  },
  set: {
    Values: (target, value, { book }) => writeBlock(book, target, value),
    Formulas: (target, value, { book }) => writeBlock(book, target, value),
    ColumnHidden: ({ sheet, at }, value) => {
      for (let column = at.column; column <= lastColumn(at); column++) {
        if (asFlag(value)) sheet.hiddenColumns.add(column);
        else sheet.hiddenColumns.delete(column);
      }
    },
    // One format for all the cells may be given as such or as a block of one (office-js-docs-pr#2013, office-js-docs-pr#5400).
    NumberFormat: ({ sheet, at }, value, { book }) => {
      book.checkWritable(sheet);
      const one = singleValue(value);
      if (one !== undefined) return sheet.changeFormat(at, withNumberFormat(asText(one)));
      const formats = blockOf(value, at.rows, at.columns);
      const changes = new Map<string, ReturnType<typeof withNumberFormat>>();
      for (const [row, line] of formats.entries()) {
        for (const [column, each] of line.entries()) {
          if (each === null) continue;
          const format = asText(each);
          const change = changes.get(format) ?? withNumberFormat(format);
          changes.set(format, change);
          sheet.changeFormat(rect(at.row + row, at.column + column, 1, 1), change);
        }
      }
    },
    // https://learn.microsoft.com/javascript/api/excel/excel.builtinstyle: only the usual one, which takes direct formats off
    // and leaves drop-downs and conditional formats (*assumed*).
    Style: ({ sheet, at }, value, { book }) => {
      book.checkWritable(sheet);
      asOneOf(value, ['Normal']);
      sheet.changeFormat(at, () => plainFormat);
    },
  },
  open: {
    Format: (target) => new Handle('RangeFormat', target),
    Worksheet: (target) => new Handle('Worksheet', target.sheet),
    DataValidation: (target) => new Handle('DataValidation', target),
    ConditionalFormats: (target) => new Handle('ConditionalFormatCollection', target),
  },
  call: {
    _ValidateArraySize: ({ at }, args) => {
      if (args.integer(0) !== at.rows || args.integer(1) !== at.columns) throw wrongSize(at.rows, at.columns);
    },
    GetCell: ({ sheet, at }, args) => rangeOf(sheet, rect(at.row + args.integer(0), at.column + args.integer(1), 1, 1)),
    GetRow: ({ sheet, at }, args) => rangeOf(sheet, rect(at.row + args.integer(0), at.column, 1, at.columns)),
    GetColumn: ({ sheet, at }, args) => rangeOf(sheet, rect(at.row, at.column + args.integer(0), at.rows, 1)),
    GetLastRow: ({ sheet, at }) => rangeOf(sheet, { ...at, row: lastRow(at), rows: 1 }),
    GetLastCell: ({ sheet, at }) => rangeOf(sheet, rect(lastRow(at), lastColumn(at), 1, 1)),
    GetEntireColumn: ({ sheet, at }) => rangeOf(sheet, { ...at, row: 0, rows: MAX_ROWS }),
    GetEntireRow: ({ sheet, at }) => rangeOf(sheet, { ...at, column: 0, columns: MAX_COLUMNS }),
    GetRowsBelow: ({ sheet, at }, args) => {
      const count = args.isGiven(0) ? args.integer(0) : 1;
      if (count === 0) throw invalidArgument('The count of rows is 0.');
      const row = count > 0 ? lastRow(at) + 1 : lastRow(at) + count + 1;
      return rangeOf(sheet, rect(row, at.column, Math.abs(count), at.columns));
    },
    GetBoundingRect: ({ sheet, at }, args) => rangeOf(sheet, boundingRect(at, otherArea(sheet, args))),
    GetOffsetRange: ({ sheet, at }, args) => {
      return rangeOf(sheet, rect(at.row + args.integer(0), at.column + args.integer(1), at.rows, at.columns));
    },
    GetResizedRange: ({ sheet, at }, args) => {
      return rangeOf(sheet, rect(at.row, at.column, at.rows + args.integer(0), at.columns + args.integer(1)));
    },
    GetAbsoluteResizedRange: ({ sheet, at }, args) =>
      rangeOf(sheet, rect(at.row, at.column, args.integer(0), args.integer(1))),
    GetUsedRangeOrNullObject: ({ sheet, at }, args) => {
      const used = sheet.usedRect(at, args.flag(0, false));
      return used && rangeOf(sheet, used);
    },
    // Null where no cell is merged: https://learn.microsoft.com/javascript/api/excel/excel.range
    GetMergedAreasOrNullObject: ({ sheet, at }) => {
      const merged = sheet.merges.filter((merge) => intersection(merge, at)).map((merge) => ({ sheet, at: merge }));
      return merged.length > 0 ? new Handle('RangeAreas', merged) : null;
    },
    // "If the worksheet is not active" selecting fails: the page of the method.
    Select: ({ sheet, at }, _args, { book }) => {
      if (sheet !== book.active) throw new HostError('InvalidOperation', 'The sheet of the range is not active.');
      book.selection = { sheet, at };
    },
    Clear: ({ sheet, at }, args, { book }) => {
      book.checkWritable(sheet);
      const applyTo = args.oneOf(0, ['All', 'Formats', 'Contents'] as const, 'All');
      sheet.clear(at, applyTo === 'All' ? 'all' : applyTo === 'Formats' ? 'formats' : 'contents');
    },
    Insert: ({ sheet, at }, args, { book }) => {
      args.oneOf(0, ['Down'] as const);
      book.insertDown(sheet, at);
      return rangeOf(sheet, at);
    },
    // Whole rows of a table's body go from the table: https://learn.microsoft.com/javascript/api/excel/excel.range
    Delete: ({ sheet, at }, args, { book }) => {
      args.oneOf(0, ['Up'] as const);
      book.deleteUp(sheet, at);
    },
    CopyFrom: (target, args, { book }) => {
      const source =
        typeof args.raw(0) === 'string' ? book.resolve(args.text(0), target.sheet) : args.object(0, 'Range');
      if (!source) throw invalidArgument(`${args.text(0)} is no address.`);
      const kind = args.oneOf(1, ['All', 'Formats', 'Formulas', 'Values'] as const, 'All');
      if (args.flag(2, false) || args.flag(3, false)) throw new HostError('NotImplemented', 'Copying with options.');
      book.checkWritable(target.sheet);
      copyCells(source, target, kind, (row, column) => book.shown(source.sheet, row, column));
    },
    Merge: ({ sheet, at }, args, { book }) => {
      book.checkWritable(sheet);
      if (args.flag(0, false)) throw new HostError('NotImplemented', 'Range.merge(across) is not modelled.');
      if (book.tables.some((table) => table.sheet === sheet && intersection(bodyRect(table), at))) {
        throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
      }
      sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, at)), at];
    },
    Unmerge: ({ sheet, at }, _args, { book }) => {
      book.checkWritable(sheet);
      sheet.merges = sheet.merges.filter((merge) => !intersection(merge, at));
    },
  },
};

const withNumberFormat = (numberFormat: string): ReturnType<typeof formatChange> => {
  return formatChange((format) => ({ ...format, numberFormat }));
};

function block({ at }: CellRangeOf, read: (row: number, column: number) => unknown): unknown {
  if (at.rows === MAX_ROWS || at.columns === MAX_COLUMNS) return null;
  return Array.from({ length: at.rows }, (_, row) => {
    return Array.from({ length: at.columns }, (_each, column) => read(at.row + row, at.column + column));
  });
}

function singleValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows: readonly unknown[] = value;
  const first = rows[0];
  return rows.length === 1 && Array.isArray(first) && first.length === 1 ? (first[0] as unknown) : undefined;
}

/**
 * A single value goes to every cell
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-cells, office-js-docs-pr#2013); a block must
 * have the size of the range.
 */
function writeBlock(book: Book, { sheet, at }: CellRangeOf, value: unknown): void {
  if (at.rows === MAX_ROWS || at.columns === MAX_COLUMNS)
    throw invalidArgument('Cells of an unbounded range cannot be set.');
  if (!Array.isArray(value)) return book.write(sheet, at, () => value);
  const lines = blockOf(value, at.rows, at.columns);
  book.write(sheet, at, (row, column) => lines[row]?.[column] ?? null);
}

function blockOf(value: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  const lines = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (lines.length !== rows || !lines.every((line) => Array.isArray(line) && line.length === columns))
    throw wrongSize(rows, columns);
  return lines as readonly (readonly unknown[])[];
}

const wrongSize = (rows: number, columns: number): HostError =>
  invalidArgument(`A block of ${rows} x ${columns} is wanted.`);

function otherArea(sheet: Sheet, args: Arguments): Rect {
  if (typeof args.raw(0) !== 'string') {
    const other = args.object(0, 'Range');
    if (other.sheet !== sheet) throw invalidArgument('The ranges are on different sheets.');
    return other.at;
  }
  const at = parseAddress(args.text(0));
  if (!at) throw invalidArgument(`${args.text(0)} is no address.`);
  return at;
}
