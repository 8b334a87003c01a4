import { bareHead } from '../../codelists/indicator-lists';
import type { ObservationStatus, Region } from '../../model';
import type { PeriodMention } from '../mentions';
import { withExtent } from '../make-mentions';
import type { ReadingContext } from '../reading-context';
import type { LabelFacts } from './label';
import type { Named } from './row-subjects';
import type { TableColumn, TablePart } from './table-head';
import { ofRowAndColumn, periodUnder } from './table-period';
import { placeOfColumn } from './table-places';
import type { TableTitle } from './table-title';

/** What a cell is said of besides its indicator. */
export interface Dimensions {
  readonly period: PeriodMention | null;
  readonly aims: ObservationStatus | null;
}

/** A column with what it says for every row, told once: by itself, by those before it and by the title. */
export interface ReadColumn {
  readonly column: TableColumn;
  /** What its cells are about where the rows are no names. */
  readonly spoken: Named | null;
  readonly unitOfWhole: string | null;
  /** It names a thing of its own: the times of the levels before it are none of its. */
  readonly opens: boolean;
  /** The column whose words say what a cell is about where the rows are names. */
  readonly namedBy: TableColumn;
  readonly place: Region | null;
  /** What a cell is said of whose row tells no time, aim and measure. */
  readonly plain: Dimensions;
}

export function readColumns(part: TablePart, title: TableTitle, context: ReadingContext): readonly ReadColumn[] {
  let spoken: Named | null = title.spokenOf;
  let unitOfWhole: string | null = null;
  return part.columns.map((column) => {
    const { facts } = column;
    const opens = facts.name !== '' && part.rowsAre !== 'names';
    if (opens) {
      // 地区生产总值, 第一产业, 第二产业 over the columns: a bare head leans on the one before.
      const meant = !facts.core && spoken?.core === true ? bareHead(facts.name, spoken.name) : null;
      spoken = meant === null ? { name: facts.name, core: facts.core } : { name: meant, core: true };
      if (meant === null || facts.unit !== null) unitOfWhole = facts.unit;
    }
    return {
      column,
      spoken,
      unitOfWhole,
      opens,
      namedBy: namedBy(column, part),
      place: facts.place === null ? null : placeOfColumn(column, part, context),
      plain: dimensions(facts.period, facts.aims, facts.measure, title, context),
    };
  });
}

/** What a cell is said of by its column, its row and the title, the nearest of them first; `planned` where it is what a plan ends with. */
export function dimensionsOf(
  { column, plain }: ReadColumn,
  row: LabelFacts,
  planned: boolean,
  title: TableTitle,
  context: ReadingContext,
): Dimensions {
  if (row.period === null && row.aims === null && row.measure === '' && !planned) return plain;
  const { period, aims, measure } = column.facts;
  const aimed = aims ?? row.aims ?? (planned ? 'target' : null);
  return dimensions(ofRowAndColumn(row.period, period), aimed, measure + row.measure, title, context);
}

function dimensions(
  period: PeriodMention | null,
  aims: ObservationStatus | null,
  measure: string,
  title: TableTitle,
  context: ReadingContext,
): Dimensions {
  const printed = periodUnder(title.period, period, measure, context.years().year);
  // 年度目标 and 目标任务 in a table on half a year are of the year, unless the column names months.
  const ofYear = period === null || period.extent.kind === 'year' || measure.includes('年');
  return { period: aims === 'target' && printed && ofYear ? withExtent(printed, { kind: 'year' }) : printed, aims };
}

/** The column whose words say what a cell is about: of a growth without any the level before it, where each level has a growth. */
function namedBy(column: TableColumn, { columns }: TablePart): TableColumn {
  if (column.facts.name !== '' || isOfLevel(column)) return column;
  const isNamed = (one: TableColumn): boolean => one.facts.name !== '' && isOfLevel(one);
  const alike = columns.filter(({ facts }) => facts.name === '' && facts.holds === column.facts.holds).length;
  if (alike < columns.filter(isNamed).length) return column;
  // Behind 调整预算数 and 执行数 a growth is of the latter, which has no name.
  const level = columns.findLast((one) => one.at < column.at && isOfLevel(one));
  return level && isNamed(level) ? level : column;
}

function isOfLevel({ facts: { holds } }: TableColumn): boolean {
  return holds === null || holds === 'level';
}

/** 2025年 behind 2020年: what a plan aims at in a row that is called 预期性 or 约束性. */
export function endOfPlan({ columns }: TablePart): TableColumn | null {
  const dated = columns.filter(({ facts }) => facts.holds === null && facts.period?.extent.kind === 'year');
  const [first, ...others] = dated;
  const last = others.at(-1);
  return last && (last.facts.period?.year ?? 0) > (first?.facts.period?.year ?? 0) ? last : null;
}
