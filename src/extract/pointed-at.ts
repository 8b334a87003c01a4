import { behindCount, opensWithCount } from '../codelists/counted-indicators';
import type { CueKind } from '../codelists/cues';
import { topicsOfHeads } from '../codelists/indicator-lists';
import { zoneNamed } from '../codelists/owners';
import { isCountUnit } from '../codelists/units';
import { isComparedWith } from './clause-facts';
import { readHead, type HeadReading } from './head';
import type { Item } from './items';
import { GROWTH_NOUN, hasAny, INDICATOR, REPORT, RISE, SCOPE, TEXT } from './kinds';
import type { Ledger } from './ledger';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { fits } from './number-fit';
import type { Statement } from './statement';
import { readSubject, type Subject, type SubjectContext, type SubjectMember } from './subject';
import { carriedSubject, renamed, subjectMember, subjectOf } from './subject-member';

/**
 * What a clause without a subject of its own points to: 前者 and 后者 of two subjects of the sentence; behind the figure of a zone or a town the
 * county's of the same indicator: 经开区规上工业增加值增长11%，[我县]增长7.6%. Null for any other.
 */
export function pointedAt(text: string, item: Item, ledger: Ledger, lexicon: Lexicon): Subject | null {
  if (!hasAny(item.headKinds, TEXT | SCOPE)) return null;
  const member = formerOrLatter(text, item, ledger) ?? ofWholePlace(text, item, ledger.current, lexicon);
  return member && carriedSubject(member);
}

function formerOrLatter(text: string, { head }: Item, ledger: Ledger): SubjectMember | null {
  const word = firstText(head);
  if (!word || text.charCodeAt(word.start + 1) !== WHO) return null;
  const said = text.slice(word.start, word.start + 2);
  if (said !== '前者' && said !== '后者') return null;
  const named = new Map<string, SubjectMember>();
  for (const { subject } of ledger.sentence.length > 1 ? ledger.sentence : ledger.currentBefore)
    named.set(subject.name, subject);
  const [former, latter, ...more] = named.values();
  if (more.length > 0) return null;
  return (said === '前者' ? former : latter) ?? null;
}

const WHO = '者'.charCodeAt(0);

function firstText(words: readonly Mention[]): Mention | undefined {
  for (const word of words) if (word.kind === 'text') return word;
  return undefined;
}

const OF_PLACE = /^[\u4e00-\u9fff]{0,10}(?:镇|乡|街道)(?!企业)/;

function ofWholePlace(
  text: string,
  { head, headKinds, lead }: Item,
  current: readonly Statement[],
  lexicon: Lexicon,
): SubjectMember | null {
  const statement = current[0];
  if (!statement || current.length > 1 || statement.subject.core || lead === 'none') return null;
  // 占全县的74.9% is still said of the zone.
  if (!hasAny(headKinds, SCOPE) || text[(head[0]?.end ?? 0) - 1] === '占') return null;
  const { name } = statement.subject;
  if (!zoneNamed.test(name) && !OF_PLACE.test(name)) return null;
  for (let at = 2; at < name.length - 1; at += 1) {
    const meant = lexicon.canonicalName(name.slice(at));
    if (meant !== undefined) return renamed(statement.subject, meant, true);
  }
  return null;
}

/**
 * A number without words of its own behind a count: a class that is told by its bound alone (项目36个，其中10亿元以上[2个]), those who live in
 * the households counted (低保对象1286户[2618人]), or another measure of the same things (新建道路6条[11.2公里]). Null for any other.
 */
export function ofThoseBefore(
  { head, lead, start, tail }: Item,
  current: readonly Statement[],
  unit: string | null,
  isClass: boolean,
): Subject | null {
  const [whole, ...more] = current;
  const before = whole?.level?.unit;
  if (head.length > 0 || more.length > 0 || whole?.subject.core !== false || unit === null || before == null)
    return null;
  if (isClass)
    return lead === 'none' && before === unit && isCountUnit(unit)
      ? subjectOf([subjectMember('', false, { start, end: start })])
      : null;
  const measures = LIVE_IN.test(`${before} ${unit}`) || (tail.length === 0 && MEASURES.test(`${before} ${unit}`));
  if ((lead !== 'none' && lead !== '、') || !measures) return null;
  const { phrase, name } = whole.subject;
  const things = phrase ?? name;
  // 实施棚改项目3个1260套: 棚改项目套数, which lends 棚改项目.
  const counted = things + (/[套间栋幢](?=楼?$)/.exec(unit)?.[0] ?? '');
  return subjectOf([renamed(subjectMember(things, false, { start, end: start }), counted, false, { lender: things })]);
}

