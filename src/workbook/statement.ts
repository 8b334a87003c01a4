import { languages, messagesFor } from '../messages';
import { growthMark, readBounds } from './bounds';
import type { DataRow } from './data-row';
import { isDecided } from './key-mark';
import type { CellValue } from './plan';
import type { DataField } from './schema';
import { numberOf, textOf } from './table-rows';

/** What a row states, part by part; the empty text where it is silent. */
export interface Statement {
  readonly level: string;
  readonly growth: string;
  readonly change: string;
  readonly rank: string;
}

type Part = keyof Statement;
/** The cells that hold each part; 界限 holds the bounds of two. */
const cellsOf = {
  level: ['value', 'unit'],
  growth: ['growth'],
  change: ['change'],
  rank: ['rank', 'rankScope'],
} as const satisfies Record<Part, readonly DataField[]>;
const silent = '|';
/** Stands between the sentences of a row that several statements make up. */
const betweenSentences = ' …… ';

/** The statement of a row. The level is that in the unit of comparison, so that 万元 and 亿元 say the same. */
export function statementOf(row: DataRow, standardValue: number | null, standardUnit: string): Statement {
  const bounds = readBounds(textOf(row.bound));
  // Twelve digits: the same figure in 万元 and in 亿元 is the same, whatever the conversion left behind its digits.
  const level = standardValue === null ? '' : `${Number(standardValue.toPrecision(12))}${standardUnit}`;
  const spoken = (text: string) => (text === silent ? '' : text);
  return {
    level: spoken(`${level}|${bounds.level}`),
    growth: spoken(`${numberOf(row.growth) ?? ''}|${bounds.growth}`),
    change: textOf(row.change),
    rank: spoken(`${textOf(row.rank)}|${scopesOf(row)}`),
  };
}

/** What a position is of, in the words of the first language whichever it was written in: 全市 (growth) is 全市（增速）. */
function scopesOf({ rankScope }: DataRow): string {
  return rankWords.reduce((text, [words, own]) => text.replaceAll(words, own), textOf(rankScope));
}

const rankWords: readonly (readonly [string, string])[] = languages.flatMap((language) => {
  const [own, other] = [messagesFor(languages[0]).workbook.rankOf, messagesFor(language).workbook.rankOf];
  return [[other.level, own.level] as const, [other.growth, own.growth] as const];
});

/** A statement as one text: rows of one key with the same text say the same. */
export function figuresText(statement: Statement): string {
  return Object.values(statement).join('|');
}

/** True where `whole` says everything that `part` says: 504亿元，增长5%，居第3位 says 504亿元，增长5%. */
export function saysAll(whole: Statement, part: Statement): boolean {
  return partsOf(part).every((one) => part[one] === '' || part[one] === whole[one]);
}

/**
 * True where two statements of one subject can be one: no part is told in two ways. So 目标500亿元 of a plan and 目标增长6% of another
 * report are one. A row without any is a person's, and agrees with none.
 */
export function agree(a: Statement, b: Statement): boolean {
  const isBlank = (one: Statement) => partsOf(one).every((part) => one[part] === '');
  if (isBlank(a) || isBlank(b)) return false;
  return partsOf(a).every((one) => a[one] === '' || b[one] === '' || a[one] === b[one]);
}

function partsOf(statement: Statement): readonly Part[] {
  return Object.keys(statement) as Part[];
}

/** The cells that `row` lacks and `other`, which agrees with it, has: of the parts that it is silent of, and the bounds of both. */
export function missingCells(
  row: DataRow,
  stated: Statement,
  other: DataRow,
  told: Statement,
): ReadonlyMap<DataField, CellValue> {
  const missing = partsOf(stated).filter((part) => stated[part] === '' && told[part] !== '');
  const cells = new Map<DataField, CellValue>(
    missing.flatMap((part) => cellsOf[part].map((field) => [field, other[field]] as const)),
  );
  const [own, theirs] = [readBounds(textOf(row.bound)), readBounds(textOf(other.bound))];
  const level = missing.includes('level') ? theirs.level : own.level;
  const growth = missing.includes('growth') ? theirs.growth : own.growth;
  if (level !== own.level || growth !== own.growth)
    cells.set('bound', [level, growth && growthMark + growth].filter((text) => text !== '').join('；'));
  return cells;
}

/** True where the cells may be filled without touching what a person wrote or decided. */
export function mayComplete(row: DataRow, cells: ReadonlyMap<DataField, CellValue>): boolean {
  if (isDecided(row.review)) return false;
  return [...cells].every(([field, cell]) => field === 'bound' || ['', textOf(cell)].includes(textOf(row[field])));
}

/** The sentences of both rows, so that every figure of the row that they make up stands in its 原文. */
export function joinedEvidence(row: DataRow, other: DataRow): CellValue {
  // Letter by letter: spaces inside a sentence are the report's.
  const [own, added] = [String(row.evidence ?? ''), String(other.evidence ?? '')];
  if (own === '' || added === '' || own.split(betweenSentences).includes(added)) return own || added || null;
  return own + betweenSentences + added;
}

/** The sentences of a row, each also with its report, by which it is found. */
export function sentencesOf(row: DataRow): readonly { readonly sentence: string; readonly ofReport: string }[] {
  return textOf(row.evidence)
    .split(betweenSentences)
    .map((sentence) => ({ sentence, ofReport: `${textOf(row.source)}|${sentence}` }));
}

/** The first of the sentences that stand in 原文: the one that the report of the row says. */
export function ownSentence(evidence: string): string {
  return evidence.split(betweenSentences)[0] ?? evidence;
}
