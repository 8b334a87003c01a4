import { emptyCell, nameLabel, placeEnding, placeLabel, tableMeasures, totalRow } from '../../codelists/table-words';
import { regionsNamed } from '../../codelists/regions';
import { isNumber } from './cell-number';
import { columnLabels } from './column-labels';
import { isUnit, type LabelFacts, type LabelReader } from './label';
import type { TableCell } from './table-lines';

/** A column of figures. */
export interface TableColumn {
  readonly at: number;
  readonly facts: LabelFacts;
  /** Of a column of positions what its label says is ranked. */
  readonly ranks: 'level' | 'growth' | null;
  /** What the column before it holds, which positions behind it rank. */
  readonly behind: 'level' | 'growth' | null;
}

/** What the rows are told by: indicators, places, years, or how a number is meant (总量, 增速). */
export type RowKind = 'names' | 'places' | 'periods' | 'measures';

/** Columns of names and the columns of figures that belong to them; tables printed side by side have several. */
export interface TablePart {
  readonly nameAts: readonly number[];
  readonly unitAt: number | null;
  readonly columns: readonly TableColumn[];
  readonly rowsAre: RowKind;
}

export interface TableHead {
  /** Head rows at the top. */
  readonly rows: number;
  /** Columns that the head knows; what stands behind them is unread. */
  readonly width: number;
  readonly parts: readonly TablePart[];
}

type Rows = readonly (readonly TableCell[])[];

const YEARS = /^(?:19|20)\d\d(?:[-~至](?:19|20)?\d\d|\.1[-~至]\d{1,2})?$/;
const MOST_HEAD_ROWS = 4;
/** Columns are asked about each other: of more nobody makes a table. */
const MOST_COLUMNS = 512;

/** Reads the head of a pasted table; null where none is understood. */
export function tableHead(rows: Rows, labelled: LabelReader): TableHead | null {
  const headRows = headRowsOf(rows);
  if (headRows < 1 || headRows > MOST_HEAD_ROWS) return null;
  const body = rows.slice(headRows);
  const width = body.reduce((widest, row) => Math.max(widest, row.findLastIndex((cell) => cell.text !== '') + 1), 0);
  if (width < 2 || width > MOST_COLUMNS) return null;
  const labels = columnLabels(rows.slice(0, headRows), width);
  // 时间:2024-02-01 is a line about the page, no label.
  if (!labels || labels.some((label) => /:\S*\d{4}/.test(label))) return null;
  // 单位 over the first column may be those whom a row is about.
  const isName = labels.map(
    (label, at) =>
      (at === 0 && placeLabel.test(label) ? !holdsUnits(body, 0) : !isAside(label)) && isNameColumn(label, body, at),
  );
  const starts = isName.flatMap((name, at) => (name && (at === 0 || isName[at - 1] !== true) ? [at] : []));
  const parts = starts.flatMap((from, i) => {
    const to = starts[i + 1] ?? width;
    const part = partOf(labels, body, isName, i === 0 ? 0 : from, to, labelled);
    return part ? [part] : [];
  });
  const isStatistic = parts.some((part) => isTelling(part, body, labelled));
  return isStatistic ? { rows: headRows, width: labels.length, parts } : null;
}

/** The head ends before the first row that holds a figure, or a sign that none is known. */
function headRowsOf(rows: Rows): number {
  let count = rows.findIndex((row) =>
    row.some(
      (cell, at) =>
        (isNumber(cell.text) && !YEARS.test(cell.text)) ||
        (at > 0 &&
          YEARS.test(cell.text) &&
          isNumber(row[at + 1]?.text ?? '') &&
          !YEARS.test(row[at + 1]?.text ?? '')) ||
        (cell.text !== '' && !/^[*]+$/.test(cell.text) && emptyCell.test(cell.text)),
    ),
  );
  // 一、工业 alone over its rows is no head.
  while (
    count > 1 &&
    rows[count - 1]?.filter((cell) => cell.text !== '').length === 1 &&
    rows[count - 1]?.[0]?.text !== ''
  )
    count -= 1;
  return count;
}

/** Columns that hold neither names nor figures: units, numbers of rows, remarks. */
function isAside(label: string): boolean {
  return tableMeasures.unit.test(label) || tableMeasures.serial.test(label) || tableMeasures.remark.test(label);
}

function isNameColumn(label: string, body: Rows, at: number): boolean {
  const isNamed = nameLabel.test(label) || placeLabel.test(label);
  let filled = 0;
  let numbers = 0;
  for (const row of body) {
    const cell = row[at]?.text ?? '';
    if (cell !== '') filled += 1;
    if (isNumber(cell) && !YEARS.test(cell)) numbers += 1;
    if (numbers > 0 && !isNamed) return false;
  }
  return isNamed ? numbers * 2 < Math.max(1, filled) : body.some((row) => isName(row[at]?.text ?? ''));
}

