import { isCountUnit } from '../codelists/units';
import type { HeadReading } from './head';
import { hasAny, kindsOfPredicate, REACH, THAN, YEAR_ON_YEAR, YEAR_START } from './kinds';
import type { Lexicon } from './lexicon';
import type { Subject } from './subject';
import { renamed, withMembers } from './subject-member';

interface Named {
  readonly head: HeadReading;
  readonly subject: Subject | null;
}

/** A word of change that belongs to the name, or one in the name that is said of it. */
export function withChangeWord(
  text: string,
  head: HeadReading,
  subject: Subject | null,
  unit: string | null,
  lexicon: Lexicon,
): Named {
  return withAddition(text, head, subject, unit, lexicon) ?? withLeadingChange(head, subject, unit);
}

/** 经营主体新增3200户 are 新增经营主体, unless a comparison says that the stock has grown: 较年初新增. */
function withAddition(
  text: string,
  head: HeadReading,
  subject: Subject | null,
  unit: string | null,
  lexicon: Lexicon,
): Named | null {
  const [member, ...more] = subject?.members ?? [];
  if (!subject || !member || more.length > 0 || unit === null || !isCountUnit(unit)) return null;
  const added = head.predicate.find((word) => word.kind === 'rise' && text.slice(word.start, word.end) === '新增');
  if (!added || hasAny(head.kinds, YEAR_ON_YEAR | YEAR_START | THAN)) return null;
  const name = `新增${member.core ? text.slice(member.start, member.end) : member.name}`;
  const known = lexicon.canonicalName(name);
  const predicate = head.predicate.filter((word) => word !== added);
  return {
    head: { ...head, predicate, kinds: kindsOfPredicate(predicate) },
    subject: withMembers(subject, [renamed(member, known ?? name, known !== undefined)]),
  };
}

const LEADING_CHANGE = /^(扩大|增加|减少)(?!值|率)(?=.{2})/;

/** 扩大种植面积2000亩 is a change of the area, as 种植面积扩大2000亩 is. */
function withLeadingChange(head: HeadReading, subject: Subject | null, unit: string | null): Named {
  const [member] = subject?.members ?? [];
  const verb = member && !member.core ? LEADING_CHANGE.exec(member.name)?.[1] : undefined;
  if (!subject || !member || verb === undefined || unit === null || hasAny(head.kinds, REACH)) return { head, subject };
  const kind = verb === '减少' ? 'fall' : 'rise';
  const word = { kind, start: member.start, end: member.start + verb.length } as const;
  const named = renamed(member, member.name.slice(verb.length), member.core);
  const predicate = [...head.predicate, word];
  return {
    head: { ...head, predicate, kinds: kindsOfPredicate(predicate) },
    subject: withMembers(subject, [named, ...subject.members.slice(1)], subject.single),
  };
}
