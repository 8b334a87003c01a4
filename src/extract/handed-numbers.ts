import type { Item } from './items';
import { hasAny, RESPECTIVELY } from './kinds';

/** Verbs of change and what is compared with stand between the numbers, no other subject: 分别增长4%、[同比下降]5.5%. */
const LONGEST_VERB = 6;

/**
 * How many numbers a 分别 hands out from an item on: its own and those behind it whose verbs alone part them. 分别增长14.5%和下降8.2%
 * hands out two. 0 where the item has no 分别.
 */
export function handedNumbers(text: string, items: readonly Item[], from: number): number {
  const item = items[from];
  if (!item || !hasAny(item.headKinds, RESPECTIVELY)) return 0;
  let count = countOf(item);
  for (let at = from + 1; at < items.length; at += 1) {
    const next = items[at];
    if (!next || !goesOn(text, next)) break;
    count += countOf(next);
  }
  return count;
}

/** True for an item right behind a joiner with hardly more than a verb before its numbers. */
function goesOn(text: string, { lead, head, before, group }: Item): boolean {
  const [first] = head;
  const last = head.at(-1);
  if (!first || !last || before.length > 0 || group.kind !== 'quantities') return false;
  if (lead !== '、' && !(lead === 'none' && /^[和与及]/.test(text.slice(first.start, first.start + 1)))) return false;
  return last.end - first.start <= LONGEST_VERB && head.every(({ kind }) => kind === 'text' || kind === 'cue');
}

function countOf({ group }: Item): number {
  return group.kind === 'quantities' ? group.quantities.length : 0;
}
