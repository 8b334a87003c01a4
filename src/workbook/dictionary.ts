import { indicators } from '../codelists/indicators';
import type { IndicatorDefinition } from '../model';
import { dictionaryColumns, tableNames, words, type DictionaryField } from './schema';
import type { CellValue, WorkbookState } from './plan';
import { readTable, textOf } from './table-rows';

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

/** The dictionary that the workbook holds, with the entries of ours that it lacks: a person's own entries stand. */
export function dictionaryOf(state: WorkbookState): {
  readonly entries: Dictionary;
  readonly missing: readonly DictionaryRow[];
} {
  const held = readTable(state, tableNames.dictionary, dictionaryColumns);
  const names = new Set(held.map((row) => textOf(row.indicator)));
  const missing = indicators.filter((one) => !names.has(one.name)).map(dictionaryRow);
  const rows = [...held, ...missing];
  // As MATCH does, the first row of a name counts.
  const entries = new Map<string, DictionaryEntry>();
  for (const [order, row] of rows.entries()) {
    const name = textOf(row.indicator);
    if (name !== '' && !entries.has(name)) {
      entries.set(name, { unit: textOf(row.unit), measure: textOf(row.measure), better: textOf(row.better), order });
    }
  }
  return { entries, missing };
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
