import { parentOf, regionsNamed } from '../../codelists/regions';
import { behindTownInTitle, noTownName, townKinds } from '../../codelists/title-places';
import { behindZoneInTitle, zoneKinds } from '../../codelists/zone-kinds';
import type { Region } from '../../model';
import { fromName, printedPlace } from './printed-place';

const NAMED = new RegExp(`([\\u4e00-\\u9fff]{2,14}?)(?:${zoneKinds.join('|')})`);

/**
 * The development zone that a title is about, where no list has it: its name is as printed, it has no code, and it lies in the place that
 * its name begins with. `zoneOfTitle('2021年张家港保税区经济运行公报')` is 张家港保税区 in 张家港市. Null for a title of any other place.
 */
export function zoneOfTitle(title: string): Region | null {
  const found = NAMED.exec(title);
  if (!found) return null;
  const name = fromName(found[0]);
  const behind = title.slice(found.index + found[0].length);
  if (regionsNamed(name).length > 0 || !behindZoneInTitle.test(behind)) return null;
  const parent = placeBefore(name);
  return parent && printedPlace(name, 'zone', parent);
}

/**
 * The township that a title is about: `townOfTitle('安丘市官庄镇2024年工作总结')` is 官庄镇 in 安丘市. What it says is not said of the county above.
 * Null for a title of any other place.
 */
export function townOfTitle(title: string): Region | null {
  const found = TOWN.exec(title);
  const [whole, before = '', kind = ''] = found ?? [];
  if (!found || whole === undefined) return null;
  const printed = fromName(before);
  const behind = title.slice(found.index + whole.length);
  if (regionsNamed(printed + kind).length > 0 || !behindTownInTitle.test(behind)) return null;
  const above = placeInFront(printed);
  const name = printed.slice(above?.end ?? 0);
  if (name.length < 2 || name.length > LONGEST_TOWN || noTownName.test(name)) return null;
  return printedPlace(name + kind, 'zone', above && onePlace(above.places));
}

const TOWN = new RegExp(`([\\u4e00-\\u9fff]{2,24}?)(${townKinds.join('|')})(?=[\\d党人政关上前一经工])`);
const LONGEST_TOWN = 6;

/** The place right in front of a township's name and where it ends, whatever stands in front of it: 潍坊市[安丘市]官庄镇. */
function placeInFront(words: string): { readonly end: number; readonly places: readonly Region[] } | null {
  for (let end = words.length - 2; end >= 2; end -= 1) {
    if (!PLACE_ENDS.test(words.charAt(end - 1))) continue;
    for (let from = 0; from < end - 1; from += 1) {
      const places = regionsNamed(words.slice(from, end));
      if (places.length > 0) return { end, places };
    }
  }
  return null;
}
const PLACE_ENDS = /[省市县区旗州盟]/;

/** The place with the longest name that a zone's name begins with, none where several bear it. */
function placeBefore(name: string): Region | null {
  for (let length = name.length - 2; length >= 2; length -= 1) {
    const places = regionsNamed(name.slice(0, length));
    if (places.length > 0) return onePlace(places);
  }
  return null;
}

/** Of places of one name that which the others lie in (大理州, not 大理市), none where they lie apart. */
function onePlace(places: readonly Region[]): Region | null {
  const found = places.find((one) => places.every((other) => other === one || parentOf(other) === one));
  return found?.code == null ? null : found;
}
