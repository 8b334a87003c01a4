import { emptyCell } from '../../codelists/table-words';
import type { ObservationStatus, Region, Span } from '../../model';
import type { CarriedPeriod } from '../context/carried-period';
import type { Ledger } from '../ledger';
import { fits, measureOf } from '../number-fit';
import type { PeriodMention } from '../mentions';
import type { ReadingContext } from '../reading-context';
import type { ClauseFacts } from '../says';
import type { SubjectMember } from '../subject';
import { isNumber, numberIn, type CellNumber } from './cell-number';
import { cellSubject } from './cell-subject';
import { enterFigures, type RowFigure } from './enter-row';
import type { Holds, LabelFacts } from './label';
import { dimensionsOf, endOfPlan, readColumns, type Dimensions, type ReadColumn } from './read-columns';
import type { Named, NamedRow } from './row-subjects';
import type { TableColumn, TablePart } from './table-head';
import { sharesIn } from './structure-cell';
import { isSamePeriod, latestOf } from './table-period';
import { placeOfRow, scopeOf } from './table-places';
import { isFilled, type TableCell } from './table-lines';
import type { TableTitle } from './table-title';
import { subjectMember } from '../subject-member';
import { digitsOf, withExtent } from '../make-mentions';

/** A row with what its name says. */
export interface PrintedRow {
  readonly cells: readonly TableCell[];
  readonly name: TableCell;
  readonly facts: LabelFacts;
  /** Of a row of names what it is about. */
  readonly subject: NamedRow | null;
  /** Of a row of places the place that most of them lie in. */
  readonly around: Region | null;
}

/** The figures of a row that speak of one thing; they stand between `start` and `end`. */
interface FigureGroup extends Dimensions {
  readonly subject: SubjectMember;
  readonly place: Region | null;
  readonly figures: RowFigure[];
  start: number;
  end: number;
  unit: string | null;
}

/** Reads the rows of a part of a table, each cell by its column, its row and the title, the nearest of them first. */
export class RowReader {
  private readonly columns: readonly ReadColumn[];
  private readonly planned: TableColumn | null;
  /** The title alone dates the figures. */
  private readonly isOfTitle: boolean;
  /** The period of the group before: most groups of a table are of one. */
  private period: PeriodMention | null = null;
  private carried: CarriedPeriod | null = null;

  constructor(
    private readonly text: string,
    private readonly part: TablePart,
    private readonly title: TableTitle,
    private readonly ledger: Ledger,
    private readonly context: ReadingContext,
  ) {
    this.columns = readColumns(part, title, context);
    this.planned = endOfPlan(part);
    this.isOfTitle = part.columns.every(({ facts }) => facts.period === null);
  }

  read(row: PrintedRow): void {
    const { part, title, ledger, context } = this;
    const groups = this.groupsOf(row);
    const printed = part.unitAt === null ? undefined : row.cells[part.unitAt]?.text;
    const rowUnit = unitOfRow(printed, row.facts) ?? row.subject?.unit ?? null;
    const span = spanOfRow(row, part);
    for (const one of groups) {
      ledger.openSentence();
      const unit = rowUnit ?? one.unit ?? unitOf(one.subject, title, context);
      const period = this.carriedAs(this.periodOf(one, row));
      const facts = clauseFacts(span ?? spanOfGroup(row.name, one), period, one.place, one.aims);
      enterFigures(one.figures, one.subject, unit, ledger, facts, context.lexicon);
    }
  }

