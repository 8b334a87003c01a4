import type { CellRangeOf } from '../book/book';
import { intersection } from '../book/rect';
import { bodyRect, checkName, headerRect, totalsRect, wholeRect, type Table } from '../book/table';
import { invalidArgument, itemNotFound } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asFlag, asText } from '../values';
import { rangeOf } from './worksheet';

type Flag =
  'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

const flag =
  (name: Flag) =>
  (table: Table, value: unknown): void => {
    table[name] = asFlag(value);
  };

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const table: TypeDefinition<'Table'> = {
  identify: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Style: ({ style }) => style,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: ({ showTotals }) => showTotals,
    ShowBandedRows: ({ showBandedRows }) => showBandedRows,
    ShowFilterButton: ({ showFilterButton }) => showFilterButton,
  },
  set: {
    Name: (target, value, { book }) => {
      const name = asText(value);
      checkName(
        name,
        book.takenNames(null).filter((taken) => taken !== target.name),
      );
      target.name = name;
    },
    Style: (target, value) => {
      // *Assumed*: a style that is not there is an InvalidArgument; only the built-in ones are.
      if (!/^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/.test(asText(value))) {
        throw invalidArgument(`There is no table style ${asText(value)}.`);
      }
      target.style = asText(value);
    },
    ShowTotals: (target, value, { book }) => {
      const wanted = asFlag(value);
      if (wanted && !target.showTotals) book.insertDown(target.sheet, totalsRect(target));
      target.showTotals = wanted;
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  open: {
    Columns: (target) => new Handle('TableColumnCollection', target),
    Rows: (target) => new Handle('TableRowCollection', target),
    Worksheet: ({ sheet }) => new Handle('Worksheet', sheet),
  },
  call: {
    GetRange: (target) => rangeOf(target.sheet, wholeRect(target)),
    GetHeaderRowRange: (target) => rangeOf(target.sheet, headerRect(target)),
    GetDataBodyRange: (target) => rangeOf(target.sheet, bodyRect(target)),
    GetTotalRowRange: (target) => {
      if (!target.showTotals) throw itemNotFound(`total row of ${target.name}`);
      return rangeOf(target.sheet, totalsRect(target));
    },
    // "The new range must overlap with the original table range and the headers (or the top of the table) must be in the
    // same row": the page of Table.resize.
    Resize: (target, args, { book }) => {
      book.checkWritable(target.sheet);
      const wanted: CellRangeOf | null =
        typeof args.raw(0) === 'string' ? book.resolve(args.text(0), target.sheet) : args.object(0, 'Range');
      const fits =
        wanted?.sheet === target.sheet &&
        wanted.at.row === target.at.row &&
        wanted.at.rows >= 2 &&
        intersection(wanted.at, target.at) !== null &&
        !target.showTotals;
      if (!wanted || !fits) throw invalidArgument(`Table ${target.name} cannot be given that range.`);
      book.resizeTable(target, wanted.at);
    },
    Delete: (target, _args, { book }) => {
      book.checkWritable(target.sheet);
      book.tables = book.tables.filter((each) => each !== target);
      target.sheet.clear(wholeRect(target), 'all');
    },
    // *Assumed*: no filter is ever active here, so that clearing them does nothing.
    ClearFilters: () => undefined,
  },
};
