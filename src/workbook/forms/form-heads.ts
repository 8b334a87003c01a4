import { laidOver, type FormPeriod } from './form-period';
import type { FormVocabulary, HeadWords } from './head-words';

/** What all heads of one column, or of one row, say together. */
export interface HeadFacts {
  readonly indicator: string | null;
  readonly place: string | null;
  readonly period: FormPeriod | null;
  readonly status: string | null;
  readonly field: HeadWords['field'];
  readonly units: readonly string[];
  readonly isSubtotal: boolean;
  /** Words of these heads that are not understood and may narrow what is. */
  readonly rest: string;
}

/**
 * Lays the heads of a column over one another, the outer first: 居民人均可支配收入 over 城镇 is 城镇居民人均可支配收入, 地区生产总值 over
 * 增速（%） its growth. `before` is the indicator of the column or row before, of whose family a bare 第二产业 may be.
 */
export function headFacts(
  heads: readonly HeadWords[],
  before: string | null,
  { indicators }: FormVocabulary,
): HeadFacts {
  let facts: HeadFacts = none;
  for (const head of heads) {
    if (head.role !== null && silentRoles.has(head.role)) continue;
    const of = head.rest === '' ? undefined : familyMember(head.rest, facts.indicator ?? before, indicators);
    const indicator = of ?? head.indicator ?? facts.indicator;
    facts = {
      indicator,
      place: head.place ?? facts.place,
      period: laidOver(facts.period, head.period),
      status: head.status ?? facts.status,
      field: head.field ?? facts.field,
      units: head.units.length > 0 ? head.units : facts.units,
      isSubtotal: facts.isSubtotal || head.role === 'subtotal',
      rest: of === undefined && head.rest !== '' ? head.rest : facts.rest,
    };
  }
  return facts;
}

const silentRoles: ReadonlySet<string> = new Set(['idle', 'row-head', 'unit-column', 'column-number']);

const none: HeadFacts = {
  indicator: null,
  place: null,
  period: null,
  status: null,
  field: null,
  units: [],
  isSubtotal: false,
  rest: '',
};

/** 第二产业 behind 地区生产总值 is 第二产业增加值, 农村 behind 居民人均可支配收入 is 农村居民人均可支配收入. */
function familyMember(rest: string, head: string | null, indicators: ReadonlyMap<string, string>): string | undefined {
  if (head === null) return undefined;
  const endings =
    head === '地区生产总值' || head.endsWith('增加值')
      ? ['增加值']
      : head.endsWith('居民人均可支配收入')
        ? ['居民人均可支配收入', '人均可支配收入']
        : [];
  return endings.map((ending) => indicators.get(rest + ending)).find((found) => found !== undefined);
}
