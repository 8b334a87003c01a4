import { behindCountyInTitle, inFrontOfPlace, noCountyName } from '../../codelists/title-places';
import { regionsNamed } from '../../codelists/regions';
import type { Region } from '../../model';
import { fromName, printedPlace } from './printed-place';

const COUNTY = /([\u4e00-\u9fff]{2,16}?[县旗市区])(?=[\d\u4e00-\u9fff])/g;
const LONGEST = 7;

/**
 * The county that a title names and no list has, as it is printed, without a code: `countyOfTitle('青禾县2024年国民经济和社会发展统计公报')`.
 * It is not taken for a place of a name like it. Null where the title names a place that is known, or none.
 */
export function countyOfTitle(title: string): Region | null {
  for (const found of title.matchAll(COUNTY)) {
    const [, printed = ''] = found;
    const behind = title.slice(found.index + printed.length);
    const words = fromName(printed);
    const at = placeEnd(words);
    const name = words.slice(at);
    if (isKnown(name)) return null;
    if (name.length < 3 || name.length > LONGEST || noCountyName.test(name) || !behindCountyInTitle.test(behind))
      continue;
    const [above, ...namesakes] = at === 0 ? [] : regionsNamed(words.slice(0, at));
    return printedPlace(name, 'county', above !== undefined && namesakes.length === 0 ? above : null);
  }
  return null;
}

/** One character in front of the name of a county makes another's: 青岚县 is not 岚县. */
function isKnown(name: string): boolean {
  for (let from = 0; from < name.length - 1; from += 1)
    if (regionsNamed(name.slice(from)).length > 0) return from !== 1 || inFrontOfPlace.test(name);
  return false;
}

/** Where the name of a place in front ends: 河南省[青禾县]. */
function placeEnd(words: string): number {
  for (let length = words.length - 3; length >= 2; length -= 1)
    if (/[省市州盟]$/.test(words.slice(0, length)) && regionsNamed(words.slice(0, length)).length > 0) return length;
  return 0;
}
