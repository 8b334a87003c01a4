import { indicators } from '../codelists/indicators';
import { aliasesIn, type Diagnostic, type IndicatorMeasure, type UserDictionary, type UserIndicator } from '../model';
import { cellReference, sheetReference } from './a1-reference';
import type { WorkbookState } from './plan';
import { dictionaryColumns, sheetNames, tableNames, words, type DictionaryField } from './schema';
import { readTable, textOf } from './table-rows';

/** A cell of 指标字典 that cannot be used as it is; the rest of its row is. */
export interface DictionaryCellProblem {
  /** `指标字典!E7`, where the table stands at the first cell of its sheet, as a write makes it. */
  readonly cell: string;
  readonly column: string;
  readonly value: string;
  readonly choices: readonly string[];
}

const measures: Readonly<Record<string, IndicatorMeasure>> = {
  [words.flow]: 'flow',
  [words.stock]: 'stock',
  [words.rate]: 'rate',
};
const ways: Readonly<Record<string, 'more' | 'less'>> = { [words.more]: 'more', [words.less]: 'less' };

/**
 * What a person added in 指标字典, for `extract` (`ExtractionOptions.dictionary`): rows that are not as the product wrote them.
 * `line` is the row of the sheet. What is wrong with a name or a spelling the engine tells as diagnostics (`dictionaryCell` says
 * where); a word that is no kind or no better end is told here.
 */
export function userDictionaryOf(state: WorkbookState): {
  readonly dictionary: UserDictionary;
  readonly problems: readonly DictionaryCellProblem[];
} {
  const problems: DictionaryCellProblem[] = [];
  const dictionary: UserIndicator[] = [];
  for (const [index, row] of readTable(state, tableNames.dictionary, dictionaryColumns).entries()) {
    const line = index + 2;
    const text = (field: DictionaryField) => textOf(row[field]);
    const choice = <T>(field: DictionaryField, choices: Readonly<Record<string, T>>): T | null => {
      const value = text(field);
      const found = Object.hasOwn(choices, value) ? choices[value] : undefined;
      if (value !== '' && found === undefined) {
        const column = dictionaryColumns[field];
        problems.push({ cell: cellOf(state, field, line), column, value, choices: Object.keys(choices) });
      }
      return found ?? null;
    };
    const one: UserIndicator = {
      name: text('indicator'),
      aliases: aliasesIn(text('aliases')),
      unit: text('unit') || null,
      group: text('group') || null,
      measure: choice('measure', measures),
      better: choice('better', ways),
      line,
    };
    const isEmpty = Object.values(row).every((cell) => textOf(cell) === '');
    if (!isEmpty && !isOurs(one)) dictionary.push(one);
  }
  return { dictionary, problems };
}

/** The cell that a diagnostic about the dictionary is about: `指标字典!B7`; null for any other. */
export function dictionaryCell(diagnostic: Pick<Diagnostic, 'code' | 'facts'>, state: WorkbookState): string | null {
  const { code, facts } = diagnostic;
  if (!code.startsWith('dictionary-') || typeof facts['line'] !== 'number') return null;
  const isOfUnit = code.startsWith('dictionary-unit');
  const isOfAlias = code.includes('alias-') || (facts['word'] !== undefined && facts['word'] !== facts['name']);
  return cellOf(state, isOfUnit ? 'unit' : isOfAlias ? 'aliases' : 'indicator', facts['line']);
}

function cellOf(state: WorkbookState, field: DictionaryField, line: number): string {
  const columns = state.tables.find(({ name }) => name === tableNames.dictionary)?.columns ?? [];
  const place = Math.max(0, columns.indexOf(dictionaryColumns[field]));
  return `${sheetReference(sheetNames.dictionary).replaceAll("'", '')}${cellReference(line - 1, place)}`;
}

/** True where a row says nothing that the product's own dictionary does not. */
function isOurs(one: UserIndicator): boolean {
  const own = byName.get(one.name);
  return own !== undefined && one.aliases.length === 0 && (one.unit ?? '') === own.baseUnit;
}
const byName = new Map(indicators.map((one) => [one.name, one]));
