import { Handle, type TypeDefinition } from '../registry';
import { rangeOf } from './worksheet';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbook: TypeDefinition<'Workbook'> = {
  get: { ReadOnly: (book) => book.isReadOnly },
  open: {
    Application: (book) => new Handle('Application', book),
    Worksheets: (book) => new Handle('WorksheetCollection', book),
    Tables: () => new Handle('TableCollection', null),
    Names: () => new Handle('NamedItemCollection', null),
    Protection: (book) => new Handle('WorkbookProtection', book),
    Settings: (book) => new Handle('SettingCollection', book),
  },
  call: {
    GetSelectedRange: ({ selection, active }) => rangeOf(selection.sheet ?? active, selection.at),
    _RemoveReference: (book, args) => {
      book.kept.delete(args.text(0));
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const application: TypeDefinition<'Application'> = {
  // Nothing is calculated here: both only have to be known.
  call: {
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
