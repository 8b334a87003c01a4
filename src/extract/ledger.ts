import type { Figure, UnreadReason } from '../model';
import type { ClauseFacts } from './clause-facts';
import { replaces } from './growth-basis';
import {
  amountBehindShare,
  isSpokenOf,
  LOOK_BACK,
  lastWithout,
  ofWholePlace,
  ofUnit,
  saidElsewhere,
  sameSubjects,
  sharing,
  saysAnother,
  spokenOfElsewhere,
} from './look-back';
import { countsOthers, isPlainChange, isSinceJanuary, isWithinMonth, restates, sharpens } from './number-fit';
import { openStatement } from './open-statement';
import type { Elsewhere, GrowthBasis, Reading } from './patterns/pattern';
import type { ReadingContext } from './reading-context';
import { rank } from './rank-statements';
import { note, type NumberFact, type RankFact, type Statement } from './statement';
import type { Refusal } from './refusal';
import type { SubjectMember } from './subject';

type NumbersRead = Extract<Reading, { readonly numbers: readonly NumberFact[] }>;

/** The statements of a report as they are read, and the numbers that were refused. Lives for one extraction. */
export class Ledger {
  readonly statements: Statement[] = [];
  readonly refusals: Refusal[] = [];
  /** What a number without a subject goes on with. */
  current: readonly Statement[] = [];
  sentence: Statement[] = [];
  /** For each sentence how many numbers were refused before it. */
  readonly refusedBefore: number[] = [];
  private before: readonly Statement[] = [];
  private beforeBracket: readonly Statement[] = [];
  /** What the sentence before went on with, where it is of the same paragraph. */
  currentBefore: readonly Statement[] = [];
  lastRow: readonly Statement[] | null = null;
  /** The subject of a number that was refused, for the number behind it: 由12.1亿元提高到13.5亿元. */
  pending: readonly SubjectMember[] | null = null;
  /** The level read last was the earlier of two: 由上年的7.6亿元减少到5.9亿元. */
  fromEarlier = false;

  constructor(private readonly context: ReadingContext) {}

  openSentence(goesOn = false): void {
    this.refusedBefore.push(this.refusals.length);
    this.before = goesOn ? this.sentence : [];
    this.currentBefore = goesOn ? this.current : [];
    this.sentence = [];
    this.current = [];
    this.lastRow = null;
    this.pending = null;
    this.beforeBracket = [];
    this.fromEarlier = false;
  }

  /** What stands before a bracket, which is of one member or all, is gone on with behind it: 收入26.5亿元（其中税收收入18.2亿元），[增长6.1%]. */
  enterBracket(ofMember: number | null = null): void {
    this.beforeBracket = this.current;
    if (ofMember !== null) this.current = this.current.slice(ofMember, ofMember + 1);
  }

  leaveBracket(): void {
    if (this.beforeBracket.length > 0) this.current = this.beforeBracket;
  }

  /** Keeps the subject of a refused number for the number behind it. */
  hold(members: readonly SubjectMember[]): void {
    this.pending = members;
    this.current = [];
    this.fromEarlier = members.length > 0;
  }

  refuse(numbers: readonly NumberFact[], reason: UnreadReason): void {
    for (const { digits: span, unit } of numbers)
      this.refusals.push({ span, reason: unit === null ? null : reason, class: unit === null ? 'other' : null });
  }

  /** Enters what a pattern read. `members` are the subject's, null where the item has none of its own. */
  enter(
    reading: Reading,
    members: readonly SubjectMember[] | null,
    single: SubjectMember | null,
    facts: ClauseFacts,
  ): void {
    const row = this.lastRow;
    this.lastRow = null;
    if (reading.kind === 'ranks') {
      const last = reading.ofLast === undefined ? null : this.sentence.slice(-reading.ofLast);
      return this.enterRanks(reading.ranks, reading.each, last ? null : members, last ?? row, facts);
    }
    if (reading.kind === 'ranked-list') {
      for (const one of reading.rows) this.enterRanks([one.rank], false, one.members, null, facts);
      return;
    }
    if (reading.kind === 'unread' || reading.kind === 'none') return;
    if (reading.kind === 'rows') {
      const opened = this.pair(reading.members, reading.numbers, facts);
      if (opened === null) return this.refuse(reading.numbers, 'unequal-lists');
      for (const [i, statement] of opened.entries()) this.setLevel(statement, reading.numbers[i], facts);
      this.pending = null;
      if (reading.continues !== true) this.current = opened;
      else this.lastRow = opened;
      // 环比上涨0.3%，同比上涨1.2%: the number behind is said of the same.
      const [base, ...more] = opened.map(({ subject }) => subject.base).filter((one) => one !== undefined);
      if (facts.fromEarlier && reading.continues === true && opened[0]) {
        // 占比由2010年的18.6%提高到26.3%: the later share is of the same.
        this.hold([opened[0].subject]);
      } else if (base && !this.current.some(({ subject }) => subject.name === base.name)) {
        this.current = [];
        this.pending = [base, ...more];
      }
      return;
    }
    const { numbers } = reading;
    if (reading.kind !== 'changes' && reading.of) return this.enterElsewhere(reading, reading.of, facts);
    if (reading.kind === 'changes' && reading.over) return this.enterOverPlan(reading.numbers, reading.over, facts);
    const goesOn = this.sentence.length === 0 && reading.kind !== 'changes';
    // 占比82.8%，提高0.6个百分点 changes the share; what grows behind it is the part.
    const ofRow = reading.kind === 'changes' && row !== null;
    if (members === null && this.current.length === 0 && !ofRow)
      members = this.pending ?? (goesOn ? spokenOfElsewhere(this.before, numbers, facts, this.context.lexicon) : null);
    if (!ofRow) this.pending = null;
    if (members !== null && members.length > 0) {
      const meant = single !== null && numbers.length === 1 && !facts.each ? [single] : members;
      const known = reading.kind === 'levels' ? null : sameSubjects(this.current, meant, facts);
      const statements = known ?? this.pair(meant, numbers, facts);
      if (statements === null) return this.refuse(numbers, 'unequal-lists');
      this.current = statements;
    }
    this.assign(reading, members === null ? row : null, facts);
    this.fromEarlier = reading.kind !== 'changes' && facts.fromEarlier;
  }