/** Who lives in what is counted: persons in households, households in houses. */
const LIVE_IN = /户 \S*[人名]$|(?:[栋幢套]|栋楼) \S*户$/;
/** What else is measured of things counted. */
const MEASURES = /[条座处个所栋幢] \S*(?:公里|米|亩|户|套|间|[栋幢]楼?)$|[人户笔次项件] \S*元$/;

const PLANNED = /(?:年度|当年)?计划(?:总)?投资$/;

/** What was done of an investment planned: 年度计划投资86亿元，1—9月[完成]62亿元. Null for any other. */
export function doneOfPlan(
  { start, end }: Item,
  { front, kinds }: HeadReading,
  [plan]: readonly Statement[],
  unit: string | null,
): Subject | null {
  if (front.length > 0 || !hasAny(kinds, REPORT) || unit?.endsWith('元') !== true || !plan) return null;
  const { name } = plan.subject;
  return PLANNED.test(name)
    ? subjectOf([subjectMember(name.replace(PLANNED, '完成投资'), false, { start, end })])
    : null;
}

const ECONOMY = /^(?:国民|地区|县域|全县|全市)?经济$/;

/** [经济]增长6%以上: what grows is the gross product. Null for any other words, also in front of them: 民营经济, 推动经济. */
export function ofEconomy(text: string, { front, kinds }: HeadReading): Subject | null {
  const last = front.at(-1);
  if (last?.kind !== 'text' || text[last.end - 1] !== '济' || !hasAny(kinds, RISE | GROWTH_NOUN)) return null;
  if (!ECONOMY.test(text.slice(last.start, last.end).trim())) return null;
  return subjectOf([subjectMember('地区生产总值', true, last)], {
    places: front.filter((mention) => mention.kind === 'scope' || mention.kind === 'region').reverse(),
    periods: front.filter((mention) => mention.kind === 'period').reverse(),
  });
}

type InBracket = Item & { readonly outerHead: readonly Mention[] };

function isAloneInBracket(item: Item): item is InBracket {
  return item.head.length === 0 && opensBracket(item);
}

function opensBracket(item: Item): item is InBracket {
  return item.lead === '(' && item.outerHead !== null && item.outerHead.length > 0;
}

/** The noun of growth that a bracket explains: 地区生产总值[增速]（6.8%）; null where none stands there or what is compared with does. */
export function nounInFrontOfBracket(
  text: string,
  item: Item,
): { readonly kind: 'growthNoun' | 'declineNoun'; readonly isBare: boolean } | null {
  if (!isAloneInBracket(item)) return null;
  const { predicate, places, comparedWith, front } = readHead(text, item.outerHead, false);
  const [noun, ...more] = predicate;
  const isPlain = places.length === 0 && comparedWith === null && more.every(({ kind }) => kind === 'yearOnYear');
  if (!isPlain || (noun?.kind !== 'growthNoun' && noun?.kind !== 'declineNoun')) return null;
  return { kind: noun.kind, isBare: front.length === 0 };
}

/**
 * The indicator in front of a bracket with its number: 固定资产投资（-2.3%）, 固定资产投资增速（6.1%）, 地区生产总值（386.5亿元）, 固定资产
 * 投资（同比增长12.3%）. Null for any other.
 */
export function inFrontOfBracket(text: string, item: Item, numbers: number, known: SubjectContext): Subject | null {
  if (!opensBracket(item) || item.group.kind !== 'quantities') return null;
  const unit = item.group.quantities[0]?.unit ?? null;
  if (unit === null) return null;
  const inside = readHead(text, item.head, false);
  if (inside.front.length > 0 || inside.places.length > 0) return null;
  const noun = nounInFrontOfBracket(text, item);
  const front = noun === null ? item.outerHead : readHead(text, item.outerHead, false, known.ownNames).front;
  const subject = readSubject(text, front, numbers, known);
  if (subject?.isWhole !== false || !subject.members.every(({ core }) => core)) return null;
  return unit === '%' || (noun === null && subject.members.every((one) => fits(one, unit, known.lexicon)))
    ? subject
    : null;
}

