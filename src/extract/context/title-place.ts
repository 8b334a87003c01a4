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

/**
 * The places that a title names in short, where no other place is named; a province before its namesakes.
 * `placesInShort('广西2023年国民经济和社会发展统计公报')` is 广西壮族自治区, `placesInShort('2024年上半年历城经济运行情况')` 历城区; none is
 * an empty list.
 */
export function placesInShort(title: string): readonly Region[] {
  for (let at = 0; at < title.length; at += 1) {
    if (at > 0 && !/[\d年度]/.test(title.charAt(at - 1))) continue;
    const found = shortNames.longestAt(title, at);
    if (!found || !behindPlaceInTitle.test(title.slice(found.end, found.end + 2))) continue;
    const named = regionsNamed(found.value).filter(({ level }) => level !== 'country');
    const provinces = named.filter(({ level }) => level === 'province');
    return provinces.length > 0 ? provinces : named;
  }
  return [];
}
