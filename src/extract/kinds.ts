import type { GoverningCueKind, PredicateCueKind } from '../codelists/cues';
import type { CueMention, Mention } from './mentions';

/*
 * The kinds of the words of an item (of its mentions, and of the cues among them) and those of the predicate before its number, each set
 * as the bits of one small number: it is made once, and who asks whether one of several kinds is there looks through no words.
 */

/** Cues that are asked of both. */
export const YEAR_ON_YEAR = 1 << 0;
export const YEAR_START = 1 << 1;
export const OTHER_BASIS = 1 << 2;
export const AVERAGE = 1 << 3;
export const COMPARABLE_BASIS = 1 << 4;
export const RESPECTIVELY = 1 << 5;
const OF_BOTH = (1 << 6) - 1;

/** Other cues of an item. */
export const ESTIMATE = 1 << 6;
export const TARGET = 1 << 7;
export const PROVISIONAL = 1 << 8;
export const POTENTIAL = 1 << 9;
export const WHEREOF = 1 << 10;
export const NEUTRAL = 1 << 11;
export const NOMINAL_BASIS = 1 << 12;
export const CURRENT_PRICE = 1 << 13;
export const CONSTANT_PRICE = 1 << 14;
/** Mentions of an item. */
export const TEXT = 1 << 15;
export const INDICATOR = 1 << 16;
export const PERIOD = 1 << 17;
export const SCOPE = 1 << 18;
export const REGION = 1 << 19;
export const MARK = 1 << 20;
export const NON_FIGURE = 1 << 21;
/** Figures, which are no words: a quantity with a unit, one without, a ratio, a position. */
export const MEASURED = 1 << 22;
export const BARE = 1 << 23;
export const RATIO = 1 << 24;
export const RANK = 1 << 25;
/** A period that is 当月. */
export const THAT_MONTH = 1 << 26;
export const FIGURE = MEASURED | BARE | RATIO | RANK;
export const PLACE = SCOPE | REGION;
export const CUE = TEXT - 1;

/** Words of a predicate. */
export const RISE = 1 << 6;
export const FALL = 1 << 7;
export const TURN = 1 << 8;
export const IMPROVE_OR_WORSEN = 1 << 9;
export const DOUBLE = 1 << 10;
export const GROWTH_NOUN = 1 << 11;
export const DECLINE_NOUN = 1 << 12;
export const EACH = 1 << 13;
export const REACH = 1 << 14;
export const FROM = 1 << 15;
export const REPORT = 1 << 16;
export const AIM = 1 << 17;
export const PLAN = 1 << 18;
export const MILESTONE = 1 << 19;
export const MORE_THAN = 1 << 20;
export const OTHER_BOUND = 1 << 21;
export const ABOVE = 1 << 22;
export const BELOW = 1 << 23;
export const THAN = 1 << 24;
export const SHARE = 1 << 25;
export const CONTRIBUTION = 1 << 26;
export const RANK_VERB = 1 << 27;

const cueKinds: Readonly<Record<GoverningCueKind, number>> = {
  estimate: ESTIMATE,
  target: TARGET,
  provisional: PROVISIONAL,
  potential: POTENTIAL,
  respectively: RESPECTIVELY,
  whereof: WHEREOF,
  neutral: NEUTRAL,
  yearOnYear: YEAR_ON_YEAR,
  yearStart: YEAR_START,
  otherBasis: OTHER_BASIS,
  average: AVERAGE,
  comparableBasis: COMPARABLE_BASIS,
  nominalBasis: NOMINAL_BASIS,
  currentPrice: CURRENT_PRICE,
  constantPrice: CONSTANT_PRICE,
};

const predicateKinds: Readonly<Record<PredicateCueKind | 'plan', number>> = {
  rise: RISE,
  fall: FALL,
  turn: TURN,
  improve: IMPROVE_OR_WORSEN,
  worsen: IMPROVE_OR_WORSEN,
  double: DOUBLE,
  growthNoun: GROWTH_NOUN,
  declineNoun: DECLINE_NOUN,
  each: EACH,
  reach: REACH,
  from: FROM,
  report: REPORT,
  aim: AIM,
  plan: PLAN,
  atLeast: OTHER_BOUND,
  milestone: MILESTONE,
  moreThan: MORE_THAN,
  atMost: OTHER_BOUND,
  lessThan: OTHER_BOUND,
  about: OTHER_BOUND,
  above: ABOVE,
  below: BELOW,
  than: THAN,
  share: SHARE,
  contribution: CONTRIBUTION,
  rankVerb: RANK_VERB,
};

/** True where one of several kinds is in a set. */
export function hasAny(set: number, kinds: number): boolean {
  return (set & kinds) !== 0;
}

/** The kind of a mention, of a cue that of the cue. */
export function kindOfMention(mention: Mention): number {
  switch (mention.kind) {
    case 'text':
      return TEXT;
    case 'indicator':
      return INDICATOR;
    case 'cue':
      return mention.word.bit;
    case 'mark':
      return MARK;
    case 'period':
      return mention.extent.kind === 'that-month' ? PERIOD | THAT_MONTH : PERIOD;
    case 'scope':
      return SCOPE;
    case 'region':
      return REGION;
    case 'non-figure':
      return NON_FIGURE;
    case 'quantity':
      return mention.unit === null ? BARE : MEASURED;
    case 'ratio':
      return RATIO;
    case 'rank':
      return RANK;
  }
}

/** The kind of a cue. */
export function kindOfCue(cue: GoverningCueKind): number {
  return cueKinds[cue];
}

/** The kind of a word of a predicate, and of a cue in one. */
export function kindOfWord(word: PredicateCueKind | 'plan'): number {
  return predicateKinds[word];
}
export function kindInPredicate({ word }: CueMention): number {
  return word.bit & OF_BOTH;
}

/** The kinds of the words of a predicate. */
export function kindsOfPredicate(words: readonly { readonly bit: number }[]): number {
  let kinds = 0;
  for (const { bit } of words) kinds |= bit;
  return kinds;
}
