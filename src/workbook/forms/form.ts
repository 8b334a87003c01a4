import type { CellRange, CellValue, FormulaCell } from '../plan';
import type { DataField } from '../schema';

/** A cell of a person's own sheet as a host found it. */
export interface FormCell {
  /** What it shows; null where it is empty. */
  readonly value: CellValue;
  /** True where a formula stands in it: such a cell stays, whatever it shows. */
  readonly isFormula?: boolean;
  /** Where the host knows it: a cell shown as `0.0%` takes 0.056 for 5.6%, one of text (`@`) takes no formula. */
  readonly numberFormat?: string;
}

/** A person's own sheet, whole, so that heads outside the selected cells are read as well. */
export interface FormSheet {
  readonly name: string;
  /** From the first cell of the sheet on; rows may be of different lengths. Cells under a merge are empty. */
  readonly cells: readonly (readonly FormCell[])[];
  readonly merges: readonly CellRange[];
}

export interface FormRequest {
  readonly sheet: FormSheet;
  /** The cells that may be filled. What stands above and left of them is read for heads and the title. */
  readonly range: CellRange;
  /** Formulas follow 指标数据 from now on, values stay as they are. */
  readonly fill: 'formulas' | 'values';
  /** Where the form does not say it. `region` is a name, `period` as people type it (2024年上半年, 2024-06). */
  readonly region?: string;
  readonly period?: string;
}

/** What of a row a cell of the form asks for. */
export type FormField = Extract<DataField, 'value' | 'growth' | 'rank'>;

/** What one cell of the form asks for, all of it known. */
export interface FormQuestion {
  /** As the key of 指标数据 names it: 平阴县, 市中区（济南市）. */
  readonly region: string;
  readonly indicator: string;
  /** As the key has it: 2024年上半年. */
  readonly period: string;
  /** 完成, 预计 or 目标. */
  readonly status: string;
  readonly field: FormField;
  /** The unit of the form, or the one of the dictionary where the form tells none; `%` of a growth. */
  readonly unit: string;
}

/** A cell to be written; its format stays the person's. */
export interface FormFill {
  /** Zero-based, in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly cell: CellValue | FormulaCell;
  readonly question: FormQuestion;
  /** The row of 指标数据 that answers, zero-based; null where there is none yet (the formula then shows nothing). */
  readonly dataRow: number | null;
  /** True where another row of 指标数据 contradicts the one that answers. */
  readonly isDisputed: boolean;
}

/** Why an empty cell stays empty. */
export type FormGapReason =
  | 'no-indicator'
  | 'unknown-head'
  | 'two-indicators'
  | 'no-region'
  | 'ambiguous-region'
  | 'no-period'
  | 'other-question'
  | 'unit-unfit'
  | 'subtotal'
  | 'text-format'
  | 'no-figure';

/** An empty cell that stays empty. */
export interface FormGap {
  readonly row: number;
  readonly column: number;
  readonly reason: FormGapReason;
  /** The words that are not understood, or those that contradict each other. */
  readonly text: string;
}

/** A head of the form and whether it was understood; `text` is what stands there, `rest` what of it says nothing to us. */
export interface FormHead {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly rest: string;
}

/** What became of a form. Every empty cell of the range beneath heads is either in `fills` or in `gaps`. */
export interface FormPlan {
  readonly sheet: string;
  readonly fills: readonly FormFill[];
  readonly gaps: readonly FormGap[];
  /** Column heads, then row heads, each in their order. */
  readonly heads: readonly FormHead[];
  /** Cells of the body that held something and stay as they are. */
  readonly kept: number;
}
