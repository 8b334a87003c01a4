import type { CellRange, CellValue, ChartPlan } from '../../../workbook/plan';
import type { FilledOfPlan } from '../filled-blocks';
import type { ExcelPlan, FilledLook } from '../filled-cells';

/**
 * The journal of the last write: what was asked, and what stood there before. It is kept in the workbook itself, so that a
 * write that was broken off can be finished, and one that was done be undone, after the file was closed and opened again.
 *
 * It is written before anything else is (a write-ahead log). Its text stands packed on a very hidden sheet, beside copies
 * of the cells that are overwritten; one hidden name says which sheet that is and how far the write has come.
 */
export interface Journal {
  readonly version: 1;
  /** Tells this request from others. */
  readonly id: string;
  readonly plan: ExcelPlan;
  /** Blocks of the plan's grids that Excel fills down, by their sheets. */
  readonly filled: FilledOfPlan;
  readonly before: Before;
}

/** The state before the write, as far as the plan touches it. */
export interface Before {
  readonly tables: readonly TableBefore[];
  readonly grids: readonly GridBefore[];
  /** Of the cells of a form that are filled, by their blocks: they were empty. */
  readonly filled?: readonly FilledLook[];
  /** Formulas of the planned names; null for one that was not there. */
  readonly names: Readonly<Record<string, string | null>>;
  /** What the hidden name said. */
  readonly head: string | null;
}

/** A block whose cells were copied to the journal's sheet, in the same rows from the column `backup` on. */
export interface AreaBefore {
  readonly at: CellRange;
  readonly backup: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Of the cells that have one, but for those of the blocks that go on with the row above them. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly filled: readonly CellRange[];
}

export interface TableBefore {
  readonly name: string;
  /** The sheet where it stood, or was to stand. */
  readonly sheet: string;
  readonly wasSheetThere: boolean;
  readonly wasThere: boolean;
  /** Rows that held something. */
  readonly rows: number;
  /** True where its only row was empty. */
  readonly wasEmpty: boolean;
  readonly columns: readonly string[];
  /** By `rows.add` what stands below moves down; by `resize` cells that were empty become the table's. */
  readonly growsBy: 'rows' | 'resize';
  readonly amended: readonly AmendedBefore[];
  /** The amended rows as the write leaves them, by the columns that are not computed: people sort. */
  readonly amendedRows: readonly { readonly row: number; readonly cells: Readonly<Record<string, CellValue>> }[];
  /** The empty row that is filled, or the cells that a new table takes of a sheet that was there. */
  readonly area: AreaBefore | null;
}

export interface AmendedBefore {
  readonly row: number;
  readonly column: string;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export interface GridBefore {
  readonly sheet: string;
  readonly wasSheetThere: boolean;
  readonly area: AreaBefore | null;
  /** What the hidden name for our block said. */
  readonly mark: string | null;
  /** Charts that were there, by name. */
  readonly charts: readonly string[];
  /** As we last made them; null where that is not known. */
  readonly chartPlans: readonly ChartPlan[] | null;
}

/** What a write left, as Excel spells it: only this tells what a person changed since. */
export interface After {
  /** Formulas of the blocks of grids, by the sheet's name in the plan; those that Excel filled down are left out. */
  readonly grids: Readonly<Record<string, GridAfter>>;
  /** Of the cells of a form that were filled, by their blocks. */
  readonly filled?: readonly FilledLook[];
  /** Ids of sheets by their names in the plan: people rename sheets. */
  readonly sheetIds: Readonly<Record<string, string>>;
}

export interface GridAfter {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly filled: readonly CellRange[];
}

export type JournalState =
  /** What is in the workbook may be half of it. */
  | 'begun'
  | 'done'
  /** Being taken back. */
  | 'undoing';

/** What the hidden name says. */
export interface JournalHead {
  readonly state: JournalState;
  readonly sheet: string;
  /** Cells of the sheet that its texts take: of what was before, and of what was left. */
  readonly before: number;
  readonly after: number;
}

export const HEAD_NAME = 'zb_journal';

export const JOURNAL_SHEETS = ['zb_journal_1', 'zb_journal_2'] as const;

export const isJournalSheet = (name: string): boolean => JOURNAL_SHEETS.some((sheet) => sheet === name);

/** The sheet for the next journal: the one that does not hold the last. */
export const nextSheet = (head: JournalHead | null): string =>
  head?.sheet === JOURNAL_SHEETS[0] ? JOURNAL_SHEETS[1] : JOURNAL_SHEETS[0];

/** `headFormula({ state: 'done', sheet: 'zb_journal_1', before: 3, after: 1 })` is `="done zb_journal_1 3 1"`. */
export function headFormula({ state, sheet, before, after }: JournalHead): string {
  return `="${state} ${sheet} ${before} ${after}"`;
}

export function readHead(formula: string | null | undefined): JournalHead | null {
  const match = /^="(begun|done|undoing) (zb_journal_[12]) (\d+) (\d+)"$/.exec(formula ?? '');
  if (!match?.[1] || !match[2]) return null;
  return { state: match[1] as JournalState, sheet: match[2], before: Number(match[3]), after: Number(match[4]) };
}
