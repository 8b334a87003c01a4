import type { Bound, Observation } from '../../model';
import type { Messages } from '../../messages';
import type { Lexicon } from '../../extract/lexicon';
import type { Reading } from '../reading';
import { printed, rankText } from './figure-text';

/** Excel takes a file without this mark for the system's own encoding and shows Chinese as rubbish. */
export const byteOrderMark = '\ufeff';

/** A number whose digits are to stand as printed: 504.00. */
interface PrintedNumber {
  readonly digits: string;
}
type Cell = string | number | null | PrintedNumber;
type ColumnName = keyof Messages['cli']['columns'];

const COLUMNS: readonly ColumnName[] = [
  ...(['source', 'region', 'regionCode', 'parentRegion', 'indicator', 'group', 'period', 'status', 'value'] as const),
  ...(['valueBound', 'valueUpper', 'unit', 'baseValue', 'baseUnit', 'growth', 'growthBound', 'growthUpper'] as const),
  ...(['change', 'changeUnit', 'rank', 'evidence', 'start', 'end', 'confidence', 'notes'] as const),
];
const COLUMNS_OF_ALL: readonly ColumnName[] = ['type', 'reason'];

/** The head line. */
export function csvHead({ cli }: Messages, all: boolean): string {
  return csvLine(columnsFor(all).map((column) => cli.columns[column]));
}

/** A line for each observation, and with `all` for each number that became none. */
export function* csvLines(
  { source, text, extraction, lexicon }: Reading,
  all: boolean,
  wording: Messages,
): Generator<string> {
  const columns = columnsFor(all);
  const toLine = (cells: Partial<Record<ColumnName, Cell>>): string =>
    csvLine(columns.map((column) => (column === 'source' ? source : (cells[column] ?? null))));
  const { types } = wording.cli;
  for (const observation of extraction.observations) {
    yield toLine({ ...observationCells(observation, lexicon, wording), type: types.observation });
  }
  if (!all) return;
  for (const { start, end, reason } of extraction.unread) {
    const evidence = text.slice(start, end);
    yield toLine({ type: types.unread, reason: wording.unreadReasons[reason], evidence, start, end });
  }
  for (const { start, end, class: kind } of extraction.none) {
    const evidence = text.slice(start, end);
    yield toLine({ type: types.none, reason: wording.noFigureClasses[kind], evidence, start, end });
  }
}

/**
 * One line: numbers plain, text quoted where it must be. A text that Excel would take for a formula or a date gets an
 * apostrophe in front (OWASP, CSV injection). `csvLine(['=1+1', -3, null])` is `'=1+1,-3,` and a line break.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function columnsFor(all: boolean): readonly ColumnName[] {
  return all ? [...COLUMNS, ...COLUMNS_OF_ALL] : COLUMNS;
}

function observationCells(one: Observation, lexicon: Lexicon, wording: Messages): Partial<Record<ColumnName, Cell>> {
  const definition = one.core ? lexicon.indicatorNamed(one.indicator) : undefined;
  return {
    region: one.region,
    regionCode: one.regionCode,
    parentRegion: one.parentRegion,
    indicator: one.indicator,
    group: definition?.group ?? null,
    period: one.period,
    status: wording.status[one.status],
    value: one.value === null ? null : { digits: printed(one.value, one.decimals) },
    valueBound: boundCell(one.value, one.valueBound),
    valueUpper: one.valueUpper,
    unit: one.unit,
    baseValue: one.baseValue,
    baseUnit: one.baseValue === null ? null : (definition?.baseUnit ?? null),
    growth: one.growth,
    growthBound: boundCell(one.growth, one.growthBound),
    growthUpper: one.growthUpper,
    change: one.change?.value ?? null,
    changeUnit: one.change?.unit ?? null,
    rank: rankText(one.ranks, wording),
    evidence: one.evidence,
    start: one.start,
    end: one.end,
    confidence: one.confidence,
    notes: one.notes.map((note) => wording.notes[note]).join('；'),
  };
}

function boundCell(value: number | null, bound: Bound): string {
  return value === null || bound === '=' ? '' : bound;
}

/** Also the full-width signs, which Excel reads as formulas in East Asian versions. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const DATE = /^\d{1,4}[-/年月.]\d{1,2}(?:[-/月.]\d{1,2}|年)?[日月]?$/;
const NEEDS_QUOTES = /[",\r\n]/;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.digits;
  const inert = FORMULA.test(cell) || DATE.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
