import { plausibleLevels, type PlausibleLevels, type Range } from '../../codelists/plausible-ranges';
import { regionsNamed } from '../../codelists/regions';
import { parsePeriod, type Observation } from '../../model';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** Counts that run up over the year, so that those of a part of it have no least. */
const LEAST_OF_YEAR: ReadonlySet<string> = new Set(['空气质量优良天数']);

/** A level far outside what such a place can have in a year: 地区生产总值 312万亿元, 优良天数 5天. */
export const implausibleFigure: Check = {
  name: 'implausible-figure',
  find: ({ rows }) =>
    rows.flatMap((row): Finding[] => {
      const range = row.baseValue === null ? null : rangeFor(row);
      if (!range || row.baseValue === null || (row.baseValue >= range[0] && row.baseValue <= range[1])) return [];
      const least = isWholeYear(row) ? range[0] : shareOfYear(row, range[0]);
      const below = row.baseValue < least && !row.valueBound.startsWith('>');
      const above = row.baseValue > range[1] && !row.valueBound.startsWith('<');
      if (!below && !above) return [];
      return [
        { code: 'implausible-figure', rows: [row], facts: { indicator: row.indicator, value: printedLevel(row) } },
      ];
    }),
};

/** A flow of some months may be a twelfth of a year's, or less of a bad beginning. */
function shareOfYear({ indicator }: Observation, least: number): number {
  return LEAST_OF_YEAR.has(indicator) ? 0 : least > 0 ? least / 30 : least;
}

function isWholeYear({ period }: Observation): boolean {
  const parts = period === null ? null : parsePeriod(period);
  return parts !== null && parts.to === null && parts.from.month === null;
}

function rangeFor({ indicator, region, regionCode }: Observation): Range | null {
  const ranges = plausibleLevels.get(indicator);
  const level = ranges ? levelOf(region, regionCode) : null;
  return ranges && level ? ranges[level] : null;
}

/** What kind of place it is; null for the country and for places that the list does not have. */
function levelOf(region: string | null, code: string | null): keyof PlausibleLevels | null {
  if (region === null) return null;
  const candidates = regionsNamed(region);
  const found = candidates.find((one) => one.code === code) ?? candidates[0];
  if (!found || found.level === 'country') return null;
  return found.level === 'zone' ? 'county' : found.level;
}
