import type { IndicatorMeasure } from '../model';
import { hasAny } from './kinds';
import type { KnownIndicator } from './lexicon';
import { measureBy, named, within } from './number-fit';
import type { ReadingContext } from './reading-context';
import {
  AS_OF_NOW,
  EARLIER_OF_TWO,
  OF_STATEMENT,
  REACHED,
  STATUS_INFERRED,
  SUBJECT_CARRIED,
  YEAR_TO_DATE,
  type ClauseFacts,
} from './says';
import type { NumberFact, Statement } from './statement';
import type { SubjectMember } from './subject';
import { renamed } from './subject-member';

const NONE: readonly never[] = [];

/**
 * A statement on a subject that says nothing yet: its place, period and status as the clause says or the context tells. It stands in a
 * `sentence`, or table, told by its number; `isBehindEarlier` where the level read before was the earlier of two.
 */
export function openStatement(
  member: SubjectMember,
  number: NumberFact | null,
  facts: ClauseFacts,
  context: ReadingContext,
  sentence: number,
  isBehindEarlier: boolean,
): Statement {
  const { lexicon } = context;
  const definition = lexicon.indicatorNamed(member.name);
  const measured = named(member, number, definition);
  const known = measured === member ? definition : lexicon.indicatorNamed(measured.name);
  const measure = measureNow(measured, known, facts, context);
  const level = measured.core ? context.levelSaid(measured.name, facts) : null;
  const period = context.periodNow(facts.period, measure, isBehindEarlier && hasAny(facts.says, REACHED), level);
  const { status, from: statusFrom } = context.statusNow(facts.status, period, hasAny(facts.says, EARLIER_OF_TWO));
  const place = context.placeNow(facts.place?.region ?? null);
  const subject = within(measured, period.unnamed, context.levelNow(facts.place !== null));
  return {
    // A name that a page break or a tag had parted is that of the dictionary all the same.
    subject:
      subject.core || (subject === measured ? known : lexicon.indicatorNamed(subject.name)) === undefined
        ? subject
        : renamed(subject, subject.name, true),
    region: place.region,
    regionFrom: place.from,
    period: period.period,
    dated: period,
    status,
    statusFrom,
    subjectFrom: facts.subjectFrom,
    sentence,
    readBy: facts.readBy,
    lastReading: null,
    level: null,
    growth: null,
    growthBasis: null,
    change: null,
    ranks: NONE,
    says:
      (facts.says & OF_STATEMENT) |
      (period.yearToDate ? YEAR_TO_DATE : 0) |
      (statusFrom === 'period' ? STATUS_INFERRED : 0) |
      (facts.subjectFrom === 'carried' ? SUBJECT_CARRIED : 0),
    start: facts.start,
    end: facts.end,
  };
}

/** How the figure adds up over time: what is so now is a stock; outside the dictionary what a paragraph on a whole year says is of that year. */
function measureNow(
  member: SubjectMember,
  definition: KnownIndicator | undefined,
  { says }: ClauseFacts,
  context: ReadingContext,
): IndicatorMeasure {
  const measure = hasAny(says, AS_OF_NOW) && !member.core ? 'stock' : measureBy(member, definition);
  return measure === 'stock' && !member.core && context.isOnYear() ? 'flow' : measure;
}
