import { eventVerbs } from '../codelists/event-verbs';
import type { PeriodMention } from './mentions';
import { codesOf } from './text/code-units';

/** Who does it may stand between the time and the verb: 3月份,[全区]召开. */
const EVENT = new RegExp(
  `^份?[,，]?(?:[我全本][县区市省州]|[\\u4e00-\\u9fff]{0,6}(?:委|政府|局|中心))?(?:成功|正式|组织|顺利)?(?:${eventVerbs.join('|')})`,
);
const LOOK_AHEAD = 24;

/** A day or a month of an event, or a year in a name, is no period of a figure: 3月份,召开大会; 入选2023年“…”. */
export function isStatisticalPeriod(text: string, mention: PeriodMention): boolean {
  if (OPENS_OTHER_USE.has(text.charCodeAt(mention.end)) && isOfOtherUse(text, mention)) return false;
  const { kind } = mention.extent;
  if (kind === 'day') return isUpTo(text, mention.start) || isMidnight(text, mention.end);
  return kind !== 'month' || !EVENT.test(text.slice(mention.end, mention.end + LOOK_AHEAD));
}

/** What begins the words behind a time that is no period, whatever its extent. */
const OPENS_OTHER_USE = codesOf('相来以的同历新最、连任计目预“"《上中下)]可前将');

function isOfOtherUse(text: string, { end, year, relative, extent }: PeriodMention): boolean {
  // 与2018年相比 names the base of a comparison.
  if (text.startsWith('相比', end)) return true;
  const behind = text.slice(end, end + 8);
  // 均创近五年新高 says how high, not when.
  if (/^(?:来|以来)?(?:的|同期)?(?:历史)?(?:新高|新低|最高|最低|最好|最快|最优|之最)/.test(behind)) return true;
  // 9月、10月连续两个月正增长 says how long, not when.
  if (/^(?:、\d{1,2}月份?)?连续/.test(behind)) return true;
  // 全年任务, 年度计划 name a plan; 2025年预期增长6.5% says when.
  if (year === null && relative === null && /^(?:任务|计划|目标|预算|预期)/.test(behind)) return true;
  // 入选2023年“…”, 《…规划(2021-2025年)》 name a thing; 10月下旬, 年底可建成 date an event.
  return /^(?:[“"《]|[上中下]旬|[)]》)/.test(behind) || (extent.kind === 'year-end' && /^[可前将]/.test(behind));
}

/** [截至]9月30日. */
function isUpTo(text: string, start: number): boolean {
  return text.startsWith('至', start - 1) || text.startsWith('截止', start - 2);
}

/** A census counts at midnight: 2020年11月1日[零时]常住人口. */
function isMidnight(text: string, end: number): boolean {
  const at = text.startsWith('时', end - 1) ? end - 2 : end;
  return MIDNIGHT.has(text.charCodeAt(at)) && text.startsWith('时', at + 1);
}

const MIDNIGHT = codesOf('零0');

/** What the digits of a time that is no period of a figure are. */
export function classOfTime(text: string, mention: PeriodMention): 'date' | 'name' {
  const behind = text.slice(mention.end, mention.end + 2);
  return /^(?:任务|计划|目标|预算|预期|[)]?[》”"])/.test(behind) ? 'name' : 'date';
}
