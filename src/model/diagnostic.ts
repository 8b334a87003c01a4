import type { Span } from './span';

/** Problems of a source, of its figures, or of what the caller gave with it; wording lives in `messages`. */
export type DiagnosticCode =
  | 'source-empty'
  | 'source-binary'
  | 'source-not-chinese'
  | 'source-without-figures'
  | 'region-unknown'
  | 'region-ambiguous'
  | 'region-unlisted'
  | 'region-of-title'
  | 'year-unknown'
  | 'conflicting-figures'
  | 'implausible-figure'
  | 'unequal-lists'
  | CheckCode
  | DictionaryProblemCode;

/** Figures that contradict experience or each other; each is a check of `extract/checks`. */
export type CheckCode =
  | 'unfit-unit'
  | 'implausible-growth'
  | 'earlier-level'
  | 'change-and-growth'
  | 'sum-of-parts'
  | 'sum-of-shares'
  | 'part-above-whole'
  | 'share-and-levels'
  | 'not-between'
  | 'implausible-ratio';

/**
 * What is wrong with an entry of a person's dictionary. Facts: `line`, and as far as they apply `name` (of the indicator), `word`
 * (the spelling at fault), `other` (another indicator), `sign`, `unit`, `limit`. What is at fault is left out, the rest is used.
 */
export type DictionaryProblemCode =
  | 'dictionary-name-missing'
  | 'dictionary-name-repeated'
  | 'dictionary-name-is-alias'
  | 'dictionary-alias-repeated'
  | 'dictionary-alias-of-two'
  | 'dictionary-word-too-short'
  | 'dictionary-word-too-long'
  | 'dictionary-word-reserved'
  | 'dictionary-word-number'
  | 'dictionary-word-unit'
  | 'dictionary-word-period'
  | 'dictionary-word-place'
  | 'dictionary-word-cue'
  | 'dictionary-unit-unknown'
  | 'dictionary-unit-unfit'
  | 'dictionary-too-large';

/** A problem as data: what, where, and the facts that a sentence about it needs. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly span: Span | null;
  readonly facts: Readonly<Record<string, string | number>>;
}
