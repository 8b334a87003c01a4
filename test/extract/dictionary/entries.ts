import type { UserDictionary, UserIndicator } from '../../../src/model';

/** An entry that says nothing but what a test sets; its line is 2 unless told. */
export function entry(facts: Partial<UserIndicator>): UserIndicator {
  return { name: '', aliases: [], unit: null, group: null, measure: null, better: null, line: 2, ...facts };
}

/** Entries on lines 2, 3, 4, …, as in a file below its head. */
export function dictionary(...entries: readonly Partial<UserIndicator>[]): UserDictionary {
  return entries.map((facts, i) => entry({ line: i + 2, ...facts }));
}
