import { levelWithUnit } from './comparison-values';
import { readBounds, shownFigure, standardBound, upTo } from './bounds';
import type { RowContext } from './data-row';
import type { ComputedRow } from './merge';
import { periodKey } from './period-key';
import type { CellValue } from './plan';
import type { RowIndex } from './row-index';
import { words } from './schema';
import { numberOf } from './table-rows';
import type { TargetLine } from './target-lines';
import { type HiddenName, type Looked, type LookUpName, type targetColumns } from './targets-layout';
import { otherCurrency } from './units';

type Shown = Exclude<keyof typeof targetColumns, 'region' | 'indicator' | 'period'>;
/** What the formulas of a line give, by their columns. */
export type TargetValues = Readonly<Record<Shown | HiddenName, CellValue>>;

/** The values of a line; of a blank one (no place, indicator and period) the empty texts that its formulas give. */
export function targetValues(
  { region, indicator, period }: TargetLine,
  data: readonly ComputedRow[],
  index: RowIndex,
  { dictionary, periods, currencies }: RowContext,
): TargetValues {
  const isBlank = region === '' && indicator === '' && period === '';
  const key = periodKey(period, periods);
  const entry = dictionary.get(indicator);
  const currency = otherCurrency(indicator, entry?.unit ?? '', currencies);
  const rowOf = (rest: string) => (region === '' || rest === '' ? 0 : index.rowOf(region + rest));
  const lookUp = (status: Looked, isForeign: boolean, isSettled: boolean): LookedUp => {
    const rest = key === '' ? '' : `|${key}|${words[status]}|${indicator}`;
    const foreignRest = rest === '' || currency === '' ? '' : `${rest}|${currency}`;
    const [indexed, foreignIndexed] = [rowOf(rest), rowOf(foreignRest)];
    const own = isSettled ? 0 : indexed;
    const foreign = isSettled || (own > 0 && !isForeign) ? 0 : foreignIndexed;
    return { rest, indexed, own, foreignRest, foreignIndexed, foreign };
  };
  const target = lookUp('target', false, false);
  const isForeign = target.own === 0 && target.foreign > 0;
  const doneOf = ({ own, foreign }: LookedUp) => (isForeign ? foreign || own : own || foreign);
  const actual = lookUp('actual', isForeign, false);
  const estimated = lookUp('estimated', isForeign, doneOf(actual) > 0);
  const rows = { target: target.own || target.foreign, actual: doneOf(actual), estimated: doneOf(estimated) };
  const doneRow = rows.actual || rows.estimated;
  const [aim, done] = [data[rows.target - 1], data[doneRow - 1]];
  const unit = aim?.computed.standardUnit ?? '';
  const order = entry?.better === words.more ? 0 : entry?.better === words.less ? 1 : '';
  const level = { target: levelOf(aim, unit), done: levelOf(done, unit) };
  const growth = { target: growthOf(aim), done: growthOf(done) };
  const results = { level: judged(level.target, level.done, order), growth: judged(growth.target, growth.done, order) };
  const shownIf = (value: CellValue) => (isBlank ? '' : value);
  return {
    place: region,
    placeNumber: region === '' ? 0 : index.placeNumber(region),
    periodKey: key,
    entry: entry ? [...dictionary.keys()].indexOf(indicator) + 1 : 0,
    order,
    otherCurrency: currency,
    ...lookUpValues('target', target, rows.target, index),
    ...lookUpValues('actual', actual, rows.actual, index),
    ...lookUpValues('estimated', estimated, rows.estimated, index),
    doneRow,
    levelTarget: level.target.figure,
    levelTargetBound: level.target.bound,
    levelDone: level.done.figure,
    levelDoneBound: level.done.bound,
    growthTarget: growth.target.figure,
    growthTargetBound: growth.target.bound,
    growthDone: growth.done.figure,
    growthDoneBound: growth.done.bound,
    levelResult: results.level,
    growthResult: results.growth,
    unit,
    targetLevel: shownIf(shown(level.target)),
    actualLevel: shownIf(shown(level.done, done ? levelWithUnit(done.computed) : '')),
    gapLevel: shownIf(gap(level.target, level.done)),
    targetGrowth: shownIf(shown(growth.target)),
    actualGrowth: shownIf(shown(growth.done)),
    gapGrowth: shownIf(gap(growth.target, growth.done)),
    result: shownIf(resultOf(rows, doneRow, results)),
  };
}

