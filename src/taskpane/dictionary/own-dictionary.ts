import type { UserDictionary, UserIndicator } from '../../model';

/** An entry as a person writes it; its line follows from its place. */
export type OwnEntry = Omit<UserIndicator, 'line'>;

/**
 * Puts an entry into a dictionary: spellings of an indicator that has an entry come to that, what the new one says of unit, group,
 * kind and better end goes over what stood there. Lines are counted anew from 1.
 */
export function withEntry(dictionary: UserDictionary, entry: OwnEntry): UserDictionary {
  const at = dictionary.findIndex(({ name }) => name === entry.name);
  const held = dictionary[at];
  const next = held === undefined ? entry : joined(entry, held);
  return numbered(held === undefined ? [...dictionary, next] : dictionary.with(at, { ...next, line: held.line }));
}

/** The dictionary with another entry in the place of this one, or without it. */
export function withChange(dictionary: UserDictionary, line: number, entry: OwnEntry | null): UserDictionary {
  return numbered(dictionary.flatMap((one) => (one.line === line ? (entry === null ? [] : [entry]) : [one])));
}

/**
 * One dictionary of the workbook's and the person's own here: entries of one name are one, the workbook's say counts first. Lines are
 * those of the sheet where it has the entry.
 */
export function joinedDictionary(ofWorkbook: UserDictionary, own: UserDictionary): UserDictionary {
  const ownByName = new Map(own.map((one) => [one.name, one]));
  const names = new Set(ofWorkbook.map(({ name }) => name));
  return [
    ...ofWorkbook.map((one) => {
      const mine = ownByName.get(one.name);
      return mine === undefined ? one : { ...joined(one, mine), line: one.line };
    }),
    ...own.filter(({ name }) => !names.has(name)),
  ];
}

function joined(first: OwnEntry, second: OwnEntry): OwnEntry {
  return {
    name: first.name,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    unit: first.unit ?? second.unit,
    group: first.group ?? second.group,
    measure: first.measure ?? second.measure,
    better: first.better ?? second.better,
  };
}

function numbered(entries: readonly OwnEntry[]): UserDictionary {
  return entries.map((entry, at) => ({ ...entry, line: at + 1 }));
}
