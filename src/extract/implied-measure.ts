import { deedOf } from './deed-of';
import { impliedIndicator } from '../codelists/implied-measures';
import type { Statement } from './statement';
import type { Subject, SubjectMember } from './subject';
import { renamed, withMembers } from './subject-member';

/**
 * A subject whose measure goes without saying: [规上工业]增长8.6% of its added value, [规上工业]186家. Null where it is said, and of a part
 * of what was added: 新增“四上”单位46家，其中规上工业21家.
 */
export function withImpliedMeasure(named: Subject, unit: string | null, whole: readonly Statement[]): Subject | null {
  if (unit === null || !isUnmeasured(named, unit)) return null;
  return unit !== '%' && whole.some(({ subject }) => deedOf(subject.name) !== '') ? null : measured(named, unit);
}

function measured(named: Subject, unit: string): Subject {
  const members = named.members.map((member) => {
    const name = meant(member, unit);
    return name === undefined ? member : renamed(member, name, true);
  });
  return withMembers(named, members, named.single);
}

function isUnmeasured({ members }: Subject, unit: string): boolean {
  for (const member of members) if (meant(member, unit) !== undefined) return true;
  return false;
}

function meant({ name, core }: SubjectMember, unit: string): string | undefined {
  return core ? undefined : impliedIndicator(name, unit);
}
