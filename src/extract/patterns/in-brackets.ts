import { IN_BRACKETS, ONE_NUMBER } from './facts';
import { saysYearBefore } from '../context/resolve-period';
import { sameUnit } from '../number-fit';
import type { Mention, RegionMention, ScopeMention } from '../mentions';
import type { Statement } from '../statement';
import type { Pattern } from './pattern';
import { growthReading, levelReading, noFigure, unread } from './readings';

/**
 * A number alone in brackets is said of what stands before them: 高于全省(4.8%), 较上年同期(-2.0%), (年初目标6%以上).
 *
 * @example 规上工业增加值增长5.5%，较上年同期（-2.0%）提高7.5个百分点。
 * - 规模以上工业增加值 growth 5.5%
 * - 2022 规模以上工业增加值 growth -2%
 * - unread 7.5个百分点: other-basis
 */
export const inBrackets: Pattern = {
  name: 'in-brackets',
  groups: ['quantities'],
  needs: ONE_NUMBER | IN_BRACKETS,
  read({ text, item, head, numbers, unit, at, current, subject }) {
    const { outerHead } = item;
    if (outerHead === null) return null;
    const inside = text.slice(item.head[0]?.start ?? at, at);
    const ofGrowth = current.length === 1 && current[0]?.growth != null && unit === '%';
    // 居民消费价格指数102.1（上年同期=100）: what an index is reckoned on.
    if (unit === null && numbers[0]?.value === 100) return noFigure('other');
    const outside = outerHead.length > 0 ? text.slice(outerHead[0]?.start, outerHead.at(-1)?.end) : '';
    // 低于全年目标（8%）0.9个百分点, 与年度计划（10%）相差0.6个百分点.
    const isAim = /(?:目标|任务|计划)/.test(inside) || (inside === '' && /(?:目标|预期|计划|任务)值?$/.test(outside));
    // 进出口总额增长3%，地区生产总值增速高于全市增速（5.0%）: of what the words in front name, which is no figure here.
    if (subject === null && unit === '%' && namesOther(outerHead, current)) return unread('benchmark');
    const ofLevel = current.length === 1 && unit !== null && sameUnit(current[0]?.level?.unit ?? '', unit);
    if (isAim && (unit === '%' || ofLevel)) {
      if (/完成/.test(inside + outside)) return null;
      // 城镇新增就业2130人（目标3500人）.
      if (unit !== '%') return levelReading(numbers, { kind: 'aim' });
      if (ofGrowth) return growthReading(numbers, null, { kind: 'aim' });
      // 城镇化率53.7%（目标55%）.
      const ofRate = current.length === 1 && current[0]?.level?.unit === '%';
      return ofRate ? levelReading(numbers, { kind: 'aim' }) : unread('benchmark');
    }
    const inner = placeInside(text, item.head);
    if (inner !== null && ofGrowth) return growthReading(numbers, null, { kind: 'place', mention: inner });
    // 38652元（全市平均42360元）, 较上年（362.3亿元）增长6.2%.
    if (inner !== null && ofLevel) return levelReading(numbers, { kind: 'place', mention: inner });
    if (subject !== null || head.predicate.length > 0 || item.head.length > 0) return null;
    const outer = lastBefore(text, outerHead);
    if (outer?.kind === 'scope' || outer?.kind === 'region') {
      return ofGrowth ? growthReading(numbers, null, { kind: 'place', mention: outer }) : unread('benchmark');
    }
    const isYearBefore =
      (outer?.kind === 'period' && saysYearBefore(outer)) || (outer?.kind === 'cue' && outer.word.cue === 'yearOnYear');
    if (ofLevel && isYearBefore) return levelReading(numbers, { kind: 'year-before' });
    // 较1-8月份（5.2%）回升1.3个百分点.
    if (outer?.kind === 'period' && outer.relative === null)
      return ofGrowth ? growthReading(numbers, null, { kind: 'period', mention: outer }) : unread('benchmark');
    const before = outer ? text.slice(Math.max(outer.start, outer.end - 4), outer.end) : '';
    if (/同期$/.test(before))
      return ofGrowth ? growthReading(numbers, null, { kind: 'year-before' }) : unread('benchmark');
    return /(?:平均|水平)$/.test(before) ? unread('benchmark') : null;
  },
};

/** True where the words in front of a bracket name another indicator than what goes on. */
function namesOther(outerHead: readonly Mention[], current: readonly Statement[]): boolean {
  return outerHead.some(
    (mention) =>
      mention.kind === 'indicator' && !current.some(({ subject }) => mention.word.names.includes(subject.name)),
  );
}

/** The one place inside, with nothing else: 增长10.9%（[全市]2.5%），居全市第三. */
function placeInside(text: string, head: readonly Mention[]): RegionMention | ScopeMention | null {
  const [place, ...more] = head;
  if (place?.kind !== 'scope' && place?.kind !== 'region') return null;
  const isPlain = more.every((mention) =>
    /^(?:平均(?:水平)?|增长|增速|为)+$/.test(text.slice(mention.start, mention.end)),
  );
  return isPlain ? place : null;
}

/** What the bracket is said of: the last words before it, of 全省平均水平 the place. */
function lastBefore(text: string, outerHead: readonly Mention[]): Mention | undefined {
  const last = outerHead.at(-1);
  const place = outerHead.at(-2);
  const isAverage = last?.kind === 'text' && /^的?平均(?:水平|增速|增幅)?$/.test(text.slice(last.start, last.end));
  return isAverage && (place?.kind === 'scope' || place?.kind === 'region') ? place : last;
}
