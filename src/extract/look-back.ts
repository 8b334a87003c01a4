import { familyHead } from '../codelists/indicator-lists';
import { ownLevelInFront } from '../codelists/scope-words';
import { yearBefore, yearOfPeriod, type Period } from '../model';
import { hasAny } from './kinds';
import type { Lexicon } from './lexicon';
import { fits, isTaken, measureOf, sameUnit } from './number-fit';
import type { Elsewhere, Reading } from './patterns/pattern';
import type { ReadingContext } from './reading-context';
import { IN_BRACKET, REACHED, type ClauseFacts } from './says';
import { saysAnything, type NumberFact, type RankFact, type Statement } from './statement';
import { renamed, type SubjectMember } from './subject-member';

/** How many statements of a sentence a number looks back over: more than any list, and no scan inside a scan. */
export const LOOK_BACK = 24;

/** Period and status of a figure said of the current statement at another place or time: an aim is the year's, all else is done. */
export function setElsewhere(opened: Statement, kind: Elsewhere['kind'], current: Statement): void {
  opened.period = periodElsewhere(kind, current, opened);
  opened.status = kind === 'aim' ? 'target' : 'actual';
  opened.statusFrom = kind === 'aim' ? 'stated' : 'default';
}

function periodElsewhere(kind: Elsewhere['kind'], current: Statement, opened: Statement): Period | null {
  if (kind === 'period') return opened.period;
  if (kind === 'place' || current.period === null) return current.period;
  return kind === 'year-before' ? yearBefore(current.period) : yearOfPeriod(current.period);
}

/** The last statements of a sentence where they lack what a longer list brings: A 5亿元，B 3亿元，分别增长4%和6%; else `targets`. */
export function lastWithout(
  sentence: readonly Statement[],
  kind: Reading['kind'],
  { length }: readonly NumberFact[],
  targets: readonly Statement[],
): readonly Statement[] {
  if (length <= targets.length) return targets;
  // 接待游客586万人次（其中过夜126万人次），旅游收入58.6亿元，分别增长…: what stands in brackets counts only where it must.
  for (const spoken of [sentence.slice(-LOOK_BACK).filter(({ says }) => !hasAny(says, IN_BRACKET)), sentence]) {
    const last = spoken.slice(-length);
    if (last.length === length && last.every((one) => lacks(one, kind))) return last;
  }
  return targets;
}

/**
 * All statements at the end of a sentence that lack what one number brings to each: A超5亿元，B超3亿元，分别增长20%以上; of 均增长6% where they
 * are two. Else `targets`.
 */
export function sharing(
  sentence: readonly Statement[],
  kind: Reading['kind'],
  targets: readonly Statement[],
  isBounded: boolean,
): readonly Statement[] {
  if (targets.length !== 1) return targets;
  const behind = sentence.slice(-LOOK_BACK);
  const all = behind.slice(behind.findLastIndex((one) => !lacks(one, kind)) + 1);
  return isBounded || all.length === 2 ? all : targets;
}

function lacks(one: Statement, kind: Reading['kind']): boolean {
  return kind === 'growths' ? one.growth === null : kind === 'changes' ? one.change === null : one.level === null;
}

/**
 * The one core subject of a sentence, for the next that opens with another time or place and names nothing: 规上工业增加值增长6.2%。其中，9月份
 * 增长9.3%; a level needs a place and a unit of the subject's: 全市税收收入318.6亿元。沂水县完成22.4亿元. Null where it has several or none.
 */
export function spokenOfElsewhere(
  sentence: readonly Statement[],
  numbers: readonly NumberFact[],
  facts: ClauseFacts,
  lexicon: Lexicon,
): readonly SubjectMember[] | null {
  const [first] = sentence;
  if (first?.subject.core !== true || sentence.some(({ subject }) => subject.name !== first.subject.name)) return null;
  const unit = numbers[0]?.unit ?? null;
  const isSaid = unit === '%' || (facts.place !== null && unit !== null && fits(first.subject, unit, lexicon));
  return isSaid && (facts.period !== null || facts.place !== null) ? [first.subject] : null;
}

/** What 全县 says of the whole place behind a level of 县本级: 本级税收收入6.8亿元；[全县]完成15.2亿元. Null for anything else. */
export function ofWholePlace(
  spoken: Statement | undefined,
  kind: Reading['kind'],
  facts: ClauseFacts,
  lexicon: Lexicon,
): SubjectMember | null {
  if (kind !== 'levels' || spoken?.level == null || facts.place === null) return null;
  const { subject } = spoken;
  const level = ownLevelInFront.exec(subject.name)?.[0];
  const name = level === undefined ? undefined : lexicon.canonicalName(subject.name.slice(level.length));
  return name === undefined ? null : renamed(subject, name, true);
}

