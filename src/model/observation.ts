import type { Span } from './span';

/** SDMX OBS_STATUS, reduced to what a report says of a figure: it happened, it is expected, it is aimed at. */
export type ObservationStatus = 'actual' | 'estimated' | 'target';

/** How a printed number bounds the fact: 以上 is `>=`, 超 is `>`, 以内 is `<=`, 不足 is `<`, 左右 is `~`. */
export type Bound = '=' | '>=' | '>' | '<=' | '<' | '~';

/** A position among peers: 增速居全市第3位 is `{ position: 3, scope: '全市', of: 'growth' }`. */
export interface Rank {
  readonly position: number;
  /** The set ranked in, with 各区县 and the like dropped. */
  readonly scope: string;
  /** What is ranked; null where the text does not say. */
  readonly of: 'level' | 'growth' | null;
}

/** An absolute change on the same period a year before: 增加11天 is `{ value: 11, unit: '天' }`, a fall is negative. */
export interface AbsoluteChange {
  readonly value: number;
  readonly unit: string;
}

/** Where the printed digits of one number of the observation stand in the source. */
export interface Figure extends Span {
  readonly field: 'value' | 'growth' | 'change' | 'rank';
}

/**
 * One statement of a report: a place, a period, an indicator and what is said of it. Field names and meanings follow
 * SDMX (REF_AREA, INDICATOR, TIME_PERIOD, OBS_STATUS, OBS_VALUE, UNIT_MEASURE, DECIMALS).
 */
export interface Observation {
  /** Full official name of the place; null where the report never names it. */
  readonly region: string | null;
  /** Six-digit GB/T 2260 code, where the name resolves to one. */
  readonly regionCode: string | null;
  /** Full name of the prefecture or province above the place, where known. */
  readonly parentRegion: string | null;
  /** Canonical name of the dictionary, or the report's own noun phrase. */
  readonly indicator: string;
  /** True where `indicator` is in the dictionary. */
  readonly core: boolean;
  /** ISO 8601 (see `period.ts`); null where no year can be known. */
  readonly period: string | null;
  readonly status: ObservationStatus;
  /** The level as printed, in `unit`; null where only a growth or a change is printed. */
  readonly value: number | null;
  /** As printed, in simplified characters; null with a null value. */
  readonly unit: string | null;
  /** Digits after the point of the printed level: 504.00 has 2. */
  readonly decimals: number | null;
  readonly valueBound: Bound;
  /** Upper end where a range is printed. */
  readonly valueUpper: number | null;
  /** `value` in the dictionary's base unit; null where it cannot be converted. */
  readonly baseValue: number | null;
  /** Per cent on the same period a year before; a fall is negative. */
  readonly growth: number | null;
  readonly growthBound: Bound;
  readonly growthUpper: number | null;
  readonly change: AbsoluteChange | null;
  readonly ranks: readonly Rank[];
  /** For each number of the observation the span of its printed digits in the source. */
  readonly figures: readonly Figure[];
  /** The clause that says it, cut from the source as pasted. */
  readonly evidence: string;
  /** `source.slice(start, end) === evidence`. */
  readonly start: number;
  readonly end: number;
  /** Where the same observation is stated or completed elsewhere. */
  readonly otherEvidence: readonly Span[];
  /** 0 to 1; under `reviewThreshold` a person should look. */
  readonly confidence: number;
  /** Machine-readable doubts, in a fixed order; wording lives in `messages`. */
  readonly notes: readonly ObservationNote[];
}

/** Doubts and remarks about one observation. */
export type ObservationNote =
  | 'region-inherited'
  | 'region-unknown'
  | 'period-inherited'
  | 'period-unknown'
  | 'year-inferred'
  | 'year-to-date'
  | 'provisional'
  | 'comparable-basis'
  | 'unequal-lists'
  | 'conflicts-with'
  | 'misprint'
  | 'implausible'
  | 'inconsistent'
  | 'status-inferred'
  | 'subject-carried'
  | 'table-cell'
  | 'corrected'
  | 'confirmed';
