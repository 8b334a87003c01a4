import { stretchWords } from '../codelists/cues';
import { splitUnit } from '../codelists/units';
import type { Observation, ObservationNote, Span } from '../model';
import { conflict, lessCertain } from './confidence/confidence';
import { SameKeys } from './same-keys';
import { sameRank } from './statement';

/** Of so many different figures for one key a further one is compared with none: that is no report, and the work stays linear. */
const MOST_VARIANTS = 12;

/** A number that observations state. */
type Stated = 'value' | 'growth' | 'change';
const STATED = ['value', 'growth', 'change'] as const satisfies readonly Stated[];

/** How certain an observation is, and its place among those given. */
interface Certainty {
  readonly part: number;
  readonly confidence: number;
}

/** An observation while its repeats are gathered. */
interface Gathered {
  stands: Observation;
  readonly otherEvidence: Span[];
  /** The places of what it was joined of, without those of a position alone. */
  readonly parts: number[];
  /** Of the parts that state a number the most certain, the first of several. */
  readonly mostCertain: Record<Stated, Certainty | null>;
}

/** An observation and what it was joined of; parts are told by their place among the observations given, from 0. */
export interface Merged {
  readonly observation: Observation;
  /** The parts that say it, in the order of the text. */
  readonly parts: readonly number[];
  /** The part whose doubts are the observation's. */
  readonly judgedBy: number;
}

/**
 * Joins statements of one observation: headline and body, narrative and table, a level here and its growth there. The first
 * statement stands, but an exact figure stands over a bound or a rounding. Two different figures stay two, each noted; outside
 * the dictionary the second gets an ordinal. Positions in `lone`, which stand in sentences without a figure, are added to the
 * observation that has one. Each observation is looked at once, so that they can be made while they are asked for.
 */
export function mergeRepeats(observations: Iterable<Observation>, lone: Iterable<Observation> = []): Merged[] {
  const gathered: Gathered[] = [];
  const byKey = new SameKeys<Gathered>();
  let part = 0;
  for (const observation of observations) {
    const variants = byKey.get(observation);
    const known = variants?.find(({ stands }, i) => i < MOST_VARIANTS && agrees(stands, observation));
    if (known) {
      join(known, observation);
      enterPart(known, observation, part);
    } else {
      const opened = gather(observation, part);
      if (variants === undefined) byKey.set(observation, [opened]);
      else if (variants.length <= MOST_VARIANTS) variants.push(opened);
      else variants[MOST_VARIANTS] = opened;
      gathered.push(opened);
    }
    part += 1;
  }
  const judged = gathered.map((one) => judge(one));
  for (const variants of byKey.values()) markVariants(variants);
  for (const one of lone) for (const ranked of rankedBy(one, byKey)) join(ranked, one);
  return gathered.map(({ stands, otherEvidence, parts }, i) => ({
    observation: { ...stands, otherEvidence: uniqueSpans([...stands.otherEvidence, ...otherEvidence], stands) },
    parts,
    judgedBy: judged[i] ?? 0,
  }));
}

/** What a position alone ranks: the figure that there is, also an expected one. 预计…增长6.9%。固定资产投资增速居全市第2位. */
function rankedBy(lone: Observation, byKey: SameKeys<Gathered>): readonly Gathered[] {
  const expected = (): Gathered[] | undefined =>
    lone.status === 'actual' ? byKey.get({ ...lone, status: 'estimated' }) : undefined;
  return byKey.get(lone) ?? expected() ?? [];
}

function gather(observation: Observation, part: number): Gathered {
  const opened: Gathered = {
    stands: observation,
    otherEvidence: [],
    parts: [],
    mostCertain: { value: null, growth: null, change: null },
  };
  enterPart(opened, observation, part);
  return opened;
}

function enterPart({ parts, mostCertain }: Gathered, observation: Observation, part: number): void {
  parts.push(part);
  const { confidence } = observation;
  for (const field of STATED)
    if (observation[field] !== null && confidence > (mostCertain[field]?.confidence ?? -1))
      mostCertain[field] = { part, confidence };
}

/**
 * An observation is as certain as its least certain number; a number that several parts state, as the most certain of them. Returns
 * the part that decided.
 */
function judge(gathered: Gathered): number {
  const { parts, stands, mostCertain } = gathered;
  const first = { part: parts[0] ?? 0, confidence: stands.confidence };
  if (parts.length === 1) return first.part;
  const deciding = STATED.flatMap((field) => mostCertain[field] ?? []);
  const weakest = deciding.reduce((a, b) => (b.confidence < a.confidence ? b : a), deciding[0] ?? first);
  gathered.stands = { ...stands, confidence: weakest.confidence };
  return weakest.part;
}

function markVariants(variants: readonly Gathered[]): void {
  if (variants.length < 2 || isAimWithStretch(variants)) return;
  variants.forEach((variant, i) => {
    const one = variant.stands;
    if (one.core) variant.stands = noted(one, 'conflicts-with');
    else if (i > 0) variant.stands = { ...one, indicator: `${one.indicator}（${i + 1}）` };
  });
}

/** 增长6.5%以上，力争7%: one aim and what is striven for beyond it contradict each other in nothing. */
function isAimWithStretch(variants: readonly Gathered[]): boolean {
  const plain = variants.filter(({ stands }) => !stretchWords.some((word) => stands.evidence.includes(word)));
  return plain.length === 1 && plain[0]?.stands.status === 'target';
}

