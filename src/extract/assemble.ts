import { convertUnit, splitUnit } from '../codelists/units';
import type { Figure, Observation, ObservationNote, Span } from '../model';
import { conflict, lessCertain } from './confidence/confidence';
import { hasAny } from './kinds';
import type { Lexicon } from './lexicon';
import { certaintyOf, type Row } from './merge-repeats';
import { unitInFull } from './number-fit';
import { COMPARABLE_GROWTH, PROVISIONAL_FIGURE, STATUS_INFERRED, SUBJECT_CARRIED, YEAR_TO_DATE } from './says';
import type { NumberFact, Statement } from './statement';
import { sourceEnd, sourceStart, type CleanText } from './text/clean-text';

/** A row as an observation of the contract, its spans carried to the source. */
export function observationOf(row: Row, clean: CleanText, lexicon: Lexicon): Observation {
  const { first, level, growth, change, evidence } = row;
  const { subject, region } = first;
  // In the dictionary two figures are in conflict, outside it the second has an ordinal.
  const isInConflict = subject.core && row.variant !== null;
  const ordinal = subject.core ? 0 : (row.variant ?? 0);
  const definition = subject.core ? lexicon.indicatorNamed(subject.name) : undefined;
  const { confidence } = certaintyOf(row);
  return {
    region: region?.name ?? null,
    regionCode: region?.code ?? null,
    parentRegion: region?.parentName ?? null,
    indicator: ordinal > 0 ? `${subject.name}（${ordinal + 1}）` : subject.name,
    core: subject.core,
    period: first.period,
    status: first.status,
    value: level?.value ?? null,
    unit: level ? level.unit : null,
    decimals: level?.decimals ?? null,
    valueBound: level?.bound ?? '=',
    valueUpper: level?.upper?.value ?? null,
    baseValue: level && definition ? baseValue(level, definition.baseUnit) : null,
    growth: growth?.value ?? null,
    growthBound: growth?.bound ?? '=',
    growthUpper: growth?.upper?.value ?? null,
    change: change ? { value: change.value, unit: change.unit ?? '' } : null,
    ranks: row.ranks.map(({ position, scope, of }) => ({ position, scope, of })),
    figures: figuresOf(row, clean),
    evidence: clean.source.slice(evidence.start, evidence.end),
    start: evidence.start,
    end: evidence.end,
    otherEvidence: uniqueSpans(row.otherEvidence, evidence),
    confidence: isInConflict ? lessCertain(confidence, [conflict]) : confidence,
    notes: isInConflict ? [...notesOf(first), 'conflicts-with'] : notesOf(first),
  };
}

function baseValue(level: NumberFact, baseUnit: string | null): number | null {
  if (baseUnit === null) return null;
  if (level.unit === null) return baseUnit === '' || baseUnit === '%' ? level.value : null;
  // 突破500亿: the unit is the indicator's own.
  if (splitUnit(level.unit).base === '')
    return convertUnit(level.value, level.unit + splitUnit(baseUnit).base, baseUnit);
  if (baseUnit === '万人次' && splitUnit(level.unit).base === '人') return convertUnit(level.value, level.unit, '万人');
  return convertUnit(level.value, unitInFull(level.unit, baseUnit), baseUnit);
}

/** The digits of each number, in the order of the fields. */
function figuresOf({ level, growth, change, rankDigits }: Row, clean: CleanText): Figure[] {
  const figures: Figure[] = [];
  if (level !== null) addNumber(figures, 'value', level, clean);
  if (growth !== null) addNumber(figures, 'growth', growth, clean);
  // A change has no upper end in the contract.
  if (change !== null) figures.push(figureAt('change', change.digitsStart, change.digitsEnd, clean));
  for (const digits of rankDigits) figures.push(figureAt('rank', digits.start, digits.end, clean));
  return figures;
}

function addNumber(figures: Figure[], field: Figure['field'], number: NumberFact, clean: CleanText): void {
  const { digitsStart, digitsEnd, upper } = number;
  figures.push(figureAt(field, digitsStart, digitsEnd, clean));
  if (upper !== null) figures.push(figureAt(field, upper.digits.start, upper.digits.end, clean));
}

function figureAt(field: Figure['field'], start: number, end: number, clean: CleanText): Figure {
  return { field, start: sourceStart(clean, start), end: sourceEnd(clean, end) };
}

/** More than any offset. */
const OFFSETS = 2 ** 26;

/** Each place once, without the one that is shown. */
function uniqueSpans(spans: readonly Span[], shown: Span): readonly Span[] {
  if (isInOrder(spans, shown.start)) return spans;
  const placeOf = ({ start, end }: Span): number => start * OFFSETS + end;
  const seen = new Set([placeOf(shown)]);
  return spans.filter((span) => {
    const place = placeOf(span);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** True where each begins behind the one before, the first behind `before`, as in most rows: none stands twice. */
function isInOrder(spans: readonly Span[], before: number): boolean {
  for (const { start } of spans) {
    if (start <= before) return false;
    before = start;
  }
  return true;
}

/** What is noted while a statement is read, in the order in which it is told. */
const READ_NOTES: readonly (readonly [bit: number, note: ObservationNote])[] = [
  [YEAR_TO_DATE, 'year-to-date'],
  [STATUS_INFERRED, 'status-inferred'],
  [SUBJECT_CARRIED, 'subject-carried'],
  [PROVISIONAL_FIGURE, 'provisional'],
  [COMPARABLE_GROWTH, 'comparable-basis'],
];

/** The notes of a statement, in the order in which they are told. */
function notesOf(statement: Statement): readonly ObservationNote[] {
  const { region, regionFrom, period, dated, level, growth, change, says } = statement;
  const found: ObservationNote[] = [];
  if (region === null) found.push('region-unknown');
  else if (regionFrom !== 'stated' && regionFrom !== 'sentence') found.push('region-inherited');
  if (period === null) found.push('period-unknown');
  else if (dated.from !== 'stated') found.push('period-inherited');
  for (const [bit, note] of READ_NOTES) if (hasAny(says, bit)) found.push(note);
  if (level?.misprint === true || growth?.misprint === true || change?.misprint === true) found.push('misprint');
  return found;
}
