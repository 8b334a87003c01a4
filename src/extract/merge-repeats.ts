import { splitUnit } from '../codelists/units';
import type { Observation, ObservationNote, Span } from '../model';

/** What makes two statements speak of one thing: place, indicator, period, status, and the currency. */
function keyOf(observation: Observation): string {
  const currency =
    observation.unit === null ? '' : (/(?:美元|港元|欧元)$/.exec(splitUnit(observation.unit).base)?.[0] ?? '');
  return [observation.region, observation.indicator, observation.period, observation.status, currency].join('|');
}

/**
 * Joins statements of one observation: headline and body, narrative and table, a level here and its growth there. The first
 * statement stands, but an exact figure stands over a bound or a rounding. Two different figures stay two, each noted.
 */
export function mergeRepeats(observations: readonly Observation[]): Observation[] {
  const merged: Observation[] = [];
  const byKey = new Map<string, number[]>();
  for (const observation of observations) {
    const key = keyOf(observation);
    const places = byKey.get(key) ?? [];
    const at = places.find((place) => {
      const known = merged[place];
      return known !== undefined && agrees(known, observation);
    });
    const known = at === undefined ? undefined : merged[at];
    if (at !== undefined && known) {
      merged[at] = joined(known, observation);
      continue;
    }
    places.push(merged.length);
    byKey.set(key, places);
    merged.push(observation);
  }
  for (const places of byKey.values()) {
    if (places.length < 2) continue;
    places.forEach((place, ordinal) => {
      const one = merged[place];
      if (!one) return;
      merged[place] = one.core
        ? noted(one, 'conflicts-with')
        : ordinal === 0
          ? one
          : { ...one, indicator: `${one.indicator}（${ordinal + 1}）` };
    });
  }
  return merged;
}

/**
 * Adds positions that stand in a sentence without a figure to the observation that has one; a position of an indicator without
 * any figure makes no observation.
 */
export function addLoneRanks(observations: readonly Observation[], lone: readonly Observation[]): Observation[] {
  const ranked = new Map<string, Observation[]>();
  for (const one of lone) if (one.ranks.length > 0) ranked.set(keyOf(one), [...(ranked.get(keyOf(one)) ?? []), one]);
  return observations.map((one) => (ranked.get(keyOf(one)) ?? []).reduce(joined, one));
}

function noted(observation: Observation, note: ObservationNote): Observation {
  if (observation.notes.includes(note)) return observation;
  return {
    ...observation,
    notes: [...observation.notes, note],
    confidence: Math.max(0.1, Number((observation.confidence - 0.2).toFixed(2))),
  };
}

function agrees(a: Observation, b: Observation): boolean {
  const levels = a.value === null || b.value === null || sameNumber(scaled(a), scaled(b), a.valueBound, b.valueBound);
  const growths =
    a.growth === null ||
    b.growth === null ||
    sameNumber(
      { value: a.growth, step: stepOf(a.growth) },
      { value: b.growth, step: stepOf(b.growth) },
      a.growthBound,
      b.growthBound,
    );
  const changes =
    a.change === null || b.change === null || (a.change.value === b.change.value && a.change.unit === b.change.unit);
  const complements = a.core || (a.value !== null && b.value !== null) || a.start === b.start;
  return levels && growths && changes && complements;
}

interface Scaled {
  readonly value: number;
  /** The weight of the last printed digit. */
  readonly step: number;
}

function scaled(observation: Observation): Scaled {
  const { factor } = splitUnit(observation.unit ?? '');
  return { value: (observation.value ?? 0) * factor, step: factor / 10 ** (observation.decimals ?? 0) };
}

function stepOf(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 1 / 10 ** decimals;
}

/** Equal, or one the rounding of the other, or one a bound that holds for the other. */
function sameNumber(
  a: Scaled,
  b: Scaled,
  boundA: Observation['valueBound'],
  boundB: Observation['valueBound'],
): boolean {
  const distance = Math.abs(a.value - b.value);
  const rounding = Math.max(a.step, b.step) / 2;
  if (distance <= rounding * (a.step === b.step ? 1e-6 : 1 + 1e-9)) return true;
  if (boundA === '=' && boundB !== '=') return holds(b.value, boundB, a.value);
  if (boundB === '=' && boundA !== '=') return holds(a.value, boundA, b.value);
  return false;
}

/** 突破30亿元 beside 30.26亿元: a bound holds for a figure close behind it. */
function holds(limit: number, bound: Observation['valueBound'], value: number): boolean {
  const near = Math.abs(value - limit) <= Math.abs(limit) * 0.1;
  if (bound === '>' || bound === '>=') return value >= limit && near;
  if (bound === '<' || bound === '<=') return value <= limit && near;
  return near;
}

function joined(a: Observation, b: Observation): Observation {
  const level = better(
    a,
    b,
    a.value !== null,
    b.value !== null,
    a.valueBound,
    b.valueBound,
    a.decimals ?? 0,
    b.decimals ?? 0,
    a.value === b.value,
  );
  const growth = better(
    a,
    b,
    a.growth !== null,
    b.growth !== null,
    a.growthBound,
    b.growthBound,
    0,
    0,
    a.growth === b.growth,
  );
  const change = a.change !== null ? a : b;
  const ranks = [
    ...a.ranks,
    ...b.ranks.filter((rank) => !a.ranks.some((one) => one.scope === rank.scope && one.position === rank.position)),
  ];
  const figures = [
    ...level.figures.filter((figure) => figure.field === 'value'),
    ...growth.figures.filter((figure) => figure.field === 'growth'),
    ...change.figures.filter((figure) => figure.field === 'change'),
    ...a.figures.filter((figure) => figure.field === 'rank'),
    ...b.figures.filter((figure) => figure.field === 'rank'),
  ];
  const other: Span[] = [...a.otherEvidence, { start: b.start, end: b.end }, ...b.otherEvidence].filter(
    (span) => span.start !== a.start || span.end !== a.end,
  );
  return {
    ...a,
    value: level.value,
    unit: level.unit,
    decimals: level.decimals,
    valueBound: level.valueBound,
    valueUpper: level.valueUpper,
    baseValue: level.baseValue,
    growth: growth.growth,
    growthBound: growth.growthBound,
    growthUpper: growth.growthUpper,
    change: change.change,
    ranks,
    figures,
    otherEvidence: uniqueSpans(other),
    confidence: Math.max(a.confidence, b.confidence),
    notes: a.notes,
  };
}

function better(
  a: Observation,
  b: Observation,
  hasA: boolean,
  hasB: boolean,
  boundA: string,
  boundB: string,
  decimalsA: number,
  decimalsB: number,
  sameValue: boolean,
): Observation {
  if (!hasA || !hasB) return hasA ? a : b;
  if (boundA !== '=' && boundB === '=' && !sameValue) return b;
  return boundA === boundB && decimalsB > decimalsA && a.value !== b.value ? b : a;
}

function uniqueSpans(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, i) => spans.findIndex((one) => one.start === span.start && one.end === span.end) === i);
}
