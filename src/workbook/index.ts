export { cellReference, columnLetters, rangeReference, sheetReference, type Anchor } from './a1-reference';
export type { ReportInput, WorkbookInput, WorkbookOptions } from './input';
export * from './plan';
export { planWorkbook } from './plan-workbook';
export { definedNames, dataColumns, gridSheetNames, schemaVersion, sheetNames, tableNames } from './schema';
