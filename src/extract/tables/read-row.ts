import { bareHead } from '../../codelists/indicator-lists';
import { emptyCell } from '../../codelists/table-words';
import type { ObservationStatus, Region, Span } from '../../model';
import type { Ledger } from '../ledger';
import { fits, measureOf } from '../number-fit';
import type { PeriodMention } from '../mentions';
import type { ReadingContext } from '../reading-context';
import type { ClauseFacts } from '../says';
import type { SubjectMember } from '../subject';
import { isNumber, numberIn } from './cell-number';
import { cellSubject } from './cell-subject';
import { enterFigures, type RowFigure } from './enter-row';
import { type Holds, type LabelFacts } from './label';
import type { Named, NamedRow } from './row-subjects';
import type { TableColumn, TablePart } from './table-head';
import { sharesIn } from './structure-cell';
import { isSamePeriod, latestOf, ofRowAndColumn, periodUnder } from './table-period';
import { placeOfColumn, placeOfRow, scopeOf } from './table-places';
import type { TableCell } from './table-lines';
import type { TableTitle } from './table-title';
import { subjectMember } from '../subject-member';
import { withExtent } from '../make-mentions';

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

/** What a cell is said of besides its indicator. */
interface Dimensions {
  readonly period: PeriodMention | null;
  readonly aims: ObservationStatus | null;
}

/** The figures of a row that speak of one thing. */
interface FigureGroup extends Dimensions {
  readonly subject: SubjectMember;
  readonly place: Region | null;
  readonly figures: RowFigure[];
  readonly cells: TableCell[];
  unit: string | null;
}

/** Reads one row: each cell by its column, its row and the title, the nearest of them first. */
export function readRow(
  text: string,
  row: PrintedRow,
  part: TablePart,
  title: TableTitle,
  ledger: Ledger,
  context: ReadingContext,
): void {
  const groups = groupsOf(text, row, part, title, ledger, context);
  const printed = part.unitAt === null ? undefined : row.cells[part.unitAt]?.text;
  const rowUnit = unitOfRow(printed, row.facts) ?? row.subject?.unit ?? null;
  const span = spanOfRow(row, part);
  for (const one of groups) {
    ledger.openSentence();
    const unit = rowUnit ?? one.unit ?? unitOf(one.subject, title, context);
    const period = periodOf(one, row, part, context);
    const facts = clauseFacts(
      span ?? spanOfCells(row.name, one.cells),
      period === null ? null : context.notePeriod(period, false),
      one.place,
      one.aims,
    );
    enterFigures(one.figures, one.subject, unit, ledger, facts, context.lexicon);
  }
}

function groupsOf(
  text: string,
  row: PrintedRow,
  part: TablePart,
  title: TableTitle,
  ledger: Ledger,
  context: ReadingContext,
): readonly FigureGroup[] {
  const { facts } = row;
  const groups: FigureGroup[] = [];
  const rowPlace = placeOfName(row, part, context);
  let spoken: Named | null = title.spokenOf;
  let unitOfWhole: string | null = null;
  let levels: Dimensions[] = [];
  const groupFor = (named: Named, place: Region | null, { period, aims }: Dimensions): FigureGroup => {
    for (const one of groups)
      if (one.subject.name === named.name && one.place?.name === place?.name && isSaidAlike(one, period, aims))
        return one;
    const subject = subjectMember(named.name, named.core, row.name);
    const group = { subject, place, period, aims, figures: [], cells: [], unit: null };
    groups.push(group);
    return group;
  };
  const planned = endOfPlan(row, part);
  for (const column of part.columns) {
    const { facts: of } = column;
    if (of.name !== '' && part.rowsAre !== 'names') {
      // 地区生产总值, 第一产业, 第二产业 over the columns: a bare head leans on the one before.
      const meant = !of.core && spoken?.core === true ? bareHead(of.name, spoken.name) : null;
      spoken = meant === null ? { name: of.name, core: of.core } : { name: meant, core: true };
      if (meant === null || of.unit !== null) unitOfWhole = of.unit;
      levels = [];
    }
    const cell = row.cells[column.at];
    const number = cell ? numberIn(text, cell) : null;
    const holds = heldBy(of, facts, title, number?.unit ?? null);
    const measure = of.measure + facts.measure;
    const aimed = of.aims ?? facts.aims ?? (column === planned ? 'target' : null);
    const printed = periodUnder(title.period, ofRowAndColumn(facts.period, of.period), measure, context.years().year);
    const own: Dimensions = { period: aimed === 'target' ? wholeYearOf(printed, measure) : printed, aims: aimed };
    // Under a level stands the growth of a row of growths, too: its time is that of the growth column behind it.
    if (of.holds === null || of.holds === 'level') levels.push(own);
    const shares = cell && !number ? sharesIn(text, cell, facts.label, context.lexicon) : null;
    for (const { name, number: share } of shares ?? []) {
      const group = groupFor({ name, core: true }, rowPlace, own);
      if (cell) group.cells.push(cell);
      group.figures.push({ number: share, holds: 'level', measure: '', unit: '%', ranks: null, scope: '' });
    }
    if (!cell || !number) continue;
    if (of.holds === 'serial') {
      ledger.refusals.push({ span: number.digits, reason: null, class: 'ordinal' });
      continue;
    }
    const named =
      part.rowsAre === 'names' ? cellSubject(row.subject, spokenOf(column, part), part, context.lexicon) : spoken;
    if (!named || (part.rowsAre === 'places' && rowPlace === null)) {
      ledger.refusals.push({ span: number.digits, reason: 'no-subject', class: null });
      continue;
    }
    // A growth without a time of its own is that of the latest level before it; 年末总人口 names no year.
    const isTimed = facts.period !== null && (facts.period.extent.kind !== 'year-end' || facts.period.year !== null);
    const isBehind = holds !== 'level' && of.period === null && of.aims === null && !isTimed;
    const said = isBehind ? (latestOf(levelsFor(holds, levels)) ?? own) : own;
    // 全市位次 ranks the report's own place in the city.
    const place = rowPlace ?? (of.place && holds !== 'rank' ? placeOfColumn(column, part, context) : null);
    const group = groupFor(named, place, said);
    const unit = of.unit ?? unitOfWhole;
    if (holds === 'level' && unit !== null && unit !== '%') group.unit = unit;
    group.cells.push(cell);
    group.figures.push({
      number,
      holds,
      measure,
      unit: of.unit === '%' ? null : of.unit,
      ranks: ranksOf(column, facts),
      scope: holds === 'rank' ? scopeOf(of.label, title.label, place) : '',
    });
  }
  return groups;
}

