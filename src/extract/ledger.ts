import { indicatorNamed } from '../codelists/indicators';
import { convertUnit, isCountUnit, splitUnit } from '../codelists/units';
import type { IndicatorMeasure, ObservationStatus, Region, Span, UnreadReason, NoFigureClass } from '../model';
import type { Reading } from './patterns/pattern';
import type { CarriedPeriod, ReadingContext } from './reading-context';
import { saysAnything, type NumberFact, type RankFact, type Statement } from './statement';
import type { SubjectMember } from './subject';

/** What the clause of an item says of place, period and status. */
export interface ClauseFacts {
  readonly period: CarriedPeriod | null;
  readonly region: { readonly region: Region | null; readonly stated: boolean } | null;
  readonly status: ObservationStatus | null;
  readonly provisional: boolean;
  readonly respectively: boolean;
  readonly each: boolean;
  readonly carried: boolean;
  readonly readBy: string;
  readonly span: Span;
}

/** A number that was read as no figure of a statement, with the reason. */
export interface Refusal {
  readonly span: Span;
  readonly reason: UnreadReason | null;
  readonly class: NoFigureClass | null;
}

/** The statements of a report as they are read, and the numbers that were refused. Lives for one extraction. */
export class Ledger {
  readonly statements: Statement[] = [];
  readonly refusals: Refusal[] = [];
  /** What a number without a subject goes on with. */
  current: readonly Statement[] = [];
  private sentence: Statement[] = [];
  private lastRow: readonly Statement[] | null = null;

  constructor(private readonly context: ReadingContext) {}

  openSentence(): void {
    this.sentence = [];
    this.current = [];
    this.lastRow = null;
  }

  refuse(numbers: readonly NumberFact[], reason: UnreadReason): void {
    for (const number of numbers) this.refusals.push({ span: number.digits, reason, class: null });
  }

  /** Enters what a pattern read. `members` are the subject's, null where the item has none of its own. */
  enter(reading: Reading, members: readonly SubjectMember[] | null, single: SubjectMember | null, facts: ClauseFacts): void {
    const row = this.lastRow;
    this.lastRow = null;
    if (reading.kind === 'rank') return this.enterRank(reading.rank, reading.each, members, row, facts);
    if (reading.kind === 'unread' || reading.kind === 'none') return;
    if (reading.kind === 'rows') {
      const opened = reading.members.map((member, i) => this.open(member, facts, reading.numbers[i] ?? null));
      opened.forEach((statement, i) => this.setLevel(statement, reading.numbers[i], facts));
      if (reading.continues === true) this.lastRow = opened;
      else this.current = opened;
      return;
    }
    const { numbers } = reading;
    if (members !== null && members.length > 0) {
      const meant = single !== null && numbers.length === 1 && !facts.each ? [single] : members;
      const known = reading.kind === 'levels' ? null : this.sameSubjects(meant, facts);
      const statements = known ?? this.pair(meant, numbers, facts);
      if (statements === null) return this.refuse(numbers, 'unequal-lists');
      this.current = statements;
    }
    this.assign(reading, facts);
  }

  private assign(reading: Extract<Reading, { readonly numbers: readonly NumberFact[] }>, facts: ClauseFacts): void {
    const { numbers } = reading;
    let targets = this.current;
    if (reading.kind === 'changes') targets = this.ofUnit(numbers[0]?.unit ?? null, targets);
    if (this.needsClone(targets, reading.kind, facts)) targets = this.cloned(targets, facts);
    if (targets.length === 0) return this.refuse(numbers, 'no-subject');
    const all = numbers.length === 1 && (facts.each || targets.length === 1);
    if (!all && numbers.length !== targets.length) return this.refuse(numbers, targets.length === 1 ? 'ambiguous-subject' : 'unequal-lists');
    if (targets !== this.current && reading.kind !== 'changes') this.current = targets;
    targets.forEach((statement, i) => {
      const number = numbers[all ? 0 : i];
      if (!number) return;
      if (reading.kind === 'levels') this.setLevel(statement, number, facts);
      else if (reading.kind === 'growths') this.setGrowth(statement, number, reading.comparable === true || undefined, facts);
      else this.setChange(statement, number, facts);
    });
  }

  /** Another period or place said of the same subject makes another statement: 一季度增长5.7%；上半年增长7.2%. */
  private needsClone(targets: readonly Statement[], kind: Reading['kind'], facts: ClauseFacts): boolean {
    const [first] = targets;
    if (!first) return false;
    const taken = kind === 'levels' ? first.level !== null : kind === 'growths' ? first.growth !== null : first.change !== null;
    const region = facts.region?.region ?? null;
    const otherPlace = region !== null && region !== first.region;
    const { period } = this.context.periodNow(facts.period, measureOf(first.subject));
    const otherPeriod = facts.period !== null && period !== first.period;
    return saysAnything(first) && (otherPlace || otherPeriod || (taken && facts.status !== null && facts.status !== first.status));
  }

  private cloned(targets: readonly Statement[], facts: ClauseFacts): readonly Statement[] {
    return targets.map((statement) => this.open(statement.subject, { ...facts, carried: true }, null));
  }

  private sameSubjects(members: readonly SubjectMember[], facts: ClauseFacts): readonly Statement[] | null {
    const same = members.length === this.current.length && members.every((member, i) => this.current[i]?.subject.name === member.name);
    return same && facts.region === null ? this.current : null;
  }

  private pair(members: readonly SubjectMember[], numbers: readonly NumberFact[], facts: ClauseFacts): readonly Statement[] | null {
    const one = numbers.length === 1 && (members.length === 1 || facts.each);
    if (!one && members.length !== numbers.length) return null;
    return members.map((member, i) => this.open(member, facts, numbers[one ? 0 : i] ?? null));
  }

