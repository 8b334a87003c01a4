import { weakSpellings } from '../codelists/indicator-lists';
import { deedOf } from './deed-of';
import {
  aboveThreshold,
  firmNamed,
  firmsCounted,
  firmsOfZone,
  foreignTrade,
  zoneDoing,
  measuredOfOwner,
  narrowedByClass,
  narrowedByThreshold,
  outputNamed,
  sightVisited,
  tradePartner,
  zoneNamed,
} from '../codelists/owners';
import type { HeadReading } from './head';
import type { Item } from './items';
import type { Ledger } from './ledger';
import { hasAny, MARK, PERIOD, PLACE } from './kinds';
import type { Lexicon } from './lexicon';
import { partOfQualified } from './qualified-whole';
import type { Statement } from './statement';
import type { Subject, SubjectMember } from './subject';
import { renamed, withMembers } from './subject-member';

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
  if (behind.length !== 1 || behind[0]?.subject.core !== false) return null;
  const member = members[0];
  if (!member || members.length > 1 || places.length > 0 || periods.length > 0) return null;
  const isNear = item.lead !== '；' && !hasAny(item.kindsBefore, PLACE_OR_TIME);
  return partOfQualified(member, text.slice(member.start, member.end), { behind, isPart, isNear, lexicon });
}

/** A bare name right behind the figures of a firm, a park or an industry is said of it, too: 实现产值25亿元、税收1.2亿元. */
export function isOfAnother(text: string, item: Item, subject: Subject, before: Statement): boolean {
  const member = subject.members[0];
  if (!member || subject.members.length > 1 || subject.places.length > 0) return false;
  if (before.subject.core && !(member.name === narrowedByThreshold && isAboveThreshold(before))) return false;
  const parted = item.lead === 'none' || hasAny(item.kindsBefore, PLACE_OR_TIME);
  if (parted || subject.periods.length > 0) return false;
  // 开发区3家，实现业务总收入96亿元、进出口总额8亿美元: what 、 lists is theirs.
  if (item.lead === '、' && member.core && isMoney(before) && zoneNamed.test(before.subject.name)) return true;
  const printed = text.slice(member.start, member.end);
  if (weakSpellings.has(printed)) return true;
  // 番茄产业产值3亿元，出口2.1亿元.
  if (/^[出进]口$/.test(printed) && item.lead !== '；' && outputNamed.test(before.subject.name)) return true;
  // 查干湖景区接待游客236万人次，实现旅游收入18.3亿元.
  if (member.name === '旅游收入' && sightVisited.test(before.subject.name)) return true;
  return member.core && (isFirm(before) || (subject.carried && countsFirms(before)));
}

export function isAboveThreshold(before: Statement | undefined): boolean {
  return before !== undefined && before.level !== null && isMoney(before) && aboveThreshold.test(before.subject.name);
}

const PLACE_OR_TIME = PLACE | PERIOD;

/**
 * The zone or the town that the sentence spoke of last, or began with, where nothing behind it was of another place: 经济开发区完成固定资产投资41亿元，…，
 * [规上工业增加值]增长12%. Null where it spoke of none.
 */
export function zoneOfSentence(
  item: Item,
  { members, places, periods }: Subject,
  { current, sentence }: Pick<Ledger, 'current' | 'sentence'>,
  lexicon: Lexicon,
): string | null {
  const last = current[0];
  if (last?.subject.core === true || item.lead === 'none' || item.lead === '；') return null;
  if (hasAny(item.kinds, PLACE_OR_TIME)) return null;
  if (!members.every(({ core }) => core) || places.length > 0 || periods.length > 0) return null;
  return zoneOf(last, lexicon) ?? zoneOf(sentence[0], lexicon);
}

/** The zone or the town that a label names: [城关镇]：完成固定资产投资3.2亿元. Null where none does. */
export function zoneOfLabel(text: string, { head, headKinds }: Item): string | null {
  if (!hasAny(headKinds, MARK)) return null;
  const label = head[0];
  const mark = head[1];
  if (label?.kind !== 'text' || mark?.kind !== 'mark' || mark.mark !== ':') return null;
  const words = text.slice(label.start, label.end).trim();
  return zoneDoing.exec(words)?.[1] === words ? words : null;
}

