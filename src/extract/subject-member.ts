import type { IndicatorMeasure, Span } from '../model';
import type { PeriodMention, RegionMention, ScopeMention } from './mentions';

/** What a number is said of. */
export interface SubjectMember extends Span {
  readonly name: string;
  readonly core: boolean;
  /** Outside the dictionary, the phrase before the ending that its unit gave it: 改造老旧小区 of 改造老旧小区数. */
  readonly phrase: string | undefined;
  /** What its name leans on; most names lean on nothing, and share that. */
  readonly leans: Leaning;
}

/** What a name leans on. */
export interface Leaning {
  /** Of a row named after another subject, that one: of 税收收入环比增速 税收收入. */
  readonly base?: SubjectMember | undefined;
  /** Who did what is counted, where the phrase names them: “榴乡诉递” of “榴乡诉递”接收诉求. */
  readonly actor?: string | undefined;
  /** What the clause before was about, where the name leans on it: 文明城市创建 of 文明城市创建累计投入资金. */
  readonly topic?: string | undefined;
  /** The phrase that a bare head borrowed from: 改造老旧小区 of 老旧小区改造面积. */
  readonly lender?: string | undefined;
  /** Of a row over years that no plan names, what it is without them: of 五年一般公共预算收入 一般公共预算收入. */
  readonly spanned?: SubjectMember | undefined;
  /** The whole that a part behind 其中 leans on. */
  readonly whole?: string | undefined;
  /** A stock as its own words say (拥有, 共有): it has the year, not the report's run of months. */
  readonly measure?: IndicatorMeasure | undefined;
}

export interface Subject {
  readonly members: readonly SubjectMember[];
  /** Of a spelling that stands for a list, what it means where one figure alone follows. */
  readonly single: SubjectMember | null;
  /** The places and periods in front of it, nearest first. */
  readonly places: readonly (RegionMention | ScopeMention)[];
  readonly periods: readonly PeriodMention[];
  /** Its meaning was taken from the subject before: 增加值 behind 规模以上工业总产值. */
  readonly carried: boolean;
  /** The first member is the whole of which 占 names the part: 占[生产总值]比重. */
  readonly isWhole: boolean;
  /** Its name leans on the things counted before it, so the evidence begins there. */
  readonly borrowed?: true | undefined;
}

/*
 * Subjects and members are made here alone, each field by its name: all have one set of fields, since what is read of objects of many sets is
 * read several times more slowly.
 */

const NOTHING: Leaning = {
  base: undefined,
  actor: undefined,
  topic: undefined,
  lender: undefined,
  spanned: undefined,
  whole: undefined,
  measure: undefined,
};

/** A member of that name at a place; `core` where it is an indicator of the dictionary. */
export function subjectMember(name: string, core: boolean, { start, end }: Span): SubjectMember {
  return { name, core, start, end, phrase: undefined, leans: NOTHING };
}

/** A member under another name; what `parts` does not name stays. */
export function renamed(
  { start, end, phrase, leans }: SubjectMember,
  name: string,
  core: boolean,
  parts?: Leaning,
): SubjectMember {
  return { name, core, start, end, phrase, leans: parts === undefined ? leans : leaningOn(leans, parts) };
}

/** A member outside the dictionary under the name that its unit gives its phrase. */
export function measuredAs({ name: phrase, start, end, leans }: SubjectMember, name: string): SubjectMember {
  return { name, core: false, start, end, phrase, leans };
}

function leaningOn(known: Leaning, parts: Leaning): Leaning {
  const { base, actor, topic, lender, spanned, whole, measure } = parts;
  // What names no part is shared.
  if ((base ?? actor ?? topic ?? lender ?? spanned ?? whole ?? measure) === undefined) return known;
  return {
    base: base ?? known.base,
    actor: actor ?? known.actor,
    topic: topic ?? known.topic,
    lender: lender ?? known.lender,
    spanned: spanned ?? known.spanned,
    whole: whole ?? known.whole,
    measure: measure ?? known.measure,
  };
}

/** What is in front of a subject. */
type Around = Pick<Subject, 'places' | 'periods'>;
const NOTHING_AROUND: Around = { places: [], periods: [] };

/** A subject of its own words, with what is in front of it. */
export function subjectOf(
  members: readonly SubjectMember[],
  { places, periods }: Around = NOTHING_AROUND,
  single: SubjectMember | null = null,
): Subject {
  return { members, single, places, periods, carried: false, isWhole: false, borrowed: undefined };
}

/** A subject whose meaning was taken from the one before. */
export function carriedSubject(member: SubjectMember, { places, periods }: Around = NOTHING_AROUND): Subject {
  return { members: [member], single: null, places, periods, carried: true, isWhole: false, borrowed: undefined };
}

/** The whole of which 占 names the part. */
export function wholeSubject(members: readonly SubjectMember[], { places, periods }: Around): Subject {
  return { members, single: null, places, periods, carried: false, isWhole: true, borrowed: undefined };
}

/** A subject with other members; what one figure alone would mean of a list holds for these no more. */
export function withMembers(
  { places, periods, carried, isWhole, borrowed }: Subject,
  members: readonly SubjectMember[],
  single: SubjectMember | null = null,
): Subject {
  return { members, single, places, periods, carried, isWhole, borrowed };
}

/** A subject whose name leans on what was counted before it. */
export function borrowing(
  { single, places, periods, carried, isWhole }: Subject,
  members: readonly SubjectMember[],
): Subject {
  return { members, single, places, periods, carried, isWhole, borrowed: true };
}
