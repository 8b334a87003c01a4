import type { NoFigureClass, UnreadReason } from '../../model';
import type { NumberFact, RankFact } from '../statement';
import type { SubjectMember } from '../subject-member';
import type { Elsewhere, GrowthBasis, NumbersRead, Reading } from './pattern';

/*
 * Readings are made here alone, each field by its name: they have four sets of fields between them. What is read of objects of more than four
 * sets is read several times more slowly.
 */

function ofSubject<K, B>(kind: K, numbers: readonly NumberFact[], basis: B, of: Elsewhere | undefined) {
  return { kind, numbers, basis, of } as const;
}

function besideSubject<K, M, C, O>(kind: K, numbers: readonly NumberFact[], members: M, continues: C, over: O) {
  return { kind, numbers, members, continues, over } as const;
}

function ofPositions<K, R, E, L, W>(kind: K, ranks: R, each: E, ofLast: L, rows: W) {
  return { kind, ranks, each, ofLast, rows } as const;
}

function ofNothing<K, R, H, C, S>(kind: K, reason: R, held: H, of: C, rankScope: S) {
  return { kind, reason, held, class: of, rankScope } as const;
}

const none = undefined;

export function levelReading(numbers: readonly NumberFact[], of?: Elsewhere): NumbersRead {
  return ofSubject('levels', numbers, none, of);
}

export function growthReading(
  numbers: readonly NumberFact[],
  basis: GrowthBasis | null = null,
  of?: Elsewhere,
): NumbersRead {
  return ofSubject('growths', numbers, basis, of);
}

export function changeReading(
  numbers: readonly NumberFact[],
  over?: { readonly from: number; readonly to: number },
): NumbersRead {
  return besideSubject('changes', numbers, none, none, over);
}

export function rowReading(
  members: readonly SubjectMember[],
  numbers: readonly NumberFact[],
  continues = false,
): Reading {
  return besideSubject('rows', numbers, members, continues, none);
}

export function rankReading(ranks: readonly RankFact[], each: boolean, ofLast: number | null = null): Reading {
  return ofPositions('ranks', ranks, each, ofLast, none);
}

export function rankedListReading(
  rows: readonly { readonly members: readonly SubjectMember[]; readonly rank: RankFact }[],
): Reading {
  return ofPositions('ranked-list', none, none, none, rows);
}

export function unread(reason: UnreadReason, held?: readonly SubjectMember[]): Reading {
  return ofNothing('unread', reason, held, none, none);
}

export function noFigure(of: NoFigureClass, rankScope: string | null = null): Reading {
  return ofNothing('none', none, none, of, rankScope);
}

/** The same of other numbers. */
export function withNumbers(reading: NumbersRead, numbers: readonly NumberFact[]): NumbersRead {
  if (reading.kind === 'levels') return levelReading(numbers, reading.of);
  return reading.kind === 'growths'
    ? growthReading(numbers, reading.basis, reading.of)
    : changeReading(numbers, reading.over);
}
