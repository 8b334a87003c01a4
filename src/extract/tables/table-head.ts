import { tableHeadWords, unitLine } from '../../codelists/table-words';
import { splitUnit, unitSpellings } from '../../codelists/units';
import type { PastedTable, TableCell } from './find-tables';

/** What a column of figures holds. */
export interface TableColumn {
  readonly at: number;
  /** All head cells over the column, from above. */
  readonly label: string;
  readonly holds: 'level' | 'growth' | 'rank' | 'share';
  readonly unit: string | null;
  readonly aims: 'actual' | 'estimated' | 'target' | null;
  /** Of a column of positions what is ranked: what its label says, else what the columns before it hold. */
  readonly ranks: 'level' | 'growth' | null;
}

export interface TableHead {
  /** Head rows at the top. */
  readonly rows: number;
  readonly nameAt: number;
  readonly unitAt: number | null;
  readonly columns: readonly TableColumn[];
  /** 单位：亿元 over the table, where it names one unit besides %. */
  readonly unit: string | null;
}

const NUMBER = /^[<>≤≥+-]?\d[\d.,]*[%‰]?(?:[-~至]\d[\d.,]*[%‰]?)?(?:及?以[上下内]|左右|多|余)?$/;
const YEARS = /^(?:19|20)\d\d(?:[-~至](?:19|20)?\d\d)?$/;
const units: ReadonlySet<string> = new Set(unitSpellings);

/** Reads the head of a pasted table; null where none is understood. */
export function tableHead(table: PastedTable): TableHead | null {
  const { rows } = table;
  const headRows = rows.findIndex((row) => row.some((cell) => NUMBER.test(cell.text) && !YEARS.test(cell.text)));
  if (headRows < 1 || headRows > 4) return null;
  const width = Math.max(...rows.slice(headRows).map((row) => row.length));
  if (width < 2) return null;
  const labels = columnLabels(rows.slice(0, headRows), width);
  // 时间:2024-02-01 is a line about the page, no label.
  if (!labels || labels.some((label) => /:./.test(label))) return null;
  const unitAt = labels.findIndex((label) => tableHeadWords.unit.test(label));
  const nameAt = labels.findIndex(
    (label, at) => at !== unitAt && (tableHeadWords.name.test(label) || isNameColumn(rows.slice(headRows), at)),
  );
  if (nameAt < 0) return null;
  const columns: TableColumn[] = [];
  for (const [at, label] of labels.entries())
    if (at !== unitAt && at !== nameAt && label !== '') columns.push(columnOf(label, at, columns));
  const body = rows.slice(headRows);
  if (!columns.some(({ at }) => body.some((row) => NUMBER.test(row[at]?.text ?? '')))) return null;
  return { rows: headRows, nameAt, unitAt: unitAt < 0 ? null : unitAt, columns, unit: unitAbove(table) };
}

/** Words in every row that are no numbers and not all units. */
function isNameColumn(rows: readonly (readonly TableCell[])[], at: number): boolean {
  const cells = rows.map((row) => row[at]?.text ?? '');
  return (
    cells.every((cell) => !NUMBER.test(cell)) && cells.some((cell) => /[\u4e00-\u9fff]{2}/.test(cell) && !isUnit(cell))
  );
}

function isUnit(words: string): boolean {
  return units.has(words) || units.has(splitUnit(words).base);
}

/** One label a column; a head cell over several columns belongs to each of them. */
function columnLabels(head: readonly (readonly TableCell[])[], width: number): string[] | null {
  const last = head[head.length - 1]?.map((cell) => cell.text) ?? [];
  if (last.length !== width && !(head.length === 1 && last.length > width)) {
    // A head shorter than its rows lacks the empty cells over the names.
    if (last.length > width) return null;
    last.unshift(...Array.from({ length: width - last.length }, () => ''));
  }
  const rows = head.slice(0, -1).map((row) =>
    spread(
      row.map((cell) => cell.text),
      last,
    ),
  );
  return Array.from({ length: width }, (_, at) =>
    [...rows.map((row) => row[at] ?? ''), last[at] ?? '']
      .filter((label, i, all) => label !== '' && all.indexOf(label) === i)
      .join(''),
  );
}

