import { bareTerms, countedNoun, deedVerbs } from '../codelists/bare-terms';
import type { Statement } from './statement';
import type { Subject } from './subject';

/**
 * The full name of a bare head behind the things that it is said of: 新谋划储备项目88个、总投资512亿元 gives 新谋划储备项目总投资, 改造老旧小区14个，
 * 改造面积31.6万平方米 gives 老旧小区改造面积. Any other subject stays as it is.
 */
export function withBorrowedName(subject: Subject, current: readonly Statement[]): Subject {
  const [member] = subject.members;
  const owner = ownerOf(current);
  if (!member || member.core || subject.members.length > 1 || owner === null || !bareTerms.has(member.name))
    return subject;
  const verb = deedVerbs.find((one) => owner.startsWith(one) && member.name.startsWith(one)) ?? '';
  const things = verb === '' ? owner : owner.slice(verb.length);
  return { ...subject, borrowed: true, members: [{ ...member, name: things + member.name }] };
}

/** The things counted, or those that a bare head before borrowed from. */
function ownerOf(current: readonly Statement[]): string | null {
  const before = current.length === 1 ? current[0]?.subject : undefined;
  if (!before || before.core) return null;
  if (before.name.endsWith('数')) return countedNoun(before.name.slice(0, -1)).noun;
  const term = [...bareTerms].find((one) => before.name.endsWith(one) && before.name.length > one.length);
  return term === undefined ? null : before.name.slice(0, -term.length);
}
