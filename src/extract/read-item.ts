import { isBrokenDown } from './broken-down';
import { withChangeWord } from './change-word';
import { opensWithCount } from '../codelists/counted-indicators';
import { isComparedWith } from './clause-facts';
import { deedOf } from '../codelists/deeds';
import { isCountUnit } from '../codelists/units';
import type { ComparedTime } from './compared-with';
import type { CueKind } from '../codelists/cues';
import { readHead, type HeadReading } from './head';
import { withImpliedMeasure } from './implied-measure';
import { numbersOf } from './item-numbers';
import type { Item } from './items';
import type { Ledger } from './ledger';
import type { Mention } from './mentions';
import { fullyNamedOpen } from './open-name';
import { patterns } from './patterns';
import { inFrontOfBracket, listedBeforeCount, ofTopic, pointedAt } from './pointed-at';
import type { ItemView, Pattern, Reading } from './patterns/pattern';
import type { Statement } from './statement';
import { readSubject, type Subject, type SubjectContext } from './subject';
import { topicOf } from './topic';
import { addedWith, isOfAnother, narrowed, partOfOther, withinClass, zoneOfSentence } from './whose-figure';
import { renamed, withMembers } from './subject-member';
import { textMention } from './make-mentions';

/** What an item is read with: what the sentence and the report said before. */
export interface ItemContext extends Omit<SubjectContext, 'numbers'> {
  /** The set ranked in that the sentence named last. */
  readonly rankScope: string | null;
  /** The words of the item before. */
  readonly previousHead: Item['head'] | null;
  /** The sentence has named the earlier time of a comparison. */
  readonly hasTurn: boolean;
  /** The time that the sentence compares with: [与2019年相比]，增长12%. */
  readonly compared: ComparedTime | null;
  /** A list ends in words that make aims of all its numbers. */
  readonly isAimed: boolean;
  /** The bound of a class that stands right before: [10-50亿元]项目7个. */
  readonly classBound: { readonly words: string; readonly isPart: boolean } | null;
  /** The item behind, whose noun a list of counts shares: 3个省级、6个市级[示范村任务]. */
  readonly next: Item | null;
  /** How many numbers a 分别 hands out from this item on; 0 without one. */
  readonly handed: number;
  /** What a part leans on: what the sentence goes on with, or behind 其中 at its start the sentence before. */
  readonly behind: readonly Statement[];
  /** The holiday that the sentence is about: [春节期间]，接待游客21.6万人次. */
  readonly festival: string | null;
}

export interface ItemReading {
  readonly view: ItemView;
  readonly reading: Reading;
  /** The pattern that read it. */
  readonly pattern: string;
}

const askedFor = (kind: Item['group']['kind']): readonly Pattern[] =>
  patterns.filter(({ groups }) => groups.includes(kind));
/** The patterns that are asked for each kind of group, in their order. */
const patternsOf: Readonly<Record<Item['group']['kind'], readonly Pattern[]>> = {
  quantities: askedFor('quantities'),
  ratio: askedFor('ratio'),
  rank: askedFor('rank'),
};

/** Asks the patterns in their order; the first that knows the item reads it. */
export function readItem(text: string, item: Item, ledger: Ledger, known: ItemContext): ItemReading {
  const ofRank = item.group.kind === 'rank';
  const printed = readHead(text, item.head, ofRank, known.ownNames);
  const numbers = numbersOf(item, printed);
  const { ownNames, lastCore, isBehindCore, isCarriedOn, lexicon } = known;
  const wanted = printed.kinds.has('each') ? 2 : Math.max(numbers.length, known.handed);
  const counted = { ownNames, lastCore, isBehindCore, isCarriedOn, lexicon, numbers: wanted };
  const unit = numbers[numbers.length - 1]?.unit ?? null;
  const front = unit === '%' || ofRank ? printed.front : withNounBehind(text, printed, unit);
  const named =
    listedBeforeCount(text, item, known.previousHead, counted) ??
    readSubject(text, front, counted) ??
    inFrontOfBracket(text, item, counted) ??
    pointedAt(text, item, ledger, known.lexicon) ??
    (ofRank ? null : subjectBefore(text, item, counted));
  const phrased = named && fullyNamed(text, item, printed, named, unit, ledger, known);
  const { head, subject } = withChangeWord(text, printed, phrased, unit, known.lexicon);
  const view: ItemView = {
    text,
    item,
    head,
    subject,
    lexicon: known.lexicon,
    numbers,
    unit,
    current: ledger.current,
    spoken: ledger.sentence,
    pending: ledger.pending,
    lastRow: ledger.lastRow,
    rankScope: known.rankScope,
    previousHead: known.previousHead,
    hasTurn: known.hasTurn,
    isBehindEarlier: ledger.fromEarlier,
    compared: known.compared,
    isAimed: known.isAimed,
    next: known.next,
  };
  for (const pattern of patternsOf[item.group.kind]) {
    const reading = pattern.read(view);
    if (reading) return { view, reading, pattern: pattern.name };
  }
  return { view, reading: { kind: 'unread', reason: 'unsupported' }, pattern: 'none' };
}

