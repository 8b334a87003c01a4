import { regionSpellings } from '../../codelists/regions';
import { shortNames as shortFormsOf, shortZoneNames } from '../../codelists/regions-short';
import { townKinds, townScopes } from '../../codelists/title-places';
import type { Region } from '../../model';

const spellingsByCode: ReadonlyMap<string, readonly string[]> = (() => {
  const byCode = new Map<string, string[]>();
  for (const { spelling, region } of regionSpellings()) {
    if (spelling.length < 2) continue;
    const key = region.code ?? region.name;
    const known = byCode.get(key);
    if (known) known.push(spelling);
    else byCode.set(key, [spelling]);
  }
  return byCode;
})();

/** The names of a place and of those above it, full and short, longest first; with what its own people call a zone or a township. */
export function namesOf(line: readonly Region[]): readonly string[] {
  const shorts = line.flatMap((region) => [
    ...(spellingsByCode.get(region.code ?? region.name) ?? []),
    ...zoneNamesAtHome(region),
    ...townNamesAtHome(region),
  ]);
  return [...new Set([...line.map((region) => region.name), ...shorts])].sort((a, b) => b.length - a.length);
}

/** A zone in its own report goes without its city: 医药高新区, 高新区 of 泰州医药高新技术产业开发区. */
function zoneNamesAtHome({ name, level, parentName }: Region): readonly string[] {
  if (level !== 'zone' || parentName === null) return [];
  const [short] = shortFormsOf(parentName);
  if (short === undefined || !name.startsWith(short)) return [];
  const rest = name.slice(short.length).replace(/^市/, '');
  return [rest, ...shortZoneNames(name).map((one) => one.slice(short.length))].filter((one) => one.length > 2);
}

/** 全镇, 我乡: in a township's own report the township. */
function townNamesAtHome({ name, level }: Region): readonly string[] {
  const kind = level === 'zone' ? townKinds.find((one) => name.endsWith(one)) : undefined;
  return kind === undefined ? [] : townScopes.map((scope) => scope + kind);
}
