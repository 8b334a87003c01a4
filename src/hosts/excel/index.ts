export {
  openExcelDoor,
  type ExcelDoor,
  type ExcelSurroundings,
  type LastWrite,
  type WriteRequest,
  type Written,
} from './excel-door';
export type { FillOptions } from './fill-form';
export type { ExcelProblem, ExcelProblemCode, Outcome } from './outcome';
export type { KeptCell } from './revert/kept-cell';
export type { RowText } from './read-row-text';
export type { HeldDictionary } from './read-dictionary';
export type { SelectedCells } from './selection';
export type { StepOptions } from './steps';
export type { Recovery, Undone } from './undo';
