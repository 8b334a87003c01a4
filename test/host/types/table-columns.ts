import { bodyRect, columnNames, headerRect, settleHeaders, type Table } from '../book/table';
import { HostError, itemNotFound, notModelled } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asText } from '../values';
import { rangeOf } from './worksheet';

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollection: TypeDefinition<'TableColumnCollection'> = {
  get: { Count: (table) => table.at.columns },
  items: (table) => columnNames(table).map((_, index) => new Handle('TableColumn', { table, index })),
  item: (table, key) => {
    const column = find(table, key);
    if (!column) throw itemNotFound(`column ${key} of table ${table.name}`);
    return column;
  },
  call: {
    GetCount: (table) => table.at.columns,
    GetItemAt: (table, args) => {
      const column = find(table, args.integer(0) + 1);
      if (!column) throw itemNotFound(`column at ${args.integer(0)}`);
      return column;
    },
    // At the right end; what stands beside the table moves aside (*assumed*), which is refused here where there is anything.
    Add: (table, args, { book }) => {
      if (args.isGiven(0) || args.isGiven(1)) throw notModelled('TableColumnCollection.add at an index or with values');
      const beside = { ...table.at, column: table.at.column + table.at.columns, columns: 1 };
      if (table.sheet.usedRect(beside, false)) throw notModelled('TableColumnCollection.add beside filled cells');
      const name = args.isGiven(2) ? args.text(2) : '';
      book.resizeTable(table, { ...table.at, columns: table.at.columns + 1 });
      const index = table.at.columns - 1;
      if (name !== '') {
        table.sheet.put(table.at.row, beside.column, {
          kind: 'value',
          value: name,
          apostrophe: false,
          numberFormat: null,
        });
        settleHeaders(table);
      }
      return new Handle('TableColumn', { table, index });
    },
    GetItemOrNullObject: (table, args) => find(table, args.key(0)) ?? null,
  },
};

/** A column by its name or its id; the id is its place when counted from 1 (*assumed*). */
function find(table: Table, key: string | number): Handle | undefined {
  const index =
    typeof key === 'number'
      ? key - 1
      : columnNames(table).findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return index >= 0 && index < table.at.columns ? new Handle('TableColumn', { table, index }) : undefined;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumn: TypeDefinition<'TableColumn'> = {
  identify: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }) => columnNames(table)[index] ?? '',
  },
  set: {
    Name: ({ table, index }, value, { book }) => {
      book.checkWritable(table.sheet);
      const name = asText(value);
      table.sheet.put(table.at.row, table.at.column + index, {
        kind: 'value',
        value: name,
        apostrophe: false,
        numberFormat: null,
      });
      settleHeaders(table);
    },
  },
  call: {
    // What stands at the right of the table moves left (*assumed*), which is refused here where there is anything.
    Delete: ({ table, index }, _args, { book }) => {
      book.checkWritable(table.sheet);
      if (table.at.columns === 1) throw new HostError('InvalidOperation', 'A table keeps a column.');
      const beside = { ...table.at, column: table.at.column + table.at.columns, columns: 1 };
      if (table.sheet.usedRect(beside, false)) throw notModelled('TableColumn.delete beside filled cells');
      book.removeTableColumn(table, index);
    },
    GetDataBodyRange: ({ table, index }) => {
      return rangeOf(table.sheet, { ...bodyRect(table), column: table.at.column + index, columns: 1 });
    },
    GetHeaderRowRange: ({ table, index }) => {
      return rangeOf(table.sheet, { ...headerRect(table), column: table.at.column + index, columns: 1 });
    },
    GetRange: ({ table, index }) => rangeOf(table.sheet, { ...table.at, column: table.at.column + index, columns: 1 }),
  },
};
