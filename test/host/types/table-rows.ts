import { rect } from '../book/rect';
import { bodyRect, type Table } from '../book/table';
import type { ExcelHost } from '../excel-host';
import { invalidArgument, itemNotFound, notModelled } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { rangeOf } from './worksheet';

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollection: TypeDefinition<'TableRowCollection'> = {
  get: { Count: (table) => table.at.rows - 1 },
  items: (table) => Array.from({ length: table.at.rows - 1 }, (_, index) => new Handle('TableRow', { table, index })),
  call: {
    GetCount: (table) => table.at.rows - 1,
    GetItemAt: (table, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= table.at.rows - 1) throw itemNotFound(`row ${index} of table ${table.name}`);
      return new Handle('TableRow', { table, index });
    },
    Add: (table, args, host) => {
      if (args.isGiven(0)) throw notModelled('TableRowCollection.add at an index');
      const index = table.at.rows - 1;
      addRows(table, args.raw(1), host);
      return new Handle('TableRow', { table, index });
    },
  },
};

/** Rows at the end; what stands below moves down (the page of the method). */
function addRows(table: Table, values: unknown, { book }: ExcelHost): void {
  const lines = values === null ? [new Array<null>(table.at.columns).fill(null)] : values;
  if (!Array.isArray(lines) || !lines.every((line) => Array.isArray(line) && line.length === table.at.columns)) {
    throw invalidArgument(`Rows of ${table.at.columns} cells are wanted.`);
  }
  const block = lines as readonly (readonly unknown[])[];
  const added = rect(table.at.row + table.at.rows, table.at.column, block.length, table.at.columns);
  if (table.showTotals || table.sheet.usedRect({ ...added, rows: 1_000_000 - added.row }, true))
    book.insertDown(table.sheet, added);
  book.resizeTable(table, { ...table.at, rows: table.at.rows + block.length });
  book.write(table.sheet, added, (row, column) => block[row]?.[column] ?? null);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export const tableRow: TypeDefinition<'TableRow'> = {
  get: {
    Index: ({ index }) => index,
    Values: ({ table, index }, { book }) => {
      const body = bodyRect(table);
      return [
        Array.from({ length: body.columns }, (_, column) =>
          book.shown(table.sheet, body.row + index, body.column + column),
        ),
      ];
    },
  },
  call: {
    GetRange: ({ table, index }) =>
      rangeOf(table.sheet, { ...bodyRect(table), row: table.at.row + 1 + index, rows: 1 }),
  },
};
