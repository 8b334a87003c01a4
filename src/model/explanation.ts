import type { Figure, Observation } from './observation';
import type { Span } from './span';

/** Where something that the clause does not say was taken from, the nearest first. */
export type Provenance =
  | 'stated'
  | 'sentence'
  | 'paragraph'
  | 'section'
  /** The title, the date line or the first lines. */
  | 'report'
  /** Only the running text names it, somewhere. */
  | 'text'
  /** The file's name alone. */
  | 'file-name'
  /** The caller said it. */
  | 'given'
  /** Told from another part of the row: 2025 in a report on 2024 is aimed at. */
  | 'period'
  /** Nothing says it: what is reported is actual. */
  | 'default'
  | 'unknown';

/** How the name of the indicator came about. */
export type SubjectSource =
  /** It stands in the clause. */
  | 'stated'
  /** It is the indicator spoken of before, at another place or time, or what a bare word means behind it. */
  | 'carried'
  /** It leans on the things counted before it. */
  | 'borrowed'
  /** The name of a table's row or column. */
  | 'table';

/** What makes a row less certain; each has its weight in `extract/confidence` and its wording in `messages`. */
export type DoubtName =
  | 'outside-dictionary'
  | 'counted-noun'
  | 'region-unknown'
  | 'region-of-text'
  | 'region-shared'
  | 'period-unknown'
  | 'period-inherited'
  | 'year-of-text'
  | 'year-of-file-name'
  | 'year-to-date'
  | 'status-inferred'
  | 'genre-unknown'
  | 'sounds-aimed'
  | 'subject-carried'
  | 'bare-per-cent'
  | 'level-behind-growth'
  | 'beside-unread'
  | 'unit-missing'
  | 'misprint'
  | 'conflict'
  | 'implausible'
  | 'inconsistent';

/** A doubt and what it takes from certainty, 0 to 1. */
export interface WeighedDoubt {
  readonly name: DoubtName;
  readonly weight: number;
}

/** An account of one observation: what read it, what the text says of it, what was inferred and from where, what is doubtful. */
export interface Explanation {
  /** Which construction read each number, in the order of the text; the names are those of `extract/patterns`, and `table`. */
  readonly readings: readonly { readonly field: Figure['field']; readonly by: string }[];
  readonly subject: SubjectSource;
  readonly region: Provenance;
  readonly period: Provenance;
  /** The words that name the period, where the text has some; in the source. */
  readonly periodWords: Span | null;
  /** Where the year comes from; as `period` where its words name the year. */
  readonly year: Provenance;
  readonly status: Provenance;
  /** `certainty` less the weights is `confidence`, at least 0.1. */
  readonly doubts: readonly WeighedDoubt[];
}

/** The confidence of a row with no doubt: a text can always be misread. */
export const certainty: Observation['confidence'] = 0.98;
