import { dataColumn, literalMatch } from './column-formulas';
import { regionKey, type RowContext } from './data-row';
import type { ComputedRow } from './merge';
import { textLiteral } from './a1-reference';
import { periodOrder, pointOf } from './reporting-point';
import type { RowIndex } from './row-index';
import { definedNames, words, type DataField } from './schema';
import { numberOf, textOf } from './table-rows';

/** A row of the panel: a place at a reporting point. */
export interface PanelRow {
  readonly region: string;
  readonly code: string;
  readonly parent: string;
  readonly period: string;
  readonly year: number;
  /** The month in which the period ends. */
  readonly month: number;
}

/** A column of the panel: the levels or the growths of an indicator. */
export interface PanelColumn {
  readonly indicator: string;
  /** The unit of levels; null for growths. */
  readonly unit: string | null;
}

/** A figure and the row of 指标数据, counted from 1, in which it stands. */
export interface PanelFigure {
  readonly value: number;
  readonly row: number;
  readonly key: string;
}

export interface Panel {
  readonly rows: readonly PanelRow[];
  readonly columns: readonly PanelColumn[];
  /** By row, then by column; undefined where there is no figure. */
  readonly figures: readonly (readonly (PanelFigure | undefined)[])[];
}

/** Rows of one place and point while they are gathered. */
interface Gathered {
  readonly row: PanelRow;
  readonly found: Map<string, { readonly data: ComputedRow; readonly position: number }>;
}

/** 完成 figures of the dictionary's indicators: places by their codes, periods from the first on, as yearbooks order columns. */
export function panelOf(data: readonly ComputedRow[], index: RowIndex, context: RowContext): Panel {
  const gathered = new Map<string, Gathered>();
  const levels = new Set<string>();
  const growths = new Set<string>();
  for (const [at, one] of data.entries()) {
    const { row, computed } = one;
    const indicator = textOf(row.indicator);
    const entry = context.dictionary.get(indicator);
    const isFirst = index.rowOf(computed.key) === at + 1 && computed.key === computed.subject;
    const isDone = (textOf(row.status) || words.actual) === words.actual;
    if (!entry || !isFirst || !isDone || textOf(row.region) === '' || computed.standardUnit !== entry.unit) continue;
    const point = entry.measure === words.flow ? computed.period : pointOf(computed.period);
    const place = gather(gathered, one, point, context);
    if (!place) continue;
    // A stock of the end goes before one of the span.
    if (!place.found.has(indicator) || computed.period !== point)
      place.found.set(indicator, { data: one, position: at + 1 });
    if (computed.standardValue !== null) levels.add(indicator);
    if (numberOf(row.growth) !== null) growths.add(indicator);
  }
  const columns = [...context.dictionary].flatMap(([indicator, { unit }]): readonly PanelColumn[] => [
    ...(levels.has(indicator) ? [{ indicator, unit }] : []),
    ...(growths.has(indicator) ? [{ indicator, unit: null }] : []),
  ]);
  const sorted = [...gathered.values()].sort((a, b) => comparePanelRows(a.row, b.row));
  return {
    rows: sorted.map(({ row }) => row),
    columns,
    figures: sorted.map(({ found }) => columns.map((column) => figureOf(column, found.get(column.indicator)))),
  };
}

function gather(
  gathered: Map<string, Gathered>,
  { row }: ComputedRow,
  point: string,
  context: RowContext,
): Gathered | undefined {
  const [end] = periodOrder(point);
  if (end === 0) return undefined;
  const region = regionKey(textOf(row.region), row.parentRegion, context.sharedRegions);
  const key = `${region}|${point}`;
  const known = gathered.get(key);
  if (known) return known;
  const made: Gathered = {
    row: {
      region,
      code: textOf(row.regionCode),
      parent: textOf(row.parentRegion),
      period: point,
      year: Math.floor(end / 10_000),
      month: Math.floor(end / 100) % 100,
    },
    found: new Map(),
  };
  gathered.set(key, made);
  return made;
}

function comparePanelRows(a: PanelRow, b: PanelRow): number {
  const [codeA, codeB] = [a.code || '999999', b.code || '999999'];
  if (codeA !== codeB) return codeA < codeB ? -1 : 1;
  if (a.region !== b.region) return a.region < b.region ? -1 : 1;
  const [[endA, monthsA], [endB, monthsB]] = [periodOrder(a.period), periodOrder(b.period)];
  return endA - endB || monthsA - monthsB || (a.period < b.period ? -1 : 1);
}

function figureOf(
  column: PanelColumn,
  found: { readonly data: ComputedRow; readonly position: number } | undefined,
): PanelFigure | undefined {
  if (!found) return undefined;
  const { row, computed } = found.data;
  const value = column.unit === null ? numberOf(row.growth) : computed.standardValue;
  return value === null ? undefined : { value, row: found.position, key: computed.key };
}

/**
 * The figure of a row as it is now: AVERAGE of one cell is its number, and fails where it holds none. The row is the one
 * at which it stood when the panel was written, if it has its key still: a panel on which a person put something is not written
 * anew while the index is. Where the table changed before it, it is looked for.
 */
export function panelFormula({ row, key }: PanelFigure, field: DataField): string {
  const { changedFrom, changedKeys } = definedNames;
  const keys = dataColumn('key');
  const spelled = textLiteral(key);
  const asked = /[~*?]/.test(key) ? literalMatch(spelled) : spelled;
  const stands = `IFERROR(INDEX(${keys},${row})=${spelled},FALSE)`;
  const found = `IFERROR(MATCH(${asked},${changedKeys},0)+${changedFrom}-1,IF(${stands},${row},MATCH(${asked},${keys},0)))`;
  const position = `IF(AND(${row}<${changedFrom},${stands}),${row},${found})`;
  return `=IFERROR(AVERAGE(INDEX(${dataColumn(field)},${position})),"")`;
}
