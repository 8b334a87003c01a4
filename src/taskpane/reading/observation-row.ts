import type { Messages } from '../../messages';
import { periodLabel, type Figure, type Observation } from '../../model';
import { changeLabel, growthLabel, rankLabel, valueLabel } from './figure-label';
import { corrected, observationId, type Correction } from './correction';
import { passagesAround, type Passage } from './passage';
import { needsReview, shownNotes } from './review';

/** So many passages are shown of one row. */
const MOST_PASSAGES = 4;

/** An observation in words, ready to be shown. */
export interface ObservationRow {
  /** Tells the row from all others of its report. */
  readonly id: string;
  /** True where a person does not want it written. */
  readonly leftOut: boolean;
  /** True where a person said that it is right as it was read. */
  readonly confirmed: boolean;
  readonly indicator: string;
  readonly core: boolean;
  /** As printed; null where no level is. */
  readonly unit: string | null;
  /** Null where it is the report's own place, which the summary names. */
  readonly place: string | null;
  readonly period: string | null;
  readonly status: { readonly kind: Observation['status']; readonly label: string };
  readonly value: string | null;
  readonly growth: string | null;
  readonly change: string | null;
  readonly ranks: readonly string[];
  /** The sentence that says it, then the others that complete or repeat it. */
  readonly passages: readonly Passage[];
  /** Further clauses that say the same and are not shown: of a text that holds a report a hundred times there are hundreds. */
  readonly morePassages: number;
  readonly review: boolean;
  readonly notes: readonly string[];
}

/** Puts an observation into words, as a person has put it right. `reportRegion` is the place that the report is about. */
export function observationRow(
  read: Observation,
  source: string,
  reportRegion: string | null,
  messages: Messages,
  correction: Correction = {},
  threshold?: number,
): ObservationRow {
  const observation = correction === 'left-out' ? read : corrected(read, correction);
  const wording = messages.taskpane.figures;
  const review = needsReview(observation, threshold);
  const clauses = [observation, ...observation.otherEvidence];
  return {
    id: observationId(read),
    leftOut: correction === 'left-out',
    confirmed: correction === 'confirmed',
    indicator: observation.indicator,
    core: observation.core,
    unit: observation.unit,
    place: observation.region === reportRegion ? null : observation.region,
    period: observation.period === null ? null : periodLabel(observation.period),
    status: { kind: observation.status, label: messages.status[observation.status] },
    value: valueLabel(observation, wording),
    growth: growthLabel(observation, printedDecimals(observation, source), wording),
    change: changeLabel(observation),
    ranks: observation.ranks.map((rank) => rankLabel(rank, wording)),
    passages: passagesAround(source, clauses.slice(0, MOST_PASSAGES), observation.figures),
    morePassages: Math.max(0, clauses.length - MOST_PASSAGES),
    review,
    notes: [
      ...(review && !observation.core ? [messages.taskpane.table.outside] : []),
      ...shownNotes(observation, review).flatMap((note) => (note === 'confirmed' ? [] : [messages.notes[note]])),
    ],
  };
}

/** The growth's printed precision, read off its digits in the source: 5.0 has one decimal. Null for words (增长六成). */
function printedDecimals(observation: Observation, source: string): number | null {
  const figure = observation.figures.find(isGrowth);
  if (!figure) return null;
  const match = /^\d+(?:\.(\d+))?$/.exec(source.slice(figure.start, figure.end).normalize('NFKC'));
  if (!match || Number(match[0]) !== Math.abs(observation.growth ?? NaN)) return null;
  return match[1]?.length ?? 0;
}

function isGrowth(figure: Figure): boolean {
  return figure.field === 'growth';
}
