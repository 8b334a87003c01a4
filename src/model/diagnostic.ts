import type { Span } from './span';

/** Problems of a source as a whole; wording lives in `messages`. */
export type DiagnosticCode =
  | 'source-empty'
  | 'source-binary'
  | 'source-not-chinese'
  | 'source-without-figures'
  | 'region-unknown'
  | 'region-ambiguous'
  | 'year-unknown'
  | 'conflicting-figures'
  | 'implausible-figure'
  | 'unequal-lists';

/** A problem as data: what, where, and the facts that a sentence about it needs. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly span: Span | null;
  readonly facts: Readonly<Record<string, string | number>>;
}
