import { PER_CENT } from '../../codelists/units';
import { doneVerbs } from '../../codelists/cues';
import { derivedRow } from './derived-row';
import type { ItemView, Pattern, Reading } from './pattern';
import { rowReading } from './readings';
import type { PredicateWord } from '../head';
import { ABOVE, BELOW, FALL, hasAny, PLAN, REPORT, RISE, SHARE } from '../kinds';
import { renamed } from '../subject-member';

const BARE = '完成率';

/** 完成率95.3% behind the amount. */
function isBareRate({ subject, current }: ItemView): boolean {
  return subject?.members.length === 1 && subject.members[0]?.name === BARE && current.length === 1;
}

function isPlan({ bit }: PredicateWord): boolean {
  return hasAny(bit, PLAN);
}

const YEAR_OF_PLAN = /(?:全年|年度|当年)$/;

const DONE = '完成投资';

/** 实施类项目完成投资44.5亿元,完成年度计划的67%: the ratio is the projects'. */
function ofProject(reading: Reading): Reading {
  if (reading.kind !== 'rows' || !reading.members.some(({ name }) => name.includes(DONE))) return reading;
  const members = reading.members.map((one) =>
    renamed(one, one.name.replace(/(?<=.{2})(?<!^累计)(?:累计)?完成投资(?=.+率$)/, ''), one.core),
  );
  return rowReading(members, reading.numbers, reading.continues);
}

/** [完成]一般公共预算收入预算的104.7%: the verb stands in front of what was planned. */
function isDoneInFront({ text, subject, at }: ItemView): boolean {
  const member = subject?.members.length === 1 ? subject.members[0] : undefined;
  return member !== undefined && text[at - 1] === '的' && doneVerbs.some((verb) => text.endsWith(verb, member.start));
}

/** 固定资产投资完成年度计划的56.2%，一般公共预算收入[完成61.3%]: of the plan that the ratio before is of. */
function ofSamePlan(view: ItemView): Reading | null {
  const before = view.lastRow?.[0]?.subject;
  const base = before?.leans.base;
  const isNext = before && base && before.name.endsWith(BARE) && view.text.endsWith('完成', view.at);
  return isNext && view.subject !== null ? derivedRow(view, before.name.slice(base.name.length)) : null;
}

/**
 * A share of a plan done, no share of anything else and no growth: 完成年度计划的139.8%, 为调整预算的105.4%.
 *
 * @example 实际使用外资1730万美元，完成年度计划的86.5%。
 * - 实际使用外资 1730万美元
 * - open 实际使用外资年度计划完成率 86.5%
 */
export const completion: Pattern = {
  name: 'completion',
  groups: ['quantities'],
  units: PER_CENT,
  words: PLAN,
  inFront: '率成',
  read(view) {
    if (isBareRate(view)) return derivedRow(view, BARE, null);
    const { text, head } = view;
    const plan = hasAny(head.kinds, PLAN) ? head.predicate.find(isPlan) : undefined;
    if (!plan) return ofSamePlan(view);
    if (hasAny(head.kinds, ABOVE | BELOW | RISE | FALL)) return null;
    // 完成计划的130% is a ratio; 增长目标6% is an aim.
    const says = head.predicate.some(({ bit, start }) => start < plan.start && hasAny(bit, REPORT | SHARE));
    if (!says && !isDoneInFront(view)) return null;
    const named = text.slice(plan.start, plan.end);
    const year = /^(?:任务|计划|目标)/.test(named)
      ? YEAR_OF_PLAN.exec(text.slice(Math.max(0, plan.start - 2), plan.start))?.[0]
      : undefined;
    return ofProject(derivedRow(view, `${year ?? ''}${named}完成率`));
  },
};
