import { indicatorMeaning, wordMention } from '../make-mentions';
import { firstCodesOf } from '../text/code-units';
import { wordTrie } from '../text/word-trie';
import type { Recogniser } from './recogniser';
import { codelistWord } from './words';

/**
 * Indicators under the spellings of a person's dictionary, a layer over those of the codelists: the longer word stands, the
 * person's where both are as long. Building it costs what its own words cost.
 *
 * @example addedWords(new Map([['烤烟产量', '烟叶产量']])).at('烤烟产量3.2万吨', 0) // an indicator, 烟叶产量
 */
export function addedWords(spellings: ReadonlyMap<string, string>): Recogniser {
  const trie = wordTrie(spellings);
  const firstCodes = firstCodesOf(spellings.keys());
  return {
    beginsWith: (code) => firstCodes.has(code),
    at(text, at) {
      const own = trie.longestAt(text, at);
      if (!own) return null;
      const known = codelistWord.at(text, at);
      if (known && known.end > own.end) return known;
      return wordMention(at, own.end, indicatorMeaning([own.value], own.value));
    },
  };
}
