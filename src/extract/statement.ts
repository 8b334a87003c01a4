import type {
  Bound,
  Figure,
  ObservationNote,
  ObservationStatus,
  Provenance,
  Region,
  Span,
  SubjectSource,
} from '../model';
import type { GrowthBasis } from './patterns/pattern';
import type { SubjectMember } from './subject';

/** One number of a statement with what bounds it. Spans are of the clean text. */
export interface NumberFact {
  readonly value: number;
  readonly upper: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly decimals: number;
  readonly digits: Span;
  readonly upperDigits: Span | null;
  readonly misprint: boolean;
}

/** A number with another value, bound or unit, its fields in the order of all others: a copy by spreading is read more slowly. */
export function numberWith(
  number: NumberFact,
  { value = number.value, upper = number.upper, bound = number.bound, unit = number.unit }: Partial<NumberFact>,
): NumberFact {
  const { decimals, digits, upperDigits, misprint } = number;
  return { value, upper, bound, unit, decimals, digits, upperDigits, misprint };
}

export interface RankFact {
  readonly position: number;
  readonly scope: string;
  readonly of: 'level' | 'growth' | null;
  readonly digits: Span;
}

/** True for two positions that say the same; where one does not say what is ranked, the other may. */
export function sameRank(a: Omit<RankFact, 'digits'>, b: Omit<RankFact, 'digits'>): boolean {
  return a.scope === b.scope && a.position === b.position && (a.of === b.of || a.of === null || b.of === null);
}

/** Which construction read a number. Each knows the one before it: lists that grow by one would be a tenth of what a text takes. */
export interface NumberReading {
  readonly field: Figure['field'];
  readonly by: string;
  readonly before: NumberReading | null;
}

/** What a subject is said to be at a place in a period, while it is being read. */
export interface Statement {
  subject: SubjectMember;
  readonly region: Region | null;
  readonly regionFrom: Provenance;
  /** As printed, where it names no place of the list. */
  readonly period: string | null;
  readonly periodFrom: Provenance;
  readonly status: ObservationStatus;
  readonly statusFrom: Provenance;
  readonly subjectFrom: SubjectSource;
  readonly yearFrom: Provenance;
  /** The words of the period, where the text has some. */
  readonly periodWords: Span | null;
  /** The number of its sentence, or table, from 0. */
  readonly sentence: number;
  /** It stands in a bracket. */
  readonly aside: boolean;
  /** The construction that opened it. */
  readonly readBy: string;
  /** Which construction read the last of its numbers, and those before. */
  lastReading: NumberReading | null;
  level: NumberFact | null;
  growth: NumberFact | null;
  /** What `growth` is reckoned on, where the clause says so. */
  growthBasis: GrowthBasis | null;
  change: NumberFact | null;
  ranks: readonly RankFact[];
  /** Each once. */
  notes: readonly ObservationNote[];
  start: number;
  end: number;
}

/** True where the statement says any number. */
export function saysAnything(statement: Statement): boolean {
  return statement.level !== null || statement.growth !== null || statement.change !== null;
}

/** Notes something of a statement, once. Its lists are made anew, as long as they need: a list that grows keeps room for sixteen more. */
export function note(statement: Statement, one: ObservationNote): void {
  if (!statement.notes.includes(one)) statement.notes = [...statement.notes, one];
}
