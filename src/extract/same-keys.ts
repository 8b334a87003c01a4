import { isCurrency, splitUnit } from '../codelists/units';
import type { Statement } from './statement';

/** The currency that tells a figure from another under one name; empty for yuan and what is no money. */
function currencyOf(unit: string | null): string {
  const base = unit === null ? '' : splitUnit(unit).base;
  return base !== '元' && isCurrency(base) ? base : '';
}

/**
 * What speaks of one thing: of one place, period, status and currency, and of one indicator. Most statements have all but
 * the indicator from the one before, so that no key is made of these again. Lives for one extraction.
 */
export class SameKeys<T> {
  private readonly byDimensions = new Map<string, Map<string, T>>();
  private last: { readonly of: Statement; readonly currency: string; readonly things: Map<string, T> } | null = null;

  /** What was set for a statement; undefined where nothing was. */
  get(statement: Statement, status = statement.status): T | undefined {
    return this.thingsFor(statement, status).get(statement.subject.name);
  }

  set(statement: Statement, one: T): void {
    this.thingsFor(statement, statement.status).set(statement.subject.name, one);
  }

  *values(): Iterable<T> {
    for (const things of this.byDimensions.values()) yield* things.values();
  }

  private thingsFor(statement: Statement, status: Statement['status']): Map<string, T> {
    const { region, period } = statement;
    const currency = currencyOf(statement.level?.unit ?? null);
    const { last } = this;
    if (
      last?.currency === currency &&
      last.of.region?.name === region?.name &&
      last.of.period === period &&
      last.of.status === status
    )
      return last.things;
    const key = `${region?.name ?? ''}|${period ?? ''}|${status}|${currency}`;
    let things = this.byDimensions.get(key);
    if (things === undefined) {
      things = new Map();
      this.byDimensions.set(key, things);
    }
    // A status that is only asked for is not the statement's own.
    if (status === statement.status) this.last = { of: statement, currency, things };
    return things;
  }
}
