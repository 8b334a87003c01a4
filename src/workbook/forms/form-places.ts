import { parentOf, regionsNamed } from '../../codelists/regions';
import { regionKey, type RowContext } from '../data-row';
import type { ComputedRow } from '../merge';
import { textOf } from '../table-rows';

/** A place as a form's cell asks for it. */
export type FormPlace =
  | { readonly kind: 'one'; readonly key: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly names: readonly string[] };

/** Finds the places that a form names among those of the workbook, and those of the codelist that have no row yet. */
export class FormPlaces {
  readonly #context: RowContext;
  /** Key and parent of every place of the workbook, by its name. */
  readonly #held = new Map<string, Map<string, string>>();

  constructor(rows: readonly ComputedRow[], context: RowContext) {
    this.#context = context;
    for (const { row } of rows) {
      const name = textOf(row.region);
      if (name === '') continue;
      const keys = this.#held.get(name) ?? new Map<string, string>();
      this.#held.set(
        name,
        keys.set(regionKey(name, row.parentRegion, context.sharedRegions), textOf(row.parentRegion)),
      );
    }
  }

  /** True where the text names a place; of short names only those of two letters and more. */
  readonly isPlace = (name: string): boolean => this.#held.has(name) || regionsNamed(name).length > 0;

  /** The only place of the workbook, for forms that name none; null where there are several. */
  only(): string | null {
    const keys = [...this.#held.values()].flatMap((one) => [...one.keys()]);
    return keys.length === 1 ? (keys[0] ?? null) : null;
  }

  /**
   * The key of a place; `above` is the place that the form is about, which tells namesakes apart, and which 全市 or 全县 means.
   */
  find(name: string, above: string | null): FormPlace {
    if (/^[全我本]/.test(name) && !this.isPlace(name))
      return above === null ? { kind: 'none' } : this.find(above, null);
    const official = regionsNamed(name);
    const names = this.#held.has(name) ? [name] : [...new Set(official.map((region) => region.name))];
    const held = names.flatMap((one) => [...(this.#held.get(one) ?? new Map<string, string>())]);
    const choices =
      held.length > 0 ? held : official.map((region) => [this.#keyOf(region), region.parentName ?? ''] as const);
    const keys = new Map(choices);
    if (keys.size > 1 && above !== null) {
      const parents = new Set([above, ...regionsNamed(above).map((region) => region.name)]);
      const fitting = [...keys].filter(([, parent]) => parents.has(parent) || this.#isBelow(parent, parents));
      if (fitting.length === 1 && fitting[0]) return { kind: 'one', key: fitting[0][0] };
    }
    const [key] = keys.keys();
    if (key === undefined) return { kind: 'none' };
    return keys.size === 1 ? { kind: 'one', key } : { kind: 'several', names: [...keys.keys()] };
  }

  #keyOf(region: { readonly name: string; readonly parentName: string | null }): string {
    return regionKey(region.name, region.parentName, this.#context.sharedRegions);
  }

  #isBelow(parent: string, above: ReadonlySet<string>): boolean {
    return regionsNamed(parent).some((region) => above.has(parentOf(region)?.name ?? ''));
  }
}
