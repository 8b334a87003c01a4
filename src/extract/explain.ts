import type { Explanation, Observation, WeighedDoubt } from '../model';
import { checkDoubts } from './checks/check-rows';
import { conflict, doubtsOn } from './confidence/confidence';
import type { JudgedIn } from './confidence/doubt';
import type { Merged } from './merge-repeats';
import type { Statement } from './statement';
import { toSource, type CleanText } from './text/clean-text';

/**
 * An account of each observation, as the checks left it, in their order: of one stated several times that of its first statement, with
 * all readings. `statements` are those that were merged, in their order.
 */
export function explanationsOf(
  merged: readonly Merged[],
  observations: readonly Observation[],
  statements: readonly Statement[],
  judgedIn: JudgedIn,
  clean: CleanText,
): readonly Explanation[] {
  return merged.map(({ observation, parts, judgedBy }, i) => {
    const known = parts.flatMap((part) => statements[part] ?? []);
    const [first] = known;
    if (!first) throw new Error('an observation without a statement');
    const judged = statements[judgedBy] ?? first;
    return {
      readings: readingsOf(known),
      subject: first.subjectFrom,
      region: first.region === null ? 'unknown' : first.regionFrom,
      period: first.period === null ? 'unknown' : first.periodFrom,
      periodWords: first.periodWords && toSource(clean, first.periodWords),
      year: first.period === null ? 'unknown' : first.yearFrom,
      status: first.statusFrom,
      doubts: [...doubtsOn(judged, judgedIn), ...laterDoubts(observations[i] ?? observation)],
    };
  });
}

/** Each way in which a number was read once. */
function readingsOf(statements: readonly Statement[]): Explanation['readings'] {
  const seen = new Set<string>();
  return statements
    .flatMap((statement) => statement.readings)
    .filter(({ field, by }) => {
      const reading = `${field} ${by}`;
      if (seen.has(reading)) return false;
      seen.add(reading);
      return true;
    });
}

/** The doubts that arose when all of the report was read. */
function laterDoubts({ notes }: Observation): readonly WeighedDoubt[] {
  const found = checkDoubts.filter(([note]) => notes.includes(note)).map(([, doubt]) => doubt);
  return notes.includes('conflicts-with') ? [conflict, ...found] : found;
}
