import type { Observation, ObservationNote } from '../../model';

/** Below this confidence a person should look. */
export const reviewThreshold = 0.8;

/** Doubts that a person should settle whatever the confidence. */
const doubts: ReadonlySet<ObservationNote> = new Set<ObservationNote>([
  'region-unknown',
  'period-unknown',
  'unequal-lists',
  'conflicts-with',
  'misprint',
  'implausible',
]);

/** True where a person should look at the row before it is used. A row that contradicts another one needs it at any confidence. */
export function needsReview(observation: Observation): boolean {
  return observation.confidence < reviewThreshold || observation.notes.some((note) => doubts.has(note));
}
