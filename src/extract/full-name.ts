import { isBare } from '../codelists/bare-terms';
import { narrowedByThreshold } from '../codelists/owners';
import { hadWords, standingMeasures } from '../codelists/standing-things';
import { isBrokenDown } from './broken-down';
import { deedOf } from './deed-of';
import type { HeadReading, PredicateWord } from './head';
import { withImpliedMeasure } from './implied-measure';
import type { Item } from './items';
import { hasAny, REPORT, WHEREOF } from './kinds';
import type { Ledger } from './ledger';
import { fullyNamedOpen } from './open-name';
import { ofTopic } from './pointed-at';
import type { ItemContext } from './read-item';
import type { Statement } from './statement';
import type { Subject } from './subject';
import { renamed, withMembers } from './subject-member';
import { codesOf } from './text/code-units';
import { reverseTrie } from './text/reverse-trie';
import { wordsAlone } from './text/trie';
import { topicOf } from './topic';
import {
  addedWith,
  isAboveThreshold,
  isOfAnother,
  narrowed,
  narrowsInFront,
  partOfOther,
  withinClass,
  withPartner,
  zoneOfLabel,
  zoneOfSentence,
} from './whose-figure';

/** A subject under the name that it has among what stands around it: of its whole, its owner, its class or its topic. */
export function fullyNamed(
  text: string,
  item: Item,
  head: HeadReading,
  named: Subject,
  unit: string | null,
  ledger: Ledger,
  known: ItemContext,
): Subject {
  const label = zoneOfLabel(text, item);
  if (label !== null) return ofZone(named, label);
  if (standsForItself(item, named, ledger, known)) return named;
  const isPart = known.classBound?.isPart === true || hasAny(item.kinds, WHEREOF) || isBrokenDown(text, item);
  const implied = withImpliedMeasure(named, unit, isPart ? known.behind : NONE);
  if (implied !== null) return implied;
  const part = partOfOther(text, item, named, isPart, known);
  if (part) return withMembers(named, [part]);
  const within = withinClass(text, item, named) ?? withPartner(text, item, named);
  if (within) return within;
  const perHead = ofEachHead(named, ledger.current);
  if (perHead) return perHead;
  const each = ofEach(named, ledger.sentence, known.handed);
  if (each) return each;
  const topical = ofTopic(text, item, named);
  if (topical) return withMembers(named, [topical], named.single);
  const before = ledger.current[0];
  if (before && isOfAnother(text, item, named, before)) return narrowed(text, named, before);
  const zone = zoneOfSentence(item, named, ledger, known.lexicon);
  if (zone !== null) return ofZone(named, zone);
  const added = before && addedWith(text, item, head, named, before, known.lexicon);
  if (added) return withMembers(named, [added]);
  const classed = ofFestival(ofClass(item, named, known), known);
  const isKnown = classed.isWhole || classed.members.some(({ core }) => core);
  const subject = isKnown ? classed : openlyNamed(text, item, classed, unit, isPart, ledger, known);
  if (!isStock(text, head, subject)) return subject;
  return withMembers(
    subject,
    subject.members.map((one) => renamed(one, one.name, one.core, AS_STOCK)),
    subject.single,
  );
}

/** 办结人大代表建议62件、政协提案71件，[满意率]分别为98%、100%: a bare head of as many things as a 分别 hands out numbers. */
function ofEach(named: Subject, sentence: readonly Statement[], handed: number): Subject | null {
  const [head, ...more] = named.members;
  if (handed < 2 || head === undefined || more.length > 0 || head.core || !isBare(head.name)) return null;
  const things = sentence.slice(-handed).map(({ subject }) => subject);
  if (things.length < handed || !things.every(({ core, phrase }) => !core && phrase !== null && phrase !== undefined))
    return null;
  return withMembers(
    named,
    things.map(({ phrase }) => renamed(head, `${phrase}${head.name}`, false)),
  );
}

/** An indicator of the dictionary among nothing that would narrow it: no class, no holiday, no thing outside the dictionary. */
function standsForItself(item: Item, { members }: Subject, { current, sentence }: Ledger, known: ItemContext): boolean {
  if (known.classBound !== null || known.festival !== null) return false;
  for (const { core } of members) if (!core) return false;
  const name = members[0]?.name;
  const mayBeNarrowed = narrowsInFront(name, item) || (name === narrowedByThreshold && isAboveThreshold(current[0]));
  return (
    members.length > 0 && !mayBeNarrowed && !isOpen(current[0]) && !isOpen(sentence[0]) && !isOpen(known.behind[0])
  );
}

function isOpen(statement: Statement | undefined): boolean {
  return statement?.subject.core === false;
}

const PER_HEAD = '人均';

