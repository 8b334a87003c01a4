import type { DoubtName, ReportKind } from '../../model';
import type { Statement } from '../statement';

/** What is known of the report around a statement. */
export interface JudgedIn {
  readonly kind: ReportKind;
  /** Sentences in which another number was not understood. */
  readonly halfUnderstood: ReadonlySet<number>;
  /** How many other places bear the name of the report's own. */
  readonly namesakes: number;
}

/** A reason to be less certain of a row. */
export interface Doubt {
  readonly name: DoubtName;
  /** What it takes from certainty, 0 to 1. */
  readonly weight: number;
  readonly holds: (statement: Statement, judgedIn: JudgedIn) => boolean;
}
