import type { ComparisonOffer, WorkbookInput, WorkbookPlan, WorkbookState, WriteSummary } from '../../workbook';
import type { ComparisonChoice } from '../comparison/comparison-offer';
import type { ShownSheet } from '../preview/shown-sheet';
import type { Part } from '../transfer/parts';

/** A workbook as a file, and what was done to its rows. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly summary: WriteSummary;
}

/** What the planner can be asked for, and what it answers. */
export interface Planning {
  /** What has to be done to an open workbook. */
  readonly plan: {
    readonly asked: { readonly input: WorkbookInput; readonly state: WorkbookState };
    readonly answer: WorkbookPlan;
  };
  /** A file of these reports. */
  readonly file: { readonly asked: WorkbookInput; readonly answer: MadeFile };
  /** The sheets of that file as a person would see them. */
  readonly preview: { readonly asked: WorkbookInput; readonly answer: readonly ShownSheet[] };
  /** Its rows as text with tabs. */
  readonly table: { readonly asked: WorkbookInput; readonly answer: string };
  /** What its comparison could show. */
  readonly offer: {
    readonly asked: { readonly input: WorkbookInput; readonly comparison: ComparisonChoice };
    readonly answer: ComparisonOffer;
  };
}

export type PlanningKind = keyof Planning;

/** The page hands over what is asked in parts, then says what it asks. */
export type PlanningRequest =
  { readonly job: number; readonly part: Part } | { readonly job: number; readonly kind: PlanningKind };

/** The worker answers in parts, then says that this was all; `failed`: a programmer's error. */
export type PlanningReply =
  | { readonly job: number; readonly part: Part }
  | { readonly job: number; readonly share: number }
  | { readonly job: number; readonly end: 'answered' | 'failed' };
