import { growthMark, readBounds } from './bounds';
import type { DataRow } from './data-row';
import { isDecided, keyMark } from './key-mark';
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
/** Parts that one statement may have and another of the same figure lack, with the cells that hold them. */
const completing = { growth: ['growth'], change: ['change'], rank: ['rank', 'rankScope'] } as const satisfies Partial<
  Record<Part, readonly DataField[]>
>;
const silent = '|';

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
    rank: spoken(`${textOf(row.rank)}|${textOf(row.rankScope)}`),
  };
}

/** A statement as one text: rows of one key with the same text say the same. */
export function figuresText(statement: Statement): string {
  return Object.values(statement).join('|');
}

/** What two statements must share to be of one figure: the level, or the growth where there is none. */
export function figureOf({ level, growth }: Statement): string {
  return level === '' ? `${growthMark}${growth}` : level;
}

/** True where `whole` says everything that `part` says: 504亿元，增长5%，居第3位 says 504亿元，增长5%. */
export function saysAll(whole: Statement, part: Statement): boolean {
  return partsOf(part).every((one) => part[one] === '' || part[one] === whole[one]);
}

/** True where two statements of one figure can be one: no part is told in two ways. */
export function agree(a: Statement, b: Statement): boolean {
  const figure = figureOf(a);
  if (figure === growthMark || figure !== figureOf(b)) return false;
  return partsOf(a).every((one) => a[one] === '' || b[one] === '' || a[one] === b[one]);
}

function partsOf(statement: Statement): readonly Part[] {
  return Object.keys(statement) as Part[];
}

/**
 * The cells that `row` lacks and `other`, which agrees with it, has. 界限 is among them where the growth brings a bound.
 */
export function missingCells(
  row: DataRow,
  stated: Statement,
  other: DataRow,
  told: Statement,
): ReadonlyMap<DataField, CellValue> {
  const cells = new Map<DataField, CellValue>();
  for (const [part, fields] of Object.entries(completing) as [keyof typeof completing, readonly DataField[]][]) {
    if (stated[part] === '' && told[part] !== '') for (const field of fields) cells.set(field, other[field]);
  }
  const { growth } = readBounds(textOf(other.bound));
  if (cells.has('growth') && growth !== '') {
    const { level } = readBounds(textOf(row.bound));
    cells.set('bound', [level, growthMark + growth].filter((text) => text !== '').join('；'));
  }
  return cells;
}

/** True where the cells may be filled without touching what a person wrote or decided. */
export function mayComplete(row: DataRow, cells: ReadonlyMap<DataField, CellValue>): boolean {
  if (isDecided(row.review) || keyMark(row.review, row.remarks) !== '') return false;
  return [...cells.keys()].every((field) => textOf(row[field]) === '');
}
