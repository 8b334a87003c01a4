import { stretchWords } from '../codelists/cues';
import { certainty, type Span } from '../model';
import { confidenceOf } from './confidence/confidence';
import type { JudgedIn } from './confidence/doubt';
import { addFiguresBeside, evidenceOf } from './evidence';
import { growthStandsOver, levelStandsOver, sameGrowth, sameLevel } from './same-figures';
import { hasAny } from './kinds';
import { COMPARABLE_GROWTH } from './says';
import { SameKeys } from './same-keys';
import { sameRank, saysAnything, type NumberFact, type RankFact, type Statement } from './statement';
import type { CleanText } from './text/clean-text';

/** Of so many different figures for one key a further one is compared with none: that is no report, and the work stays linear. */
const MOST_VARIANTS = 12;

/** A statement that says a number, and how certain it is. */
interface Certainty {
  readonly statement: Statement;
  readonly confidence: number;
}

/** What is said of one thing, joined of all statements that say it. */
export interface Row {
  level: NumberFact | null;
  growth: NumberFact | null;
  change: NumberFact | null;
  /** The next of another figure under the same key. */
  next: Row | null;
  /** The statement whose name, place, time and notes it has. */
  readonly first: Statement;
  /** All that say it, in the order of the text, without those of a position alone. */
  readonly parts: Statement[];
  ranks: readonly RankFact[];
  /** The digits of its positions, also of those said again beside a new one. */
  rankDigits: readonly Span[];
  /** The clause to look at, in the source. */
  evidence: Span;
  /** Where it is stated or completed elsewhere; a place may be told twice. */
  readonly otherEvidence: Span[];
  /** Of the statements that state a number the most certain, the first of several. */
  ofLevel: Certainty | null;
  ofGrowth: Certainty | null;
  ofChange: Certainty | null;
  /** Which it is, from 0, of the rows of its key that contradict each other; null where there is one alone. */
  variant: number | null;
}

/**
 * Joins statements of one observation: headline and body, narrative and table, a level here and its growth there. The first
 * statement stands, but an exact figure stands over a bound or a rounding. Two different figures stay two, each noted; outside
 * the dictionary the second gets an ordinal. Positions that stand in sentences without a figure are added to the row that has one.
 */
export function mergeRepeats(statements: readonly Statement[], clean: CleanText, judgedIn: JudgedIn): readonly Row[] {
  return new Repeats(clean, judgedIn).rowsOf(statements);
}

/** Lives for one extraction. */
class Repeats {
  private readonly opened: Row[] = [];
  /** The first of its key where there are several. */
  private readonly contradicted: Row[] = [];
  private readonly byKey = new SameKeys<Row>();

  constructor(
    private readonly clean: CleanText,
    private readonly judgedIn: JudgedIn,
  ) {}

  rowsOf(statements: readonly Statement[]): readonly Row[] {
    const lone: Statement[] = [];
    for (const one of statements)
      if (saysAnything(one)) this.enter(one);
      else lone.push(one);
    for (const one of lone) this.joinPosition(one);
    for (const first of this.contradicted) markVariants(first, this.clean.source);
    return this.opened;
  }

  private enter(statement: Statement): void {
    const evidence = evidenceOf(statement, this.clean);
    let last: Row | null = null;
    const first = this.byKey.get(statement) ?? null;
    let row = first;
    for (let i = 1; row !== null && !agrees(row, statement, evidence, this.clean.source); i += 1) {
      last = row;
      row = i === MOST_VARIANTS ? null : row.next;
    }
    if (row !== null) {
      this.join(row, statement, evidence);
      row.parts.push(statement);
    } else {
      row = this.open(statement, evidence);
      if (last === null) this.byKey.set(statement, row);
      else {
        if (last === first) this.contradicted.push(last);
        last.next = row;
      }
    }
    this.weigh(row, statement);
  }

  private open(first: Statement, evidence: Span): Row {
    const { level, growth, change, ranks } = first;
    const row: Row = {
      level,
      growth,
      change,
      next: null,
      first,
      parts: [first],
      ranks,
      rankDigits: digitsOf(ranks),
      evidence,
      otherEvidence: [],
      ofLevel: null,
      ofGrowth: null,
      ofChange: null,
      variant: null,
    };
    addFiguresBeside(row.otherEvidence, first, evidence, this.clean);
    this.opened.push(row);
    return row;
  }

  private weigh(row: Row, statement: Statement): void {
    const { level, growth, change } = statement;
    const known = Math.min(knownOf(level, row.ofLevel), knownOf(growth, row.ofGrowth), knownOf(change, row.ofChange));
    if (known === certainty) return;
    const confidence = confidenceOf(statement, this.judgedIn, known);
    if (level !== null && isAbove(confidence, row.ofLevel)) row.ofLevel = { statement, confidence };
    if (growth !== null && isAbove(confidence, row.ofGrowth)) row.ofGrowth = { statement, confidence };
    if (change !== null && isAbove(confidence, row.ofChange)) row.ofChange = { statement, confidence };
  }

