import type { Book } from '../book/book';
import { Sheet } from '../book/sheet';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
 *
 * `add` puts the sheet at the end and does not activate it (its page says so).
 */
export const worksheetCollection: TypeDefinition<'WorksheetCollection'> = {
  items: (book) => book.sheets.map((sheet) => new Handle('Worksheet', sheet)),
  item: (book, key) => {
    const sheet = book.sheet(String(key));
    if (!sheet) throw itemNotFound(`sheet ${key}`);
    return new Handle('Worksheet', sheet);
  },
  call: {
    GetItemOrNullObject: (book, args) => {
      const sheet = book.sheet(args.text(0));
      return sheet ? new Handle('Worksheet', sheet) : null;
    },
    GetActiveWorksheet: (book) => new Handle('Worksheet', book.active),
    GetCount: (book, args) => {
      return args.flag(0, false)
        ? book.sheets.filter((sheet) => sheet.visibility === 'Visible').length
        : book.sheets.length;
    },
    Add: (book, args) => {
      book.checkStructure();
      const sheet = new Sheet(book.newId(), args.isGiven(0) ? freeName(book, args.text(0)) : nextName(book));
      book.sheets.push(sheet);
      return new Handle('Worksheet', sheet);
    },
  },
};

/** The name, where Excel takes it: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function freeName(book: Book, name: string): string {
  if (!/^(?!')[^\\/*?:[\]]{1,31}(?<!')$/.test(name) || name.trim() === '') {
    throw invalidArgument(`A sheet cannot be named ${name}.`);
  }
  if (book.sheet(name)) throw new HostError('ItemAlreadyExists', `There is already a sheet ${name}.`);
  return name;
}

function nextName(book: Book): string {
  let count = book.sheets.length + 1;
  while (book.sheet(`Sheet${count}`)) count++;
  return `Sheet${count}`;
}
