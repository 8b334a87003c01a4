import { regionSpellings, regionsNamed } from '../../codelists/regions';
import { behindPlaceInTitle } from '../../codelists/scope-words';
import type { Region } from '../../model';
import { wordTrie } from '../text/word-trie';

/** Of a province every short form; of another place those that are no everyday words. */
const shortNames = wordTrie(
  [...regionSpellings()]
    .filter(({ kind, common, region }) => kind === 'short' && (region.level === 'province' || !common))
    .map(({ spelling }) => [spelling, spelling] as const),
);

/** What stands in front of a place: 2023年, 一图读懂|, 前三季度，, 数说. */
const IN_FRONT = /[\d年度|:：!！,，、\]】\s”"]$|^(?:数说|数读|读懂|解读|聚焦)$/;

/**
 * The places that a title names in short, where no other place is named; a province before its namesakes.
 * `placesInShort('广西2023年国民经济和社会发展统计公报')` is 广西壮族自治区, `placesInShort('2024年上半年历城经济运行情况')` 历城区; none is
 * an empty list.
 */
export function placesInShort(title: string): readonly Region[] {
  for (let at = 0; at < title.length; at += 1) {
    if (at > 0 && !IN_FRONT.test(title.slice(Math.max(0, at - 2), at))) continue;
    const found = shortNames.longestAt(title, at);
    if (!found || !behindPlaceInTitle.test(title.slice(found.end, found.end + 3))) continue;
    const named = regionsNamed(found.value).filter(({ level }) => level !== 'country');
    const provinces = named.filter(({ level }) => level === 'province');
    return provinces.length > 0 ? provinces : named;
  }
  return [];
}
