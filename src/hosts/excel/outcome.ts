/** Why Excel did not do what was asked; wording lives in `messages` under `excelHost`. */
export type ExcelProblemCode =
  /** A person is editing a cell, so that every call fails. */
  | 'cell-edit-mode'
  /** The file is open for reading only. */
  | 'read-only'
  /** A sheet that is to be written is protected. */
  | 'sheet-protected'
  /** The structure of the workbook is protected, so that no sheet can be added. */
  | 'workbook-protected'
  /** Excel refused for a right that is lacking, none of the three above. */
  | 'access-denied'
  /** The answer did not come; what was asked may have been done. */
  | 'connection-lost'
  /** A request or an answer beyond what Excel takes, even in parts. */
  | 'too-large'
  /** A sheet of this name holds something of another kind. */
  | 'sheet-occupied'
  /** A grid would grow over cells that a person filled. */
  | 'cells-in-the-way'
  /** A table did not take in all its rows. */
  | 'rows-missing'
  /** Cells that a plan was made against were changed, by a person or by someone who edits with them. */
  | 'changed-meanwhile'
  /** The rows would tear apart another table that stands below. */
  | 'table-below'
  /** A write before was broken off, and must be ended first. */
  | 'unfinished-write'
  /** There is no write that could be taken back. */
  | 'nothing-to-undo'
  /** What is selected is not one block of cells. */
  | 'selection-unfit'
  /** The selected cell is in no row of 指标数据. */
  | 'no-row-selected'
  /** The selected cells stand on a sheet that the product writes itself. */
  | 'own-sheet'
  /** There are no rows in the workbook yet, or they were written by an older version, so that no form can be filled. */
  | 'no-data'
  /** Excel is too old to tell which cells are merged. */
  | 'excel-too-old'
  /** What `workbookProblems` refuses: a write could lose rows. */
  | 'newer-schema'
  | 'table-lost'
  | 'column-lost'
  | 'column-twice'
  /** The caller stopped the work between two parts of it. */
  | 'cancelled'
  /** Excel failed for a reason of its own. */
  | 'excel-failed';

/** A problem as data: the code, and the facts that a sentence about it needs. */
export interface ExcelProblem {
  readonly code: ExcelProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a call to Excel came to. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (code: ExcelProblemCode, facts: ExcelProblem['facts'] = {}): Outcome<never> => ({
  ok: false,
  problem: { code, facts },
});
