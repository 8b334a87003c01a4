import { eventVerbs } from '../codelists/event-verbs';
import type { PeriodMention } from './mentions';

/** Who does it may stand between the time and the verb: 3月份,[全区]召开. */
const EVENT = new RegExp(
  `^份?[,，]?(?:[我全本][县区市省州]|[\\u4e00-\\u9fff]{0,6}(?:委|政府|局|中心))?(?:成功|正式|组织|顺利)?(?:${eventVerbs.join('|')})`,
);
const LOOK_AHEAD = 24;

/** A day or a month of an event, or a year in a name, is no period of a figure: 3月份,召开大会; 入选2023年“…”. */
export function isStatisticalPeriod(text: string, mention: PeriodMention): boolean {
  // 与2018年相比 names the base of a comparison.
  if (text.startsWith('相比', mention.end)) return false;
  // 均创近五年新高 says how high, not when.
  if (
    /^(?:来|以来)?(?:的|同期)?(?:历史)?(?:新高|新低|最高|最低|最好|最快|最优|之最)/.test(
      text.slice(mention.end, mention.end + 8),
    )
  )
    return false;
  // 9月、10月连续两个月正增长 says how long, not when.
  if (/^(?:、\d{1,2}月份?)?连续/.test(text.slice(mention.end, mention.end + 7))) return false;
  // 全年任务, 年度计划 name a plan; 2025年预期增长6.5% says when.
  const isDated = mention.year !== null || mention.relative !== null;
  if (!isDated && /^(?:任务|计划|目标|预算|预期)/.test(text.slice(mention.end, mention.end + 2))) return false;
  // 入选2023年“…”, 《…规划(2021-2025年)》 name a thing; 10月下旬, 年底可建成 date an event.
  if (
    /^(?:[“"《]|[上中下]旬|[)]》)/.test(text.slice(mention.end, mention.end + 2)) ||
    (mention.extent.kind === 'year-end' && /^[可前将]/.test(text.slice(mention.end, mention.end + 1)))
  )
    return false;
  if (mention.extent.kind === 'day')
    return (
      /(?:截至|截止|至)$/.test(text.slice(Math.max(0, mention.start - 2), mention.start)) ||
      isMidnight(text, mention.end)
    );
  return mention.extent.kind !== 'month' || !EVENT.test(text.slice(mention.end, mention.end + LOOK_AHEAD));
}

/** A census counts at midnight: 2020年11月1日[零时]常住人口. */
function isMidnight(text: string, end: number): boolean {
  return text.startsWith('时', end - 1)
    ? /[零0]时$/.test(text.slice(end - 2, end))
    : /^[零0]时/.test(text.slice(end, end + 2));
}

/** What the digits of a time that is no period of a figure are. */
export function classOfTime(text: string, mention: PeriodMention): 'date' | 'name' {
  const behind = text.slice(mention.end, mention.end + 2);
  return /^(?:任务|计划|目标|预算|预期|[)]?[》”"])/.test(behind) ? 'name' : 'date';
}
