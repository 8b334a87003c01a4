import { addedUp, collected, levelReached, summed } from '../../codelists/sums-over-years';
import type { IndicatorMeasure } from '../../model';
import type { PeriodMention } from '../mentions';
import { withExtent } from '../make-mentions';

/** A run of years, a plan or 2021-2023年, both ends inclusive. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
}

/** A level with the words that state it, to be told apart into a sum over years and a level at their end. */
export interface LevelSaid {
  readonly indicator: string;
  readonly words: string;
}

/** The years of a mention that names several; null for any other. */
export function runOf({ extent }: PeriodMention): YearRun | null {
  return extent.kind === 'years' ? { from: extent.from, to: extent.to } : null;
}

/** The run of five years that is a plan's; null for any other. */
export function planOf(mention: PeriodMention): YearRun | null {
  const run = runOf(mention);
  return run !== null && run.to - run.from === 4 ? run : null;
}

/** The year that growth over several starts from: the one before a named plan, the first of 2019年至2023年. */
export function startOf({ from }: YearRun, words: string): number {
  return /\d{4}/.test(words) ? from : from - 1;
}

const FIVE_YEARS = /^(?:过去的?|[近这])?[五5]年/;

/** 五年来 where a plan is spoken of is that plan; any other mention is returned as it is. */
export function withinPlan(mention: PeriodMention, words: string, plan: YearRun | null): PeriodMention {
  if (plan === null || mention.extent.kind !== 'unnamed' || !FIVE_YEARS.test(words)) return mention;
  return withExtent(mention, { kind: 'years', ...plan });
}

/** 今后五年 of a report that looks back on 2021 is 2022 to 2026; any other mention is returned as it is. */
export function yearsToCome(mention: PeriodMention, reviewYear: number | null): PeriodMention {
  if (mention.extent.kind !== 'years-to-come') return mention;
  const { count } = mention.extent;
  return withExtent(
    mention,
    reviewYear === null ? { kind: 'unnamed' } : { kind: 'years', from: reviewYear + 1, to: reviewYear + count },
  );
}

/** 今后五年, 未来三年: years to come that no plan names. */
export function isToCome(words: string): boolean {
  return /^(?:今后|未来)/.test(words);
}

/** 五年来, 过去五年: years that a sum may be over, where no plan is named. */
export function isFiveYears(words: string): boolean {
  return FIVE_YEARS.test(words);
}

/** True of a level that adds up what several years brought. */
export function isSum({ words }: LevelSaid): boolean {
  return summed.test(words);
}

/** True of a level that may go on with a sum: 累计接待游客286万人次，实现[旅游收入]9.8亿元. */
export function mayAddUp({ indicator, words }: LevelSaid): boolean {
  return addedUp.test(indicator) || (collected.test(indicator) && !levelReached.test(words));
}

/** True of what reports add up over years without saying so: 新增城镇就业. */
export function isAddition({ indicator }: LevelSaid): boolean {
  return addedUp.test(indicator);
}

/**
 * True where a level said of several years is that of the last of them: stocks, rates and what nobody adds up (“十三五”期间，地区生产总值
 * 突破150亿元); what is added up is of all the years (累计完成一般公共预算收入41亿元).
 */
export function isOfLastYear(said: LevelSaid, measure: IndicatorMeasure, adds: boolean): boolean {
  if (measure !== 'flow') return true;
  if (adds) return false;
  if (addedUp.test(said.indicator)) return false;
  if (collected.test(said.indicator)) return levelReached.test(said.words);
  return true;
}
