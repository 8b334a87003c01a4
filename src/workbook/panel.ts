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
  /** The indicator in its unit. */
  readonly variable: string;
  readonly field: 'standardValue' | 'growth';
  /** The unit of levels, and that of the levels that grow where it is not the dictionary's; null where there is none to tell. */
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
  const levels = new Map<string, Set<string>>();
  const growths = new Map<string, Set<string>>();
  const note = (units: Map<string, Set<string>>, indicator: string, unit: string) =>
    units.set(indicator, (units.get(indicator) ?? new Set<string>()).add(unit));
  for (const [at, one] of data.entries()) {
    const { row, computed } = one;
    const indicator = textOf(row.indicator);
    const entry = context.dictionary.get(indicator);
    const isFirst = index.rowOf(computed.key) === at + 1 && computed.key === computed.subject;
    const isDone = (textOf(row.status) || words.actual) === words.actual;
    if (!entry || !isFirst || !isDone || textOf(row.region) === '') continue;
    const point = entry.measure === words.flow ? computed.period : pointOf(computed.period);
    const place = gather(gathered, one, point, context);
    if (!place) continue;
    // A stock of the end goes before one of the span.
    const { standardUnit } = computed;
    const variable = variableOf(indicator, standardUnit);
    if (!place.found.has(variable) || computed.period !== point)
      place.found.set(variable, { data: one, position: at + 1 });
    if (computed.standardValue !== null) note(levels, indicator, standardUnit);
    if (numberOf(row.growth) !== null) note(growths, indicator, standardUnit);
  }
  const columns = [...context.dictionary].flatMap(([indicator, { unit }]) => {
    // What is in another currency is another variable.
    const units = [...new Set([unit, ...(levels.get(indicator) ?? []), ...(growths.get(indicator) ?? [])])];
    return units.flatMap((each) => columnsOf(indicator, each, unit, levels, growths));
  });
  const sorted = [...gathered.values()].sort((a, b) => comparePanelRows(a.row, b.row));
  return {
    rows: sorted.map(({ row }) => row),
    columns,
    figures: sorted.map(({ found }) => columns.map(({ variable, field }) => figureOf(field, found.get(variable)))),
  };
}

function variableOf(indicator: string, unit: string): string {
  return `${indicator}|${unit}`;
}

function columnsOf(
  indicator: string,
  unit: string,
  ofDictionary: string,
  levels: ReadonlyMap<string, ReadonlySet<string>>,
  growths: ReadonlyMap<string, ReadonlySet<string>>,
): readonly PanelColumn[] {
  const variable = variableOf(indicator, unit);
  const behind = unit === ofDictionary ? null : unit;
  return [
    ...(levels.get(indicator)?.has(unit) ? [{ indicator, variable, field: 'standardValue' as const, unit }] : []),
    ...(growths.get(indicator)?.has(unit) ? [{ indicator, variable, field: 'growth' as const, unit: behind }] : []),
  ];
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
  field: PanelColumn['field'],
  found: { readonly data: ComputedRow; readonly position: number } | undefined,
): PanelFigure | undefined {
  if (!found) return undefined;
  const { row, computed } = found.data;
  const value = field === 'growth' ? numberOf(row.growth) : computed.standardValue;
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
