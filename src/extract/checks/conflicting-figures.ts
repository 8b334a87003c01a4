import { periodLabel, type Observation } from '../../model';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** Two different figures for one place, indicator, period and status, as `mergeRepeats` found them. */
export const conflictingFigures: Check = {
  name: 'conflicting-figures',
  find({ rows }) {
    const groups = new Map<string, Observation[]>();
    for (const row of rows) {
      if (!row.notes.includes('conflicts-with')) continue;
      const key = [row.region, row.indicator, row.period, row.status].join('|');
      const known = groups.get(key);
      if (known) known.push(row);
      else groups.set(key, [row]);
    }
    return [...groups.values()].flatMap(([first, second]): Finding[] =>
      first && second
        ? [
            {
              code: 'conflicting-figures',
              rows: [first],
              facts: {
                indicator: first.indicator,
                period: periodLabel(first.period ?? ''),
                first: figureOf(first, second),
                second: figureOf(second, first),
              },
            },
          ]
        : [],
    );
  },
};

/** What the two differ in: their levels, else their growths or changes. */
function figureOf(row: Observation, other: Observation): string {
  if (row.value !== null && other.value !== null && row.value !== other.value) return printedLevel(row);
  if (row.growth !== null && other.growth !== null) return `${row.growth}%`;
  return row.change ? `${row.change.value}${row.change.unit}` : printedLevel(row);
}
