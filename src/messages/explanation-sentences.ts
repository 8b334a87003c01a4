import type { Explanation, Observation } from '../model';
import { fill } from './fill';
import type { Messages } from './zh-CN';

/**
 * An account of a row in sentences for a statistician: what read each number, where name, place, period and status come from, what
 * makes it less certain. The command line and the pane show the same.
 *
 * @example explanationSentences(row, explanation, source, wording)[0] // '同比：按“增长、下降若干”读出。'
 */
export function explanationSentences(
  observation: Observation,
  explanation: Explanation,
  source: string,
  { explanation: wording }: Messages,
): readonly string[] {
  const constructions: Readonly<Record<string, string>> = wording.constructions;
  const { periodWords, doubts } = explanation;
  const words = periodWords === null ? null : source.slice(periodWords.start, periodWords.end);
  const from = wording.from;
  return [
    ...explanation.readings.map(({ field, by }) =>
      fill(wording.reading, { field: wording.fields[field], construction: constructions[by] ?? by }),
    ),
    fill(wording.subject[explanation.subject], { indicator: observation.indicator }),
    fill(wording.region, { from: from[explanation.region] }),
    words === null
      ? fill(wording.period, { from: from[explanation.period] })
      : fill(wording.periodWords, { from: from[explanation.period], words }),
    ...(explanation.year === explanation.period ? [] : [fill(wording.year, { from: from[explanation.year] })]),
    fill(wording.status, { from: from[explanation.status] }),
    doubts.length === 0
      ? fill(wording.sure, { confidence: observation.confidence.toFixed(2) })
      : fill(wording.doubts, {
          confidence: observation.confidence.toFixed(2),
          doubts: doubts
            .map(({ name, weight }) =>
              fill(wording.doubt, { doubt: wording.doubtNames[name], weight: weight.toFixed(2) }),
            )
            .join(wording.joiner),
        }),
  ];
}
