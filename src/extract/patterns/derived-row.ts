import type { ItemView, Reading } from './pattern';

/** A row of its own named after the subject: 到位外资 and 全年任务完成率 give 到位外资全年任务完成率. */
export function derivedRow(view: ItemView, suffix: string): Reading {
  const named = view.subject?.members[0] ?? view.current[0]?.subject ?? view.lastRow?.[0]?.subject.base;
  if (!named) return { kind: 'unread', reason: 'no-subject' };
  const member = { ...named, name: named.name + suffix, core: false, base: named };
  const [number] = view.numbers;
  return number && view.numbers.length === 1
    ? { kind: 'rows', members: [member], numbers: [number], continues: true }
    : { kind: 'unread', reason: 'unequal-lists' };
}
