import { additionToStock } from './addition-to-stock';
import { aimedAt } from './aimed-at';
import { benchmark } from './benchmark';
import { change } from './change';
import { classBound } from './class-bound';
import { completion } from './completion';
import { contribution } from './contribution';
import { converted } from './converted';
import { countBeforeNoun } from './count-before-noun';
import { earlierLevel } from './earlier-level';
import { equalToEarlierGrowth } from './equal-to-earlier-growth';
import { garbled } from './garbled';
import { growth } from './growth';
import { inBrackets } from './in-brackets';
import { level } from './level';
import { multipleOfLevel } from './multiple-of-level';
import { otherBasis } from './other-basis';
import type { Pattern } from './pattern';
import { planAmount } from './plan-amount';
import { partOfSet } from './part-of-set';
import { potential } from './potential';
import { listedCount } from './listed-count';
import { rankedList } from './ranked-list';
import { rankPosition } from './rank-position';
import { share } from './share';
import { shortOfPlan } from './short-of-plan';
import { stockAfterAddition } from './stock-after-addition';
import { structureRatio } from './structure-ratio';

/**
 * The constructions, asked in this order; the first that knows an item reads it. Refusals and figures about figures
 * stand before growth and change, which stand before the plain level.
 */
export const patterns: readonly Pattern[] = [
  structureRatio,
  rankedList,
  rankPosition,
  listedCount,
  garbled,
  classBound,
  converted,
  inBrackets,
  aimedAt,
  potential,
  planAmount,
  completion,
  contribution,
  share,
  equalToEarlierGrowth,
  earlierLevel,
  multipleOfLevel,
  benchmark,
  otherBasis,
  growth,
  shortOfPlan,
  additionToStock,
  change,
  stockAfterAddition,
  partOfSet,
  countBeforeNoun,
  level,
];
