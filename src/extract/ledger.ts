import { digitsOf } from './make-mentions';
import type { UnreadReason } from '../model';
import { extend, setChange, setGrowth, setLevel } from './fill-statement';
import { hasAny } from './kinds';
import {
  amountBehindShare,
  isSpokenOf,
  LOOK_BACK,
  lastWithout,
  ofWholePlace,
  ofUnit,
  sameSubjects,
  setElsewhere,
  sharing,
  saysAnother,
  spokenOfElsewhere,
} from './look-back';
import { NumberReadings } from './number-readings';
import { openStatement } from './open-statement';
import type { Elsewhere, NumbersRead, Reading } from './patterns/pattern';
import type { ReadingContext } from './reading-context';
import { rank } from './rank-statements';
import { EARLIER_OF_TWO, HANDED_OUT, OF_EACH, carrying, type ClauseFacts } from './says';
import type { NumberFact, RankFact, Statement } from './statement';
import type { Refusal } from './refusal';
import type { SubjectMember } from './subject';

const NONE: readonly never[] = [];

/** The statements of a report as they are read, and the numbers that were refused. Lives for one extraction. */
export class Ledger {
  readonly statements: Statement[] = [];
  readonly refusals: Refusal[] = [];
  readonly readings = new NumberReadings();
  /** What a number without a subject goes on with. */
  current: readonly Statement[] = NONE;
  sentence: Statement[] = [];
  /** For each sentence how many numbers were refused before it. */
  readonly refusedBefore: number[] = [];
  private before: readonly Statement[] = NONE;
  private beforeBracket: readonly Statement[] = NONE;
  /** What the sentence before went on with, where it is of the same paragraph. */
  currentBefore: readonly Statement[] = NONE;
  lastRow: readonly Statement[] | null = null;
  /** The subject of a number that was refused, for the number behind it: 由12.1亿元提高到13.5亿元. */
  pending: readonly SubjectMember[] | null = null;
  /** The level read last was the earlier of two: 由上年的7.6亿元减少到5.9亿元. */
  fromEarlier = false;

  constructor(readonly context: ReadingContext) {}

  openSentence(goesOn = false): void {
    this.refusedBefore.push(this.refusals.length);
    const isEmpty = this.sentence.length === 0;
    this.before = goesOn && !isEmpty ? this.sentence : NONE;
    this.currentBefore = goesOn ? this.current : NONE;
    if (!isEmpty) this.sentence = [];
    this.current = NONE;
    this.lastRow = null;
    this.pending = null;
    this.beforeBracket = NONE;
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
    this.current = NONE;
    this.fromEarlier = members.length > 0;
  }

  refuse(numbers: readonly NumberFact[], reason: UnreadReason): void {
    for (const number of numbers) {
      const isBare = number.unit === null;
      this.refusals.push({ span: digitsOf(number), reason: isBare ? null : reason, class: isBare ? 'other' : null });
    }
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
      const last = reading.ofLast === null ? null : this.sentence.slice(-reading.ofLast);
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
      for (let i = 0; i < opened.length; i += 1) {
        const [statement, number] = [opened[i], reading.numbers[i]];
        if (statement && number) setLevel(this, statement, number, facts);
      }
      this.pending = null;
      if (!reading.continues) this.current = opened;
      else this.lastRow = opened;
      // 环比上涨0.3%，同比上涨1.2%: the number behind is said of the same.
      const bases = basesOf(opened);
      const [base] = bases;
      if (hasAny(facts.says, EARLIER_OF_TWO) && reading.continues && opened[0]) {
        // 占比由2010年的18.6%提高到26.3%: the later share is of the same.
        this.hold([opened[0].subject]);
      } else if (base && !this.current.some(({ subject }) => subject.name === base.name)) {
        this.current = NONE;
        this.pending = bases;
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
      const meant = single !== null && numbers.length === 1 && !hasAny(facts.says, OF_EACH) ? [single] : members;
      const known = reading.kind === 'levels' ? null : sameSubjects(this.current, meant, facts);
      const statements = known ?? this.pair(meant, numbers, facts);
      if (statements === null) return this.refuse(numbers, 'unequal-lists');
      this.current = statements;
    }
    this.assign(reading, members === null ? row : null, facts);
    this.fromEarlier = reading.kind !== 'changes' && hasAny(facts.says, EARLIER_OF_TWO);
  }

  /** A figure of the same indicator at another place or time opens a statement of its own and leaves the current ones. */
  private enterElsewhere({ kind, numbers }: NumbersRead, elsewhere: Elsewhere, facts: ClauseFacts): void {
    const [[current], [number]] = [this.current, numbers];
    if (!current || !number) return this.refuse(numbers, 'benchmark');
    const region =
      elsewhere.kind === 'place' ? this.context.placeOf(elsewhere.mention, current.region) : current.region;
    if (region === null) return this.refuse(numbers, 'benchmark');
    const period = elsewhere.kind === 'period' ? this.context.notePeriod(elsewhere.mention, false) : facts.period;
    const opened = this.open(current.subject, carrying(facts, period, { region }), number);
    setElsewhere(opened, elsewhere.kind, current);
    this.sentence.pop();
    // 失业率2.1%，低于4%的控制目标: what was aimed at is a level, where the result is one.
    if (kind === 'levels' || (current.growth === null && elsewhere.kind === 'aim'))
      setLevel(this, opened, number, facts);
    else setGrowth(this, opened, number, null, facts);
  }

