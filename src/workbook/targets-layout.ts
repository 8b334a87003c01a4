import { cellReference } from './a1-reference';

/**
 * Where things stand on 目标完成: title, what it is about, a head of two rows, a line for each target, some blank lines in
 * which a person may type a place, an indicator and a period, then notes. Everything of a line stands in its own row, so
 * that a person may sort them.
 */
export const targetRows = { title: 0, about: 1, heads: 2, subheads: 3, first: 4 } as const;

/** Lines at the end that a person may fill. */
export const BLANK_LINES = 5;

/** Visible columns. */
export const targetColumns = {
  region: 0,
  indicator: 1,
  period: 2,
  unit: 3,
  targetLevel: 4,
  actualLevel: 5,
  gapLevel: 6,
  targetGrowth: 7,
  actualGrowth: 8,
  gapGrowth: 9,
  result: 10,
} as const;
export const VISIBLE_COLUMNS = 11;

const looked = ['target', 'actual', 'estimated'] as const;
export type Looked = (typeof looked)[number];

/** How a row is looked up: what of its key stands behind the place, in the currency of the dictionary, then in another. */
const lookUpNames = [
  'Rest',
  'Number',
  'Indexed',
  'Own',
  'ForeignRest',
  'ForeignNumber',
  'ForeignIndexed',
  'Foreign',
  'Row',
] as const;
export type LookUpName = (typeof lookUpNames)[number];

/** Hidden columns behind the visible ones, by their names. */
const hiddenNames = [
  'place',
  'placeNumber',
  'periodKey',
  'entry',
  'order',
  'otherCurrency',
  ...looked.flatMap((status) => lookUpNames.map((name) => `${status}${name}` as const)),
  'doneRow',
  'levelTarget',
  'levelTargetBound',
  'levelDone',
  'levelDoneBound',
  'growthTarget',
  'growthTargetBound',
  'growthDone',
  'growthDoneBound',
  'levelResult',
  'growthResult',
] as const;
export type HiddenName = (typeof hiddenNames)[number];
export const COLUMN_COUNT = VISIBLE_COLUMNS + hiddenNames.length;

export function hiddenTargetColumn(name: HiddenName): number {
  return VISIBLE_COLUMNS + hiddenNames.indexOf(name);
}

/** A cell of a line, its column standing still. */
export function targetCell(row: number, name: HiddenName | keyof typeof targetColumns): string {
  const column = name in targetColumns ? targetColumns[name as keyof typeof targetColumns] : null;
  return cellReference(row, column ?? hiddenTargetColumn(name as HiddenName), 'column');
}
