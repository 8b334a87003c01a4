import { isCurrency, splitUnit } from '../codelists/units';
import type { Statement } from './statement';
import { codesOf } from './text/code-units';

/** The currency that tells a figure from another under one name; empty for yuan and what is no money. */
function currencyOf(unit: string | null): string {
  if (unit === null || unit === '亿元' || unit === '万元' || !ENDS_MONEY.has(unit.charCodeAt(unit.length - 1)))
    return '';
  const { base } = splitUnit(unit);
  return base !== '元' && isCurrency(base) ? base : '';
}

/** What the spellings of currencies end with. */
const ENDS_MONEY = codesOf('元金币圆镑');

/** What speaks of one place, period, status and currency, by its indicator. */
interface OfOneKind<T> {
  readonly region: string | undefined;
  readonly period: string | null;
  readonly status: Statement['status'];
  readonly currency: string;
  readonly things: Map<string, T>;
}

/** So many places, periods and so on are told by themselves, without a key. */
const MOST_RECENT = 8;

/**
 * What speaks of one thing: of one place, period, status and currency, and of one indicator. Most statements have all but the indicator
 * from one of the few before, as a year's and its last month's, so that no key is made of these again. Lives for one extraction.
 */
export class SameKeys<T> {
  private readonly byKind = new Map<string, OfOneKind<T>>();
  private readonly recent: OfOneKind<T>[] = [];
  /** Which of the recent ones was told last. */
  private last = 0;

  /** What was set for a statement; undefined where nothing was. */
  get(statement: Statement, status = statement.status): T | undefined {
    return this.thingsFor(statement, status).get(statement.subject.name);
  }

  set(statement: Statement, one: T): void {
    this.thingsFor(statement, statement.status).set(statement.subject.name, one);
  }

  private thingsFor({ region: place, period, level }: Statement, status: Statement['status']): Map<string, T> {
    const region = place?.name;
    const currency = currencyOf(level?.unit ?? null);
    const { recent, last } = this;
    for (let i = 0; i < recent.length; i += 1) {
      const at = (last + i) % recent.length;
      const one = recent[at];
      if (one === undefined || !isOf(one, region, period, status, currency)) continue;
      this.last = at;
      return one.things;
    }
    const key = `${region ?? ''}|${period ?? ''}|${status}|${currency}`;
    const found = this.byKind.get(key) ?? { region, period, status, currency, things: new Map<string, T>() };
    this.byKind.set(key, found);
    this.last = recent.length < MOST_RECENT ? recent.length : (last + MOST_RECENT - 1) % MOST_RECENT;
    recent[this.last] = found;
    return found.things;
  }
}

function isOf<T>(
  one: OfOneKind<T>,
  region: string | undefined,
  period: string | null,
  status: Statement['status'],
  currency: string,
): boolean {
  return one.period === period && one.region === region && one.status === status && one.currency === currency;
}
