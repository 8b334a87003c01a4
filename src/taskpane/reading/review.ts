import { reviewThreshold, type Observation, type ObservationNote } from '../../model';

/** Doubts that a person should settle whatever the confidence. */
const doubts: ReadonlySet<ObservationNote> = new Set<ObservationNote>([
  'region-unknown',
  'period-unknown',
  'unequal-lists',
  'conflicts-with',
  'misprint',
  'implausible',
  'inconsistent',
]);

/** How most rows of a running text come about: worth a remark only where a person looks at the row anyway. */
const routine: ReadonlySet<ObservationNote> = new Set<ObservationNote>([
  'region-inherited',
  'period-inherited',
  'subject-carried',
  'table-cell',
]);

/**
 * True where a person should look at the row before it is used. A row that contradicts another one needs it at any confidence, one that a
 * person has put right or confirmed no more.
 */
export function needsReview({ confidence, notes }: Observation, threshold: number = reviewThreshold): boolean {
  if (isSettled(notes)) return false;
  return confidence < threshold || notes.some((note) => doubts.has(note));
}

/** True where the row contradicts another one of the report, or figures that it should agree with, and nobody has put it right. */
export function isInConflict({ notes }: Observation): boolean {
  return !isSettled(notes) && (notes.includes('conflicts-with') || notes.includes('inconsistent'));
}

function isSettled(notes: readonly ObservationNote[]): boolean {
  return notes.includes('corrected') || notes.includes('confirmed');
}

/** The notes that are shown beside a row: all of them where a person should look, else those out of the ordinary. */
export function shownNotes({ notes }: Observation, review: boolean): readonly ObservationNote[] {
  return review ? notes : notes.filter((note) => !routine.has(note));
}