/** The indicators that a count in digits sums up: 地区生产总值、固定资产投资2项[主要指标]分别增长6.2%、8.2%. Null for any other. */
export function listedBeforeCount(
  text: string,
  { head, group }: Item,
  before: readonly Mention[] | null,
  numbers: number,
  known: SubjectContext,
): Subject | null {
  if (before === null || before.length < 2 || group.kind !== 'quantities') return null;
  const first = head[0];
  if (
    first === undefined ||
    first.kind !== 'text' ||
    !namesSeveral(before) ||
    !behindCount.test(text.slice(first.start, first.end))
  )
    return null;
  const last = before.findLastIndex(isIndicator);
  return readSubject(text, before.slice(0, last + 1), numbers, known);
}

/** More than one indicator is among the words. */
function namesSeveral(words: readonly Mention[]): boolean {
  let named = 0;
  for (const { kind } of words) if (kind === 'indicator') named += 1;
  return named > 1;
}

function isIndicator({ kind }: Mention): boolean {
  return kind === 'indicator';
}

/** A bare head behind a clause without a number that names its topic: [粮食]生产再获丰收，总产量达65万吨. Null for any other. */
export function ofTopic(text: string, { before }: Item, { members }: Subject): SubjectMember | null {
  const member = members[0];
  if (before.length === 0 || !member || member.core || members.length > 1) return null;
  const name = headOfTopic(text, before, member.name);
  return name === null ? null : renamed(member, name, true);
}

function headOfTopic(text: string, before: readonly Mention[], head: string): string | null {
  const known = topicsOfHeads.find(
    ([topic, heads]) => heads.test(head) && before.some(({ start, end }) => text.slice(start, end).includes(topic)),
  );
  return known ? known[2] : null;
}

/** 同比, 按不变价格计算: how a growth is reckoned, no other subject. */
function saysHow(mention: Mention): boolean {
  return mention.kind === 'cue' && HOW.has(mention.word.cue);
}
const HOW: ReadonlySet<CueKind> = new Set([
  'yearOnYear',
  'constantPrice',
  'comparableBasis',
  'nominalBasis',
  'currentPrice',
]);

/** A clause without a number that names what the next speaks of: 网络零售额增势强劲，同比增长24.5%. */
export function subjectBefore(text: string, item: Item, numbers: number, known: SubjectContext): Subject | null {
  return hasAny(item.kindsBefore, INDICATOR) ? subjectAmong(text, item, numbers, known) : null;
}

function subjectAmong(text: string, item: Item, numbers: number, known: SubjectContext): Subject | null {
  const at = item.before.findLastIndex((mention) => mention.kind === 'indicator' && mention.word.bare !== true);
  if (at < 0 || item.outerHead?.some(({ kind }) => kind === 'indicator') === true) return null;
  const behind = item.before.slice(at + 1).filter((mention) => !saysHow(mention) && !isListMark(mention));
  const [next] = behind;
  const isCounted = next?.kind === 'text' && opensWithCount.test(text.slice(next.start, next.end));
  // 五、地区生产总值⏎2023年，完成318亿元.
  const isDated = behind.every(({ kind }) => kind === 'period');
  if (
    behind.length > 4 ||
    (!isCounted &&
      !isDated &&
      behind.some(
        (mention) =>
          // 增速进入全州前五，增长7.7%.
          (mention.kind !== 'text' &&
            mention.kind !== 'scope' &&
            mention.kind !== 'region' &&
            !(mention.kind === 'period' && isComparedWith(text, mention))) ||
          mention.end - mention.start > 12 ||
          /[的在]|(?<![高低好优快慢强])于/.test(text.slice(mention.start, mention.end)),
      ))
  )
    return null;
  let from = at;
  while (from > 0 && !partsClauses(text, item.before[from - 1], item.before[from])) from -= 1;
  const subject = readSubject(text, item.before.slice(from, at + 1), numbers, known);
  return subject?.members.every((member) => member.core) === true ? subject : null;
}

/** 增速高于全省[、]全市平均水平，达到9.2%. */
function isListMark(mention: Mention): boolean {
  return mention.kind === 'mark' && mention.mark === '、';
}

/** True where a comma or a semicolon stands between two mentions. */
function partsClauses(text: string, a: Mention | undefined, b: Mention | undefined): boolean {
  return a !== undefined && b !== undefined && /[，,；;]/.test(text.slice(a.end, Math.min(b.start, a.end + 2)));
}
