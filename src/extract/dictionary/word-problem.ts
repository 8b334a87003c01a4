import { additionVerbs, planNouns, predicateCueWords, transparentWords } from '../../codelists/cues';
import { unitMultipliers, unitSpellings } from '../../codelists/units';
import type { DictionaryProblemCode } from '../../model';
import { mentionsOf } from '../lexer';
import type { Mention } from '../mentions';
import { unitAt } from '../recognisers/printed-unit';

/** Longer names are sentences. */
export const longestWord = 40;

/** A single character stands in too many words. */
const SHORTEST = 2;

/** What parts clauses, cells and list members can stand in no name, nor what a workbook or a page takes for its own. */
const RESERVED = /[\s，。；！？!?:、|<>"“”‘’《》\\{}\u0000-\u001f]|^[=+\-@]/u;

/** Why a word, cleaned as a report is, can be no spelling of an indicator. */
export interface WordProblem {
  readonly code: DictionaryProblemCode;
  readonly sign?: string;
}

/** What is wrong with a spelling; null where nothing is. `wordProblem('亿元')` is of the code `dictionary-word-unit`. */
export function wordProblem(word: string): WordProblem | null {
  if (word.length > longestWord) return { code: 'dictionary-word-too-long' };
  const sign = RESERVED.exec(word)?.[0];
  if (sign !== undefined) return { code: 'dictionary-word-reserved', sign: sign.trim() === '' ? '␣' : sign };
  if (isUnit(word)) return { code: 'dictionary-word-unit' };
  if (word.length < SHORTEST) return { code: 'dictionary-word-too-short' };
  const meant = new Set(mentionsOf(word).map(meaningOf));
  for (const code of WHOLE) if (meant.size === 1 && meant.has(code)) return { code };
  if (/^[\d.,%‰~()/-]+$/.test(word)) return { code: 'dictionary-word-number' };
  return steeringWords.has(word) ? { code: 'dictionary-word-cue' } : null;
}

/** Words that say how a number is meant, or that push in front of a name: 同比, 增长, 目标, 全年. */
const steeringWords: ReadonlySet<string> = new Set([
  ...Object.values(predicateCueWords).flat(),
  ...planNouns,
  ...transparentWords,
  ...additionVerbs,
]);

const WHOLE = [
  'dictionary-word-number',
  'dictionary-word-period',
  'dictionary-word-place',
  'dictionary-word-cue',
] as const satisfies readonly DictionaryProblemCode[];

function meaningOf({ kind }: Mention): DictionaryProblemCode | null {
  if (kind === 'quantity' || kind === 'ratio' || kind === 'rank' || kind === 'non-figure')
    return 'dictionary-word-number';
  if (kind === 'period') return 'dictionary-word-period';
  if (kind === 'region' || kind === 'scope') return 'dictionary-word-place';
  return kind === 'cue' ? 'dictionary-word-cue' : null;
}

const unitWords: ReadonlySet<string> = new Set([...unitSpellings, ...unitMultipliers]);

function isUnit(word: string): boolean {
  return unitWords.has(word) || isReadableUnit(word);
}

/** True where the engine reads the word behind a number as its unit: 亿元, 万人次. */
export function isReadableUnit(unit: string): boolean {
  const read = unitAt(unit, 0);
  return read.unit !== null && !read.more && read.end === unit.length;
}
