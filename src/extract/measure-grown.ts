import { grownMeasures } from '../codelists/bare-terms';
import { reverseTrie } from './text/reverse-trie';

const grown = reverseTrie(grownMeasures.map((measure) => [measure, measure]));

/** The measure that a phrase ends with, of those whose growth is told: of 汽车制造业增加值 增加值; undefined where it ends with none. */
export function measureGrown(phrase: string): string | undefined {
  return grown.longestEndingAt(phrase, 0, phrase.length)?.value;
}