/** 一般公共预算收入21.3亿元，[人均]4082元. */
function ofEachHead(named: Subject, [before]: readonly Statement[]): Subject | null {
  const [member] = named.members;
  if (member?.name !== PER_HEAD || before === undefined || saysPerHead(before)) return null;
  return withMembers(named, [renamed(member, PER_HEAD + before.subject.name, false)]);
}

function saysPerHead({ subject }: Statement): boolean {
  return subject.name.includes(PER_HEAD);
}

function ofZone(named: Subject, zone: string): Subject {
  return withMembers(
    named,
    named.members.map((one) => renamed(one, zone + one.name, false)),
  );
}

/** The name of what stands outside the dictionary, or of its indicator. */
function openlyNamed(
  text: string,
  item: Item,
  named: Subject,
  unit: string | null,
  isPart: boolean,
  ledger: Ledger,
  known: ItemContext,
): Subject {
  const subject = fullyNamedOpen(named, {
    current: item.lead === '；' ? wholeOf(text, known.behind, ledger.sentence) : known.behind,
    lead: item.lead,
    unit,
    classBound: item.lead === 'none' ? (known.classBound?.words ?? null) : null,
    isPart,
    topic: topicOf(text, item.before),
    within: withinInFront(text, named.members[0]?.start ?? 0),
    isEnd: item.tail.length === 0,
    lexicon: known.lexicon,
  });
  const [member] = subject.members;
  // 固定资产投资增长9.7%，其中工业增长16%; 建筑业企业42家，实现总产值32.6亿元: with a name that is borrowed it may be one of the dictionary.
  const spelled =
    (isPart || subject.borrowed) && member && subject.members.length === 1
      ? known.lexicon.canonicalName(member.name)
      : undefined;
  if (
    member === undefined ||
    spelled === undefined ||
    known.behind.some(({ subject: whole }) => whole.name === spelled)
  )
    return subject;
  return withMembers(subject, [renamed(member, spelled, true)]);
}

const NONE: readonly never[] = [];

const ENDS_WITHIN = codesOf('，,:');
const LONGEST_WITHIN = 14;

/** [主要工业产品产量]中，…; [主要产品产量]：…; null where the words in front of a place say none. */
function withinInFront(text: string, start: number): string | null {
  if (!ENDS_WITHIN.has(text.charCodeAt(start - 1))) return null;
  const words = text.slice(Math.max(0, start - 1 - LONGEST_WITHIN), start - 1);
  if (text[start - 1] === ':') return words;
  return words.endsWith('中') ? words.slice(0, -1) : null;
}

const AS_STOCK = { measure: 'stock' } as const;

/** A class of an indicator is no indicator of the dictionary: [0-14岁]常住人口. */
function ofClass(item: Item, named: Subject, { classBound }: ItemContext): Subject {
  if (classBound === null || item.lead !== 'none') return named;
  return withMembers(
    named,
    named.members.map((member) => renamed(member, member.name, false)),
  );
}

/** What flowed on a holiday is no figure of the dictionary. */
function ofFestival(named: Subject, { festival, lexicon }: ItemContext): Subject {
  if (festival === null || !named.members.some(({ core }) => core)) return named;
  const members = named.members.map((member) =>
    member.core && lexicon.indicatorNamed(member.name)?.measure === 'flow'
      ? renamed(member, festival + member.name, false)
      : member,
  );
  return withMembers(named, members);
}

const had: ReadonlySet<string> = new Set(hadWords);
const standing = reverseTrie(wordsAlone(standingMeasures));

/** What is had, not done, outside the dictionary: 拥有40余家玫瑰生产企业. */
function isStock(text: string, head: HeadReading, { members }: Subject): boolean {
  const member = members[0];
  if (!member || member.core) return false;
  const { name } = member;
  const isStanding = standing.longestEndingAt(name, 0, name.length) !== null;
  return (isStanding || (hasAny(head.kinds, REPORT) && saysHad(text, head.predicate))) && deedOf(name) === '';
}

function saysHad(text: string, words: readonly PredicateWord[]): boolean {
  for (const { kind, start, end } of words) if (kind === 'report' && had.has(text.slice(start, end))) return true;
  return false;
}

/** No list of parts is longer. */
const MOST_PARTS = 12;

/** Behind parts and a semicolon the whole is spoken of again: 基金收入9亿元，其中出让收入8亿元；[支出]7亿元. */
function wholeOf(text: string, behind: readonly Statement[], sentence: readonly Statement[]): readonly Statement[] {
  const [last] = behind;
  const from = last === undefined ? -1 : sentence.lastIndexOf(last);
  for (let at = from; at > Math.max(0, from - MOST_PARTS); at -= 1) {
    const whole = sentence[at - 1];
    const start = sentence[at]?.start ?? 0;
    if (whole && text.slice(start, start + 3).includes('其中')) return [whole];
    if (/[；。]/.test(text.slice(Math.max(0, start - 1), start + 1))) break;
  }
  return behind;
}
