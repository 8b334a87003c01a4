export { cellReference, columnLetters, rangeReference, sheetReference, type Anchor } from './a1-reference';
export type { ReportInput, WorkbookInput, WorkbookOptions } from './input';
export { workbookProblems, type WorkbookProblem, type WorkbookProblemCode } from './condition';
export * from './forms';
export * from './plan';
export { comparisonOffer, stateOfNew, type ComparisonOffer } from './comparison-offer';
export { planWorkbook } from './plan-workbook';
export { wrappedColumns, wrappedHeight, type WrappedColumn } from './wrapped-lines';
export { dictionaryCell, userDictionaryOf, type DictionaryCellProblem } from './user-dictionary';
export { plannedRead, writeRequest, type PlannedRequest } from './write-request';
export {
  definedNames,
  dataColumns,
  gridSheetNames,
  schemaVersion,
  sheetNames,
  tableNames,
  textColumns,
  textTable,
} from './schema';
