import { convertUnit, splitUnit } from '../codelists/units';
import { contains, type Figure, type Observation, type ObservationNote, type Span } from '../model';
import { confidenceOf } from './confidence/confidence';
import type { JudgedIn } from './confidence/doubt';
import type { Lexicon } from './lexicon';
import { unitInFull } from './number-fit';
import type { NumberFact, Statement } from './statement';
import { toSource, type CleanText } from './text/clean-text';
import { codesOf, isSpace } from './text/code-units';

/** Evidence longer than this is cut around its first figure; those that it then lacks are in `otherEvidence`. */
const LONGEST_EVIDENCE = 380;

/** A statement as an observation of the contract, its spans carried to the source. */
export function observationOf(
  statement: Statement,
  clean: CleanText,
  lexicon: Lexicon,
  judgedIn: JudgedIn,
): Observation {
  const { subject, level, growth, change } = statement;
  const figures = figuresOf(statement, clean);
  const evidence = evidenceSpan(statement, clean, figures);
  const definition = subject.core ? lexicon.indicatorNamed(subject.name) : undefined;
  const region = statement.region;
  const notes = notesOf(statement);
  return {
    region: region?.name ?? null,
    regionCode: region?.code ?? null,
    parentRegion: region?.parentName ?? null,
    indicator: subject.name,
    core: subject.core,
    period: statement.period,
    status: statement.status,
    value: level?.value ?? null,
    unit: level ? level.unit : null,
    decimals: level?.decimals ?? null,
    valueBound: level?.bound ?? '=',
    valueUpper: level?.upper ?? null,
    baseValue: level && definition ? baseValue(level, definition.baseUnit) : null,
    growth: growth?.value ?? null,
    growthBound: growth?.bound ?? '=',
    growthUpper: growth?.upper ?? null,
    change: change ? { value: change.value, unit: change.unit ?? '' } : null,
    ranks: statement.ranks.map(({ position, scope, of }) => ({ position, scope, of })),
    figures,
    evidence: clean.source.slice(evidence.start, evidence.end),
    start: evidence.start,
    end: evidence.end,
    otherEvidence: figures.filter((figure) => !contains(evidence, figure)).map(({ start, end }) => ({ start, end })),
    confidence: confidenceOf(statement, judgedIn),
    notes,
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
function figuresOf({ level, growth, change, ranks }: Statement, clean: CleanText): Figure[] {
  const figures: Figure[] = [];
  if (level !== null) addNumber(figures, 'value', level, clean);
  if (growth !== null) addNumber(figures, 'growth', growth, clean);
  // A change has no upper end in the contract.
  if (change !== null) figures.push(figureAt('change', change.digits, clean));
  for (const rank of ranks) figures.push(figureAt('rank', rank.digits, clean));
  return figures;
}

function addNumber(figures: Figure[], field: Figure['field'], number: NumberFact, clean: CleanText): void {
  figures.push(figureAt(field, number.digits, clean));
  if (number.upperDigits !== null) figures.push(figureAt(field, number.upperDigits, clean));
}

function figureAt(field: Figure['field'], digits: Span, clean: CleanText): Figure {
  const { start, end } = toSource(clean, digits);
  return { field, start, end };
}

function evidenceSpan(statement: Statement, clean: CleanText, figures: readonly Figure[]): Span {
  let { start, end } = statement;
  while (start < end && partsClauses(clean.text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(clean.text.charCodeAt(end - 1))) end -= 1;
  const span = toSource(clean, { start, end });
  if (span.end - span.start <= LONGEST_EVIDENCE) return span;
  // A statement that only leads on to others has no figure of its own.
  const first = figures.length === 0 ? span.start : Math.min(...figures.map((figure) => figure.start));
  const from = Math.max(span.start, first - LONGEST_EVIDENCE / 4);
  return { start: from, end: Math.min(span.end, from + LONGEST_EVIDENCE) };
}

/** The marks between clauses, which are no part of the evidence at its start. */
const CLAUSE_MARKS = codesOf('，；、。:)');

function partsClauses(code: number): boolean {
  return isSpace(code) || CLAUSE_MARKS.has(code);
}

/** What is noted while a statement is read, in the order in which it is told. */
const READ_NOTES = [
  'year-to-date',
  'status-inferred',
  'subject-carried',
  'provisional',
  'comparable-basis',
] as const satisfies readonly ObservationNote[];

/** The notes of a statement, in the order in which they are told. */
function notesOf(statement: Statement): readonly ObservationNote[] {
  const { region, regionFrom, period, periodFrom, level, growth, change, notes } = statement;
  const found: ObservationNote[] = [];
  if (region === null) found.push('region-unknown');
  else if (regionFrom !== 'stated' && regionFrom !== 'sentence') found.push('region-inherited');
  if (period === null) found.push('period-unknown');
  else if (periodFrom !== 'stated') found.push('period-inherited');
  if (notes.length > 0) for (const note of READ_NOTES) if (notes.includes(note)) found.push(note);
  if (level?.misprint === true || growth?.misprint === true || change?.misprint === true) found.push('misprint');
  return found;
}
