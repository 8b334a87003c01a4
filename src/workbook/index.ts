export type { ReportInput, WorkbookInput, WorkbookOptions } from './input';
export * from './plan';
export { planWorkbook } from './plan-workbook';
export { definedNames, dataColumns, gridSheetNames, schemaVersion, sheetNames, tableNames } from './schema';
