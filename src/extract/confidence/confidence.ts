import { certainty, type Observation, type WeighedDoubt } from '../../model';
import type { Statement } from '../statement';
import type { JudgedIn } from './doubt';
import { doubts } from './doubts';

/** Nothing that was read is less certain than this. */
const LEAST = 0.1;

/** Two different figures for one key: at least one of them is misread, misprinted, or of another basis. */
export const conflict: WeighedDoubt = { name: 'conflict', weight: 0.2 };

/** The doubts that hold for a statement, in the order of the list. */
export function doubtsOn(statement: Statement, judgedIn: JudgedIn): readonly WeighedDoubt[] {
  return doubts.filter((doubt) => doubt.holds(statement, judgedIn)).map(({ name, weight }) => ({ name, weight }));
}

/**
 * Certainty less the weights of the doubts on a statement: 0.95 for one whose subject is carried, and nothing else. Where it comes to no
 * more than `known` no further doubt is asked.
 */
export function confidenceOf(statement: Statement, judgedIn: JudgedIn, known: number): Observation['confidence'] {
  let left = certainty;
  for (const doubt of doubts)
    if (doubt.holds(statement, judgedIn)) {
      left -= doubt.weight;
      if (inHundredths(left) <= known) break;
    }
  return inHundredths(left);
}

/** A confidence less the weights of further doubts. */
export function lessCertain(confidence: number, found: readonly WeighedDoubt[]): Observation['confidence'] {
  return inHundredths(found.reduce((sum, { weight }) => sum - weight, confidence));
}

function inHundredths(confidence: number): Observation['confidence'] {
  return Math.max(LEAST, Math.round(confidence * 100) / 100);
}
