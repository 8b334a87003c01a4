import { regionsNamed } from '../../codelists/regions';
import { behindZoneInTitle, zoneKinds } from '../../codelists/zone-kinds';
import type { Region } from '../../model';

const NAMED = new RegExp(`([\\u4e00-\\u9fff]{2,14}?)(?:${zoneKinds.join('|')})`);
/** What may stand before a name without a mark between: 2021年张家港保税区…, 关于…. */
const BEFORE_NAME = /^.*[年月度届次于]/;

/**
 * The development zone that a title is about, where no list has it: its name is as printed, it has no code, and it lies in the place that
 * its name begins with. `zoneOfTitle('2021年张家港保税区经济运行公报')` is 张家港保税区 in 张家港市. Null for a title of any other place.
 */
export function zoneOfTitle(title: string): Region | null {
  const found = NAMED.exec(title);
  if (!found) return null;
  const name = found[0].replace(BEFORE_NAME, '');
  const behind = title.slice(found.index + found[0].length);
  if (regionsNamed(name).length > 0 || !behindZoneInTitle.test(behind)) return null;
  const parent = placeBefore(name);
  return parent && { name, code: null, level: 'zone', parentName: parent.name, parentCode: parent.code };
}

/** The place with the longest name that a zone's name begins with, none where several bear it. */
function placeBefore(name: string): Region | null {
  for (let length = name.length - 2; length >= 2; length -= 1) {
    const [place, ...namesakes] = regionsNamed(name.slice(0, length));
    if (place) return namesakes.length === 0 && place.code !== null ? place : null;
  }
  return null;
}
