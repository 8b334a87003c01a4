import type { NoFigureClass, UnreadReason } from '../../model';
import type { ComparedTime } from '../compared-with';
import type { HeadReading } from '../head';
import type { Item } from '../items';
import type { Lexicon } from '../lexicon';
import type { Mention, PeriodMention, RegionMention, ScopeMention } from '../mentions';
import type { NumberFact, RankFact, Statement } from '../statement';
import type { Subject, SubjectMember } from '../subject';

/** An item as a pattern sees it. */
export interface ItemView {
  readonly text: string;
  readonly item: Item;
  readonly head: HeadReading;
  /** The indicators known. */
  readonly lexicon: Lexicon;
  readonly subject: Subject | null;
  /** The numbers of the item with their bounds; empty for a ratio or a position. */
  readonly numbers: readonly NumberFact[];
  /** Unit of the numbers. */
  readonly unit: string | null;
  readonly unitKind: number;
  /** Where its first number begins, and where its last ends with its unit. */
  readonly at: number;
  readonly end: number;
  /** The statements that a number without a subject of its own goes on with. */
  readonly current: readonly Statement[];
  /** All statements of the sentence, in its order. */
  readonly spoken: readonly Statement[];
  /** The subject of a number that was refused, for the number behind it: 由12.1亿元提高到13.5亿元. */
  readonly pending: readonly SubjectMember[] | null;
  /** The rows of the item before that stand beside the statements: a share, a completion ratio. */
  readonly lastRow: readonly Statement[] | null;
  /** The words of the item before. */
  readonly previousHead: readonly Mention[] | null;
  /** The set ranked in that the sentence named last. */
  readonly rankScope: string | null;
  /** The sentence has named the earlier time of a comparison. */
  readonly hasTurn: boolean;
  /** The number before was the earlier of two: 由4.2%[提升至5.6%]. */
  readonly isBehindEarlier: boolean;
  /** The time that the sentence compares with, where that is not the year before: [与2019年相比]，增长12%. */
  readonly compared: ComparedTime | null;
  /** A list ends in words that make aims of all its numbers. */
  readonly isAimed: boolean;
  /** The item behind. */
  readonly next: Item | null;
}

/** What an item says, as one pattern reads it. */
export type Reading =
  /** Levels of the subject, or of the statements that go on. */
  | { readonly kind: 'levels'; readonly numbers: readonly NumberFact[]; readonly of: Elsewhere | undefined }
  | {
      readonly kind: 'growths';
      readonly numbers: readonly NumberFact[];
      readonly basis: GrowthBasis | null;
      readonly of: Elsewhere | undefined;
    }
  | {
      readonly kind: 'changes';
      readonly numbers: readonly NumberFact[];
      /** The years of a plan that brought it about, both inclusive. */
      readonly over: { readonly from: number; readonly to: number } | undefined;
    }
  /** Positions of the statements that go on, or of the last so many of the sentence. */
  | {
      readonly kind: 'ranks';
      readonly ranks: readonly RankFact[];
      readonly each: boolean;
      readonly ofLast: number | null;
    }
  /** A position of each of several indicators that stand in front. */
  | {
      readonly kind: 'ranked-list';
      readonly rows: readonly { readonly members: readonly SubjectMember[]; readonly rank: RankFact }[];
    }
  /** Levels of other subjects than the head's: shares of three industries, a completion ratio. */
  | {
      readonly kind: 'rows';
      readonly members: readonly SubjectMember[];
      readonly numbers: readonly NumberFact[];
      readonly continues: boolean;
    }
  /** Refused; what it was said of, where that is not its subject, for the number behind it: 占比由32.1%[提高到38.5%]. */
  | { readonly kind: 'unread'; readonly reason: UnreadReason; readonly held: readonly SubjectMember[] | undefined }
  /** No figure; of a position left behind, the set ranked in holds for the next. */
  | { readonly kind: 'none'; readonly class: NoFigureClass; readonly rankScope: string | null };

/** What is said of a subject or of the statements that go on. */
export type NumbersRead = Extract<Reading, { readonly kind: 'levels' | 'growths' | 'changes' }>;

/** What a growth is reckoned on, where it says so: 同口径, 扣除价格因素, 自然口径, 现价. */
export type GrowthBasis = 'comparable' | 'real' | 'nominal' | 'current-price';

/** A number said of another place or time than the statement that goes on: 全省(5.4%), 较上年同期(-1.2%), 与前三季度的4.1%持平. */
export type Elsewhere =
  | { readonly kind: 'place'; readonly mention: RegionMention | ScopeMention }
  | { readonly kind: 'year-before' }
  | { readonly kind: 'aim' }
  | { readonly kind: 'period'; readonly mention: PeriodMention };

/**
 * One construction of the genre. The comment of each holds an `@example`, a sentence of the shape in a report on 2023, and a line for each
 * observation of it, then for each unread number: `税收占比 71% growth 2% change +1.6个百分点 rank 3@全市 of growth`. A period and a status other
 * than 2023 and actual stand in front, `open` marks a row outside the dictionary, `unread` is followed by a reason. A test reads them.
 */
export interface Pattern {
  readonly name: string;
  /** Which groups it is asked for. */
  readonly groups: readonly Item['group']['kind'][];
  /** The kinds of unit that it is asked for; all where it does not say. */
  readonly units?: number;
  /** The facts that must hold, all of them. */
  readonly needs?: number;
  /** It is asked only where something tells of it: one of these facts, … */
  readonly signs?: number;
  /** … a word of the predicate of one of these kinds, … */
  readonly words?: number;
  /** … or one of these characters in front of the number. */
  readonly inFront?: string;
  /** The reading, or null where the item is not of this shape. */
  readonly read: (view: ItemView) => Reading | null;
}
