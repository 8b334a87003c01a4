import type { ObservationStatus, Region, SubjectSource } from '../model';
import type { CarriedPeriod } from './context/carried-period';

/*
 * What is said of a figure beside its place, period and status, as the bits of one small number: what the words of its clause say, and what is
 * to be noted of its statement.
 */

/** 初步核算. */
export const PROVISIONAL_FIGURE = 1 << 0;
/** 分别: a number is handed out to each. */
export const HANDED_OUT = 1 << 1;
/** 均: one number is said of each. */
export const OF_EACH = 1 << 2;
/** The number is the earlier of two: 由上年的7.6亿元…. */
export const EARLIER_OF_TWO = 1 << 3;
/** The number is the later of two: …增加到8.2亿元, …转为增长5.4%. */
export const REACHED = 1 << 4;
/** A change against the start of the year: 比年初增长11.2%. */
export const SINCE_YEAR_START = 1 << 5;
/** The sentence says 截至目前. */
export const AS_OF_NOW = 1 << 6;
/** The number opens a bracket behind another: 36.8万吨[（7.36亿斤）]. */
export const OPENS_BRACKET = 1 << 7;
/** The number stands in a bracket: 收入26.5亿元（其中[税收收入18.2亿元]）. */
export const IN_BRACKET = 1 << 8;
/** 今年以来 without an end. */
export const YEAR_TO_DATE = 1 << 9;
/** Its status is told by its period alone. */
export const STATUS_INFERRED = 1 << 10;
/** Its subject is that of the clause before. */
export const SUBJECT_CARRIED = 1 << 11;
/** Its growth is at comparable prices. */
export const COMPARABLE_GROWTH = 1 << 12;

/** What of a clause holds for the statement that it opens. */
export const OF_STATEMENT = PROVISIONAL_FIGURE | IN_BRACKET;

/** What the clause of an item says of place, period and status. */
export interface ClauseFacts {
  readonly period: CarriedPeriod | null;
  /** The place that it names, which may be none that is known; null where it names none. */
  readonly place: { readonly region: Region | null } | null;
  readonly status: ObservationStatus | null;
  /** What else it says, as bits. */
  readonly says: number;
  readonly subjectFrom: SubjectSource;
  readonly readBy: string;
  readonly start: number;
  readonly end: number;
}

/** The facts of a clause for what it says of the subject before it, at a time and a place. */
export function carrying(
  { status, says, readBy, start, end }: ClauseFacts,
  period: ClauseFacts['period'],
  place: ClauseFacts['place'],
): ClauseFacts {
  return { period, place, status, says, subjectFrom: 'carried', readBy, start, end };
}
