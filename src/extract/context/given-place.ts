import { townKinds } from '../../codelists/title-places';
import { regionsNamed } from '../../codelists/regions';
import type { Region } from '../../model';
import type { Mention } from '../mentions';
import { printedPlace } from './printed-place';

const COUNTY = /^[\u4e00-\u9fff]{2,12}[县市区旗]$/;
const TOWN = new RegExp(`^[\\u4e00-\\u9fff]{2,12}(?:${townKinds.join('|')})$`);

/**
 * The places that a caller may mean by a name. One that no list has, a township or a county of long ago, is as it is written, without a
 * code; what does not end like a place is none.
 */
export function givenPlaces(name: string): readonly Region[] {
  const listed = regionsNamed(name);
  if (listed.length > 0) return listed;
  if (TOWN.test(name)) return [printedPlace(name, 'zone', null)];
  return COUNTY.test(name) ? [printedPlace(name, 'county', null)] : [];
}

/** The place that a title names, where that is neither the given one nor one above it; null where there is none. */
export function otherInTitle(
  title: { readonly start: number; readonly end: number },
  mentions: readonly Mention[],
  line: readonly Region[],
): string | null {
  const known = new Set(line.map(({ name }) => name));
  const named = mentions.flatMap((one) =>
    one.kind === 'region' && one.start >= title.start && one.end <= title.end ? [one.word.region] : [],
  );
  return named.length > 0 && !named.some((one) => known.has(one.name)) ? (named.at(-1)?.name ?? null) : null;
}
