import { withChangeWord } from './change-word';
import { COUNT, kindOfUnit, PER_CENT } from '../codelists/units';
import type { ComparedTime } from './compared-with';
import { fullyNamed } from './full-name';
import { readHead, type HeadReading, type PredicateWord } from './head';
import { numbersOf } from './item-numbers';
import { ReadView } from './item-view';
import type { Item } from './items';
import { EACH, hasAny } from './kinds';
import type { Ledger } from './ledger';
import type { Mention } from './mentions';
import { charactersIn, patternsFor } from './patterns/asked';
import { factsOf } from './patterns/facts';
import {
  doneOfPlan,
  inFrontOfBracket,
  listedBeforeCount,
  ofEconomy,
  ofThoseBefore,
  pointedAt,
  subjectBefore,
} from './pointed-at';
import type { ItemView, Reading } from './patterns/pattern';
import type { Statement } from './statement';
import { readSubject, type SubjectContext } from './subject';
import { textMention } from './make-mentions';

/** What an item is read with: what the sentence and the report said before. */
export interface ItemContext extends SubjectContext {
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

export interface ItemReading extends ItemView {
  readonly reading: Reading;
  /** The pattern that read it. */
  readonly pattern: string;
}

/** Asks the patterns in their order; the first that knows the item reads it. */
export function readItem(text: string, item: Item, ledger: Ledger, known: ItemContext): ItemReading {
  const ofRank = item.group.kind === 'rank';
  const printed = readHead(text, item.head, ofRank, known.ownNames);
  const numbers = numbersOf(item, printed);
  const wanted = hasAny(printed.kinds, EACH) ? 2 : Math.max(numbers.length, known.handed);
  const unit = numbers.at(-1)?.unit ?? null;
  const unitKind = kindOfUnit(unit);
  const front = unitKind === PER_CENT || ofRank ? printed.front : withNounBehind(text, printed, unitKind);
  const named =
    listedBeforeCount(text, item, known.previousHead, wanted, known) ??
    (unitKind === PER_CENT ? ofEconomy(text, printed) : null) ??
    readSubject(text, front, wanted, known) ??
    inFrontOfBracket(text, item, wanted, known) ??
    pointedAt(text, item, ledger, known.lexicon) ??
    ofThoseBefore(item, ledger.current, unit, known.classBound !== null) ??
    (ofRank ? null : (doneOfPlan(item, printed, ledger.current, unit) ?? subjectBefore(text, item, wanted, known)));
  const phrased = named && fullyNamed(text, item, printed, named, unit, ledger, known);
  const changed =
    phrased === null || unit === null ? null : withChangeWord(text, printed, phrased, unit, known.lexicon);
  const head = changed === null ? printed : changed.head;
  const subject = changed === null ? phrased : changed.subject;
  const view = new ReadView(text, item, head, subject, numbers, unit, unitKind, ledger, known);
  const facts = factsOf(view);
  const characters = charactersIn(text, item.start, view.at);
  for (const { name, read, needs, signs, words, inFront } of patternsFor(item.group.kind, unitKind)) {
    if ((facts & needs) !== needs || ((facts & signs) | (head.kinds & words) | (characters & inFront)) === 0) continue;
    const reading = read(view);
    if (reading === null) continue;
    view.reading = reading;
    view.pattern = name;
    break;
  }
  return view;
}

/** 下达高标准农田[任务], 上云企业[累计]突破1150家: a task, or 累计 of a count, that ends a phrase is part of it. */
function withNounBehind(text: string, { front, predicate }: HeadReading, unitKind: number): readonly Mention[] {
  const last = front.at(-1);
  if (last?.kind !== 'text') return front;
  const noun = wordAt(predicate, last.end);
  if (!noun) return front;
  const runsUp = unitKind === COUNT && text.slice(noun.start, noun.end) === '累计';
  const isTask = (noun.kind === 'plan' || noun.kind === 'aim') && text.endsWith('任务', noun.end);
  return isTask || runsUp ? [...front.slice(0, -1), textMention(last.start, noun.end)] : front;
}

function wordAt(words: readonly PredicateWord[], start: number): PredicateWord | undefined {
  for (const word of words) if (word.start === start) return word;
  return undefined;
}
