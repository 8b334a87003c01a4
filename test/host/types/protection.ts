import type { TypeDefinition } from '../registry';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtection: TypeDefinition<'WorksheetProtection'> = {
  get: { Protected: (sheet) => sheet.isProtected },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection: of the sheets' order and number. */
export const workbookProtection: TypeDefinition<'WorkbookProtection'> = {
  get: { Protected: (book) => book.isStructureProtected },
};