/** What came about is as good as what is said without more. */
function isSaidAlike(one: Dimensions, period: PeriodMention | null, aims: ObservationStatus | null): boolean {
  const isAim = aims !== null && aims !== 'actual';
  const aimed = one.aims !== null && one.aims !== 'actual';
  return (isAim ? aims === one.aims : !aimed) && isSamePeriod(one.period, period);
}

/** 2025年 beside 2020年 in a row that is called 预期性 or 约束性: what the plan aims at. */
function endOfPlan({ cells }: PrintedRow, { columns }: TablePart): TableColumn | null {
  if (!cells.some(({ text }) => text === '预期性' || text === '约束性')) return null;
  const dated = columns.filter(({ facts }) => facts.holds === null && facts.period?.extent.kind === 'year');
  const [first, ...others] = dated;
  const last = others.at(-1);
  return last && (last.facts.period?.year ?? 0) > (first?.facts.period?.year ?? 0) ? last : null;
}

/** 年度目标 in a table on half a year is of the year. */
function wholeYearOf(period: PeriodMention | null, measure: string): PeriodMention | null {
  return period === null || !measure.includes('年') ? period : withExtent(period, { kind: 'year' });
}

/** What grows may be aimed at; what is ranked, has a share or is done in part is what came about, where a column tells it. */
function levelsFor(holds: Holds, levels: readonly Dimensions[]): readonly Dimensions[] {
  if (holds === 'growth' || holds === 'change' || holds === 'other-basis') return levels;
  const done = levels.filter(({ aims }) => aims !== 'target');
  return done.length > 0 ? done : levels;
}

/** The column whose words say what a cell is about: of a growth without any the level before it, where each level has a growth. */
function spokenOf(column: TableColumn, { columns }: TablePart): TableColumn {
  if (column.facts.name !== '' || column.facts.holds === null || column.facts.holds === 'level') return column;
  const isNamed = ({ facts }: TableColumn): boolean =>
    facts.name !== '' && (facts.holds === null || facts.holds === 'level');
  const alike = columns.filter(({ facts }) => facts.name === '' && facts.holds === column.facts.holds).length;
  if (alike < columns.filter(isNamed).length) return column;
  return columns.findLast((one) => one.at < column.at && isNamed(one)) ?? column;
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

/** An undated stock takes the year of the title, never its run of months. */
function periodOf(
  { subject, period }: FigureGroup,
  row: PrintedRow,
  part: TablePart,
  context: ReadingContext,
): PeriodMention | null {
  if (row.facts.period !== null || period?.extent.kind !== 'months') return period;
  const isOfTitle = part.columns.every(({ facts }) => facts.period === null);
  const isStock = isOfTitle && measureOf(subject, context.lexicon) === 'stock';
  return isStock ? withExtent(period, { kind: 'year' }) : period;
}

/** Evidence longer than this is cut to the name and the cells of one statement. */
const LONGEST_ROW = 300;

/** The whole row; null where that is too long. */
function spanOfRow({ cells, name }: PrintedRow, { nameAts }: TablePart): Span | null {
  const start = cells.find(isFilled)?.start ?? name.start;
  const end = cells.findLast(isFilled)?.end ?? name.end;
  return (nameAts[0] ?? 0) <= 1 && end - start <= LONGEST_ROW ? { start, end } : null;
}

function isFilled({ text }: TableCell): boolean {
  return text !== '';
}

function spanOfCells(name: TableCell, own: readonly TableCell[]): Span {
  const named = around([name, ...own]);
  return named.end - named.start <= LONGEST_ROW ? named : around(own);
}

function around(cells: readonly TableCell[]): Span {
  return { start: Math.min(...cells.map((cell) => cell.start)), end: Math.max(...cells.map((cell) => cell.end)) };
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