  /** What a plan changed is said of the plan's years. */
  private enterOverPlan(
    numbers: readonly NumberFact[],
    { from, to }: { readonly from: number; readonly to: number },
    facts: ClauseFacts,
  ): void {
    const [[current], [number]] = [this.current, numbers];
    if (!current || !number) return this.refuse(numbers, 'other-basis');
    const opened = this.open(current.subject, carrying(facts, null, facts.place), number);
    opened.region = current.region;
    opened.period = `${from}/${to}`;
    opened.status = current.status;
    this.sentence.pop();
    setChange(this, opened, number, facts);
  }

  private assign(reading: NumbersRead, row: readonly Statement[] | null, facts: ClauseFacts): void {
    const { numbers } = reading;
    const isHandedOut = hasAny(facts.says, HANDED_OUT);
    const isOfEach = hasAny(facts.says, OF_EACH);
    // 分别增长20%以上 says as much of each; an exact number for several has lost its fellows.
    const bounded = isHandedOut && /^[<>]/.test(numbers[0]?.bound ?? '') && reading.kind === 'growths';
    let targets = this.current;
    if (numbers.length === 1 && (bounded || isOfEach)) targets = sharing(this.sentence, reading.kind, targets, bounded);
    if (reading.kind === 'changes') targets = ofUnit(this.sentence, numbers[0]?.unit ?? null, targets, row);
    // A 5亿元、B 3亿元，增长4%、6% goes without 分别, too.
    if (isHandedOut || (numbers.length > 1 && reading.kind !== 'levels'))
      targets = lastWithout(this.sentence, reading.kind, numbers, targets);
    const whole = ofWholePlace(targets[0], reading.kind, facts, this.context.lexicon);
    if (whole) targets = [this.open(whole, carrying(facts, facts.period, facts.place), null)];
    else if (saysAnother(targets[0], reading, facts, this.fromEarlier, this.context))
      targets = this.cloned(targets, facts);
    if (targets.length === 0) return this.refuse(numbers, 'no-subject');
    if (isHandedOut && numbers.length === 1 && targets.length === 1 && !isOfEach) {
      this.hold(NONE);
      return this.refuse(numbers, 'unequal-lists');
    }
    const all = numbers.length === 1 && (isOfEach || bounded || targets.length === 1);
    if (!all && numbers.length !== targets.length)
      return this.refuse(numbers, targets.length === 1 ? 'ambiguous-subject' : 'unequal-lists');
    if (targets !== this.current && (reading.kind !== 'changes' || targets.length > 1)) this.current = targets;
    for (let i = 0; i < targets.length; i += 1) {
      const statement = targets[i];
      const own = numbers[all ? 0 : i];
      if (!statement || !own) continue;
      if (reading.kind === 'levels') setLevel(this, statement, own, facts);
      else if (reading.kind === 'growths') setGrowth(this, statement, own, reading.basis, facts);
      else setChange(this, statement, own, facts);
    }
  }

  private cloned(targets: readonly Statement[], facts: ClauseFacts): readonly Statement[] {
    const carried = carrying(facts, facts.period, facts.place);
    return targets.map(({ subject }) => this.open(subject, carried, null));
  }

  private pair(
    members: readonly SubjectMember[],
    numbers: readonly NumberFact[],
    facts: ClauseFacts,
  ): readonly Statement[] | null {
    const [member] = members;
    const [number] = numbers;
    if (member && number && members.length === 1 && numbers.length === 1) return [this.open(member, facts, number)];
    return this.pairLists(members, numbers, facts);
  }

  private pairLists(
    members: readonly SubjectMember[],
    numbers: readonly NumberFact[],
    facts: ClauseFacts,
  ): readonly Statement[] | null {
    const [[member], [number]] = [members, numbers];
    if (members.length === numbers.length || (numbers.length === 1 && hasAny(facts.says, OF_EACH)))
      return members.map((each, i) => this.open(each, facts, numbers[i] ?? number ?? null));
    const years = this.context.eachYear(facts, members.length, numbers.length);
    if (!member || years === null) return null;
    return years.map((period, i) => this.open(member, { ...facts, period }, numbers[i] ?? null));
  }

  private open(member: SubjectMember, facts: ClauseFacts, number: NumberFact | null): Statement {
    const sentence = this.refusedBefore.length - 1;
    const statement = openStatement(
      member.leans.spanned ?? member,
      number,
      facts,
      this.context,
      sentence,
      this.fromEarlier,
    );
    this.statements.push(statement);
    // A list made of its first member is as long as that; one that grows keeps room for sixteen more.
    if (this.sentence.length === 0) this.sentence = [statement];
    else this.sentence.push(statement);
    return statement;
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
    if (
      row?.[0]?.subject.leans.base &&
      members === null &&
      this.current.length > 0 &&
      ranks.every(({ of }) => of !== null)
    )
      row = null;
    row ??= members === null ? amountBehindShare(this.current, this.sentence, ranks) : null;
    const [member] = members ?? [];
    const same = member && isSpokenOf(this.current, member, facts);
    if (member && !same && members) this.current = members.map((one) => this.open(one, facts, null));
    const [only] = this.current.length === 1 && !member ? this.current : [];
    if (only && facts.place?.region && facts.place.region !== only.region) this.current = this.cloned([only], facts);
    const alone = this.current.length === 1 && each;
    const own = member && (!same || row !== null) ? this.current : row;
    const targets = own ?? (alone ? this.sentence.slice(-LOOK_BACK) : this.current);
    const { free, statements } = rank(targets, ranks, each);
    for (const { digits: span } of free) this.refusals.push({ span, reason: null, class: 'ordinal' });
    for (const statement of statements) extend(this, statement, 'rank', facts);
  }
}

/** What rows are derived from: of 税收收入环比增速 税收收入. */
function basesOf(rows: readonly Statement[]): readonly SubjectMember[] {
  const bases: SubjectMember[] = [];
  for (const { subject } of rows) if (subject.leans.base) bases.push(subject.leans.base);
  return bases;
}