/** Spreads the cells of an upper head row over the columns of the row under it. */
function spread(upper: readonly string[], lower: readonly string[]): readonly string[] {
  if (upper.length === lower.length && upper.some((label) => label === '')) return carriedRight(upper, lower);
  const named = upper.filter((label) => label !== '');
  const alone = lower.filter((label) => label === '').length;
  // Where the upper row has no label for the names and units under it, its labels are of the figures only.
  const isOver = (label: string): boolean => label !== '' && (upper.some(isSide) || !isSide(label));
  const groups = labelGroups(lower.filter(isOver), named.length - alone);
  if (named.length < alone || groups === null) return upper;
  const singles = [...named.slice(0, alone)];
  const spanning = named.slice(alone).flatMap((label, i) => Array.from({ length: groups[i] ?? 1 }, () => label));
  return lower.map((label) => (label === '' ? singles.shift() : isOver(label) ? spanning.shift() : '') ?? '');
}

/** A label over names or units, none over figures. */
function isSide(label: string): boolean {
  return tableHeadWords.name.test(label) || tableHeadWords.unit.test(label);
}

function carriedRight(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let current = '';
  return upper.map((label, at) => {
    if (label !== '') current = label;
    return lower[at] === '' ? label : current;
  });
}

/**
 * Sizes of the groups of lower labels under each upper one: all of one size where none then holds a label twice, else a group ends
 * before a label that it holds already.
 */
function labelGroups(labels: readonly string[], wanted: number): readonly number[] | null {
  if (wanted <= 0) return labels.length === 0 ? [] : null;
  const size = labels.length / wanted;
  const isEven = labels.every((label, i) => !labels.slice(i - (i % size), i).includes(label));
  if (Number.isInteger(size) && isEven) return Array.from({ length: wanted }, () => size);
  const sizes: number[] = [];
  let seen = new Set<string>();
  for (const label of labels) {
    if (seen.has(label) || sizes.length === 0) {
      sizes.push(0);
      seen = new Set();
    }
    seen.add(label);
    sizes[sizes.length - 1] = (sizes[sizes.length - 1] ?? 0) + 1;
  }
  if (sizes.length === wanted) return sizes;
  return Number.isInteger(size) ? Array.from({ length: wanted }, () => size) : null;
}

function columnOf(label: string, at: number, before: readonly TableColumn[]): TableColumn {
  const words = tableHeadWords;
  const holds = words.rank.test(label)
    ? 'rank'
    : words.growth.test(label)
      ? 'growth'
      : words.share.test(label)
        ? 'share'
        : 'level';
  const aims =
    words.target.test(label) && !/完成/.test(label) ? 'target' : words.estimate.test(label) ? 'estimated' : null;
  const ranked = words.growth.test(label) ? 'growth' : /总量|总额|总值/.test(label) ? 'level' : rankedBefore(before);
  return { at, label, holds, unit: unitIn(label), aims, ranks: holds === 'rank' ? ranked : null };
}

function rankedBefore(columns: readonly TableColumn[]): TableColumn['ranks'] {
  const held = columns[columns.length - 1]?.holds;
  return held === 'level' || held === 'growth' ? held : null;
}

/** The unit in brackets of a head cell or a row's name: 地区生产总值(亿元). */
export function unitIn(label: string): string | null {
  const unit = /\(([^()]+)\)[^()]*$/.exec(label)?.[1] ?? null;
  if (unit === null) return /%$/.test(label) ? '%' : null;
  return isUnit(unit) ? unit : null;
}

function unitAbove(table: PastedTable): string | null {
  const printed =
    unitLine.exec(`${table.above}\n${table.rows[0]?.map((cell) => cell.text).join(' ') ?? ''}`)?.[1] ?? '';
  const named = printed.split(/[、,，/ ]+/).filter((unit) => unit !== '%' && isUnit(unit));
  return named.length === 1 ? (named[0] ?? null) : null;
}
