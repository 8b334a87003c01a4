import { indicatorLists, indicatorSpellings } from '../../codelists/indicator-lists';
import { indicatorNamed } from '../../codelists/indicators';
import { asItStands, type Simplify } from '../../codelists/simplify';
import { convertUnit } from '../../codelists/units';
import type { Diagnostic, DictionaryProblemCode, UserDictionary, UserIndicator } from '../../model';
import type { KnownIndicator } from '../lexicon';
import { cleanText } from '../text/clean-text';
import { isReadableUnit, longestWord, wordProblem } from './word-problem';

/** A person's dictionary as the engine uses it. */
export interface CheckedDictionary {
  /** Each spelling, cleaned as reports are, with the name that it stands for; without those of the codelist. */
  readonly spellings: ReadonlyMap<string, string>;
  /** The entries that the person made or changed, by name. */
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
  readonly problems: readonly Diagnostic[];
}

/** More spellings than these are no dictionary of indicators. */
const MOST_WORDS = 20_000;
const LONGEST_SHOWN = longestWord;

const listSpellings: ReadonlySet<string> = new Set(indicatorLists.map(({ spelling }) => spelling));

/**
 * Looks through a person's dictionary: every spelling names one indicator, no spelling is a number, a unit, a period, a place or a
 * word that the engine steers by, every unit can be read. What is at fault is left out and told, the first of two stands. `simplify`
 * reads words in traditional characters.
 */
export function checkDictionary(dictionary: UserDictionary, simplify: Simplify = asItStands): CheckedDictionary {
  const spellings = new Map<string, string>();
  const indicators = new Map<string, KnownIndicator>();
  const firstLines = new Map<string, number>();
  const problems: Diagnostic[] = [];
  const spell = (printed: string): string => spellingOf(printed, simplify);
  let words = 0;
  for (const entry of dictionary) {
    const name = entry.name.trim();
    const report = (code: DictionaryProblemCode, facts: Diagnostic['facts'] = {}): void => {
      problems.push({
        code,
        severity: 'warning',
        span: null,
        facts: { line: entry.line, name: shown(name), ...facts },
      });
    };
    words += 1 + entry.aliases.length;
    if (words > MOST_WORDS) {
      report('dictionary-too-large', { limit: MOST_WORDS });
      break;
    }
    if (name === '') {
      report('dictionary-name-missing');
      continue;
    }
    const first = firstLines.get(name);
    if (first !== undefined) report('dictionary-name-repeated', { first });
    else {
      if (indicatorNamed(name) === undefined && !takeName(name, spell(name), spellings, report)) continue;
      firstLines.set(name, entry.line);
      indicators.set(name, knownIndicator(name, entry, spell, report));
    }
    const own = new Set<string>();
    for (const alias of entry.aliases) takeAlias({ alias, word: spell(alias) }, name, spellings, own, report);
  }
  return { spellings, indicators, problems };
}

type Report = (code: DictionaryProblemCode, facts?: Diagnostic['facts']) => void;

/** Enters the name of a person's own indicator; false where it can be none. */
function takeName(name: string, word: string, spellings: Map<string, string>, report: Report): boolean {
  if (!isSound(word, name, report)) return false;
  const other = spellings.get(word) ?? indicatorSpellings.get(word) ?? (listSpellings.has(word) ? word : undefined);
  if (other !== undefined) {
    report('dictionary-name-is-alias', { other });
    return false;
  }
  spellings.set(word, name);
  return true;
}

function takeAlias(
  { alias, word }: { readonly alias: string; readonly word: string },
  name: string,
  spellings: Map<string, string>,
  own: Set<string>,
  report: Report,
): void {
  if (!isSound(word, alias, report)) return;
  const other = spellings.get(word) ?? indicatorSpellings.get(word) ?? (listSpellings.has(word) ? word : undefined);
  if (own.has(word)) report('dictionary-alias-repeated', { word: shown(alias) });
  else if (other !== undefined && other !== name) report('dictionary-alias-of-two', { word: shown(alias), other });
  else if (other === undefined) spellings.set(word, name);
  own.add(word);
}

function isSound(word: string, printed: string, report: Report): boolean {
  const problem = wordProblem(word);
  if (problem) {
    const { code, sign } = problem;
    report(code, { word: shown(printed), limit: longestWord, ...(sign === undefined ? {} : { sign }) });
  }
  return problem === null;
}

/** What the entry says, over ours where we have the indicator. */
function knownIndicator(
  name: string,
  entry: UserIndicator,
  spell: (printed: string) => string,
  report: Report,
): KnownIndicator {
  const ours = indicatorNamed(name);
  const { group, measure, better } = entry;
  const said = entry.unit?.trim() ?? '';
  let unit = said === '' ? (ours?.baseUnit ?? null) : spell(said);
  if (unit !== null && unit !== '' && unit !== ours?.baseUnit) {
    if (!isReadableUnit(unit)) {
      report('dictionary-unit-unknown', { unit: shown(said) });
      unit = ours?.baseUnit ?? null;
    } else if (ours && convertUnit(1, unit, ours.baseUnit) === null) {
      report('dictionary-unit-unfit', { unit: shown(said), expected: ours.baseUnit || '—' });
      unit = ours.baseUnit;
    }
  }
  return {
    name,
    baseUnit: unit,
    group: group ?? ours?.group ?? null,
    measure: measure ?? ours?.measure ?? 'flow',
    better: better ?? ours?.better ?? null,
  };
}

/** As a report's text is read: simplified, half width. */
function spellingOf(printed: string, simplify: Simplify): string {
  const word = printed.trim();
  return cleanText(word, simplify(word)).text.trim();
}

function shown(printed: string): string {
  return printed.length > LONGEST_SHOWN ? `${printed.slice(0, LONGEST_SHOWN)}…` : printed;
}
