import type { Dictionary } from './dictionary';
import { keyMark } from './key-mark';
import { periodKey } from './period-key';
import type { CellValue } from './plan';
import { words, type DataField } from './schema';
import { numberOf, textOf } from './table-rows';
import { isMoney, standardUnit, standardValue, type Conversions, type UnusualCurrencies } from './units';

/** A row of 指标数据, whoever wrote it. */
export type DataRow = Readonly<Record<DataField, CellValue>>;

/** What the computed columns of 指标数据 need besides their row. */
export interface RowContext {
  readonly dictionary: Dictionary;
  readonly conversions: Conversions;
  /** Currencies besides the usual ones, by indicator. */
  readonly currencies: UnusualCurrencies;
  /** What each way to type a period means. */
  readonly periods: ReadonlyMap<string | number, string>;
  /** Names that several places of the workbook bear (市中区): their parent stands in the key. */
  readonly sharedRegions: ReadonlySet<string>;
}

/** The computed columns of one row. */
export interface ComputedCells {
  readonly key: string;
  /** The key without the mark of a conflict: what the row is about. */
  readonly subject: string;
  /** What of the key stands before the period: the place, with the mark of a conflict and what tells it from others. */
  readonly place: string;
  /** The period as the key has it. */
  readonly period: string;
  readonly standardValue: number | null;
  readonly standardUnit: string;
}

/**
 * Computes 键, 标准值 and 标准单位 as the formulas of the sheet do (`column-formulas.ts`). The key is
 * `平阴县|2024年上半年|完成|地区生产总值`, with the currency behind it where that is not the dictionary's.
 */
export function computeRow(row: DataRow, context: RowContext): ComputedCells {
  const indicator = textOf(row.indicator);
  const entry = context.dictionary.get(indicator);
  const printed = row.unit === null ? '' : String(row.unit);
  const unit = standardUnit(context.conversions, printed, entry ? entry.unit : null);
  const value = standardValue(context.conversions, numberOf(row.value), printed, unit);
  const period = periodKey(row.period, context.periods);
  const place = placeOf(row, period, context);
  const rest = `|${period}|${statusKey(row.status)}|${indicator}${currencyBehind(unit, entry?.unit)}`;
  const subject = textOf(row.region) === '' && indicator === '' ? '' : place + rest;
  const mark = subject === '' ? '' : keyMark(row.review, row.remarks);
  return {
    key: mark + subject,
    subject,
    place: mark + place,
    period,
    standardValue: value,
    standardUnit: unit,
  };
}

function placeOf(row: DataRow, period: string, context: RowContext): string {
  const region = textOf(row.region);
  // Where the place or the period is unknown, two reports need not speak of the same: each keeps its own rows.
  const own = region === '' || period === '' ? `〔${row.source ?? ''}〕` : '';
  return own + regionKey(region, row.parentRegion, context.sharedRegions);
}

/** 完成, 预计 or 目标, as the key has it; an empty cell is 完成. */
function statusKey(status: CellValue): string {
  return `${status ?? ''}${words.actual}`.slice(0, 2);
}

/** How the key names a place: 平阴县, or 市中区（济南市） where several places bear the name. */
export function regionKey(region: string, parent: CellValue, shared: ReadonlySet<string>): string {
  return shared.has(region) ? `${region}（${parent ?? ''}）` : region;
}

function currencyBehind(unit: string, ofDictionary: string | undefined): string {
  const foreign = isMoney(unit) && ofDictionary !== undefined && unit !== ofDictionary;
  return foreign ? `|${unit}` : '';
}

/** The names that places of different parents bear among these rows. */
export function sharedRegionsOf(rows: Iterable<DataRow>): ReadonlySet<string> {
  const parents = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of rows) {
    const region = textOf(row.region);
    const parent = textOf(row.parentRegion);
    if (region === '' || parent === '') continue;
    const known = parents.get(region);
    if (known === undefined) parents.set(region, parent);
    else if (known !== parent) shared.add(region);
  }
  return shared;
}