function noted(observation: Observation, note: ObservationNote): Observation {
  if (observation.notes.includes(note)) return observation;
  return {
    ...observation,
    notes: [...observation.notes, note],
    confidence: lessCertain(observation.confidence, [conflict]),
  };
}

function agrees(a: Observation, b: Observation): boolean {
  const levels =
    a.value === null ||
    b.value === null ||
    (a.value === b.value && a.unit === b.unit) ||
    sameNumber(scaled(a), scaled(b), a.valueBound, b.valueBound);
  const growths =
    a.growth === null ||
    b.growth === null ||
    a.growth === b.growth ||
    isOtherBasis(a, b) ||
    (!isSecondAim(a, b) &&
      sameNumber(
        { value: a.growth, step: stepOf(a.growth) },
        { value: b.growth, step: stepOf(b.growth) },
        a.growthBound,
        b.growthBound,
      ));
  const changes =
    a.change === null || b.change === null || (a.change.value === b.change.value && a.change.unit === b.change.unit);
  // Outside the dictionary one phrase may name two things: a figure must be said twice.
  const isSaidTwice = (a.value !== null && b.value !== null) || (a.growth !== null && a.growth === b.growth);
  const complements = a.core || isSaidTwice || a.start === b.start;
  return levels && growths && changes && complements;
}

/** 同口径增长5.2%（自然口径下降4.6%）, of which a table prints the first: the same level, its growth reckoned in two ways. */
function isOtherBasis(a: Observation, b: Observation): boolean {
  return a.notes.includes('comparable-basis') && a.value !== null && a.value === b.value && a.unit === b.unit;
}

/** 增长8%，力争8.5%: two aims, of which neither rounds the other. */
function isSecondAim(a: Observation, b: Observation): boolean {
  return a.status === 'target' && b.status === 'target';
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
  // As many decimals as print it in full, which are few.
  for (let power = 1; power <= 1e6; power *= 10) if (Math.round(value * power) / power === value) return 1 / power;
  return 1 / 10 ** (String(value).split('.')[1]?.length ?? 0);
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

function join(gathered: Gathered, b: Observation): void {
  const a = gathered.stands;
  const level = a.value === b.value && a.unit === b.unit ? a : standing(a, b, levelOf);
  const grown = a.growth === b.growth ? a : standing(a, b, growthOf);
  // Where an exact figure stands over the first, or the second says all that the first does and more, its sentence is the one to look at.
  const growsAlike = a.growth === b.growth && a.growthBound === b.growthBound;
  const isOfLevel = level === b && b.value !== null && (a.value !== null || growsAlike);
  const isReplaced = isOfLevel || (a.value === null && grown === b && a.growth !== null);
  const [shown, other] = isReplaced ? [b, a] : [a, b];
  const growth = growsAlike ? shown : grown;
  const change = a.change !== null || b.change === null ? a : b;
  const ranks = b.ranks.length === 0 ? b.ranks : b.ranks.filter((rank) => !a.ranks.some((one) => sameRank(one, rank)));
  gathered.otherEvidence.push({ start: other.start, end: other.end }, ...b.otherEvidence);
  // Said once more, with nothing new.
  if (level === a && growth === a && change === a && ranks.length === 0) return;
  const rankFigures = b.figures.filter((figure) => figure.field === 'rank');
  gathered.stands = {
    ...a,
    evidence: shown.evidence,
    start: shown.start,
    end: shown.end,
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
    ranks: [...a.ranks, ...ranks],
    figures: [
      ...level.figures.filter((figure) => figure.field === 'value'),
      ...growth.figures.filter((figure) => figure.field === 'growth'),
      ...change.figures.filter((figure) => figure.field === 'change'),
      ...a.figures.filter((figure) => figure.field === 'rank'),
      ...(ranks.length > 0 ? rankFigures : []),
    ],
  };
}

interface Printed {
  readonly value: number | null;
  readonly bound: Observation['valueBound'];
  /** What the last printed digit is worth: 1000元 in 4.2万元. */
  readonly step: number;
}

function levelOf(observation: Observation): Printed {
  const { value, step } = scaled(observation);
  return { value: observation.value === null ? null : value, bound: observation.valueBound, step };
}

function growthOf({ growth, growthBound }: Observation): Printed {
  return { value: growth, bound: growthBound, step: 1 };
}

/** Which of two agreeing statements stands: the first, but an exact or finer number over a bound or a rounding. */
function standing(a: Observation, b: Observation, printedOf: (one: Observation) => Printed): Observation {
  const [first, second] = [printedOf(a), printedOf(b)];
  if (first.value === null || second.value === null) return second.value === null ? a : b;
  if (first.value === second.value) return a;
  const exact = first.bound !== '=' && second.bound === '=';
  const finer = first.bound === second.bound && second.step < first.step;
  return exact || finer ? b : a;
}

/** More than any offset. */
const OFFSETS = 2 ** 26;

/** Each place once, without the one that stands. */
function uniqueSpans(spans: readonly Span[], standing: Span): readonly Span[] {
  if (spans.length === 0) return spans;
  const placeOf = ({ start, end }: Span): number => start * OFFSETS + end;
  const seen = new Set([placeOf(standing)]);
  return spans.filter((span) => {
    const place = placeOf(span);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
