import { nonFigure } from './non-figure';
import { period } from './period';
import { quantityInCharacters, quantityInDigits } from './quantity';
import { rank } from './rank';
import type { Recogniser } from './recogniser';
import { setAside } from './set-aside';
import { setOfPlaces } from './set-of-places';
import { codelistWord } from './words';

/**
 * Asked in this order at each place where they can begin; the first answer stands. Periods before names before
 * quantities, so that the 7 of 1-7月 is no figure; words before numerals, so that 一般公共预算收入 begins with no 1.
 */
export const recognisers: readonly Recogniser[] = [
  setAside,
  codelistWord,
  period,
  setOfPlaces,
  nonFigure,
  rank,
  quantityInDigits,
  quantityInCharacters,
];
