import type { Explanation, Observation, WeighedDoubt } from '../model';
import { checkDoubts } from './checks/check-rows';
import { conflict, doubtsOn } from './confidence/confidence';
import type { JudgedIn } from './confidence/doubt';
import { certaintyOf, type Row } from './merge-repeats';
import type { NumberReading } from './number-readings';
import type { Statement } from './statement';
import { toSource, type CleanText } from './text/clean-text';

/**
 * An account of each row, as the checks left its observation, in their order: of one stated several times that of its first statement,
 * with all readings.
 */
export function explanationsOf(
  rows: readonly Row[],
  observations: readonly Observation[],
  judgedIn: JudgedIn,
  clean: CleanText,
): readonly Explanation[] {
  return rows.map((row, i) => {
    const { first, parts } = row;
    const observation = observations[i];
    // What a table's head says of the time stands apart from its rows.
    const words = first.subjectFrom === 'table' ? null : first.dated.mention;
    return {
      readings: readingsOf(parts),
      subject: first.subjectFrom,
      region: first.region === null ? 'unknown' : first.regionFrom,
      period: first.period === null ? 'unknown' : first.dated.from,
      periodWords: words && toSource(clean, words),
      year: first.period === null ? 'unknown' : first.dated.yearFrom,
      status: first.statusFrom,
      doubts: [...doubtsOn(certaintyOf(row).statement, judgedIn), ...(observation ? laterDoubts(observation) : [])],
    };
  });
}

/** Each way in which a number was read once. */
function readingsOf(statements: readonly Statement[]): Explanation['readings'] {
  const found = new Map<string, Explanation['readings'][number]>();
  for (const { lastReading } of statements) {
    const own: NumberReading[] = [];
    for (let one = lastReading; one !== null; one = one.before) own.push(one);
    for (const { field, by } of own.reverse()) found.set(`${field} ${by}`, { field, by });
  }
  return [...found.values()];
}

/** The doubts that arose when all of the report was read. */
function laterDoubts({ notes }: Observation): readonly WeighedDoubt[] {
  const found = checkDoubts.filter(([note]) => notes.includes(note)).map(([, doubt]) => doubt);
  return notes.includes('conflicts-with') ? [conflict, ...found] : found;
}
