export { openExcelDoor, type ExcelDoor, type ExcelSurroundings, type LastWrite, type WriteRequest } from './excel-door';
export type { ExcelProblem, ExcelProblemCode, Outcome } from './outcome';
export type { KeptCell } from './revert/kept-cell';
export type { SelectedCells } from './selection';
export type { StepOptions } from './steps';
export type { Recovery, Undone } from './undo';
