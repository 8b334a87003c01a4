import { isCountUnit } from '../codelists/units';
import type { HeadReading, PredicateWord } from './head';
import { hasAny, kindOfWord, kindsOfPredicate, REACH, RISE, THAN, YEAR_ON_YEAR, YEAR_START } from './kinds';
import type { Lexicon } from './lexicon';
import { renamed, type Subject, type SubjectMember, withMembers } from './subject-member';
import { codesOf } from './text/code-units';

interface Named {
  readonly head: HeadReading;
  readonly subject: Subject;
}

/** With a word of change that belongs to the name, or without one in the name that is said of it; null where there is neither. */
export function withChangeWord(
  text: string,
  head: HeadReading,
  subject: Subject,
  unit: string,
  lexicon: Lexicon,
): Named | null {
  const member = subject.members[0];
  if (!member) return null;
  return withAddition(text, head, subject, member, unit, lexicon) ?? withLeadingChange(head, subject, member);
}

/** 经营主体新增3200户 are 新增经营主体, unless a comparison says that the stock has grown: 较年初新增. */
function withAddition(
  text: string,
  head: HeadReading,
  subject: Subject,
  member: SubjectMember,
  unit: string,
  lexicon: Lexicon,
): Named | null {
  if (!hasAny(head.kinds, RISE) || hasAny(head.kinds, YEAR_ON_YEAR | YEAR_START | THAN)) return null;
  const added = additionIn(text, head);
  if (!added || subject.members.length > 1 || !isCountUnit(unit)) return null;
  const words = member.core ? text.slice(member.start, member.end) : member.name;
  // 城镇新增就业：新增2318人 says it again.
  const name = words.includes('新增') ? words : `新增${words}`;
  const known = lexicon.canonicalName(name);
  const predicate = without(head.predicate, added);
  return {
    head: { ...head, predicate, kinds: kindsOfPredicate(predicate) },
    subject: withMembers(subject, [renamed(member, known ?? name, known !== undefined)]),
  };
}

function without(words: readonly PredicateWord[], left: PredicateWord): PredicateWord[] {
  return words.filter((word) => word !== left);
}

function additionIn(text: string, { predicate }: HeadReading): PredicateWord | null {
  for (const word of predicate)
    if (hasAny(word.bit, RISE) && word.end - word.start === 2 && text.startsWith('新增', word.start)) return word;
  return null;
}

const LEADING_CHANGE = /^(扩大|增加|减少)(?!值|率)(?=.{2})/;
const LEADING_CHANGE_OPENS = codesOf('扩增减');

/** 扩大种植面积2000亩 is a change of the area, as 种植面积扩大2000亩 is. */
function withLeadingChange(head: HeadReading, subject: Subject, member: SubjectMember): Named | null {
  if (member.core || !LEADING_CHANGE_OPENS.has(member.name.charCodeAt(0))) return null;
  const verb = LEADING_CHANGE.exec(member.name)?.[1];
  if (verb === undefined || hasAny(head.kinds, REACH)) return null;
  const kind = verb === '减少' ? 'fall' : 'rise';
  const word = { kind, bit: kindOfWord(kind), start: member.start, end: member.start + verb.length } as const;
  const named = renamed(member, member.name.slice(verb.length), member.core);
  const predicate = [...head.predicate, word];
  return {
    head: { ...head, predicate, kinds: kindsOfPredicate(predicate) },
    subject: withMembers(subject, [named, ...subject.members.slice(1)], subject.single),
  };
}
