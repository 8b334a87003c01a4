import { convertUnit } from '../../codelists/units';
import type { Extraction, Observation, ObservationNote } from '../../model';

type Correctable =
  'indicator' | 'core' | 'region' | 'regionCode' | 'parentRegion' | 'period' | 'status' | 'value' | 'unit' | 'growth';

/** What a person says of a row instead of what was read; what is absent stays as it was read. */
export type RowChange = Partial<Pick<Observation, Correctable>> & {
  /** The unit of `baseValue`: the dictionary's for the indicator, null where it has none. */
  readonly baseUnit?: string | null;
};

/** A changed row, one that is right as it was read, or one that is not to be written. */
export type Correction = RowChange | 'confirmed' | 'left-out';

/** Corrections by the id of their row: they outlast another reading of the same text. */
export type Corrections = ReadonlyMap<string, Correction>;

export const noCorrections: Corrections = new Map();

/** A row by where its numbers stand in the text and what they were read as; no two rows have one id. */
export function observationId({ figures, indicator, start }: Observation): string {
  return [start, ...figures.map((figure) => figure.start), indicator].join(':');
}

/** Doubts that a person has settled by looking at the row. */
const settled: ReadonlySet<ObservationNote> = new Set<ObservationNote>([
  ...(['region-unknown', 'region-inherited', 'period-unknown', 'period-inherited', 'year-inferred'] as const),
  ...(['year-to-date', 'status-inferred', 'subject-carried', 'unequal-lists', 'conflicts-with', 'misprint'] as const),
  'implausible',
]);

/**
 * The row as a person wants it: certain, and noted as corrected by hand. Its evidence and its figures stay what stands in
 * the text. `corrected(row, { status: 'target' }).notes` holds `corrected`; of a row that is right as it was read it holds `confirmed`.
 */
export function corrected(observation: Observation, correction: RowChange | 'confirmed'): Observation {
  if (correction === 'confirmed') return looked(observation, 'confirmed');
  const { baseUnit, ...change } = correction;
  if (Object.keys(change).length === 0) return observation;
  const next = { ...observation, ...change };
  return {
    ...looked(next, 'corrected'),
    ...(change.value === undefined
      ? {}
      : { decimals: decimalsOf(change.value), valueBound: '=' as const, valueUpper: null }),
    ...(change.growth === undefined ? {} : { growthBound: '=' as const, growthUpper: null }),
    ...(baseUnit === undefined ? {} : { baseValue: baseValue(next, baseUnit) }),
  };
}

/** A row that a person has looked at: certain, without the doubts that were settled by that. */
function looked(observation: Observation, note: 'corrected' | 'confirmed'): Observation {
  return { ...observation, confidence: 1, notes: [...observation.notes.filter((one) => !settled.has(one)), note] };
}

/** What is to be written: rows as corrected, without those left out. The same extraction where nothing was corrected. */
export function withCorrections(extraction: Extraction, corrections: Corrections): Extraction {
  if (corrections.size === 0) return extraction;
  const observations = extraction.observations.flatMap((observation) => {
    const correction = corrections.get(observationId(observation));
    if (correction === 'left-out') return [];
    return [correction === undefined ? observation : corrected(observation, correction)];
  });
  return { ...extraction, observations };
}

/** What a person says of rows, by the places of the rows. Only those rows are named that could be meant: a report may have thousands. */
export function correctionsByPlace(
  { observations }: Pick<Extraction, 'observations'>,
  corrections: Corrections,
): ReadonlyMap<number, Correction> {
  const starts = new Set([...corrections.keys()].map((id) => Number.parseInt(id, 10)));
  const places = new Map<number, Correction>();
  if (starts.size === 0) return places;
  for (const [at, observation] of observations.entries()) {
    const correction = starts.has(observation.start) ? corrections.get(observationId(observation)) : undefined;
    if (correction !== undefined) places.set(at, correction);
  }
  return places;
}

function baseValue({ value, unit }: Observation, baseUnit: string | null): number | null {
  return value === null || baseUnit === null ? null : convertUnit(value, unit ?? '', baseUnit);
}

function decimalsOf(value: number | null): number | null {
  return value === null ? null : (String(value).split('.')[1]?.length ?? 0);
}
