import { ordinaryWords, scopeFits, scopeWords, type ScopeWord } from '../../codelists/scope-words';
import { country, formerRegions, parentOf, provinceOf, regionSpellings, regionsNamed } from '../../codelists/regions';
import type { Region, Span } from '../../model';
import type { MentionedText } from '../mentioned-text';
import type { Mention, RegionMention, ScopeMention } from '../mentions';
import { codesOf } from '../text/code-units';
import { wordTrie } from '../text/word-trie';
import { givenPlaces, otherInTitle } from './given-place';
import { namesOf } from './own-names';
import { countyOfTitle } from './title-county';
import { placesInShort } from './title-place';
import { townOfTitle, zoneOfTitle } from './title-zone';

/** The place that the report is about, and those that its words may mean. */
export interface ReportPlace {
  readonly region: Region | null;
  readonly from: PlaceSource;
  /** Other places of the same name, where the text does not tell them apart. */
  readonly namesakes: number;
  /** The place and those above it, nearest first, the country last. */
  readonly line: readonly Region[];
  /** Their names, full and short, longest first. */
  readonly names: readonly string[];
  /** Another place that the title names, where the caller named this one. */
  readonly titled: string | null;
}

/** Where the place stands: said by the caller; in the title or the first lines, which is sure; only further down, or in short. */
export type PlaceSource = 'given' | 'head' | 'text' | 'unknown';

/** How much more a name in the title, or in the first lines, tells than one in the text. */
const TITLE_WEIGHT = 12;
const HEAD_WEIGHT = 8;
const LED_WEIGHT = 2;
const HEAD_LENGTH = 300;
/** Of a place in front of one that lies in it. */
const PARENT_WEIGHT = 0.5;

/** The place that a title names and no list has: a zone, a township, a county; null where it names none. */
export function printedInTitle(title: string | null): Region | null {
  return title === null ? null : (zoneOfTitle(title) ?? townOfTitle(title) ?? countyOfTitle(title));
}

/**
 * Finds the place that a report is about: the place that a caller names, else `printed` of its title, else the one named most, title and first lines
 * weighing more; of a city and its county the county, where it is named about as often or the text says 全县.
 */
export function reportPlace(
  text: string,
  mentions: MentionedText,
  named: string | undefined,
  title: string | null,
  printed: Region | null,
): ReportPlace {
  const titleAt = title === null ? -1 : text.indexOf(title);
  if (named !== undefined && named.trim() !== '') {
    const given = placeOf(givenPlaces(named.trim()), null, 'given');
    const span = { start: titleAt, end: titleAt + (title?.length ?? 0) };
    return titleAt < 0 ? given : { ...given, titled: otherInTitle(span, mentions.known, given.line) };
  }
  const votes = new Map<Region, number>();
  if (printed) return placeOf([printed], votes, 'head');
  // Where the title names a place, a county named thrice in the first lines of a short text is one of its parts.
  const titleEnd = titleAt + (title?.length ?? 0);
  const { regions, scopes } = placesIn(mentions.known);
  const titled = regions.some(
    ({ word, start }) => word.region.level !== 'country' && start >= titleAt && start < titleEnd,
  );
  const headWeight = titleAt >= 0 && titled ? LED_WEIGHT : HEAD_WEIGHT;
  const weightAt = (at: number): number => {
    if (title !== null && at >= titleAt && at < titleEnd) return TITLE_WEIGHT;
    return at < HEAD_LENGTH ? headWeight : 1;
  };
  regions.forEach((mention, i) => {
    if (mention.word.region.level === 'country') return;
    // 眉山市东坡区 names the district; the city only tells which.
    const isAbove = isAddressOf(mention, regions[i + 1]) || isRankedIn(text, mention);
    const weight = isAbove ? PARENT_WEIGHT : weightAt(mention.start);
    for (const region of regionsNamed(text.slice(mention.start, mention.end)))
      votes.set(region, (votes.get(region) ?? 0) + weight);
  });
  if (![...votes.keys()].some((region) => region.level !== 'province')) voteByShortNames(text, mentions, scopes, votes);
  const chosen = choose(votes, scopes);
  const ofCounty = new Map(
    [...scopes].filter(([{ levels, suffixes }]) => levels.includes('county') && !suffixes.includes('市')),
  );
  // A report that says 全县 and names no county in full may name it in short.
  const unnamed = sumOf(ofCounty) > 1 && !chosen.some((region) => fitting(ofCounty, region) > 0);
  const [best, ...namesakes] = unnamed ? (countyInShort(text, mentions, ofCounty, chosen) ?? chosen) : chosen;
  const candidates = best ? [namedAsThen(best, text, regions), ...namesakes] : placesInShort(title ?? '');
  const head = `${title ?? ''}\n${text.slice(0, HEAD_LENGTH)}`;
  const [about] = candidates;
  const isNamed = (name: string): boolean => head.includes(name);
  const inHead = !unnamed && about !== undefined && (isNamed(about.name) || namesOf([about]).some(isNamed));
  return placeOf(candidates, votes, inHead ? 'head' : 'text');
}