/** The statement that a change of a unit belongs to, none where no level has that unit: 优良率65.8%，增加9天 is of the days. */
export function ofUnit(
  sentence: readonly Statement[],
  unit: string | null,
  targets: readonly Statement[],
  row: readonly Statement[] | null,
): readonly Statement[] {
  if (unit?.endsWith('点') === true && row?.[0]?.level?.unit === '%') return row;
  if (unit === null || unit.endsWith('点') || targets.length > 1) return targets;
  const [target] = targets;
  if (!target || target.level === null || sameUnit(target.level.unit, unit)) return targets;
  for (const statement of sentence.slice(-LOOK_BACK).reverse())
    if (statement.level && sameUnit(statement.level.unit, unit) && statement.change === null) return [statement];
  return [];
}

/** The current statements, where a clause names just their subjects again and no place of its own. */
export function sameSubjects(
  current: readonly Statement[],
  members: readonly SubjectMember[],
  facts: ClauseFacts,
): readonly Statement[] | null {
  const same =
    members.length === current.length && members.every((member, i) => current[i]?.subject.name === member.name);
  return same && facts.place === null ? current : null;
}

/** True where a clause that names a subject goes on with it, at no other place: 桂阳县生产总值居全市第2位 behind the city's is another. */
export function isSpokenOf(current: readonly Statement[], { name }: SubjectMember, facts: ClauseFacts): boolean {
  const place = facts.place?.region ?? null;
  return current.some((statement) => statement.subject.name === name && (place === null || place === statement.region));
}

/** 一般公共预算收入60.8亿元，税收占比80.4%，总量、增速分列第三、第二: the amount before a share, where an amount is ranked. */
export function amountBehindShare(
  current: readonly Statement[],
  sentence: readonly Statement[],
  ranks: readonly RankFact[],
): readonly Statement[] | null {
  const [share, ...more] = current;
  if (!share || more.length > 0 || share.level?.unit !== '%' || !ranks.some(({ of }) => of === 'level')) return null;
  const amount = sentence.slice(-LOOK_BACK).findLast(({ level }) => level !== null && level.unit !== '%');
  return amount ? [amount] : null;
}

/** Another period or place said of the same subject makes another statement: 一季度增长5.1%；上半年增长6.3%. */
export function saysAnother(
  first: Statement | undefined,
  { kind, numbers }: Extract<Reading, { readonly kind: 'levels' | 'growths' | 'changes' | 'rows' }>,
  facts: ClauseFacts,
  isBehindEarlier: boolean,
  context: ReadingContext,
): boolean {
  if (!first || !saysAnything(first)) return false;
  const region = facts.place?.region ?? null;
  if (region !== null && region !== first.region) return true;
  // “十四五”以来规上工业企业净增128户，达到412户; 五年来地区生产总值增长46%，达到310亿元: what years brought, and what they came to.
  const ofYears = first.period === null || first.period[4] === '/';
  if (ofYears && kind === 'levels' && first.level === null && isReachedSince(first, facts, context)) return true;
  const isLater = isBehindEarlier && (kind === 'levels' || hasAny(facts.says, REACHED));
  const isDated = facts.period !== null || isLater;
  if (isDated && context.periodNow(facts.period, measureOf(first.subject, context.lexicon)).period !== first.period)
    return true;
  const isOther = facts.status !== null && (facts.status !== first.status || facts.status === 'target');
  return isOther && isTaken(first, kind, numbers[0], context.lexicon);
}

/** A level behind what years brought is that of the last of them, unless it adds up: 五年来投资增长46%，累计完成520亿元. */
function isReachedSince({ subject, change, period }: Statement, facts: ClauseFacts, context: ReadingContext): boolean {
  const one = subject.leans.spanned ?? subject;
  if (measureOf(one, context.lexicon) !== 'flow') return change !== null || subject !== one;
  const level = one.core ? context.levelSaid(one.name, facts) : null;
  if (level !== null) return context.periodNow(facts.period, 'flow', false, level).period !== period;
  // 地区生产总值五年增长46%，达到310亿元: these years are carried no further.
  return subject !== one && context.saysReached(facts);
}

/**
 * 茶叶种植面积12万亩，[产值]8.6亿元: an amount of something else, whose bare head is its own; so is that of a count, unless the sentence began with
 * an indicator: 规上工业企业186家，其中亏损12家，实现[利润]12亿元. Behind money it is not: 实现销售收入42亿元、利润2亿元.
 */
export function isOfOther(one: Statement | undefined, first: Statement | undefined): boolean {
  const unit = one === undefined || one.subject.core ? null : (one.level?.unit ?? null);
  if (one === undefined || unit === null || /[%元]$/.test(unit) || familyHead(one.subject.name) !== null) return false;
  return first?.subject.core !== true || !/[家户个]$/.test(unit);
}
