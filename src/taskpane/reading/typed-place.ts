/** What a person typed as the report's place, held against the list of regions. */
export type ReportPlace =
  | { readonly kind: 'none' }
  /** `name` leads to this one place. */
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string }
  /** Several places bear the name; each of `choices` leads to one of them. */
  | { readonly kind: 'shared'; readonly name: string; readonly choices: readonly string[] };

export const noPlace: ReportPlace = { kind: 'none' };

/**
 * Looks a typed name up in the list of regions, which is fetched when the first one is typed. Never rejects but for a page
 * that cannot be fetched. `await typedPlace('宣州')` is `{ kind: 'known', name: '宣州' }`.
 */
export async function typedPlace(typed: string): Promise<ReportPlace> {
  if (typed.trim() === '') return noPlace;
  const { reportPlace } = await import(/* webpackChunkName: "regions" */ './report-place');
  return reportPlace(typed);
}
