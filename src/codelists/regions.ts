import type { Region } from '../model';
import { buildRegionIndex, country, type FormerRegion, type RegionSpelling } from './regions-index';
import { patchedUpTo } from './regions-patch';

export { country, type FormerRegion, type RegionSpelling };

/** The day up to which changes of names and codes are in the list, ISO 8601. */
export const regionsAsOf: string = patchedUpTo;

const index = buildRegionIndex();

/**
 * The place of a GB/T 2260 code; undefined where there is none. A place that was merged away keeps its last code.
 * `regionByCode('370124')?.name` is 平阴县.
 */
export function regionByCode(code: string): Region | undefined {
  return index.byCode.get(code);
}

/**
 * The places of a name, official, short or former, those that bear it officially first; none is an empty list. A name may
 * have names of places above it in front. `regionsNamed('朝阳区')` has two, `regionsNamed('北京市朝阳区')` one;
 * `regionsNamed('徐水县')` is 徐水区.
 */
export function regionsNamed(name: string): readonly Region[] {
  return index.byName.get(name) ?? regionsBelow(name);
}

/** The first two characters of every name. */
const openings: ReadonlySet<string> = new Set([...index.byName.keys()].map((name) => name.slice(0, 2)));

/** Longer than any name with all those above it. */
const LONGEST = 60;

/** Reads 山东省济南市平阴县: the longest name in front that leads to a place above one of those named by the rest. */
function regionsBelow(name: string): readonly Region[] {
  if (name.length > LONGEST || !openings.has(name.slice(0, 2))) return [];
  for (let at = name.length - 2; at >= 2; at -= 1) {
    const above = index.byName.get(name.slice(0, at));
    const found = above && regionsNamed(name.slice(at)).filter((region) => above.some((one) => isAbove(one, region)));
    if (found && found.length > 0) return found;
  }
  return [];
}

function isAbove(upper: Region, region: Region): boolean {
  for (let at = parentOf(region); at; at = parentOf(at)) if (at === upper) return true;
  return false;
}

/** The place above: of 平阴县 济南市, of 济源市 河南省, of a province the country; undefined for the country. */
export function parentOf(region: Region): Region | undefined {
  if (region.parentCode !== null) return index.byCode.get(region.parentCode);
  return region.level === 'country' ? undefined : country;
}

/** The province that a place is or lies in; undefined for the country. Of 平阴县 it is 山东省. */
export function provinceOf(region: Region): Region | undefined {
  const code = region.code ?? region.parentCode;
  return code === null ? undefined : index.byCode.get(`${code.slice(0, 2)}0000`);
}

/** Every place of now: the country, then provinces, each with its prefectures and counties, then the zones. */
export function allRegions(): readonly Region[] {
  return index.present;
}

/** Every place that is gone since 2002. `formerRegions()` holds 徐水县 with the successor 徐水区. */
export function formerRegions(): readonly FormerRegion[] {
  return index.formers;
}

/** Every way to write every place's name, for a matcher to be built from; one spelling may lead to several places. */
export function regionSpellings(): Iterable<RegionSpelling> {
  return index.spellings;
}
