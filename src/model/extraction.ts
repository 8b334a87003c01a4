import type { Diagnostic } from './diagnostic';
import type { Explanation } from './explanation';
import type { Observation } from './observation';
import type { Span } from './span';
import type { UserDictionary } from './user-dictionary';

/** Why a number with a unit became no observation. */
export type UnreadReason =
  | 'no-subject'
  | 'ambiguous-subject'
  | 'unequal-lists'
  | 'other-basis'
  | 'benchmark'
  | 'potential'
  | 'garbled'
  | 'table-without-header'
  | 'unsupported';

/** A number with a unit that became no observation: nothing is lost, a person can see all of them. */
export interface UnreadQuantity extends Span {
  /** `source.slice(start, end)`. */
  readonly text: string;
  readonly reason: UnreadReason;
}

/** What a run of digits is that states no figure. */
export type NoFigureClass =
  'date' | 'period' | 'name' | 'code' | 'threshold' | 'ordinal' | 'heading' | 'furniture' | 'repeat' | 'other';

/** A run of digits that states no figure: 1+653, 十四五, a telephone number. */
export interface NoFigure extends Span {
  readonly class: NoFigureClass;
}

/** What the report is about, as far as it says. */
export interface ReportFacts {
  readonly title: string | null;
  readonly region: string | null;
  readonly regionCode: string | null;
  readonly parentRegion: string | null;
  /** ISO 8601 day, month or year of delivery or publication. */
  readonly date: string | null;
  /** The period that a figure without one takes (see `period.ts`). */
  readonly defaultPeriod: string | null;
  readonly kind: ReportKind;
}

/** The genres told apart: each has its own habits of period and status. */
export type ReportKind = 'work-report' | 'bulletin' | 'plan' | 'budget' | 'press' | 'table' | 'unknown';

/** Everything that the engine has to say about one source. Every run of digits lies in exactly one of the three lists. */
export interface Extraction {
  readonly observations: readonly Observation[];
  readonly unread: readonly UnreadQuantity[];
  readonly none: readonly NoFigure[];
  readonly diagnostics: readonly Diagnostic[];
  readonly report: ReportFacts;
  /** An account of each observation, in their order; only where `explain` was asked for. */
  readonly explanations?: readonly Explanation[];
}

/** What the caller knows and the text may not say. */
export interface ExtractionOptions {
  /** Full or short name of the report's own place, over what the text says. */
  readonly region?: string;
  /** The report's date, ISO 8601 (`2024-01-17`, `2024-01` or `2024`), over what the text says. */
  readonly date?: string;
  /** The file's name without its folder: at last it may give the year or the place. */
  readonly fileName?: string;
  /** Spellings and indicators that a person adds; its indicators are of the dictionary (`core`). Problems in it are diagnostics. */
  readonly dictionary?: UserDictionary;
  /** True where each observation is to be accounted for. */
  readonly explain?: boolean;
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}
