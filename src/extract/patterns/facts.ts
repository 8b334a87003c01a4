import type { ItemView } from './pattern';
import { CUE, hasAny, PERIOD, POTENTIAL } from '../kinds';
import { codeAt, codesOf } from '../text/code-units';

/*
 * What is known of an item before any pattern is asked, a bit for each: first those of its unit (`codelists/units`), of which each item has one.
 */

export const ANY = (1 << 8) - 1;
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
/** A list goes on with it, and a place stands in its predicate. */
export const NEXT_PLACE = 1 << 15;
/** It, or what stands before it, is compared with another time. */
export const COMPARED = 1 << 16;
/** The words behind its numbers begin with 相: 与2020年的7.1亿元[相比]. */
export const COMPARED_BEHIND = 1 << 17;
/** A time or a cue stands in front of its number. */
export const TIMED = 1 << 18;
/** A word says that it may be one day. */
export const FORESEEN = 1 << 19;
/** Two marks stand right behind its numbers. */
export const CUT_OFF = 1 << 20;
/** A number too great to be one. */
export const ENDLESS = 1 << 21;
/** What stands right behind its numbers may make a bound of them: 亿元[以上]项目. */
export const MAY_BOUND = 1 << 22;
/** Words in front of its clause, or of a number said of no statement, may tell what it is. */
export const TOLD_BEFORE = 1 << 23;

const COMPARED_OPENS = '相'.charCodeAt(0);
const MARKS = codesOf('，,、。');
/** What behind a number makes a bound of it or a class begins with. */
const BOUND_OPENS = codesOf('及以的俱级元重大工产实项企常户老人口');
const GO_ON = codesOf('，,、。以左');

/** The facts of an item. */
export function factsOf(view: ItemView): number {
  const { text, item, subject, numbers, current, head } = view;
  let facts = view.unitKind;
  if (subject === null) facts |= UNNAMED | OPEN;
  else if (subject.members[0]?.core !== true) facts |= OPEN;
  if (numbers.length === 1) facts |= ONE_NUMBER;
  for (const { value } of numbers) if (!Number.isFinite(value)) facts |= ENDLESS;
  if (current.length === 1) facts |= current[0]?.level == null ? BEHIND_ONE : BEHIND_ONE | BEHIND_LEVEL;
  if (item.outerHead !== null) facts |= IN_BRACKETS;
  const behind = item.tail[0];
  if (behind) facts |= text.charCodeAt(behind.start) === COMPARED_OPENS ? WITH_TAIL | COMPARED_BEHIND : WITH_TAIL;
  if (item.lead === '、' && head.places.length > 0) facts |= NEXT_PLACE;
  if (head.comparedWith !== null || view.compared !== null || isBehindTime(view)) facts |= COMPARED;
  if (hasAny(item.headKinds, CUE | PERIOD)) facts |= TIMED;
  if (hasAny(item.kinds, POTENTIAL)) facts |= FORESEEN;
  if (BOUND_OPENS.has(codeAt(text, view.end))) facts |= MAY_BOUND;
  if (item.before.length > 0 || (current.length === 0 && view.previousHead !== null)) facts |= TOLD_BEFORE;
  return MARKS.has(codeAt(text, view.end)) && GO_ON.has(codeAt(text, view.end + 1)) ? facts | CUT_OFF : facts;
}

/** A bare number right behind words with a time: 比2019年增加11.2亿元，[增长]27.9%. */
function isBehindTime({ item, subject, previousHead }: ItemView): boolean {
  if (subject !== null || item.lead !== '，' || previousHead === null) return false;
  for (const { kind } of previousHead) if (kind === 'period') return true;
  return false;
}
