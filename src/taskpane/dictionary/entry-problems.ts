import { simplifiedWhereNeeded } from '../../codelists/traditional';
import { checkDictionary } from '../../extract/dictionary/check-dictionary';
import type { Diagnostic, UserDictionary } from '../../model';
import { withChange, withEntry, type OwnEntry } from './own-dictionary';

/**
 * What is wrong with an entry among the others: the engine's own check of it. `line` is that of the entry that it takes the place of;
 * null for a new one.
 */
export function entryProblems(dictionary: UserDictionary, entry: OwnEntry, line: number | null): readonly Diagnostic[] {
  const next = line === null ? withEntry(dictionary, entry) : withChange(dictionary, line, entry);
  const place = next.find(({ name }) => name === entry.name)?.line;
  return checkDictionary(next, simplifiedWhereNeeded).problems.filter(({ facts }) => facts['line'] === place);
}
