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

const NUMBER = /^[<>≤≥+-]?\d[\d.,]*(?:%|‰)?$/;
const units: ReadonlySet<string> = new Set(unitSpellings);

/** Reads the head of a pasted table; null where none is understood. */
export function tableHead(table: PastedTable): TableHead | null {
  const { rows } = table;
  const headRows = rows.findIndex((row) =>
    row.some((cell) => NUMBER.test(cell.text) && !/^(?:19|20)\d\d$/.test(cell.text)),
  );
  if (headRows < 1 || headRows > 4) return null;
  const width = Math.max(...rows.slice(headRows).map((row) => row.length));
  if (width < 2) return null;
  const labels = columnLabels(rows.slice(0, headRows), width);
  if (!labels) return null;
  const unitAt = labels.findIndex((label) => tableHeadWords.unit.test(label));
  const nameAt = labels.findIndex(
    (label, at) => at !== unitAt && (tableHeadWords.name.test(label) || isNameColumn(rows.slice(headRows), at)),
  );
  if (nameAt < 0) return null;
  const columns = labels.flatMap((label, at) => (at === unitAt || at === nameAt ? [] : [columnOf(label, at)]));
  return { rows: headRows, nameAt, unitAt: unitAt < 0 ? null : unitAt, columns, unit: unitAbove(table) };
}

function isNameColumn(rows: readonly (readonly TableCell[])[], at: number): boolean {
  return rows.every((row) => !NUMBER.test(row[at]?.text ?? ''));
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
  const groups = labelGroups(
    lower.filter((label) => label !== ''),
    named.length - alone,
  );
  if (named.length < alone || groups === null) return upper;
  const singles = [...named.slice(0, alone)];
  const spanning = named.slice(alone).flatMap((label, i) => Array.from({ length: groups[i] ?? 1 }, () => label));
  return lower.map((label) => (label === '' ? singles.shift() : spanning.shift()) ?? '');
}

function carriedRight(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let current = '';
  return upper.map((label, at) => {
    if (label !== '') current = label;
    return lower[at] === '' ? label : current;
  });
}

/** Sizes of the groups of lower labels under each upper one: a group ends before a label that it holds already. */
function labelGroups(labels: readonly string[], wanted: number): readonly number[] | null {
  if (wanted <= 0) return labels.length === 0 ? [] : null;
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
  return labels.length % wanted === 0 ? Array.from({ length: wanted }, () => labels.length / wanted) : null;
}

function columnOf(label: string, at: number): TableColumn {
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
  return { at, label, holds, unit: unitIn(label), aims };
}

/** The unit in brackets of a head cell or a row's name: 地区生产总值(亿元). */
export function unitIn(label: string): string | null {
  const unit = /\(([^()]+)\)[^()]*$/.exec(label)?.[1] ?? null;
  if (unit === null) return /%$/.test(label) ? '%' : null;
  return units.has(unit) || units.has(splitUnit(unit).base) ? unit : null;
}

function unitAbove(table: PastedTable): string | null {
  const printed =
    unitLine.exec(`${table.above}\n${table.rows[0]?.map((cell) => cell.text).join(' ') ?? ''}`)?.[1] ?? '';
  const named = printed
    .split(/[、,，/ ]+/)
    .filter((unit) => unit !== '%' && (units.has(unit) || units.has(splitUnit(unit).base)));
  return named.length === 1 ? (named[0] ?? null) : null;
}