/** The zone whose indicator of the dictionary a statement is about. */
function zoneOf(statement: Statement | undefined, lexicon: Lexicon): string | null {
  if (!statement || statement.subject.core) return null;
  const { name, phrase = name } = statement.subject;
  const zone = zoneDoing.exec(phrase);
  if (!zone?.[1]) return null;
  const does = phrase.slice(zone[0].length);
  return firmsOfZone.test(does) || lexicon.canonicalName(does) !== undefined ? zone[1] : null;
}

/** The money that one firm makes: 昆仑番茄公司实现产值12亿元; a number of firms is the county's. */
function isFirm(statement: Statement): boolean {
  return isMoney(statement) && firmNamed.test(statement.subject.phrase ?? statement.subject.name);
}

/** 纺织产业规上企业86家，实现[产值]126亿元: firms of a trade, counted, do their own. */
function countsFirms({ subject, level }: Statement): boolean {
  const { name } = subject;
  // 规上服务业企业28户，实现营业收入6.2亿元: all above the threshold are an indicator of the dictionary.
  if (/^(?:规模以上|规上)服务业企业数$/.test(name)) return false;
  return /^[家户个]$/.test(level?.unit ?? '') && firmsCounted.test(name) && deedOf(name) === '';
}

function isMoney({ level, growth }: Statement): boolean {
  return level === null ? growth !== null : /元$/.test(level.unit ?? '');
}

/** The subject under the name of what stands before it: 昆仑番茄公司[税收收入]. */
export function narrowed(text: string, subject: Subject, { subject: before }: Statement): Subject {
  const owner =
    aboveThreshold.exec(before.name)?.[0] ??
    before.leans.lender ??
    (before.phrase ?? before.name).replace(measuredOfOwner, '');
  const nameOf = (member: SubjectMember): string => {
    const own = subject.carried ? withoutReport(text.slice(member.start, member.end)) : member.name;
    // 乡村[旅游] and 旅游收入 are 乡村旅游收入.
    return owner + (owner.endsWith(own.slice(0, 2)) ? own.slice(2) : own);
  };
  return withMembers(
    subject,
    subject.members.map((member) => renamed(member, nameOf(member), false, { lender: owner })),
  );
}

function withoutReport(words: string): string {
  return words.replace(/^(?:其中|累计|实现|完成|共)+/, '');
}

/** True of an indicator that a clause in front may narrow. */
export function narrowsInFront(name: string | undefined, { before }: Item): boolean {
  return before.length > 0 && name !== undefined && (name === narrowedByClass || foreignTrade.has(name));
}

/** 东盟是我县最大贸易伙伴，[进出口额]2.3亿元: of the partner that the clause before names. */
export function withPartner(text: string, { before }: Item, subject: Subject): Subject | null {
  const [member] = subject.members;
  const first = before[0];
  const last = before.at(-1);
  if (!first || !last || !member || !foreignTrade.has(member.name)) return null;
  const partner = tradePartner.exec(text.slice(first.start, last.end))?.[1];
  if (partner === undefined) return null;
  return withMembers(subject, [renamed(member, `对${partner}${text.slice(member.start, member.end)}`, false)]);
}

/** Of those above the quota alone, where the clause before says so: 限额以上单位零售额中，[网上零售额]12.6亿元. */
export function withinClass(text: string, { before }: Item, subject: Subject): Subject | null {
  const first = before[0];
  const last = before.at(-1);
  if (!first || !last || text[last.end - 1] !== '中') return null;
  const member = subject.members[0];
  if (member?.name !== narrowedByClass) return null;
  if (!/限(?:额以)?上/.test(text.slice(first.start, last.end))) return null;
  const printed = text.slice(member.start, member.end);
  return withMembers(subject, [renamed(member, `限额以上单位${printed}`, false)]);
}

/** 新增高新技术企业10家、[规上工业企业]8家以上: the members of a list share its verb. */
export function addedWith(
  text: string,
  { lead }: Item,
  head: HeadReading,
  { members }: Subject,
  before: Statement,
  lexicon: Lexicon,
): SubjectMember | null {
  const member = members[0];
  if (lead !== '、' || before.subject.core || !member?.core || members.length > 1) return null;
  const verb = /^(?:累计)?(?:新增|净增|新培育|培育|新认定|认定)/.exec(before.subject.name)?.[0];
  if (verb === undefined || head.predicate.length > 0 || lexicon.indicatorNamed(member.name)?.measure !== 'stock')
    return null;
  return renamed(member, verb + text.slice(member.start, member.end), false);
}
