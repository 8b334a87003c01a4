import { indicatorNamed, indicators } from '../codelists/indicators';
import { aliasesIn, type IndicatorDefinition, type UserDictionary, type UserIndicator } from '../model';
import { builtInSpellings, dictionaryColumns, tableNames, words, type DictionaryField } from './schema';
import type { CellValue, WorkbookState } from './plan';
import { readTable, textOf } from './table-rows';

/** So many of the product's own spellings are shown of an indicator: the shortest, which are the usual ones. */
const SPELLINGS_SHOWN = 3;

/** Spellings of an indicator that the product knows by itself, as 指标字典 shows them; null of one that is a person's. */
export function builtInSpellingsOf(name: string): string | null {
  const aliases = indicatorNamed(name)?.aliases.filter((alias) => !/[()]/.test(alias)) ?? [];
  const distinct = new Map([...aliases].reverse().map((alias) => [alias.toLowerCase(), alias]));
  const shown = [...distinct.values()].reverse().sort((a, b) => a.length - b.length);
  return shown.slice(0, SPELLINGS_SHOWN).join('、') || null;
}

/** True where a workbook has room for them: in one of an older version no column is added. */
export function showsBuiltInSpellings({ tables }: WorkbookState): boolean {
  return tables.find(({ name }) => name === tableNames.dictionary)?.columns.includes(builtInSpellings) ?? true;
}

/** What the comparison must know of an indicator. */
export interface DictionaryEntry {
  readonly unit: string;
  readonly measure: string;
  readonly better: string;
  /** Place in the order of statistical yearbooks. */
  readonly order: number;
}

export type Dictionary = ReadonlyMap<string, DictionaryEntry>;
export type DictionaryRow = Readonly<Record<DictionaryField, CellValue>>;

/** Spellings that come to an entry which the workbook has: `row` is zero-based in 指标字典. */
export interface AddedAliases {
  readonly row: number;
  readonly aliases: string;
}

/**
 * The dictionary that the workbook holds, with the entries of ours that it lacks and what a person added elsewhere (`own`): what
 * stands in the workbook stays, spellings are added behind it.
 */
export function dictionaryOf(
  state: WorkbookState,
  own: UserDictionary = [],
): {
  readonly entries: Dictionary;
  readonly missing: readonly DictionaryRow[];
  readonly added: readonly AddedAliases[];
} {
  const held = readTable(state, tableNames.dictionary, dictionaryColumns);
  const names = new Set(held.map((row) => textOf(row.indicator)));
  const ownByName = new Map(own.map((one) => [one.name.trim(), one]));
  const ours = indicators
    .filter((one) => !names.has(one.name))
    .map((one) => withOwn(dictionaryRow(one), ownByName.get(one.name)));
  const known = new Set([...names, ...ours.map((row) => textOf(row.indicator))]);
  const others = [...ownByName]
    .filter(([name]) => name !== '' && !known.has(name))
    .map(([name, one]) => ownRow(name, one));
  const missing = [...ours, ...others];
  const rows = [...held, ...missing];
  // As MATCH does, the first row of a name counts.
  const entries = new Map<string, DictionaryEntry>();
  for (const [order, row] of rows.entries()) {
    const name = textOf(row.indicator);
    if (name !== '' && !entries.has(name)) {
      entries.set(name, { unit: textOf(row.unit), measure: textOf(row.measure), better: textOf(row.better), order });
    }
  }
  return { entries, missing, added: addedAliases(held, ownByName) };
}

function addedAliases(
  held: readonly DictionaryRow[],
  own: ReadonlyMap<string, UserIndicator>,
): readonly AddedAliases[] {
  const seen = new Set<string>();
  return held.flatMap((cells, row) => {
    const name = textOf(cells.indicator);
    const wanted = own.get(name);
    if (!wanted || seen.has(name)) return [];
    seen.add(name);
    const aliases = joinedAliases(textOf(cells.aliases), wanted.aliases);
    return aliases === textOf(cells.aliases) ? [] : [{ row, aliases }];
  });
}

/** The spellings of a cell and behind them those that it lacks; the cell as it is where it has all. */
function joinedAliases(cell: string, more: readonly string[]): string {
  const there = new Set(aliasesIn(cell));
  const lacking = [...new Set(more.map((alias) => alias.trim()))].filter((alias) => alias !== '' && !there.has(alias));
  return [...(cell === '' ? [] : [cell]), ...lacking].join('、');
}

function withOwn(row: DictionaryRow, own: UserIndicator | undefined): DictionaryRow {
  return own === undefined ? row : { ...row, ...definedBy(own), aliases: joinedAliases('', own.aliases) || null };
}

function ownRow(name: string, own: UserIndicator): DictionaryRow {
  const nothing = { unit: null, group: null, measure: null, better: null };
  return { indicator: name, ...nothing, ...definedBy(own), aliases: joinedAliases('', own.aliases) || null };
}

/** What a person says of an indicator; what they leave open is not in it. */
function definedBy({ unit, group, measure, better }: UserIndicator): Partial<DictionaryRow> {
  return {
    ...(unit !== null && { unit }),
    ...(group !== null && { group }),
    ...(measure !== null && { measure: words[measure] }),
    ...(better !== null && { better: words[better] }),
  };
}

function dictionaryRow(definition: IndicatorDefinition): DictionaryRow {
  return {
    indicator: definition.name,
    aliases: null,
    unit: definition.baseUnit,
    group: definition.group,
    measure: words[definition.measure],
    better: definition.better === null ? null : words[definition.better],
  };
}
