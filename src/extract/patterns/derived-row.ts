import { LOOK_BACK } from '../look-back';
import type { NumberFact, Statement } from '../statement';
import type { Subject, SubjectMember } from '../subject';
import type { ItemView, Reading } from './pattern';
import { renamed } from '../subject-member';
import { rowReading, unread } from './readings';

/**
 * A row of its own named after the subject: 到位外资 and 全年任务完成率 give 到位外资全年任务完成率; a list has one for each: 较2015年分别增长36.8%和
 * 44.5%; one number for 城乡居民人均可支配收入 is that of all residents.
 */
export function derivedRow(
  view: ItemView,
  suffix: string,
  subject: Subject | null = view.subject,
  numbers: readonly NumberFact[] = view.numbers,
): Reading {
  const listed = subject?.members ?? spokenOf(view);
  const whole = numbers.length === 1 ? subject?.single : null;
  const first = whole ?? listed[0] ?? view.lastRow?.[0]?.subject.leans.base;
  if (!first) return unread('no-subject');
  const named = numbers.length > 1 && numbers.length === listed.length ? listed : [first];
  if (numbers.length !== named.length) return unread('unequal-lists');
  // Of a sum over years it is named after what was summed: 五年来财政收入累计118亿元，年均增长5%.
  const members = named.map((one) => {
    const base = one.leans.spanned ?? one;
    // 外出务工人数4.2万人，完成年度任务的103%: of what is counted.
    const { phrase, name } = base;
    const isCounted = suffix.endsWith('完成率') && phrase !== undefined && name.startsWith(phrase);
    return renamed(base, (isCounted ? phrase : name) + suffix, false, { base });
  });
  return rowReading(members, numbers, true);
}

/** What was spoken of last; of several numbers as many subjects: 城镇居民…达36820元、农村居民…达17950元，年均分别增长7.2%、9.1%. */
function spokenOf({ current, spoken, lastRow, pending, numbers }: ItemView): readonly SubjectMember[] {
  const isOfSeveral = numbers.length > Math.max(current.length, 1);
  const last = isOfSeveral ? lastSubjects(spoken, numbers.length) : current;
  return last.length === 0 && lastRow === null ? (pending ?? []) : last.map((one) => one.subject);
}

/** The last statements of as many subjects as there are numbers, in their order; of one subject at two times the later. */
export function lastSubjects(spoken: readonly Statement[], count: number): readonly Statement[] {
  const found = new Map<string, Statement>();
  const from = Math.max(spoken.length - LOOK_BACK, 0);
  for (let at = spoken.length - 1; at >= from && found.size < count; at -= 1) {
    const statement = spoken[at];
    if (statement && !found.has(statement.subject.name)) found.set(statement.subject.name, statement);
  }
  return [...found.values()].reverse();
}