/** 下达高标准农田[任务], 上云企业[累计]突破1150家: a task, or 累计 of a count, that ends a phrase is part of it. */
function withNounBehind(text: string, { front, predicate }: HeadReading, unit: string | null): readonly Mention[] {
  const last = front[front.length - 1];
  const noun = predicate.find((word) => word.start === last?.end);
  if (last?.kind !== 'text' || !noun) return front;
  const runsUp = unit !== null && isCountUnit(unit) && text.slice(noun.start, noun.end) === '累计';
  const isTask = (noun.kind === 'plan' || noun.kind === 'aim') && text.endsWith('任务', noun.end);
  return isTask || runsUp ? [...front.slice(0, -1), textMention(last.start, noun.end)] : front;
}

function fullyNamed(
  text: string,
  item: Item,
  head: HeadReading,
  named: Subject,
  unit: string | null,
  ledger: Ledger,
  known: ItemContext,
): Subject {
  const isPart =
    known.classBound?.isPart === true || item.cues.some(({ cue }) => cue === 'whereof') || isBrokenDown(text, item);
  const implied = withImpliedMeasure(named, unit, isPart ? known.behind : []);
  if (implied !== null) return implied;
  const part = partOfOther(text, item, named, isPart, known);
  if (part) return withMembers(named, [part]);
  const within = withinClass(text, item, named);
  if (within) return within;
  const topical = ofTopic(text, item, named);
  if (topical) return withMembers(named, [topical], named.single);
  const before = ledger.current[0];
  if (before && isOfAnother(text, item, named, before)) return narrowed(text, named, before);
  const zone = zoneOfSentence(item, named, ledger.sentence[0], known.lexicon);
  if (zone !== null)
    return withMembers(
      named,
      named.members.map((one) => renamed(one, zone + one.name, false)),
    );
  const added = before && addedWith(text, item, head, named, before, known.lexicon);
  if (added) return withMembers(named, [added]);
  const classed = ofFestival(ofClass(item, named, known), known);
  const isKnown = classed.isWhole || classed.members.some(({ core }) => core);
  const subject = isKnown
    ? classed
    : fullyNamedOpen(classed, {
        current: item.lead === '；' ? wholeOf(text, known.behind, ledger.sentence) : known.behind,
        lead: item.lead,
        unit,
        classBound: known.classBound?.words ?? null,
        isPart,
        topic: topicOf(text, item.before),
        lexicon: known.lexicon,
      });
  // 固定资产投资增长9.7%，其中工业增长16%: with the name of its whole a part may be one of the dictionary.
  const spelled = isPart && !isKnown ? known.lexicon.canonicalName(subject.members[0]?.name ?? '') : undefined;
  const isPartOfIt = known.behind.every(({ subject: whole }) => whole.name !== spelled);
  if (spelled !== undefined && isPartOfIt && subject.members.length === 1)
    return withMembers(
      subject,
      subject.members.map((one) => renamed(one, spelled, true)),
    );
  return isStock(text, head, subject)
    ? withMembers(
        subject,
        subject.members.map((one) => renamed(one, one.name, one.core, AS_STOCK)),
        subject.single,
      )
    : subject;
}

const AS_STOCK = { measure: 'stock' } as const;

/** A class of an indicator is no indicator of the dictionary: [0-14岁]常住人口. */
function ofClass(item: Item, named: Subject, { classBound }: ItemContext): Subject {
  if (classBound === null || item.lead !== null) return named;
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

const STOCK: ReadonlySet<string> = new Set([
  '共有',
  '拥有',
  '现有',
  '保有',
  '有',
  '达到',
  '达',
  '总数',
  '总量',
  '实有',
]);
/** Measures of the land and of those on it have no months. */
const STANDING =
  /(?:总面积|国土面积|区域面积|林地面积|草地面积|耕地面积|海拔|森林覆盖率|绿化覆盖率|无霜期|气温|降水量|总人口|行政村|自然村)$/;

/** What is had, not done, outside the dictionary: 拥有40余家玫瑰生产企业. */
function isStock(text: string, head: HeadReading, { members }: Subject): boolean {
  const [member] = members;
  if (!member || member.core || deedOf(member.name) !== '') return false;
  if (STANDING.test(member.name)) return true;
  return head.predicate.some((word) => word.kind === 'report' && STOCK.has(text.slice(word.start, word.end)));
}

/** 同比, 按不变价格计算: how a growth is reckoned, no other subject. */
function saysHow(mention: Mention): boolean {
  return mention.kind === 'cue' && HOW.has(mention.cue);
}
const HOW: ReadonlySet<CueKind> = new Set([
  'yearOnYear',
  'constantPrice',
  'comparableBasis',
  'nominalBasis',
  'currentPrice',
]);

/** A clause without a number that names what the next speaks of: 网络零售额增势强劲，同比增长24.5%. */
function subjectBefore(text: string, item: Item, known: SubjectContext): Subject | null {
  const at = item.before.findLastIndex((mention) => mention.kind === 'indicator' && mention.bare !== true);
  if (at < 0 || item.outerHead?.some(({ kind }) => kind === 'indicator') === true) return null;
  const behind = item.before.slice(at + 1).filter((mention) => !saysHow(mention));
  const [next] = behind;
  const isCounted = next?.kind === 'text' && opensWithCount.test(text.slice(next.start, next.end));
  if (
    behind.length > 3 ||
    (!isCounted &&
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
  const subject = readSubject(text, item.before.slice(from, at + 1), known);
  return subject?.members.every((member) => member.core) === true ? subject : null;
}

/** True where a comma or a semicolon stands between two mentions. */
function partsClauses(text: string, a: Mention | undefined, b: Mention | undefined): boolean {
  return a !== undefined && b !== undefined && /[，,；;]/.test(text.slice(a.end, Math.min(b.start, a.end + 2)));
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
