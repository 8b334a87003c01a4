import type { Book } from '../book/book';
import type { Arguments } from '../arguments';
import { renameSheet } from '../book/rename-sheet';
import { parseAddress, rect, splitReference, wholeSheet, type Rect } from '../book/rect';
import type { Sheet } from '../book/sheet';
import { HostError, invalidArgument } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asColour, asFlag, asInteger, asOneOf, asText } from '../values';
import { freeName } from './worksheets';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheet: TypeDefinition<'Worksheet'> = {
  identify: (sheet) => ({ Id: sheet.id }),
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => sheet.tabColor,
    ShowGridlines: (sheet) => sheet.showGridlines,
  },
  set: {
    Name: (sheet, value, { book }) => {
      const name = asText(value);
      if (name.toLowerCase() !== sheet.name.toLowerCase()) freeName(book, name);
      book.checkStructure();
      renameSheet(book, sheet, name);
    },
    Position: (sheet, value, { book }) => {
      const position = asInteger(value, 0, book.sheets.length - 1);
      const others = book.sheets.filter((each) => each !== sheet);
      book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    },
    Visibility: (sheet, value, { book }) => {
      const wanted = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
      const others = book.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
      if (wanted !== 'Visible' && others.length === 0)
        throw new HostError('InvalidOperation', 'A sheet must stay visible.');
      sheet.visibility = wanted;
    },
    TabColor: (sheet, value) => {
      sheet.tabColor = value === '' ? '' : asColour(value);
    },
    // The client's name for showGridlines when it is set.
    Gridlines: (sheet, value) => {
      sheet.showGridlines = asFlag(value);
    },
  },
  open: {
    Charts: (sheet) => new Handle('ChartCollection', sheet),
    FreezePanes: (sheet) => new Handle('WorksheetFreezePanes', sheet),
    Names: (sheet) => new Handle('NamedItemCollection', sheet),
    PageLayout: (sheet) => new Handle('PageLayout', sheet),
    Protection: (sheet) => new Handle('WorksheetProtection', sheet),
    Shapes: (sheet) => new Handle('ShapeCollection', sheet),
    Tables: (sheet) => new Handle('TableCollection', sheet),
  },
  call: {
    Activate: (sheet, _args, { book }) => {
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      book.active = sheet;
    },
    // "If the worksheet's visibility is set to VeryHidden, the delete operation will fail": the page of the method.
    Delete: (sheet, _args, { book }) => {
      book.checkStructure();
      if (sheet.visibility === 'VeryHidden')
        throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
      book.removeSheet(sheet);
    },
    GetRange: (sheet, args, { book }) => rangeOf(sheet, args.isGiven(0) ? areaOf(book, sheet, args, 0) : wholeSheet),
    GetCell: (sheet, args) => rangeOf(sheet, rect(args.integer(0), args.integer(1), 1, 1)),
    GetRangeByIndexes: (sheet, args) => {
      return rangeOf(sheet, rect(args.integer(0), args.integer(1), args.integer(2), args.integer(3)));
    },
    // An empty sheet answers its first cell: the page of Worksheet.getUsedRange says so.
    GetUsedRange: (sheet, args) => rangeOf(sheet, sheet.usedRect(wholeSheet, args.flag(0, false)) ?? rect(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedRect(wholeSheet, args.flag(0, false));
      return used && rangeOf(sheet, used);
    },
  },
};

export const rangeOf = (sheet: Sheet, at: Rect): Handle => new Handle('Range', { sheet, at });

/** An address on the sheet, or a name that stands for cells of it. */
function areaOf(book: Book, sheet: Sheet, args: Arguments, index: number): Rect {
  const text = args.text(index);
  const { sheet: prefix, address } = splitReference(text);
  if (prefix !== null && prefix.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument(`${text} is on another sheet.`);
  const at = parseAddress(address);
  if (at) return at;
  const name = book.names.find((each) => each.name.toLowerCase() === text.toLowerCase() && each.range?.sheet === sheet);
  if (!name?.range) throw invalidArgument(`${text} is no address.`);
  return name.range.at;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanes: TypeDefinition<'WorksheetFreezePanes'> = {
  call: {
    FreezeAt: (sheet, args, { book }) => {
      const range =
        args.isGiven(0) && typeof args.raw(0) === 'string' ? areaOf(book, sheet, args, 0) : args.object(0, 'Range').at;
      sheet.freeze = { row: 0, column: 0, rows: range.row + range.rows, columns: range.column + range.columns };
    },
    FreezeRows: (sheet, args) => {
      sheet.freeze = { row: 0, column: 0, rows: args.integer(0), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.freeze = { row: 0, column: 0, rows: 0, columns: args.integer(0) };
    },
    Unfreeze: (sheet) => {
      sheet.freeze = null;
    },
  },
};
