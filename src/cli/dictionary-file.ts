import { simplifiedWhereNeeded } from '../codelists/traditional';
import { lexiconWith } from '../extract/lexicon';
import { fill, type Messages } from '../messages';
import { aliasesIn, type IndicatorMeasure, type UserDictionary, type UserIndicator } from '../model';
import { builtInSpellings, dictionaryColumns, words, type DictionaryField } from '../workbook/schema';

/** A dictionary that can be used, or all that is wrong with it, a sentence each, naming the line. */
export type DictionaryFile =
  | { readonly kind: 'dictionary'; readonly dictionary: UserDictionary }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** The heads of columns: those of the sheet 指标字典, and short English ones. */
const HEADS: ReadonlyMap<string, DictionaryField> = new Map(
  (Object.entries(dictionaryColumns) as [DictionaryField, string][]).flatMap(([field, head]) => [
    [head, field],
    [field, field],
  ]),
);
const MEASURES: ReadonlyMap<string, IndicatorMeasure> = new Map(
  (['flow', 'stock', 'rate'] as const).flatMap((measure) => [
    [measure, measure],
    [words[measure], measure],
  ]),
);
const BETTER: ReadonlyMap<string, 'more' | 'less'> = new Map(
  (['more', 'less'] as const).flatMap((way) => [
    [way, way],
    [words[way], way],
  ]),
);

/**
 * Reads a dictionary file: cells parted by tabs, as one copies them out of the sheet 指标字典; the first line holds the heads 指标,
 * 别名, 标准单位, 类别, 类型, 优劣 (or indicator, aliases, unit, group, measure, better) in any order, the first of them at least. Empty lines
 * and lines that begin with `#` are left out.
 *
 * @example readDictionaryFile('指标\t别名\t标准单位\n烟叶产量\t烤烟产量、烟叶总产量\t万吨', wording)
 */
export function readDictionaryFile(text: string, wording: Messages): DictionaryFile {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ number: i + 1, line }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const [head, ...rows] = lines;
  const sayings = wording.cli.dictionary;
  const fields = (head?.line ?? '').split('\t').map((cell) => fieldOf(cell.trim()));
  const line = head?.number ?? 1;
  if (!fields.includes('indicator')) return { kind: 'problems', problems: [fill(sayings['no-head'], { line })] };
  const problems = fields
    .filter((field, at) => field !== '' && (!isField(field) || fields.indexOf(field) < at))
    .map((name) => fill(sayings[isField(name) ? 'head-twice' : 'unknown-head'], { line, name: headOf(name) }));
  if (problems.length > 0) return { kind: 'problems', problems };
  const read = rows.map((row) => entryOf(row.line.split('\t'), fields, row.number, wording));
  const dictionary = read.map(({ entry }) => entry);
  const faults = [
    ...read.flatMap((one) => one.problems.map((sentence) => ({ sentence, line: one.entry.line }))),
    ...lexiconWith(dictionary, simplifiedWhereNeeded).problems.map(({ code, facts }) => ({
      sentence: fill(wording.diagnostics[code], facts),
      line: Number(facts['line']),
    })),
  ].sort((a, b) => a.line - b.line);
  return faults.length === 0
    ? { kind: 'dictionary', dictionary }
    : { kind: 'problems', problems: faults.map(({ sentence }) => sentence) };
}

/** The column of what the product knows by itself, copied along out of the sheet, is no field. */
function fieldOf(head: string): string {
  return head === builtInSpellings ? '' : (HEADS.get(head) ?? head);
}

function isField(name: string): name is DictionaryField {
  return name in dictionaryColumns;
}

function headOf(name: string): string {
  return isField(name) ? dictionaryColumns[name] : name;
}

function entryOf(
  cells: readonly string[],
  fields: readonly string[],
  line: number,
  { cli }: Messages,
): { readonly entry: UserIndicator; readonly problems: readonly string[] } {
  const cell = (field: DictionaryField): string => (cells[fields.indexOf(field)] ?? '').trim();
  const problems: string[] = [];
  const oneOf = <T>(field: DictionaryField, choices: ReadonlyMap<string, T>): T | null => {
    const value = cell(field);
    const choice = choices.get(value);
    if (value !== '' && choice === undefined)
      problems.push(
        fill(cli.dictionary['bad-choice'], {
          line,
          name: dictionaryColumns[field],
          value,
          choices: [...choices.keys()].join('、'),
        }),
      );
    return choice ?? null;
  };
  if (cells.length > fields.length && cells.slice(fields.length).some((extra) => extra.trim() !== ''))
    problems.push(fill(cli.dictionary['too-many-cells'], { line, count: fields.length }));
  const entry: UserIndicator = {
    name: cell('indicator'),
    aliases: aliasesIn(cell('aliases')),
    unit: cell('unit') || null,
    group: cell('group') || null,
    measure: oneOf('measure', MEASURES),
    better: oneOf('better', BETTER),
    line,
  };
  return { entry, problems };
}