  /** A figure of the same indicator at another place or time opens a statement of its own and leaves the current ones. */
  private enterElsewhere({ kind, numbers }: NumbersRead, elsewhere: Elsewhere, facts: ClauseFacts): void {
    const [[current], [number]] = [this.current, numbers];
    if (!current || !number) return this.refuse(numbers, 'benchmark');
    const region =
      elsewhere.kind === 'place'
        ? { region: this.context.placeOf(elsewhere.mention, current.region), stated: true }
        : { region: current.region, stated: true };
    if (region.region === null) return this.refuse(numbers, 'benchmark');
    const period = elsewhere.kind === 'period' ? this.context.notePeriod(elsewhere.mention, false) : facts.period;
    const opened = this.open(current.subject, { ...facts, period, region, subjectFrom: 'carried' }, number);
    const moved: Statement = { ...opened, ...saidElsewhere(elsewhere.kind, current, opened) };
    this.statements[this.statements.length - 1] = moved;
    this.sentence.pop();
    // 失业率2.1%，低于4%的控制目标: what was aimed at is a level, where the result is one.
    if (kind === 'levels' || (current.growth === null && elsewhere.kind === 'aim')) this.setLevel(moved, number, facts);
    else this.setGrowth(moved, number, null, facts);
  }

  /** What a plan changed is said of the plan's years. */
  private enterOverPlan(
    numbers: readonly NumberFact[],
    { from, to }: { readonly from: number; readonly to: number },
    facts: ClauseFacts,
  ): void {
    const [[current], [number]] = [this.current, numbers];
    if (!current || !number) return this.refuse(numbers, 'other-basis');
    const opened = this.open(current.subject, { ...facts, period: null, subjectFrom: 'carried' }, number);
    const moved: Statement = { ...opened, region: current.region, period: `${from}/${to}`, status: current.status };
    this.statements[this.statements.length - 1] = moved;
    this.sentence.pop();
    this.setChange(moved, number, facts);
  }

  private assign(reading: NumbersRead, row: readonly Statement[] | null, facts: ClauseFacts): void {
    const { numbers } = reading;
    // 分别增长20%以上 says as much of each; an exact number for several has lost its fellows.
    const bounded = facts.respectively && /^[<>]/.test(numbers[0]?.bound ?? '') && reading.kind === 'growths';
    let targets = this.current;
    if (numbers.length === 1) targets = sharing(this.sentence, reading.kind, targets, bounded, facts.each);
    if (reading.kind === 'changes') targets = ofUnit(this.sentence, numbers[0]?.unit ?? null, targets, row);
    targets = lastWithout(this.sentence, reading.kind, numbers, targets, facts.respectively);
    const whole = ofWholePlace(targets[0], reading.kind, facts, this.context.lexicon);
    if (whole) targets = [this.open(whole, { ...facts, subjectFrom: 'carried' }, null)];
    else if (saysAnother(targets[0], reading, facts, this.fromEarlier, this.context))
      targets = this.cloned(targets, facts);
    if (targets.length === 0) return this.refuse(numbers, 'no-subject');
    if (facts.respectively && numbers.length === 1 && targets.length === 1 && !facts.each) {
      this.hold([]);
      return this.refuse(numbers, 'unequal-lists');
    }
    const all = numbers.length === 1 && (facts.each || bounded || targets.length === 1);
    if (!all && numbers.length !== targets.length)
      return this.refuse(numbers, targets.length === 1 ? 'ambiguous-subject' : 'unequal-lists');
    if (targets !== this.current && (reading.kind !== 'changes' || targets.length > 1)) this.current = targets;
    for (const [i, statement] of targets.entries()) {
      const own = numbers[all ? 0 : i];
      if (own && reading.kind === 'levels') this.setLevel(statement, own, facts);
      else if (own && reading.kind === 'growths') this.setGrowth(statement, own, reading.basis ?? null, facts);
      else if (own) this.setChange(statement, own, facts);
    }
  }