  private open(member: SubjectMember, facts: ClauseFacts, number: NumberFact | null): Statement {
    const subject = named(member, number);
    const measure = measureOf(subject);
    const period = this.context.periodNow(facts.period, measure);
    const { status, inferred } = this.context.statusNow(facts.status, period);
    const place = facts.region?.region ? { region: facts.region.region, from: 'stated' as const } : this.context.placeNow();
    const statement: Statement = {
      subject,
      region: place.region,
      regionFrom: place.from,
      period: period.period,
      periodFrom: period.from,
      status,
      readBy: facts.readBy,
      level: null,
      growth: null,
      change: null,
      ranks: [],
      notes: new Set(),
      start: facts.span.start,
      end: facts.span.end,
    };
    if (period.yearToDate) statement.notes.add('year-to-date');
    if (inferred) statement.notes.add('status-inferred');
    if (facts.provisional) statement.notes.add('provisional');
    if (facts.carried) statement.notes.add('subject-carried');
    this.statements.push(statement);
    this.sentence.push(statement);
    return statement;
  }

  private setLevel(statement: Statement, number: NumberFact | undefined, facts: ClauseFacts): void {
    if (!number) return;
    if (statement.level !== null) return this.refuse([number], 'ambiguous-subject');
    // A rate of change is often printed without its verb in lists of aims: 地区生产总值6%左右.
    if (statement.subject.core && number.unit === '%' && !fits(statement.subject, '%')) return this.setGrowth(statement, number, undefined, facts);
    statement.level = number;
    this.extend(statement, facts);
  }

  private setGrowth(statement: Statement, number: NumberFact, comparable: true | undefined, facts: ClauseFacts): void {
    if (statement.growth !== null) {
      // Beside a nominal growth the comparable one is a note; the nominal one takes the place of the comparable one.
      const nominal = statement.notes.has('comparable-basis') && comparable === undefined;
      if (nominal) {
        this.refuse([statement.growth], 'other-basis');
        statement.growth = number;
      } else this.refuse([number], comparable === true ? 'other-basis' : 'ambiguous-subject');
      if (comparable === true || nominal) statement.notes.add('comparable-basis');
    } else {
      statement.growth = number;
      if (comparable === true) statement.notes.add('comparable-basis');
    }
    this.extend(statement, facts);
  }

  private setChange(statement: Statement, number: NumberFact, facts: ClauseFacts): void {
    if (statement.change !== null) return this.refuse([number], 'ambiguous-subject');
    statement.change = number;
    this.extend(statement, facts);
  }

  private enterRank(rank: RankFact, each: boolean, members: readonly SubjectMember[] | null, row: readonly Statement[] | null, facts: ClauseFacts): void {
    const [member] = members ?? [];
    const same = member && this.current.some((statement) => statement.subject.name === member.name);
    if (member && !same && members) this.current = members.map((one) => this.open(one, facts, null));
    const alone = this.current.length === 1 && each;
    const targets = member && !same ? this.current : (row ?? (alone ? this.sentence : this.current));
    if (targets.length === 0) this.refusals.push({ span: rank.digits, reason: null, class: 'ordinal' });
    for (const statement of targets) {
      if (statement.ranks.some((one) => one.scope === rank.scope && one.of === rank.of)) continue;
      statement.ranks.push(rank);
      this.extend(statement, facts);
    }
  }

  /** The statement that a change of a unit belongs to: 优良率65.8%，增加9天 is of the days. */
  private ofUnit(unit: string | null, targets: readonly Statement[]): readonly Statement[] {
    if (unit === null || unit.endsWith('点') || targets.length > 1) return targets;
    const [target] = targets;
    if (!target || target.level === null || sameUnit(target.level.unit, unit)) return targets;
    for (let i = this.sentence.length - 1; i >= 0; i -= 1) {
      const statement = this.sentence[i];
      if (statement?.level && sameUnit(statement.level.unit, unit) && statement.change === null) return [statement];
    }
    return targets;
  }

  private extend(statement: Statement, facts: ClauseFacts): void {
    if (facts.span.end > statement.end) statement.end = facts.span.end;
  }
}

function sameUnit(a: string | null, b: string): boolean {
  return a !== null && splitUnit(a).base === splitUnit(b).base;
}

/** A core subject whose number cannot be its own becomes a row under its noun phrase: 固定资产投资项目31个. */
function named(member: SubjectMember, number: NumberFact | null): SubjectMember {
  if (number === null || number.unit === null) return member;
  if (member.core && (fits(member, number.unit) || /^(?:%|倍|番|个?百分点)$/.test(number.unit))) return member;
  if (/^[%‰]$/.test(number.unit) || !isCountUnit(number.unit) || /(?:数|次|率|额|量)$/.test(member.name)) return { ...member, core: member.core && fits(member, number.unit) };
  return { ...member, core: false, name: `${member.name}数` };
}

/** True where a unit can measure the indicator. */
export function fits(member: SubjectMember, unit: string): boolean {
  const definition = indicatorNamed(member.name);
  if (!definition) return !member.core;
  if (definition.baseUnit === '') return false;
  if (convertUnit(1, unit, definition.baseUnit) !== null) return true;
  const [printed, base] = [splitUnit(unit).base, splitUnit(definition.baseUnit).base];
  const currencies = ['元', '美元', '港元', '欧元'];
  return (currencies.includes(printed) && currencies.includes(base)) || (printed === '人' && base === '人次');
}

function measureOf(subject: SubjectMember): IndicatorMeasure {
  return indicatorNamed(subject.name)?.measure ?? 'flow';
}
