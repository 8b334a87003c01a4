import { periodLabel, type Extraction, type Observation } from '../../model';
import type { Listing } from '../state/pane-state';
import { corrected, correctionsByPlace, type Corrections } from './correction';
import { isInConflict, needsReview } from './review';

/** What stands in a list: a row, by its place in the extraction and among the rows of the list, or the head of a group. */
export type ListItem =
  | { readonly kind: 'row'; readonly at: number; readonly row: number }
  | { readonly kind: 'group'; readonly name: string | null; readonly count: number };

/** How many rows each list has. */
export type Counts = Readonly<Record<Listing['view'], number>>;

/** The rows of a list that is to be worked through: what was put right or left out is done with. */
const tests: Readonly<Record<Exclude<Listing['view'], 'unread'>, (row: ListedRow, threshold: number) => boolean>> = {
  all: () => true,
  core: ({ observation }) => observation.core,
  review: ({ observation, leftOut }, threshold) => !leftOut && needsReview(observation, threshold),
  conflicts: ({ observation, leftOut }) => !leftOut && isInConflict(observation),
};

/** A row as a person has put it right. */
interface ListedRow {
  readonly observation: Observation;
  readonly leftOut: boolean;
}

function* listedRows(extraction: Extraction, corrections: Corrections): Generator<ListedRow> {
  const byPlace = correctionsByPlace(extraction, corrections);
  for (const [at, observation] of extraction.observations.entries()) {
    const correction = byPlace.get(at);
    const leftOut = correction === 'left-out';
    const isAsRead = correction === undefined || leftOut;
    yield { observation: isAsRead ? observation : corrected(observation, correction), leftOut };
  }
}

/** Counts the rows of each list. */
export function countsOf(extraction: Extraction, threshold: number, corrections: Corrections): Counts {
  const counts = { all: 0, core: 0, review: 0, conflicts: 0, unread: extraction.unread.length };
  for (const row of listedRows(extraction, corrections))
    for (const view of ['all', 'core', 'review', 'conflicts'] as const)
      counts[view] += Number(tests[view](row, threshold));
  return counts;
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
  if (view === 'unread') return extraction.unread.map((_, at) => ({ kind: 'row', at, row: at }));
  const groups = new Map<string | null, number[]>();
  const wanted = by.listing.filter.trim();
  let at = -1;
  for (const row of listedRows(extraction, by.corrections)) {
    at += 1;
    const { observation } = row;
    if (!tests[view](row, by.threshold)) continue;
    if (wanted !== '' && !observation.indicator.includes(wanted) && !(observation.region ?? '').includes(wanted))
      continue;
    const name = grouping === 'text' ? null : nameOf(observation, by);
    const group = groups.get(name);
    if (group) group.push(at);
    else groups.set(name, [at]);
  }
  if (grouping === 'text') return (groups.get(null) ?? []).map((place, row) => ({ kind: 'row', at: place, row }));
  let row = 0;
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || (grouping === 'period' ? later(a, b) : 0))
    .flatMap(([name, members]): readonly ListItem[] => [
      {
        kind: 'group',
        name: name !== null && grouping === 'period' ? periodLabel(name) : name,
        count: members.length,
      },
      ...members.map((place) => ({ kind: 'row', at: place, row: row++ }) as const),
    ]);
}

function nameOf(observation: Observation, { listing: { grouping }, groupOf }: ListedBy): string | null {
  if (grouping === 'region') return observation.region;
  return grouping === 'period' ? observation.period : groupOf(observation.indicator);
}

function later(a: string | null, b: string | null): number {
  return (b ?? '').localeCompare(a ?? '', 'en');
}
