import { isCurrency, splitUnit } from '../codelists/units';
import type { Observation } from '../model';

/** The currency that tells a figure from another under one name; empty for yuan and what is no money. */
function currencyOf(unit: string | null): string {
  const base = unit === null ? '' : splitUnit(unit).base;
  return base !== '元' && isCurrency(base) ? base : '';
}

/**
 * Lists of what speaks of one thing: of one place, period, status and currency, and of one indicator. Most observations have all but
 * the indicator from the one before, so that no key is made of these again. Lives for one extraction.
 */
export class SameKeys<T> {
  private readonly byDimensions = new Map<string, Map<string, T[]>>();
  private last: { readonly of: Observation; readonly currency: string; readonly lists: Map<string, T[]> } | null = null;

  /** The list of an observation; undefined where nothing was entered for it. */
  get(observation: Observation): T[] | undefined {
    return this.listsFor(observation).get(observation.indicator);
  }

  set(observation: Observation, list: T[]): void {
    this.listsFor(observation).set(observation.indicator, list);
  }

  *values(): Iterable<T[]> {
    for (const lists of this.byDimensions.values()) yield* lists.values();
  }

  private listsFor(observation: Observation): Map<string, T[]> {
    const { region, period, status, unit } = observation;
    const currency = currencyOf(unit);
    const { last } = this;
    if (
      last?.currency === currency &&
      last.of.region === region &&
      last.of.period === period &&
      last.of.status === status
    )
      return last.lists;
    const key = `${region ?? ''}|${period ?? ''}|${status}|${currency}`;
    const lists = this.byDimensions.get(key) ?? new Map<string, T[]>();
    this.byDimensions.set(key, lists);
    this.last = { of: observation, currency, lists };
    return lists;
  }
}