  private groupsOf(row: PrintedRow): readonly FigureGroup[] {
    const { text, title, ledger, context } = this;
    const { facts, name } = row;
    const groups: FigureGroup[] = [];
    const rowPlace = placeOfName(row, this.part, context);
    const planned = this.planned !== null && row.cells.some(isOfPlan) ? this.planned : null;
    let levels: Dimensions[] = NO_LEVELS;
    for (const read of this.columns) {
      const { column } = read;
      const { facts: of } = column;
      const own = dimensionsOf(read, facts, column === planned, title, context);
      if (read.opens) levels = NO_LEVELS;
      // Under a level stands the growth of a row of growths, too: its time is that of the growth column behind it.
      if (of.holds === null || of.holds === 'level') {
        if (levels === NO_LEVELS) levels = [own];
        else levels.push(own);
      }
      const cell = row.cells[column.at];
      if (cell === undefined) continue;
      const number = numberIn(text, cell);
      if (number === null) {
        for (const { name: part, number: share } of sharesIn(text, cell, facts.label, context.lexicon) ?? [])
          enterGroup(groups, { name: part, core: true }, rowPlace, own, name, cell, shareOf(share));
        continue;
      }
      if (of.holds === 'serial') {
        ledger.refusals.push({ span: digitsOf(number), reason: null, class: 'ordinal' });
        continue;
      }
      const named = this.subjectOf(read, row);
      if (named === null || (this.part.rowsAre === 'places' && rowPlace === null)) {
        ledger.refusals.push({ span: digitsOf(number), reason: 'no-subject', class: null });
        continue;
      }
      const holds = heldBy(of, facts, title, number.unit);
      // A growth without a time of its own is that of the latest level before it; 年末总人口 names no year.
      const isTimed = facts.period !== null && (facts.period.extent.kind !== 'year-end' || facts.period.year !== null);
      const isBehind = holds !== 'level' && of.period === null && of.aims === null && !isTimed;
      const said = isBehind ? (latestOf(levelsFor(holds, levels)) ?? own) : own;
      // 全市位次 ranks the report's own place in the city.
      const place = rowPlace ?? (holds === 'rank' ? null : read.place);
      const group = enterGroup(groups, named, place, said, name, cell, {
        number,
        holds,
        measure: of.measure + facts.measure,
        unit: of.unit === '%' ? null : of.unit,
        ranks: ranksOf(column, facts),
        scope: holds === 'rank' ? scopeOf(of.label, title.label, place) : '',
      });
      const unit = of.unit ?? read.unitOfWhole;
      if (holds === 'level' && unit !== null && unit !== '%') group.unit = unit;
    }
    return groups;
  }

  private subjectOf({ namedBy, spoken }: ReadColumn, { subject }: PrintedRow): Named | null {
    return this.part.rowsAre === 'names' ? cellSubject(subject, namedBy, this.part, this.context.lexicon) : spoken;
  }

  /** An undated stock takes the year of the title, never its run of months; under a column of months, 本月 or 1-11月, it is of their end. */
  private periodOf({ subject, period }: FigureGroup, row: PrintedRow): PeriodMention | null {
    const extent = row.facts.period === null ? period?.extent : undefined;
    if (period === null || (extent?.kind !== 'months' && extent?.kind !== 'month')) return period;
    if (measureOf(subject, this.context.lexicon) !== 'stock') return period;
    if (extent.kind === 'month') return withExtent(period, { kind: 'through-month', month: extent.month });
    return withExtent(period, this.isOfTitle ? { kind: 'year' } : { kind: 'through-month', month: extent.to });
  }

  private carriedAs(period: PeriodMention | null): CarriedPeriod | null {
    if (period !== this.period) this.carried = period === null ? null : this.context.notePeriod(period, false);
    this.period = period;
    return this.carried;
  }
}

const NO_LEVELS: Dimensions[] = [];

/** A row that is called 预期性 or 约束性 tells what a plan aims at. */
function isOfPlan({ text }: TableCell): boolean {
  return text === '预期性' || text === '约束性';
}

function shareOf(number: CellNumber): RowFigure {
  return { number, holds: 'level', measure: '', unit: '%', ranks: null, scope: '' };
}

/** Adds a figure to those of the row that speak of the same. */
function enterGroup(
  groups: FigureGroup[],
  { name, core }: Named,
  place: Region | null,
  { period, aims }: Dimensions,
  printed: TableCell,
  { start, end }: TableCell,
  figure: RowFigure,
): FigureGroup {
  for (const one of groups)
    if (one.subject.name === name && one.place?.name === place?.name && isSaidAlike(one, period, aims)) {
      one.figures.push(figure);
      one.start = Math.min(one.start, start);
      one.end = Math.max(one.end, end);
      return one;
    }
  const subject = subjectMember(name, core, printed);
  const group: FigureGroup = { subject, place, period, aims, figures: [figure], start, end, unit: null };
  groups.push(group);
  return group;
}

