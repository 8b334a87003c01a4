import { convertUnit } from '../../codelists/units';
import type { RowContext } from '../data-row';
import { periodKey } from '../period-key';
import { words } from '../schema';
import type { FormGapReason, FormQuestion } from './form';
import type { HeadFacts } from './form-heads';
import { laidOver, periodOfForm } from './form-period';
import type { FormPlaces } from './form-places';
import type { FormTitle } from './form-title';

/** What all cells of a form have in common. */
export interface FormBackground {
  readonly title: FormTitle;
  readonly places: FormPlaces;
  readonly context: RowContext;
  /** What the person says of the form where it is silent. */
  readonly region: string | null;
  readonly period: string | null;
  /** The year that 本年 and 上年 are counted from. */
  readonly year: number | null;
}

export type Asked =
  | { readonly kind: 'question'; readonly question: FormQuestion }
  | { readonly kind: 'gap'; readonly reason: FormGapReason; readonly text: string };

/**
 * What a cell asks for, from the heads of its row and its column, the title, the name of the sheet, and at last from what the
 * person says. Never guessed: where two heads say different things or one is not understood there is no question.
 */
export function askedBy(row: HeadFacts, column: HeadFacts, background: FormBackground): Asked {
  const { title, context } = background;
  if (row.isSubtotal || column.isSubtotal) return gap('subtotal', '');
  const unknown = row.rest || column.rest;
  if (unknown !== '') return gap('unknown-head', unknown);
  if (row.indicator !== null && column.indicator !== null && row.indicator !== column.indicator)
    return gap('two-indicators', `${row.indicator}、${column.indicator}`);
  const indicator = row.indicator ?? column.indicator ?? title.indicator;
  if (row.field === 'other' || column.field === 'other') return gap('other-question', indicator ?? '');
  if (indicator === null) return gap('no-indicator', '');
  const place = placeOf(row, column, background);
  if (place.kind === 'several') return gap('ambiguous-region', place.names.join('、'));
  if (place.kind === 'none') return gap('no-region', row.place ?? column.place ?? '');
  const period = periodOf(row, column, background);
  if (period === null) return gap('no-period', '');
  const units = [column.units, row.units, title.units].find((some) => some.length > 0) ?? [];
  const ofDictionary = context.dictionary.get(indicator)?.unit ?? '';
  // Under 2023年完成 a row 地区生产总值增速 still asks for the growth: what was done says which figure, not what of it.
  const stated = column.field === 'value' ? (row.field ?? 'value') : (column.field ?? row.field);
  // 规模以上工业增加值（%） asks for the growth of what is measured in 亿元.
  const isGrowth = stated === 'growth' || (stated === null && asksGrowth(row.units, column.units, ofDictionary));
  const field = isGrowth ? 'growth' : (stated ?? 'value');
  const unit = field === 'value' ? unitOf(units, ofDictionary) : field === 'growth' ? '%' : '';
  if (unit === null) return gap('unit-unfit', units.join('、'));
  const status = column.status ?? row.status ?? words.actual;
  return { kind: 'question', question: { region: place.key, indicator, period, status, field, unit } };
}

function gap(reason: FormGapReason, text: string): Asked {
  return { kind: 'gap', reason, text };
}

function placeOf(row: HeadFacts, column: HeadFacts, { title, places, region }: FormBackground) {
  const above = title.place ?? region;
  const named = row.place ?? column.place;
  if (named !== null) return places.find(named, above);
  if (above !== null) return places.find(above, region);
  const only = places.only();
  return only === null ? ({ kind: 'none' } as const) : ({ kind: 'one', key: only } as const);
}

function periodOf(row: HeadFacts, column: HeadFacts, { title, context, period, year }: FormBackground): string | null {
  const said = laidOver(title.period, laidOver(row.period, column.period));
  if (said === null) return period === null ? null : periodKey(period, context.periods);
  const key = periodOfForm(said, year);
  return key === null ? null : periodKey(key, context.periods);
}

function asksGrowth(ofRow: readonly string[], ofColumn: readonly string[], ofDictionary: string): boolean {
  const [unit, ...others] = ofColumn.length > 0 ? ofColumn : ofRow;
  return unit === '%' && others.length === 0 && ofDictionary !== '' && convertUnit(1, '%', ofDictionary) === null;
}

/** The first unit of the form that the dictionary's converts into; the dictionary's own where the form tells none. */
function unitOf(units: readonly string[], ofDictionary: string): string | null {
  if (units.length === 0 || ofDictionary === '') return ofDictionary;
  return units.find((unit) => unit === ofDictionary || convertUnit(1, ofDictionary, unit) !== null) ?? null;
}
