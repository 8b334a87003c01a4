import { placeEnding, totalRow } from '../../codelists/table-words';
import { scopeWords } from '../../codelists/scope-words';
import { parentOf, regionsNamed } from '../../codelists/regions';
import type { Region } from '../../model';
import { nearestRegion, scopedRegion } from '../context/report-place';
import type { ReadingContext } from '../reading-context';
import type { LabelFacts } from './label';
import { placeWords, type TableColumn, type TablePart } from './table-head';

/** The place of a row of places: of the list, of a word of scope, the sum of those around it, else as printed. */
export function placeOfRow(
  printed: string,
  facts: LabelFacts,
  context: ReadingContext,
  around: Region | null,
): Region | null {
  const words = placeWords(printed);
  const [first] = regionsIn(words);
  if (first) return nearestRegion(words, first, context.place);
  if (facts.place?.kind === 'scope')
    return around && fits(facts.placeName, around) ? around : context.placeOf(facts.place);
  if (totalRow.test(words)) return around;
  if (facts.place) return context.placeOf(facts.place);
  if (!placeEnding.test(words)) return null;
  const above = around ?? context.place.region;
  return { name: words, code: null, level: 'zone', parentName: above?.name ?? null, parentCode: above?.code ?? null };
}

/** The place of a column: 全市 beside a column of the same without a place is the city above, in a report on a county-level city, too. */
export function placeOfColumn(
  { facts }: Pick<TableColumn, 'facts'>,
  { columns }: Pick<TablePart, 'columns'>,
  context: ReadingContext,
): Region | null {
  const { place } = facts;
  if (place === null) return null;
  const named = context.placeOf(place);
  const isBesideOwn = columns.some(
    ({ facts: other }) => other.place === null && other.holds === facts.holds && other.name === facts.name,
  );
  if (place.kind !== 'scope' || named !== context.place.region || !isBesideOwn) return named;
  return scopedRegion(place, { line: context.place.line.slice(1) }) ?? named;
}

/** The place that most rows lie in: the sums and 全市 among them are its. */
export function placeAround(names: readonly string[], context: ReadingContext): Region | null {
  const counts = new Map<Region, number>();
  for (const name of names) {
    const words = placeWords(name);
    const [first] = regionsIn(words);
    const parent = first && parentOf(nearestRegion(words, first, context.place));
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return best ?? context.place.region;
}

/** 全州 over the counties of a prefecture is all of it, not the county of that name. */
function regionsIn(words: string): readonly Region[] {
  return SCOPES.has(words) ? [] : regionsNamed(words);
}

const SCOPES: ReadonlySet<string> = new Set(scopeWords.map(([word]) => word));

function fits(scope: string, region: Region): boolean {
  return region.name.endsWith(scope.slice(1));
}

/** The set that a column of positions ranks in: what its label says, of places those of the place above; empty where unknown. */
export function scopeOf(label: string, title: string, region: Region | null): string {
  const said =
    /全[国省市州盟区县旗]|[\u4e00-\u9fff]{2,4}[省市州盟](?=(?:县区|各县区|区县)?(?:排[名位序]|位次|名次))/.exec(
      label,
    )?.[0] ?? (/位次|排名|排位/.test(title) ? /[在居]?(全[国省市州盟])/.exec(title)?.[1] : undefined);
  const above = region && parentOf(region);
  return said ?? (above ? `全${/(?:地区|[省市州盟区国县旗])$/.exec(above.name)?.[0] ?? ''}` : '');
}