/** What came about is as good as what is said without more. */
function isSaidAlike(one: Dimensions, period: PeriodMention | null, aims: ObservationStatus | null): boolean {
  const isAim = aims !== null && aims !== 'actual';
  const aimed = one.aims !== null && one.aims !== 'actual';
  return (isAim ? aims === one.aims : !aimed) && isSamePeriod(one.period, period);
}

/** What grows may be aimed at; what is ranked, has a share or is done in part is what came about, where a column tells it. */
function levelsFor(holds: Holds, levels: readonly Dimensions[]): readonly Dimensions[] {
  if (holds === 'growth' || holds === 'change' || holds === 'other-basis') return levels;
  if (levels.length < 2) return levels;
  const done = levels.filter(({ aims }) => aims !== 'target');
  return done.length > 0 ? done : levels;
}

/** What a position ranks: what its column says, else its row, else the column before. */
function ranksOf(column: TableColumn, row: LabelFacts): RowFigure['ranks'] {
  return column.ranks ?? (row.holds === 'growth' || row.holds === 'level' ? row.holds : column.behind);
}

function placeOfName(
  { name, facts, around }: PrintedRow,
  { rowsAre }: TablePart,
  context: ReadingContext,
): Region | null {
  if (rowsAre === 'places') return placeOfRow(name.text, facts, context, around);
  return facts.place ? context.placeOf(facts.place) : null;
}

/** What a number is meant as: by its column, where that does not say by its row, at last by the title. */
function heldBy(column: LabelFacts, row: LabelFacts, title: TableTitle, unit: string | null): Holds {
  if (column.holds !== null && column.holds !== 'level')
    return row.holds === 'rank' && column.holds === 'growth' ? 'rank' : column.holds;
  if (row.holds !== null && row.holds !== 'level') return row.holds;
  return column.holds ?? (title.ofGrowth && unit === null ? 'growth' : 'level');
}

function unitOfRow(cell: string | undefined, facts: LabelFacts): string | null {
  // What stands under 单位 is one, whether or not a list holds it: 万重量箱.
  const printed = cell === undefined || cell === '' || emptyCell.test(cell) || isNumber(cell) ? facts.unit : cell;
  return printed === '%' && (facts.holds === 'growth' || facts.holds === 'rank') ? null : printed;
}

/** The unit of a level whose row and column name none: a rate has its own, else one of those over the table. */
function unitOf(subject: SubjectMember, { units }: TableTitle, { lexicon }: ReadingContext): string | null {
  const base = lexicon.indicatorNamed(subject.name)?.baseUnit ?? null;
  if (base === '%' || base === '') return base === '' ? null : '%';
  const fitting = units.length === 1 ? units : units.filter((unit) => subject.core && fits(subject, unit, lexicon));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Evidence longer than this is cut to the name and the cells of one statement. */
const LONGEST_ROW = 300;

/** The whole row; null where that is too long. */
function spanOfRow({ cells, name }: PrintedRow, { nameAts }: TablePart): Span | null {
  const start = cells.find(isFilled)?.start ?? name.start;
  const end = cells.findLast(isFilled)?.end ?? name.end;
  return (nameAts[0] ?? 0) <= 1 && end - start <= LONGEST_ROW ? { start, end } : null;
}

function spanOfGroup(name: TableCell, { start, end }: FigureGroup): Span {
  const named = { start: Math.min(name.start, start), end: Math.max(name.end, end) };
  return named.end - named.start <= LONGEST_ROW ? named : { start, end };
}

function clauseFacts(
  span: Span,
  period: ClauseFacts['period'],
  place: Region | null,
  status: ClauseFacts['status'],
): ClauseFacts {
  return {
    period,
    place: place === null ? null : { region: place },
    status,
    says: 0,
    subjectFrom: 'table',
    readBy: 'table',
    start: span.start,
    end: span.end,
  };
}
