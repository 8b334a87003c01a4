import type { ItemView } from './pattern';
import { hasAny, POTENTIAL } from '../kinds';

/*
 * What is known of an item before any pattern is asked, a bit for each. The lowest are those of its unit (`codelists/units`), the highest those of the
 * characters in front of its number (`asked.ts`).
 */

/** It has no subject of its own. */
export const UNNAMED = 1 << 8;
/** Its subject, if it has one, is none of the dictionary. */
export const OPEN = 1 << 9;
export const ONE_NUMBER = 1 << 10;
/** One statement goes on. */
export const BEHIND_ONE = 1 << 11;
/** One statement goes on, which has a level. */
export const BEHIND_LEVEL = 1 << 12;
export const IN_BRACKETS = 1 << 13;
/** Words stand behind its numbers. */
export const WITH_TAIL = 1 << 14;
/** A place stands in its predicate. */
export const PLACED = 1 << 15;
/** It, or what stands before it, is compared with another time. */
export const COMPARED = 1 << 16;
/** A word says that it may be one day. */
export const FORESEEN = 1 << 17;
/** Each item is. */
export const ANY = 1 << 18;
/** The first bit of the characters in front of the number. */
export const CHARACTERS = 19;

/** The facts of an item, without the characters in front of its number. */
export function factsOf(view: ItemView): number {
  const { item, subject, numbers, current, head } = view;
  let facts = ANY | view.unitKind;
  if (subject === null) facts |= UNNAMED | OPEN;
  else if (subject.members[0]?.core !== true) facts |= OPEN;
  if (numbers.length === 1) facts |= ONE_NUMBER;
  if (current.length === 1) facts |= current[0]?.level == null ? BEHIND_ONE : BEHIND_ONE | BEHIND_LEVEL;
  if (item.outerHead !== null) facts |= IN_BRACKETS;
  if (item.tail.length > 0) facts |= WITH_TAIL;
  if (head.places.length > 0) facts |= PLACED;
  if (head.comparedWith !== null || view.compared !== null || isBehindTime(view)) facts |= COMPARED;
  return hasAny(item.kinds, POTENTIAL) ? facts | FORESEEN : facts;
}

/** A bare number right behind words with a time: 比2019年增加11.2亿元，[增长]27.9%. */
function isBehindTime({ item, subject, previousHead }: ItemView): boolean {
  if (subject !== null || item.lead !== '，' || previousHead === null) return false;
  for (const { kind } of previousHead) if (kind === 'period') return true;
  return false;
}
