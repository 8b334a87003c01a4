import type { Bound, Region, Span } from '../model';
import type { GoverningCueKind } from '../codelists/cues';
import type { ScopeWord } from '../codelists/scope-words';

/** What recognisers find: a run of the clean text and what it says. Offsets are of the clean text. */
export type Mention =
  | QuantityMention
  | RatioMention
  | RankMention
  | PeriodMention
  | RegionMention
  | ScopeMention
  | IndicatorMention
  | CueMention
  | MarkMention
  | NonFigureMention
  | TextMention;

/** A printed number and its unit: 126.4亿元, 6%-6.5%, 40余家, 三成. */
export interface QuantityMention extends Span {
  readonly kind: 'quantity';
  readonly value: number;
  /** Where the digits of `value` are printed. */
  readonly digitsStart: number;
  readonly digitsEnd: number;
  readonly decimals: number;
  /** As printed; null where the number stands alone. */
  readonly unit: string | null;
  /** Of a range, the upper end. */
  readonly upper: UpperEnd | null;
  /** What the number itself says (余 and 多 after it, `<` before it); of one that is read also what the words around it say. */
  readonly bound: Bound;
  /** Printed wrongly, yet read: 14..3%. */
  readonly misprint: boolean;
}

export interface UpperEnd {
  readonly value: number;
  readonly digits: Span;
}

/** Numbers parted by colons: 9.5:43.2:47.3. */
export interface RatioMention extends Span {
  readonly kind: 'ratio';
  readonly parts: readonly { readonly value: number; readonly decimals: number; readonly digits: Span }[];
}

/** A position: 第3位, 首位, 第34位. */
export interface RankMention extends Span {
  readonly kind: 'rank';
  readonly position: number;
  readonly digits: Span;
}

export interface PeriodMention extends Span {
  readonly kind: 'period';
  readonly year: number | null;
  /** Where the year is told from the report's own date. */
  readonly relative: 'this' | 'last' | 'previous' | 'next' | 'coming' | 'before-last' | null;
  readonly extent: PeriodExtent;
}

export type PeriodExtent =
  | { readonly kind: 'year' }
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  | { readonly kind: 'month'; readonly month: number }
  /** 10月末, 截至10月底: the day of a stock, the run since January of a flow. */
  | { readonly kind: 'through-month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'through-day'; readonly month: number; readonly day: number }
  | { readonly kind: 'year-end' }
  | { readonly kind: 'year-to-date' }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** 今后五年: as many years behind the one that the report looks back on. */
  | { readonly kind: 'years-to-come'; readonly count: number }
  /** The last year of a plan: 十三五末. */
  | { readonly kind: 'plan-end'; readonly year: number }
  /** 当月: the last month of the period spoken of. */
  | { readonly kind: 'that-month' }
  /** 月末, 期末: the end of the last month of the period spoken of. */
  | { readonly kind: 'that-end' }
  /** 去年同期: the period spoken of, a year before. */
  | { readonly kind: 'same-last-year' }
  /** 五年来, 近三年: no period that can be named. */
  | { readonly kind: 'unnamed' };

/** A word of the codelists where it stands; what it means is one for all places. */
export type WordMention<M extends Meaning = Meaning> = M extends Meaning
  ? Span & { readonly kind: M['kind']; readonly word: M }
  : never;

/** What a word of the codelists means. */
export type Meaning = RegionMeaning | ScopeMeaning | IndicatorMeaning | CueMeaning;
export type RegionMention = WordMention<RegionMeaning>;
export type ScopeMention = WordMention<ScopeMeaning>;
export type IndicatorMention = WordMention<IndicatorMeaning>;
export type CueMention = WordMention<CueMeaning>;

export interface RegionMeaning {
  readonly kind: 'region';
  readonly region: Region;
}

/** 全县, 我市, 全省: a place told from the report's own. */
export interface ScopeMeaning {
  readonly kind: 'scope';
  readonly scope: ScopeWord;
}

export interface IndicatorMeaning {
  readonly kind: 'indicator';
  /** Canonical names: several where one spelling stands for a list (城乡居民人均可支配收入). */
  readonly names: readonly string[];
  /** The name where only one figure follows a list-spelling. */
  readonly single: string | null;
  /** A list of parts that say not what of them is measured: 三次产业. */
  readonly bare?: true | undefined;
}

export interface CueMeaning {
  readonly kind: 'cue';
  readonly cue: GoverningCueKind;
  /** Its kind among those of an item (`kinds.ts`). */
  readonly bit: number;
}

export type Mark = '，' | '、' | '；' | '。' | '(' | ')' | ':' | 'newline' | 'tab';

export interface MarkMention extends Span {
  readonly kind: 'mark';
  readonly mark: Mark;
}

/** Digits that are no figure: a document number, a telephone number, 5G. */
export interface NonFigureMention extends Span {
  readonly kind: 'non-figure';
  readonly class: 'date' | 'period' | 'name' | 'code' | 'ordinal' | 'furniture' | 'other';
}

/** Whatever no recogniser knows. */
export interface TextMention extends Span {
  readonly kind: 'text';
}
