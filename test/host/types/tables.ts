import type { Arguments } from '../arguments';
import type { Book, CellRangeOf } from '../book/book';
import { lastRow } from '../book/rect';
import type { Sheet } from '../book/sheet';
import { settleHeaders, type Table } from '../book/table';
import type { ExcelHost } from '../excel-host';
import { invalidArgument, itemNotFound } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollection: TypeDefinition<'TableCollection'> = {
  get: { Count: (sheet, { book }) => tablesOf(book, sheet).length },
  items: (sheet, { book }) => tablesOf(book, sheet).map((table) => new Handle('Table', table)),
  item: (sheet, key, { book }) => {
    const table = find(book, sheet, key);
    if (!table) throw itemNotFound(`table ${key}`);
    return new Handle('Table', table);
  },
  call: {
    GetCount: (sheet, _args, { book }) => tablesOf(book, sheet).length,
    GetItemOrNullObject: (sheet, args, { book }) => {
      const table = find(book, sheet, args.key(0));
      return table ? new Handle('Table', table) : null;
    },
    Add: (sheet, args, host) => new Handle('Table', addTable(sourceOf(sheet, args, host), args.flag(1, false), host)),
  },
};

const tablesOf = (book: Book, sheet: Sheet | null): readonly Table[] => {
  return sheet ? book.tables.filter((table) => table.sheet === sheet) : book.tables;
};

function find(book: Book, sheet: Sheet | null, key: string | number): Table | undefined {
  const wanted = String(key).toLowerCase();
  return tablesOf(book, sheet).find((table) => table.id === key || table.name.toLowerCase() === wanted);
}

function sourceOf(sheet: Sheet | null, args: Arguments, { book }: ExcelHost): CellRangeOf {
  if (typeof args.raw(0) !== 'string') return args.object(0, 'Range');
  const source = book.resolve(args.text(0), sheet ?? book.active);
  if (!source) throw invalidArgument(`${args.text(0)} is no address.`);
  return source;
}

/**
 * A table over a range. Without headers in it a header row is put in above (office-js#196); a header row alone gets
 * an empty row (*assumed*). Tables do not overlap (the page of the method; *assumed* code).
 */
function addTable({ sheet, at }: CellRangeOf, hasHeaders: boolean, { book }: ExcelHost): Table {
  book.checkWritable(sheet);
  if (book.tablesIn(sheet, at).length > 0) throw invalidArgument('A table cannot overlap another table.');
  if (!hasHeaders) book.insertDown(sheet, { ...at, rows: 1 });
  const rows = Math.max(2, hasHeaders ? at.rows : at.rows + 1);
  const table: Table = {
    id: book.newId(),
    name: freeTableName(book),
    sheet,
    at: { ...at, rows },
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    calculated: new Map(),
  };
  book.tables.push(table);
  settleHeaders(table);
  for (let column = at.column; column < at.column + at.columns; column++) {
    const first = sheet.cell(at.row + 1, column)?.formula;
    if (first != null && uniform(sheet, table, column, first)) table.calculated.set(column - at.column, first);
  }
  return table;
}

function uniform(sheet: Sheet, table: Table, column: number, formula: string): boolean {
  for (let row = table.at.row + 1; row <= lastRow(table.at); row++)
    if (sheet.cell(row, column)?.formula !== formula) return false;
  return true;
}

function freeTableName(book: Book): string {
  let count = book.tables.length + 1;
  while (book.takenNames(null).includes(`表${count}`)) count++;
  return `表${count}`;
}
