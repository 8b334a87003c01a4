import type { Arguments } from '../arguments';
import type { Book, Name } from '../book/book';
import { formatAddress, quoteSheet } from '../book/rect';
import type { Sheet } from '../book/sheet';
import { checkName } from '../book/table';
import type { ExcelHost } from '../excel-host';
import { invalidArgument, itemNotFound } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asFlag, asText } from '../values';
import { rangeOf } from './worksheet';

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection: of the workbook or of one sheet. */
export const namedItemCollection: TypeDefinition<'NamedItemCollection'> = {
  items: (scope, { book }) => namesOf(book, scope).map((name) => new Handle('NamedItem', name)),
  item: (scope, key, { book }) => {
    const name = find(book, scope, String(key));
    if (!name) throw itemNotFound(`name ${key}`);
    return new Handle('NamedItem', name);
  },
  call: {
    GetItemOrNullObject: (scope, args, { book }) => {
      const name = find(book, scope, args.text(0));
      return name ? new Handle('NamedItem', name) : null;
    },
    GetCount: (scope, _args, { book }) => namesOf(book, scope).length,
    Add: (scope, args, host) => {
      host.book.checkWritable(scope);
      checkName(args.text(0), host.book.takenNames(scope));
      const reference = referenceOf(scope, args, host);
      const name: Name = {
        name: args.text(0),
        scope,
        ...reference,
        visible: true,
        comment: args.isGiven(2) ? args.text(2) : '',
      };
      host.book.names.push(name);
      return new Handle('NamedItem', name);
    },
  },
};

const namesOf = (book: Book, scope: Sheet | null): readonly Name[] => book.names.filter((name) => name.scope === scope);

const find = (book: Book, scope: Sheet | null, key: string): Name | undefined => {
  return namesOf(book, scope).find((name) => name.name.toLowerCase() === key.toLowerCase());
};

function referenceOf(scope: Sheet | null, args: Arguments, { book }: ExcelHost): Pick<Name, 'formula' | 'range'> {
  if (typeof args.raw(1) !== 'string') return { formula: '', range: { ...args.object(1, 'Range') } };
  return readReference(book, scope, args.text(1));
}

function readReference(book: Book, scope: Sheet | null, formula: string): Pick<Name, 'formula' | 'range'> {
  if (!formula.startsWith('=')) throw invalidArgument('What a name refers to begins with =.');
  book.checkFormula(formula);
  return { formula, range: book.resolve(formula, scope) };
}

/** What a name refers to now: a range is written with its sheet and absolute. */
export function formulaOf(name: Name): string {
  return name.range ? `=${quoteSheet(name.range.sheet.name)}!${formatAddress(name.range.at, true)}` : name.formula;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItem: TypeDefinition<'NamedItem'> = {
  identify: ({ name }) => ({ _Id: name }),
  get: {
    Name: ({ name }) => name,
    Formula: formulaOf,
    Visible: ({ visible }) => visible,
    Scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
    Comment: ({ comment }) => comment,
  },
  set: {
    Formula: (name, value, { book }) => {
      book.checkWritable(name.scope);
      Object.assign(name, readReference(book, name.scope, asText(value)));
    },
    Visible: (name, value) => {
      name.visible = asFlag(value);
    },
  },
  call: {
    Delete: (name, _args, { book }) => {
      book.names = book.names.filter((each) => each !== name);
    },
    GetRangeOrNullObject: ({ range }) => range && rangeOf(range.sheet, range.at),
    GetRange: ({ name, range }) => {
      if (!range) throw itemNotFound(`range of the name ${name}`);
      return rangeOf(range.sheet, range.at);
    },
  },
};
