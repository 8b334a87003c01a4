import type { ClauseFacts } from './clause-facts';
import { measureOf, named, within } from './number-fit';
import type { ReadingContext } from './reading-context';
import { note, type NumberFact, type Statement } from './statement';
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
  const measured = named(member, number, lexicon);
  const known = lexicon.indicatorNamed(measured.name);
  const measure = context.inYear(
    facts.asOfNow && !measured.core ? 'stock' : measureOf(measured, lexicon, known),
    measured.core,
  );
  const level = measured.core ? context.levelSaid(measured.name, facts) : null;
  const period = context.periodNow(facts.period, measure, facts.reached && isBehindEarlier, level);
  const { status, from: statusFrom } = context.statusNow(facts.status, period, facts.fromEarlier);
  const stated = facts.region?.region ?? null;
  const place = stated ? { region: stated, from: 'stated' as const } : context.placeNow();
  const subject = within(measured, period.unnamed, context.levelNow(facts.region !== null));
  const statement: Statement = {
    // A name that a page break or a tag had parted is that of the dictionary all the same.
    subject:
      subject.core || (subject === measured ? known : lexicon.indicatorNamed(subject.name)) === undefined
        ? subject
        : renamed(subject, subject.name, true),
    region: place.region,
    regionFrom: place.from,
    period: period.period,
    periodFrom: period.from,
    status,
    statusFrom,
    subjectFrom: facts.subjectFrom,
    yearFrom: period.yearFrom,
    periodWords: facts.subjectFrom === 'table' ? null : period.mention,
    sentence,
    aside: facts.aside,
    readBy: facts.readBy,
    lastReading: null,
    level: null,
    growth: null,
    growthBasis: null,
    change: null,
    ranks: NONE,
    notes: NONE,
    start: facts.span.start,
    end: facts.span.end,
  };
  if (period.yearToDate) note(statement, 'year-to-date');
  if (statusFrom === 'period') note(statement, 'status-inferred');
  if (facts.provisional) note(statement, 'provisional');
  if (facts.subjectFrom === 'carried') note(statement, 'subject-carried');
  return statement;
}
