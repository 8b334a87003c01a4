import { weakSpellings } from '../codelists/indicator-lists';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { partOfQualified } from './qualified-whole';
import type { Statement } from './statement';
import type { Subject, SubjectMember } from './subject';

interface PartContext {
  readonly behind: readonly Statement[];
  readonly lexicon: Lexicon;
}

/** A part of a whole that is narrowed, with no place or time of its own: 对东盟国家进出口额86亿元，其中[出口]52亿元. */
export function partOfOther(
  text: string,
  item: Item,
  { members, places, periods }: Subject,
  isPart: boolean,
  { behind, lexicon }: PartContext,
): SubjectMember | null {
  const [member, ...more] = members;
  if (!member || more.length > 0 || places.length > 0 || periods.length > 0) return null;
  const isNear = item.lead !== '；' && !item.before.some(({ kind }) => /^(?:period|scope|region)$/.test(kind));
  return partOfQualified(member, text.slice(member.start, member.end), { behind, isPart, isNear, lexicon });
}

/** A bare name right behind the figures of a firm, a park or an industry is said of it, too: 实现产值25亿元、税收1.2亿元. */
export function isOfAnother(text: string, item: Item, subject: Subject, before: Statement): boolean {
  const [member] = subject.members;
  if (!member || before.subject.core || subject.members.length > 1 || subject.places.length > 0) return false;
  const parted =
    item.lead === null || item.before.some(({ kind }) => kind === 'period' || kind === 'scope' || kind === 'region');
  if (parted || subject.periods.length > 0) return false;
  return weakSpellings.has(text.slice(member.start, member.end)) || (member.core && isFirm(before));
}

/** The money that one firm makes: 昆仑番茄公司实现产值12亿元; a number of firms is the county's. */
function isFirm({ subject, level, growth }: Statement): boolean {
  const isMoney = level === null ? growth !== null : /元$/.test(level.unit ?? '');
  return isMoney && FIRM.test(subject.phrase ?? subject.name);
}

const FIRM =
  /(?:公司|集团|股份|化工厂|水泥厂|电厂|钢厂|糖厂|酒厂|药业|酒业|钢铁)(?:完成|实现|累计)?[\u4e00-\u9fff]{0,6}$/;

/** The subject under the name of what stands before it: 昆仑番茄公司[税收收入]. */
export function narrowed(subject: Subject, { subject: before }: Statement): Subject {
  const owner = (before.phrase ?? before.name).replace(/(?:产值|销售收入|营业收入|收入|产量|数)$/, '');
  return {
    ...subject,
    single: null,
    members: subject.members.map((member) => ({ ...member, name: `${owner}${member.name}`, core: false })),
  };
}
