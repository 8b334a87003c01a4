import type { ObservationStatus, Provenance, Region, Span, SubjectSource } from '../model';
import type { PeriodReading } from './context/carried-period';
import type { NumberReading } from './number-readings';
import type { QuantityMention } from './mentions';
import type { GrowthBasis } from './patterns/pattern';
import type { SubjectMember } from './subject';

/** One number of a statement: a quantity as it is printed, or with what is said of it. Spans are of the clean text. */
export type NumberFact = QuantityMention;

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

/** What a subject is said to be at a place in a period, while it is being read. */
export interface Statement {
  subject: SubjectMember;
  region: Region | null;
  readonly regionFrom: Provenance;
  /** As printed, where it names no place of the list. */
  period: string | null;
  /** How that was read. */
  readonly dated: PeriodReading;
  status: ObservationStatus;
  statusFrom: Provenance;
  readonly subjectFrom: SubjectSource;
  /** The number of its sentence, or table, from 0. */
  readonly sentence: number;
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
  /** What else is said of it, as the bits of `says.ts`. */
  says: number;
  start: number;
  end: number;
}

/** True where the statement says any number. */
export function saysAnything(statement: Statement): boolean {
  return statement.level !== null || statement.growth !== null || statement.change !== null;
}
