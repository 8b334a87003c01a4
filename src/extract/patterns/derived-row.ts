import { LOOK_BACK } from '../look-back';
import type { Statement } from '../statement';
import type { ItemView, Reading } from './pattern';
import { renamed } from '../subject-member';

/**
 * A row of its own named after the subject: 到位外资 and 全年任务完成率 give 到位外资全年任务完成率; a list has one for each: 较2015年分别增长36.8%和
 * 44.5%; one number for 城乡居民人均可支配收入 is that of all residents.
 */
export function derivedRow(view: ItemView, suffix: string): Reading {
  const { subject, current, lastRow, numbers, pending } = view;
  // 城镇居民…达36820元、农村居民…达17950元，年均分别增长7.2%、9.1%: the list is of those spoken of last.
  const isOfSeveral = subject === null && numbers.length > Math.max(current.length, 1);
  const spoken = isOfSeveral ? lastSubjects(view.spoken, numbers.length) : current;
  const said = spoken.length === 0 && lastRow === null ? (pending ?? []) : spoken.map((one) => one.subject);
  const listed = subject?.members ?? said;
  const whole = numbers.length === 1 ? subject?.single : null;
  const [first] = whole ? [whole] : listed.length > 0 ? listed : [lastRow?.[0]?.subject.base];
  if (!first) return { kind: 'unread', reason: 'no-subject' };
  const named = numbers.length > 1 && numbers.length === listed.length ? listed : [first];
  if (numbers.length !== named.length) return { kind: 'unread', reason: 'unequal-lists' };
  // Of a sum over years it is named after what was summed: 五年来财政收入累计118亿元，年均增长5%.
  const members = named.map((one) => {
    const base = one.spanned ?? one;
    return renamed(base, base.name + suffix, false, { base });
  });
  return { kind: 'rows', members, numbers, continues: true };
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
