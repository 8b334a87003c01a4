import { periodLabel, type Extraction, type Observation } from '../../model';
import type { Listing } from '../state/pane-state';
import { corrected, observationId, type Corrections } from './correction';
import { isInConflict, needsReview } from './review';

/** What stands in a list: a row, by its place in the extraction and among the rows of the list, or the head of a group. */
export type ListItem =
  | { readonly kind: 'row'; readonly at: number; readonly row: number }
  | { readonly kind: 'group'; readonly name: string | null; readonly count: number };

/** How many rows each list has. */
export type Counts = Readonly<Record<Listing['view'], number>>;

/** Counts the rows of each list. */
export function countsOf({ observations, unread }: Extraction, threshold: number): Counts {
  const count = (test: (one: Observation) => boolean): number =>
    observations.reduce((sum, one) => sum + Number(test(one)), 0);
  return {
    all: observations.length,
    core: count(({ core }) => core),
    review: count((one) => needsReview(one, threshold)),
    conflicts: count(isInConflict),
    unread: unread.length,
  };
}

/** What the rows are listed by beside the extraction itself. */
export interface ListedBy {
  readonly listing: Listing;
  readonly threshold: number;
  readonly corrections: Corrections;
  /** The kind of an indicator: 核算, 财政; null for one that is in no dictionary. */
  readonly groupOf: (indicator: string) => string | null;
}

/**
 * The items of a list in their order. Groups stand in the order in which the text first speaks of them, periods the latest first, and
 * what belongs to none is the last group, whose name is null.
 */
export function listedItems(extraction: Extraction, by: ListedBy): readonly ListItem[] {
  const { view, grouping } = by.listing;
  const places = placesOf(extraction, by);
  if (view === 'unread' || grouping === 'text') return places.map((at, row) => ({ kind: 'row', at, row }));
  const groups = new Map<string | null, number[]>();
  for (const at of places) {
    const name = nameOf(rowAt(extraction, at, by.corrections), by);
    const group = groups.get(name);
    if (group) group.push(at);
    else groups.set(name, [at]);
  }
  let row = 0;
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || (grouping === 'period' ? later(a, b) : 0))
    .flatMap(([name, members]): readonly ListItem[] => [
      {
        kind: 'group',
        name: name !== null && grouping === 'period' ? periodLabel(name) : name,
        count: members.length,
      },
      ...members.map((at) => ({ kind: 'row', at, row: row++ }) as const),
    ]);
}

function placesOf(
  { observations, unread }: Extraction,
  { listing: { view, filter }, threshold }: ListedBy,
): readonly number[] {
  if (view === 'unread') return unread.map((_, at) => at);
  const wanted = filter.trim();
  const places: number[] = [];
  for (const [at, one] of observations.entries()) {
    if (view === 'core' && !one.core) continue;
    if (view === 'review' && !needsReview(one, threshold)) continue;
    if (view === 'conflicts' && !isInConflict(one)) continue;
    if (wanted !== '' && !one.indicator.includes(wanted) && !(one.region ?? '').includes(wanted)) continue;
    places.push(at);
  }
  return places;
}

/** The row as a person has put it right. */
function rowAt({ observations }: Extraction, at: number, corrections: Corrections): Observation | undefined {
  const observation = observations[at];
  if (observation === undefined || corrections.size === 0) return observation;
  const correction = corrections.get(observationId(observation));
  return correction === undefined || correction === 'left-out' ? observation : corrected(observation, correction);
}

function nameOf(observation: Observation | undefined, { listing: { grouping }, groupOf }: ListedBy): string | null {
  if (observation === undefined) return null;
  if (grouping === 'region') return observation.region;
  return grouping === 'period' ? observation.period : groupOf(observation.indicator);
}

function later(a: string | null, b: string | null): number {
  return (b ?? '').localeCompare(a ?? '', 'en');
}