/** How often a text says each word of scope, which are few: 全县, 我市. */
type ScopeCounts = ReadonlyMap<ScopeWord, number>;

/** The names of places of a text, in its order, and its words of scope. */
function placesIn(mentions: readonly Mention[]): {
  readonly regions: readonly RegionMention[];
  readonly scopes: ScopeCounts;
} {
  const regions: RegionMention[] = [];
  const scopes = new Map<ScopeWord, number>();
  for (const mention of mentions) {
    if (mention.kind === 'region') regions.push(mention);
    else if (mention.kind === 'scope') scopes.set(mention.word.scope, (scopes.get(mention.word.scope) ?? 0) + 1);
  }
  return { regions, scopes };
}

/** How many words of scope can mean a place. */
function fitting(scopes: ScopeCounts, region: Region): number {
  let count = 0;
  for (const [scope, said] of scopes) if (scopeFits(scope, region)) count += said;
  return count;
}

function sumOf(scopes: ScopeCounts): number {
  return [...scopes.values()].reduce((sum, said) => sum + said, 0);
}

/** 眉山市 right in front of 东坡区. */
function isAddressOf({ word, end }: RegionMention, next: RegionMention | undefined): boolean {
  return next?.start === end && [...linesAbove(next.word.region)].includes(word.region);
}

/** 居[许昌市]第三: the place that others are ranked in. */
function isRankedIn(text: string, { start, end }: Span): boolean {
  return /[居列排]/.test(text.charAt(start - 1)) && /^(?:第|首位|末位|各县|各区)/.test(text.slice(end, end + 2));
}

/** A place under the name of the report's time: 徐水县 in a report of 2012, with the code of its successor 徐水区. */
function namedAsThen(region: Region, text: string, mentions: readonly RegionMention[]): Region {
  const names = new Set<string>();
  for (const mention of mentions) if (mention.word.region === region) names.add(text.slice(mention.start, mention.end));
  if (names.has(region.name)) return region;
  const former = formerRegions().find((one) => one.successor === region && names.has(one.name));
  // 北川县 is short for 北川羌族自治县, too.
  const isShort = former && /自治[县旗]$/.test(region.name) && region.name.startsWith(former.name.slice(0, -1));
  return former && !isShort ? { ...region, name: former.name } : region;
}

function choose(votes: ReadonlyMap<Region, number>, scopes: ScopeCounts): readonly Region[] {
  const own = (region: Region): number => fitting(scopes, region);
  const scored = [...votes].map(([region, count]) => {
    const parent = parentOf(region);
    const below = region.level === 'province' ? 0.2 : 1;
    // A place whose parent is named too is told apart from its namesakes.
    const told = parent && votes.has(parent) ? 1.5 : 1;
    return { region, score: count * below * told * (1 + Math.min(own(region), 6) / 3) };
  });
  const top = Math.max(0, ...scored.map((one) => one.score));
  const best = scored.filter((one) => one.score === top && top > 0).map((one) => one.region);
  // Of a city and its county the county, where the text says 全县 or 全区 more than 全市.
  const within = scored.filter(
    (one) => best.some((region) => parentOf(one.region) === region) && own(one.region) > Math.max(...best.map(own)),
  );
  const child = Math.max(0, ...within.map((one) => one.score));
  return oneName(child > 0 ? within.filter((one) => one.score === child).map((one) => one.region) : best);
}

/**
 * Of a place and those above it the place: 郴州市桂阳县. Places of one name stay to be told apart; several places of one parent, as in a
 * table, are the parent's; others are none.
 */
function oneName(named: readonly Region[]): readonly Region[] {
  if (named.length < 2) return named;
  const above = new Set(named.flatMap((region) => [...linesAbove(region)]));
  const regions = named.filter((region) => !above.has(region));
  const [first] = regions;
  if (!first || regions.every((region) => region.name === first.name)) return regions;
  const parent = parentOf(first);
  return parent && regions.every((region) => parentOf(region) === parent) ? [parent] : [];
}

function* linesAbove(region: Region): Iterable<Region> {
  for (let at = parentOf(region); at; at = parentOf(at)) yield at;
}

