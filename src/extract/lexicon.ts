import { indicatorSpellings } from '../codelists/indicator-lists';
import { indicatorNamed } from '../codelists/indicators';
import { asItStands, type Simplify } from '../codelists/simplify';
import type { Diagnostic, IndicatorDefinition, UserDictionary } from '../model';
import { checkDictionary } from './dictionary/check-dictionary';
import { addedWords } from './recognisers/added-words';
import type { Recogniser } from './recognisers/recogniser';
import { CodeSet } from './text/code-units';

/** What the engine knows of an indicator, ours or a person's. */
export interface KnownIndicator extends Pick<IndicatorDefinition, 'name' | 'measure' | 'better'> {
  /** Null where any unit measures it. */
  readonly baseUnit: string | null;
  readonly group: string | null;
}

/** The indicators of one extraction: those of the codelist under what a person added. Never changed once made. */
export interface Lexicon {
  /** The indicator that a spelling names: `canonicalName('GDP')` is 地区生产总值. */
  readonly canonicalName: (spelling: string) => string | undefined;
  readonly indicatorNamed: (name: string) => KnownIndicator | undefined;
  /** Finds the spellings that a person added; null where there are none. */
  readonly added: Recogniser | null;
}

/** What most words that are no spelling have not: they are told without being hashed. */
const traits = new CodeSet();
for (const spelling of indicatorSpellings.keys()) traits.add(traitOf(spelling));

/** A number of the length and of characters of a word. */
function traitOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(0) ^ (word.charCodeAt(length - 1) << 3) ^ (length << 11)) & 0xffff;
}

const nameSpelled = (spelling: string): string | undefined =>
  traits.has(traitOf(spelling)) ? indicatorSpellings.get(spelling) : undefined;

const coreLexicon: Lexicon = {
  // 农村居民[的]人均可支配收入 is spelled so nowhere and is one all the same.
  canonicalName: (spelling) =>
    nameSpelled(spelling) ?? (spelling.includes('的') ? nameSpelled(spelling.replace('的', '')) : undefined),
  indicatorNamed,
  added: null,
};

/** The lexicon with a person's dictionary over ours, and what is wrong with that; what is at fault is left out. */
export function lexiconWith(
  dictionary: UserDictionary = [],
  simplify: Simplify = asItStands,
): {
  readonly lexicon: Lexicon;
  readonly problems: readonly Diagnostic[];
} {
  if (dictionary.length === 0) return { lexicon: coreLexicon, problems: [] };
  const { spellings, indicators, problems } = checkDictionary(dictionary, simplify);
  const lexicon: Lexicon = {
    canonicalName: (spelling) => spellings.get(spelling) ?? coreLexicon.canonicalName(spelling),
    indicatorNamed: (name) => indicators.get(name) ?? indicatorNamed(name),
    added: spellings.size === 0 ? null : addedWords(spellings),
  };
  return { lexicon, problems };
}
