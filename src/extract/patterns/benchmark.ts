import { POINTS } from '../../codelists/units';
import { NEXT_PLACE } from './facts';
import { ABOVE, BELOW, FALL, MORE_THAN, PLAN, RISE, THAN, hasAny } from '../kinds';
import type { Mention } from '../mentions';
import { codesOf } from '../text/code-units';
import type { Pattern } from './pattern';
import { unread } from './readings';

/** More or less than what is named behind it, which may be long. */
const AHEAD = /(?:[高低快慢多少优好大]于|领先|落后|高出|超出|超额完成|跑赢|跑输)[^，；]{1,30}$/;
/** 超过7%[的年度预期目标]0.2个百分点. */
const OF_AIM = /^的[^，；]{0,10}(?:目标|任务|计划|要求)(?:值)?$/;
/** [比年初预算]少0.6亿元. */
const BUDGET =
  /[比较](?:上年|去年)?(?:年初|调整|年度|全年|序时)?(?:预算|计划|任务|目标|进度)数?[少多减增高低快慢短超][收加长出于]?$/;
/** [高出]全市平均水平1.1万元. */
const COMPARES = /^.{0,4}(?:[比较]|[高低]于|[高超多]出)/;
const AVERAGE = /平均(?:水平|增速|值)?(?:[高低快慢多少]出?)?$/;
const AVERAGE_ENDS = codesOf('均平速值高低快慢多少出');
/** 欠[序时进度]2.3个百分点. */
const PACE = /(?:时间|序时|时序)进度$/;
const FASTER = /[快慢高低]出?了?$/;

/**
 * How far from another place or a plan: 高于全市平均1.3个百分点, 快于时间进度17个百分点.
 *
 * @example 工业投资增长9.4%，高于全市平均1.3个百分点。
 * - 工业投资 growth 9.4%
 * - unread 1.3个百分点: benchmark
 */
export const benchmark: Pattern = {
  name: 'benchmark',
  groups: ['quantities'],
  signs: POINTS | NEXT_PLACE,
  words: ABOVE | BELOW | THAN | PLAN,
  inFront: '算划务标度均',
  read({ head, item, text, unit, unitKind, previousHead }) {
    const { kinds } = head;
    const said = text.slice(item.start, item.head.at(-1)?.end ?? item.start);
    const beyond = hasAny(kinds, ABOVE | BELOW);
    const isOfPoints = unitKind === POINTS;
    const isMeant = beyond || hasAny(kinds, MORE_THAN) || head.places.length > 0 || isOfPoints;
    if (
      said.endsWith('多出') ||
      said.endsWith('高出') ||
      (endsNearBudget(said) && BUDGET.test(said)) ||
      // 快于城镇居民2.3个百分点: points more than anything else are no level.
      (isOfPoints && (AHEAD.test(said) || OF_AIM.test(said) || PACE.test(said))) ||
      // 分别比全国、全市快1.0个、0.5个百分点.
      (isOfPoints && FASTER.test(said) && item.head.some(isPlaceBehindThan(text))) ||
      // 高于全市1.2个百分点、[全省]1.1个百分点.
      ((isOfPoints || unit === '个') &&
        item.lead === '、' &&
        previousHead !== null &&
        isNextPlace(text, item.head, previousHead)) ||
      (AVERAGE_ENDS.has(said.charCodeAt(said.length - 1)) && AVERAGE.test(said) && (isMeant || COMPARES.test(said)))
    )
      return unread('benchmark');
    const compares =
      (hasAny(kinds, MORE_THAN) && hasAny(kinds, PLAN)) ||
      beyond ||
      (hasAny(kinds, THAN) && hasAny(kinds, RISE | FALL));
    if (!compares) return null;
    const predicate = text.slice(head.front.at(-1)?.end ?? item.start, item.end);
    const withOther =
      head.places.length > 0 ||
      (beyond && head.comparedWith !== null) ||
      /(?:平均|全[省市国县区]|各地|进度|目标|任务|计划|预期|预算)/.test(predicate);
    return withOther && unit !== null ? unread('benchmark') : null;
  },
};

const BUDGET_ENDS = codesOf('算划务标度');
const BEYOND_ENDS = codesOf('少多减增高低快慢短超收加长出于');

/** The word for what was planned stands two to four characters before the end: 预算少, 预算数增加; of 预算收入 the end is none of theirs. */
function endsNearBudget(said: string): boolean {
  if (said === '' || !BEYOND_ENDS.has(said.charCodeAt(said.length - 1))) return false;
  for (let at = said.length - 4; at <= said.length - 2; at += 1) if (BUDGET_ENDS.has(said.charCodeAt(at))) return true;
  return false;
}

/** A place alone behind a place that was compared with. */
function isNextPlace(text: string, head: readonly Mention[], before: readonly Mention[]): boolean {
  const last = before.at(-1);
  const isPlace = head.length > 0 && head.every(({ kind }) => kind === 'scope' || kind === 'region');
  const said = last ? text.slice(before[0]?.start ?? last.start, last.end) : '';
  return isPlace && (AHEAD.test(said) || COMPARED.test(said));
}
const COMPARED = /[比较][^，；]{2,12}[快慢高低]$/;

/** [比]全国, [较]全省, or a place that a list joins to one. */
function isPlaceBehindThan(text: string): (mention: Mention) => boolean {
  return ({ kind, start }) => (kind === 'scope' || kind === 'region') && /[比较]$/.test(text.slice(start - 1, start));
}