const scopeSpellings: ReadonlySet<string> = new Set(scopeWords.map(([word]) => word));
const shortNames = wordTrie(
  [...regionSpellings()]
    .filter(
      (one) =>
        one.kind === 'short' &&
        !one.common &&
        one.region.level !== 'country' &&
        one.region.level !== 'province' &&
        one.spelling.length > 1 &&
        !scopeSpellings.has(one.spelling) &&
        !ordinaryWords.has(one.spelling),
    )
    .map((one) => [one.spelling, one.spelling] as const),
);

/** The county named in short most often, of those that 全县 can mean and that lie where the chosen place lies. */
function countyInShort(
  text: string,
  mentions: MentionedText,
  scopes: ScopeCounts,
  near: readonly Region[],
): readonly Region[] | null {
  const votes = new Map<Region, number>();
  voteByShortNames(text, mentions, scopes, votes);
  const provinces = new Set(near.map(provinceOf));
  const counties = [...votes].filter(
    ([region]) =>
      region.level === 'county' &&
      fitting(scopes, region) > 0 &&
      (near.length === 0 || provinces.has(provinceOf(region))),
  );
  const top = Math.max(0, ...counties.map(([, count]) => count));
  return top > 0 ? counties.filter(([, count]) => count === top).map(([region]) => region) : null;
}

/** 云溪县 is not 云溪区: behind a short name stands no kind of place. */
const KIND_OF_PLACE = codesOf('县市区旗州盟');

/**
 * Short names are words, too (新建, 建安): each must stand in plain text, and be said more than once unless 全县 and the like fit its
 * place.
 */
function voteByShortNames(
  text: string,
  mentions: MentionedText,
  scopes: ScopeCounts,
  votes: Map<Region, number>,
): void {
  const counts = new Map<string, number>();
  for (const { start, end } of mentions.plainRuns()) {
    for (let at = start; at < end; at += 1) {
      const found = shortNames.longestAt(text, at);
      if (!found || found.end > end || KIND_OF_PLACE.has(text.charCodeAt(found.end))) continue;
      if (isRankedIn(text, { start: at, end: found.end })) continue;
      counts.set(found.value, (counts.get(found.value) ?? 0) + 1);
      at = found.end - 1;
    }
  }
  for (const [name, count] of counts) {
    for (const region of regionsNamed(name)) {
      if (count < 2 && fitting(scopes, region) === 0) continue;
      votes.set(region, (votes.get(region) ?? 0) + count);
    }
  }
}

function placeOf(
  candidates: readonly Region[],
  votes: ReadonlyMap<Region, number> | null,
  from: PlaceSource,
): ReportPlace {
  const region = candidates[0] ?? null;
  if (!region) return { region: null, from: 'unknown', namesakes: 0, line: [country], names: [], titled: null };
  const ambiguous = votes === null || candidates.length > 1 ? candidates.length - 1 : 0;
  const line: Region[] = [];
  for (let at: Region | undefined = region; at; at = parentOf(at)) line.push(at);
  if (!line.includes(country)) line.push(country);
  return { region, from, namesakes: ambiguous, line, names: namesOf(line), titled: null };
}

/**
 * The place that a word of scope means in a report about a place: 全县 the county itself, 全市 in a county's report the city
 * above it; null where none fits. 该县 is the county that the sentence named, where it named one. It is not `other`, which is compared with it.
 */
export function scopedRegion(
  { start, word: { scope } }: ScopeMention,
  place: Pick<ReportPlace, 'line'>,
  text = '',
  named: Region | null = null,
  other: Region | null = null,
): Region | null {
  if (named !== null && text[start] === '该' && scopeFits(scope, named)) return named;
  return (
    place.line.find(
      (region) =>
        region !== other &&
        (scopeFits(scope, region) || (region.level === 'country' && scope.levels.includes('country'))),
    ) ?? null
  );
}

/** Of the places of a printed name the one nearest to the report's: in its own line, in its prefecture, in its province. */
export function nearestRegion(name: string, fallback: Region, place: ReportPlace): Region {
  const candidates = regionsNamed(name);
  const own = place.line.find((region) => candidates.some((one) => one.code === region.code && region.code !== null));
  if (own) return own;
  if (candidates.length < 2 || !place.region) return candidates[0] ?? fallback;
  const above = new Set(place.line.map((region) => region.code));
  const province = provinceOf(place.region);
  return (
    candidates.find((one) => above.has(one.parentCode)) ??
    candidates.find((one) => provinceOf(one) === province) ??
    candidates[0] ??
    fallback
  );
}
