import { certainty, type Observation, type WeighedDoubt } from '../../model';
import type { Judged } from './doubt';
import { doubts } from './doubts';

/** Nothing that was read is less certain than this. */
const LEAST = 0.1;

/** Two different figures for one key: at least one of them is misread, misprinted, or of another basis. */
export const conflict: WeighedDoubt = { name: 'conflict', weight: 0.2 };

/** The doubts that hold for a statement, in the order of the list. */
export function doubtsOn(judged: Judged): readonly WeighedDoubt[] {
  return doubts.filter((doubt) => doubt.holds(judged)).map(({ name, weight }) => ({ name, weight }));
}

/** Certainty less the weights. `confidenceAfter([{ name: 'subject-carried', weight: 0.05 }])` is 0.93. */
export function confidenceAfter(found: readonly WeighedDoubt[]): Observation['confidence'] {
  return lessCertain(certainty, found);
}

/** A confidence less the weights of further doubts. */
export function lessCertain(confidence: number, found: readonly WeighedDoubt[]): Observation['confidence'] {
  const left = found.reduce((sum, { weight }) => sum - weight, confidence);
  return Math.max(LEAST, Number(left.toFixed(2)));
}