  private cloned(targets: readonly Statement[], facts: ClauseFacts): readonly Statement[] {
    return targets.map(({ subject }) => this.open(subject, { ...facts, subjectFrom: 'carried' }, null));
  }

  private pair(
    members: readonly SubjectMember[],
    numbers: readonly NumberFact[],
    facts: ClauseFacts,
  ): readonly Statement[] | null {
    const one = numbers.length === 1 && (members.length === 1 || facts.each);
    if (!one && members.length !== numbers.length) {
      const [[member], years] = [members, this.context.eachYear(facts, members.length, numbers.length)];
      return member
        ? (years?.map((period, i) => this.open(member, { ...facts, period }, numbers[i] ?? null)) ?? null)
        : null;
    }
    return members.map((member, i) => this.open(member, facts, numbers[one ? 0 : i] ?? null));
  }

  private open(member: SubjectMember, facts: ClauseFacts, number: NumberFact | null): Statement {
    const sentence = this.refusedBefore.length - 1;
    const statement = openStatement(member.spanned ?? member, number, facts, this.context, sentence, this.fromEarlier);
    this.statements.push(statement);
    this.sentence.push(statement);
    return statement;
  }

  private setLevel(statement: Statement, number: NumberFact | undefined, facts: ClauseFacts): void {
    if (!number) return;
    const known = statement.level;
    if (known !== null && restates(number, known)) {
      this.refusals.push({ span: number.digits, reason: null, class: 'repeat' });
      return this.extend(statement, 'value', facts);
    }
    if (known !== null && !sharpens(number, known)) {
      // What grows behind a level that is nobody's is nobody's, too.
      if (!facts.inBrackets) this.hold([]);
      return this.refuse([number], 'ambiguous-subject');
    }
    if (known !== null) this.refusals.push({ span: known.digits, reason: null, class: 'repeat' });
    if (isPlainChange(statement.subject, number, this.context.lexicon))
      return this.setGrowth(statement, number, null, facts);
    if (countsOthers(statement.subject, number, this.context.lexicon))
      return this.refuse([number], 'ambiguous-subject');
    statement.level = number;
    this.extend(statement, 'value', facts);
  }

  private setGrowth(statement: Statement, number: NumberFact, basis: GrowthBasis | null, facts: ClauseFacts): void {
    const known = statement.growth;
    if (isSinceJanuary(statement, facts, this.context.time.months !== null))
      return this.refuse([number], 'other-basis');
    // Beside a nominal growth the comparable one is a note.
    if (basis === 'comparable') note(statement, 'comparable-basis');
    if (known === null || replaces(basis, statement.growthBasis)) {
      if (known) this.refuse([known], 'other-basis');
      statement.growth = number;
      statement.growthBasis = basis;
    } else this.refuse([number], basis === statement.growthBasis ? 'ambiguous-subject' : 'other-basis');
    this.extend(statement, 'growth', facts);
  }

  private setChange(statement: Statement, number: NumberFact, facts: ClauseFacts): void {
    if (statement.change !== null) return this.refuse([number], 'ambiguous-subject');
    if (isWithinMonth(statement, this.context.lexicon)) return this.refuse([number], 'other-basis');
    statement.change = number;
    this.extend(statement, 'change', facts);
  }

  private enterRanks(
    ranks: readonly RankFact[],
    each: boolean,
    members: readonly SubjectMember[] | null,
    row: readonly Statement[] | null,
    facts: ClauseFacts,
  ): void {
    members ??= this.current.length === 0 && row === null ? this.pending : null;
    // 完成年度任务的116%，总量居全市第3位: what is ranked by name is the amount, not the ratio.
    if (row?.[0]?.subject.base && members === null && this.current.length > 0 && ranks.every(({ of }) => of !== null))
      row = null;
    row ??= members === null ? amountBehindShare(this.current, this.sentence, ranks) : null;
    const [member] = members ?? [];
    const same = member && isSpokenOf(this.current, member, facts);
    if (member && !same && members) this.current = members.map((one) => this.open(one, facts, null));
    const [only] = this.current.length === 1 && !member ? this.current : [];
    if (only && facts.region?.region && facts.region.region !== only.region) this.current = this.cloned([only], facts);
    const alone = this.current.length === 1 && each;
    const own = member && (!same || row !== null) ? this.current : row;
    const targets = own ?? (alone ? this.sentence.slice(-LOOK_BACK) : this.current);
    const { free, statements } = rank(targets, ranks, each);
    for (const { digits: span } of free) this.refusals.push({ span, reason: null, class: 'ordinal' });
    for (const statement of statements) this.extend(statement, 'rank', facts);
  }

  private extend(statement: Statement, field: Figure['field'], facts: ClauseFacts): void {
    statement.lastReading = { field, by: facts.readBy, before: statement.lastReading };
    if (facts.span.end > statement.end) statement.end = facts.span.end;
  }
}