  /** What a position alone ranks: the figure that there is, also an expected one. 预计…增长6.9%。固定资产投资增速居全市第2位. */
  private joinPosition(lone: Statement): void {
    const expected = lone.status === 'actual' ? 'estimated' : lone.status;
    const evidence = evidenceOf(lone, this.clean);
    for (let row = this.byKey.get(lone) ?? this.byKey.get(lone, expected) ?? null; row !== null; row = row.next)
      this.join(row, lone, evidence);
  }

  private join(row: Row, one: Statement, evidence: Span): void {
    const { level, growth } = row;
    const takesLevel = levelStandsOver(level, one.level);
    const outgrows = growthStandsOver(growth, one.growth);
    // Where an exact figure stands over the first, or the second says all that the first does and more, its sentence is the one to look at.
    const growsAlike = growth?.value === one.growth?.value && growth?.bound === one.growth?.bound;
    const isReplaced = takesLevel ? level !== null || growsAlike : false;
    const isOutgrown = level === null && outgrows && growth !== null;
    row.otherEvidence.push(isReplaced || isOutgrown ? row.evidence : evidence);
    addFiguresBeside(row.otherEvidence, one, evidence, this.clean);
    if (isReplaced || isOutgrown) row.evidence = evidence;
    if (takesLevel) row.level = one.level;
    if (growsAlike ? isReplaced || isOutgrown : outgrows) row.growth = one.growth;
    if (row.change === null) row.change = one.change;
    if (one.ranks.length === 0) return;
    const ranks = one.ranks.filter((rank) => !row.ranks.some((known) => sameRank(known, rank)));
    if (ranks.length === 0) return;
    row.ranks = [...row.ranks, ...ranks];
    row.rankDigits = [...row.rankDigits, ...digitsOf(one.ranks)];
  }
}

/** How certain a number is so far; where none is said, none is more certain. */
function knownOf(number: NumberFact | null, known: Certainty | null): number {
  return number === null ? certainty : (known?.confidence ?? 0);
}

function isAbove(confidence: number, known: Certainty | null): boolean {
  return known === null || confidence > known.confidence;
}

/** How certain a row is, and the statement whose doubts that are: of the most certain ones of each of its numbers the least certain. */
export function certaintyOf({ ofLevel, ofGrowth, ofChange }: Row): Certainty {
  const stated = [ofLevel, ofGrowth, ofChange].filter((one) => one !== null);
  return stated.reduce((a, b) => (b.confidence < a.confidence ? b : a));
}

function digitsOf(ranks: readonly RankFact[]): readonly Span[] {
  return ranks.map(({ digits }) => digits);
}

function agrees(a: Row, b: Statement, evidence: Span, source: string): boolean {
  if (a.level !== null && b.level !== null) {
    if (!sameLevel(a.level, b.level)) return false;
    // 突破600亿元，力争650亿元.
    if (a.level.value !== b.level.value && isSecondAim(a, b) && saysStretch(source, evidence)) return false;
  }
  const growsAlike = a.growth?.value === b.growth?.value;
  if (a.growth !== null && b.growth !== null && !growsAlike && !isOtherBasis(a, b))
    if (isSecondAim(a, b) || !sameGrowth(a.growth, b.growth)) return false;
  if (a.change !== null && b.change !== null)
    if (a.change.value !== b.change.value || a.change.unit !== b.change.unit) return false;
  // Outside the dictionary one phrase may name two things: a figure must be said twice.
  const isSaidTwice = (a.level !== null && b.level !== null) || (a.growth !== null && growsAlike);
  return isSaidTwice || a.first.subject.core || a.evidence.start === evidence.start;
}

/** 同口径增长5.2%（自然口径下降4.6%）, of which a table prints the first: the same level, its growth reckoned in two ways. */
function isOtherBasis({ first, level }: Row, b: Statement): boolean {
  if (level === null || !hasAny(first.says, COMPARABLE_GROWTH)) return false;
  return level.value === b.level?.value && level.unit === b.level.unit;
}

/** 增长8%，力争8.5%: two aims, of which neither rounds the other. */
function isSecondAim({ first }: Row, b: Statement): boolean {
  return first.status === 'target' && b.status === 'target';
}

function markVariants(first: Row, source: string): void {
  const variants: Row[] = [];
  for (let row: Row | null = first; row !== null; row = row.next) variants.push(row);
  if (isAimWithStretch(variants, source)) return;
  variants.forEach((row, i) => (row.variant = i));
}

/** 增长6.5%以上，力争7%: one aim and what is striven for beyond it contradict each other in nothing. */
function isAimWithStretch(variants: readonly Row[], source: string): boolean {
  const plain = variants.filter(({ evidence }) => !saysStretch(source, evidence));
  return plain.length === 1 && plain[0]?.first.status === 'target';
}

function saysStretch(source: string, { start, end }: Span): boolean {
  const words = source.slice(start, end);
  return stretchWords.some((word) => words.includes(word));
}
