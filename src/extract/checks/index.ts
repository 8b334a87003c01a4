import { changeAndGrowth } from './change-and-growth';
import type { Check } from './check';
import { conflictingFigures } from './conflicting-figures';
import { earlierLevel } from './earlier-level';
import { implausibleFigure } from './implausible-figure';
import { implausibleGrowth } from './implausible-growth';
import { implausibleRatio } from './implausible-ratio';
import { notBetween } from './not-between';
import { partAboveWhole } from './part-above-whole';
import { shareAndLevels } from './share-and-levels';
import { sumOfParts } from './sum-of-parts';
import { sumOfShares } from './sum-of-shares';
import { unfitUnit } from './unfit-unit';

/** What is looked for when all of a report was read, in the order in which it is told: single figures, then figures together. */
export const checks: readonly Check[] = [
  conflictingFigures,
  unfitUnit,
  implausibleFigure,
  implausibleGrowth,
  earlierLevel,
  changeAndGrowth,
  sumOfParts,
  sumOfShares,
  partAboveWhole,
  shareAndLevels,
  notBetween,
  implausibleRatio,
];