/** Rows of a status by what of their keys stands behind the place: in the currency of the dictionary, and in another. */
interface LookedUp {
  readonly rest: string;
  readonly indexed: number;
  /** 0 where it does not count: an estimate of what is done. */
  readonly own: number;
  readonly foreignRest: string;
  readonly foreignIndexed: number;
  /** 0 where it does not count: the other currency of what is found. */
  readonly foreign: number;
}

function lookUpValues<Status extends Looked>(
  status: Status,
  { rest, indexed, own, foreignRest, foreignIndexed, foreign }: LookedUp,
  row: number,
  index: RowIndex,
) {
  const number = (text: string) => (text === '' ? 0 : index.restNumber(text));
  const values: Readonly<Record<LookUpName, CellValue>> = {
    Rest: rest,
    Number: number(rest),
    Indexed: indexed,
    Own: own,
    ForeignRest: foreignRest,
    ForeignNumber: number(foreignRest),
    ForeignIndexed: foreignIndexed,
    Foreign: foreign,
    Row: row,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${status}${name}`, value])) as Record<
    `${Status}${LookUpName}`,
    CellValue
  >;
}

interface Bounded {
  readonly figure: number | '';
  readonly bound: string;
}

function levelOf(found: ComputedRow | undefined, unit: string): Bounded {
  const figure = found?.computed.standardUnit === unit ? (found.computed.standardValue ?? '') : '';
  if (figure === '' || !found) return { figure: '', bound: '' };
  const printed = numberOf(found.row.value) ?? figure;
  return { figure, bound: standardBound(readBounds(boundText(found)).level, printed, figure) };
}

function growthOf(found: ComputedRow | undefined): Bounded {
  const figure = found ? (numberOf(found.row.growth) ?? '') : '';
  return { figure, bound: figure === '' ? '' : readBounds(boundText(found)).growth };
}

function boundText(found: ComputedRow | undefined): string {
  return String(found?.row.bound ?? '');
}

function shown({ figure, bound }: Bounded, otherwise = ''): CellValue {
  return figure === '' ? otherwise || words.none : shownFigure(figure, bound);
}

function gap(target: Bounded, done: Bounded): CellValue {
  return target.figure === '' || done.figure === '' ? words.none : Number((done.figure - target.figure).toFixed(10));
}

/** As the formula of the sheet judges (`targets-formulas.ts`); the empty text where it stays open. */
function judged(target: Bounded, done: Bounded, order: 0 | 1 | ''): string {
  if (target.figure === '' || done.figure === '') return '';
  const { figure, bound } = target;
  const end = upperOf(bound, figure);
  const least = done.bound === '≤' || done.bound === '＜' ? -Infinity : done.figure;
  const most = done.bound === '≥' || done.bound === '＞' ? Infinity : upperOf(done.bound, done.figure);
  const near = Math.abs(figure) / 20;
  if (bound === '≤' || bound === '＜' || (order === 1 && bound !== '≥' && bound !== '＞')) {
    if (bound === '＜' ? most < figure : most <= end) return words.reached;
    if (bound === '＜' ? least < figure : least <= end) return '';
    return bound === '约' && least <= figure + near ? words.nearlyReached : words.missed;
  }
  if (bound === '≥' || bound === '＞' || order === 0) {
    if (bound === '＞' ? least > figure : least >= figure) return words.reached;
    if (bound === '＞' ? most > figure : most >= figure) return '';
    return bound === '约' && most >= figure - near ? words.nearlyReached : words.missed;
  }
  if (!bound.startsWith(upTo)) return '';
  if (least >= figure && most <= end) return words.reached;
  return most < figure || least > end ? words.missed : '';
}

function upperOf(bound: string, otherwise: number): number {
  const upper = bound.startsWith(upTo) ? Number(bound.slice(1, 21)) : Number.NaN;
  return Number.isNaN(upper) ? otherwise : upper;
}

function resultOf(
  rows: Readonly<Record<Looked, number>>,
  doneRow: number,
  { level, growth }: { readonly level: string; readonly growth: string },
): string {
  if (rows.target === 0) return words.none;
  if (doneRow === 0) return words.notYet;
  const both = level === growth ? level : `${words.levelIs}${level}、${words.growthIs}${growth}`;
  const judgement = level === '' ? growth || words.none : growth === '' ? level : both;
  return rows.actual === 0 ? `${judgement}（${words.estimated}）` : judgement;
}
