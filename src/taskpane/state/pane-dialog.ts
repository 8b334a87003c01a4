import type { ExcelProblem } from '../../hosts/excel';
import type { FormPlan } from '../../workbook';
import type { ComparisonOffer } from '../comparison/comparison-offer';
import type { FormAsk } from '../doors/workbook-door';
import type { ShownSheet } from '../preview/shown-sheet';

/** What lies over the pane; one at a time. */
export type PaneDialog =
  | { readonly kind: 'settings' }
  /** The row that is being put right, by its id and its place in the result. */
  | { readonly kind: 'correction'; readonly row: string; readonly at: number }
  /** A phrase of a report that is to be entered in the dictionary. */
  | { readonly kind: 'naming'; readonly phrase: string; readonly unit: string | null }
  /** The selected form as it would be filled; null while Excel is asked. */
  | { readonly kind: 'form'; readonly ask: FormAsk; readonly preview: FormPreview | null }
  /** The workbook that would be saved. */
  | { readonly kind: 'preview'; readonly sheets: readonly ShownSheet[] }
  /** What the comparison is to show. */
  | { readonly kind: 'comparison'; readonly offer: ComparisonOffer };

/** What `fill` would do, or why nothing can be filled. */
export type FormPreview =
  { readonly kind: 'plan'; readonly form: FormPlan } | { readonly kind: 'refused'; readonly problem: ExcelProblem };
