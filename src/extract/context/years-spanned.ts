import type { IndicatorMeasure } from '../../model';
import type { PeriodMention } from '../mentions';

/** A named plan of five years, both years inclusive. */
export interface Plan {
  readonly from: number;
  readonly to: number;
}

/** A level with the words that state it, to be told apart into a sum over years and a level at their end. */
export interface LevelSaid {
  readonly indicator: string;
  readonly words: string;
}

const SUMMED = /累计|合计|总计|共[计完实投新引争]|[五四三3-5]年共/;
/** What is reported for years together without saying so: “十三五”期间完成固定资产投资586亿元. */
const ADDED_UP =
  /投资$|支出$|到位资金$|^实际使用外资$|^城镇新增就业人数$|^新增市场主体$|^技术合同成交额$|^研发经费投入$/;
/** What is reported for years together where nothing speaks of a level reached. */
const COLLECTED = /预算收入$|^税收收入$|总额$|^旅游收入$|^接待游客人次$|面积$|^粮食总产量$/;
const REACHED = /达|突破|超|迈|跨|站|增至|升至|连续|首次|稳定/;

/** The plan of a period mention of five years; null for any other. */
export function planOf({ extent }: PeriodMention): Plan | null {
  return extent.kind === 'years' && extent.to - extent.from === 4 ? { from: extent.from, to: extent.to } : null;
}

const FIVE_YEARS = /^(?:过去的?|[近这])?[五5]年/;

/** 五年来 where a plan is spoken of is that plan; any other mention is returned as it is. */
export function withinPlan(mention: PeriodMention, words: string, plan: Plan | null): PeriodMention {
  if (plan === null || mention.extent.kind !== 'unnamed' || !FIVE_YEARS.test(words)) return mention;
  return { ...mention, extent: { kind: 'years', ...plan } };
}

/** 五年来, 过去五年: years that a sum may be over, where no plan is named. */
export function isFiveYears(words: string): boolean {
  return FIVE_YEARS.test(words);
}

/** True of a level that adds up what several years brought. */
export function isSum({ words }: LevelSaid): boolean {
  return SUMMED.test(words);
}

/** True of a level that may go on with a sum: 累计接待游客286万人次，实现[旅游收入]9.8亿元. */
export function mayAddUp({ indicator, words }: LevelSaid): boolean {
  return ADDED_UP.test(indicator) || (COLLECTED.test(indicator) && !REACHED.test(words));
}

/**
 * True where a level said of several years is that of the last of them: stocks, rates and what nobody adds up (“十三五”期间，地区生产总值
 * 突破150亿元); what is added up is of all the years (累计完成一般公共预算收入41亿元).
 */
export function isOfLastYear(said: LevelSaid, measure: IndicatorMeasure, adds: boolean): boolean {
  if (measure !== 'flow') return true;
  if (adds) return false;
  if (ADDED_UP.test(said.indicator)) return false;
  if (COLLECTED.test(said.indicator)) return REACHED.test(said.words);
  return true;
}