function isName(cell: string): boolean {
  return /[\u4e00-\u9fff]{2}/.test(cell) && !/\d/.test(cell) && !isUnit(cell);
}

function partOf(
  labels: readonly string[],
  body: Rows,
  isName: readonly boolean[],
  from: number,
  to: number,
  labelled: LabelReader,
): TablePart | null {
  const nameAts: number[] = [];
  const columns: TableColumn[] = [];
  let unitAt: number | null = null;
  for (let at = from; at < to; at += 1) {
    const label = labels[at] ?? '';
    if (isName[at] === true && columns.every(({ facts }) => facts.holds === 'serial')) nameAts.push(at);
    else if (tableMeasures.unit.test(label) || (unitAt === null && holdsUnits(body, at))) unitAt = at;
    else if (label !== '' && !tableMeasures.remark.test(label)) columns.push(columnOf(label, at, columns, labelled));
  }
  const figures = columns.filter(
    ({ facts, at }) => facts.holds !== 'serial' && body.some((row) => isNumber(row[at]?.text ?? '')),
  );
  if (nameAts.length === 0 || figures.length === 0) return null;
  const nameAt = nameAts.at(-1) ?? 0;
  return {
    nameAts,
    unitAt,
    columns,
    rowsAre: rowKind(
      labels[nameAt] ?? '',
      body.map((row) => row[nameAt]?.text ?? ''),
      columns,
      labelled,
    ),
  };
}

/** A column of units and nothing else. */
function holdsUnits(body: Rows, at: number): boolean {
  let isFilled = false;
  for (const row of body) {
    const cell = row[at]?.text ?? '';
    if (cell === '') continue;
    if (!isUnit(cell)) return false;
    isFilled = true;
  }
  return isFilled;
}

/** Something tells that the numbers are figures: a unit, a measure, a year, an indicator; no list of telephone numbers has one. */
function isTelling({ columns, unitAt, nameAts }: TablePart, body: Rows, labelled: LabelReader): boolean {
  const told = columns.some(
    ({ facts }) =>
      facts.core || facts.unit !== null || facts.period !== null || (facts.holds !== null && facts.holds !== 'serial'),
  );
  const nameAt = nameAts.at(-1) ?? 0;
  return told || unitAt !== null || body.some((row) => labelled(row[nameAt]?.text ?? '').core);
}

function columnOf(label: string, at: number, before: readonly TableColumn[], labelled: LabelReader): TableColumn {
  let facts = labelled(label);
  // 2023年预算数, 预算调整数, 执行数: what became of a budget is of its year.
  if (facts.period === null && /执行|调整/.test(facts.measure))
    facts = { ...facts, period: before.findLast(({ facts: { aims } }) => aims === 'target')?.facts.period ?? null };
  const level = /总量|总额|总值|绝对/.test(facts.measure);
  const ranks = facts.holds !== 'rank' ? null : tableMeasures.growth.test(label) ? 'growth' : level ? 'level' : null;
  return { at, facts, ranks, behind: facts.holds === 'rank' ? rankedBefore(before) : null };
}

function rankedBefore(columns: readonly TableColumn[]): TableColumn['ranks'] {
  const before = columns.at(-1)?.facts;
  if (!before) return null;
  if (before.holds === 'level' || before.holds === null) return 'level';
  return before.holds === 'growth' ? 'growth' : null;
}

function rowKind(
  label: string,
  names: readonly string[],
  columns: readonly TableColumn[],
  labelled: LabelReader,
): RowKind {
  const printed = names.filter((name) => name !== '');
  const half = (count: number): boolean => count * 2 >= Math.max(1, printed.length);
  if (half(printed.filter((name) => isPlace(name, placeLabel.test(label))).length)) return 'places';
  if (half(printed.filter((name) => YEARS.test(name) || isPeriod(name, labelled)).length)) return 'periods';
  const measures = printed.filter((name) => {
    const facts = labelled(name);
    return facts.name === '' && facts.holds !== null;
  });
  return measures.length === printed.length && columns.some(({ facts }) => facts.core) ? 'measures' : 'names';
}

function isPeriod(name: string, labelled: LabelReader): boolean {
  const facts = labelled(name);
  return facts.period !== null && facts.name === '' && facts.holds === null;
}

/** A place of the list, a sum over them, or under a label of places what ends like one. */
export function isPlace(name: string, underLabel: boolean): boolean {
  const bare = placeWords(name);
  return (
    regionsNamed(bare).length > 0 ||
    /^全[国省市州盟县区旗]$/.test(bare) ||
    totalRow.test(bare) ||
    (underLabel && placeEnding.test(bare))
  );
}

/** The name of a place without its number and stars. */
export function placeWords(name: string): string {
  return name.replace(/^(?:[#*·]|其中[:：]?|\d+[.、．])+|\([^()]*\)$/g, '');
}
