export { applyPlan, type ApplyOptions } from './apply-plan';
export { readWorkbook, type ReadRequest } from './read-workbook';
export type { ExcelProblem, ExcelProblemCode, Outcome } from './outcome';
