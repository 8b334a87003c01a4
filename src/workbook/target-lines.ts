import { bareTerms } from '../codelists/bare-terms';
import { deedVerbs } from '../codelists/deeds';
import { eventVerbs } from '../codelists/event-verbs';
import { regionKey, type RowContext } from './data-row';
import type { ComputedRow } from './merge';
import { periodOrder } from './reporting-point';
import { words } from './schema';
import { textOf } from './table-rows';

/** What a target is of. */
export interface TargetLine {
  readonly region: string;
  readonly indicator: string;
  readonly period: string;
}

interface OrderedLine extends TargetLine {
  readonly code: string;
  readonly order: number;
  readonly end: number;
  readonly isOverYears: boolean;
}

/** As many targets as the sheet lists, the latest periods first. */
const MOST_LINES = 1000;

/** Names of which nobody knows of what they tell, away from their sentences: 竣工数, 新建. */
const sayingNothing: ReadonlySet<string> = new Set([...bareTerms, ...deedVerbs, ...eventVerbs]);

/**
 * The targets among the rows: years and parts of years, the latest first, then plans over several years; places by their codes,
 * indicators in the dictionary's order. One whose name says nothing alone is left to 指标数据, where its sentence is.
 */
export function targetLines(data: readonly ComputedRow[], context: RowContext): readonly TargetLine[] {
  const lines = new Map<string, OrderedLine>();
  for (const { row, computed } of data) {
    const [name, indicator] = [textOf(row.region), textOf(row.indicator)];
    if (textOf(row.status) !== words.target || name === '' || indicator === '' || computed.period === '') continue;
    if (!context.dictionary.has(indicator) && sayingNothing.has(indicator.replace(/数$/, ''))) continue;
    const region = regionKey(name, row.parentRegion, context.sharedRegions);
    const key = [region, indicator, computed.period].join('|');
    if (lines.has(key)) continue;
    const [end, months] = periodOrder(computed.period);
    lines.set(key, {
      region,
      indicator,
      period: computed.period,
      code: textOf(row.regionCode) || '999999',
      order: context.dictionary.get(indicator)?.order ?? Infinity,
      end,
      isOverYears: months > 12,
    });
  }
  return [...lines.values()]
    .sort(
      (a, b) =>
        Number(a.isOverYears) - Number(b.isOverYears) ||
        b.end - a.end ||
        compareTexts(a.code, b.code) ||
        compareTexts(a.region, b.region) ||
        compareNumbers(a.order, b.order),
    )
    .slice(0, MOST_LINES)
    .map(({ region, indicator, period }) => ({ region, indicator, period }));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two that stand outside of the dictionary are equal. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
