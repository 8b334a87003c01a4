import { yearBefore, type Observation } from '../../model';

/** The core rows of a report, and where each indicator of one place, period and status stands. */
export interface ReportRows {
  readonly rows: readonly Observation[];
  /** The exact levels of an indicator that no other contradicts, one for each place, period and status; in their order. */
  readonly levelsOf: (indicator: string) => readonly Observation[];
  /** The one exact level of an indicator where `row` stands; undefined where there is none, or two that differ. */
  readonly beside: (row: Observation, indicator: string) => Observation | undefined;
  /** The same a year before. */
  readonly yearBefore: (row: Observation) => Observation | undefined;
}

/** Puts the core rows under their keys; linear in their number. */
export function reportRows(observations: readonly Observation[]): ReportRows {
  const rows = observations.filter(({ core }) => core);
  const levels = new Map<string, Observation[]>();
  for (const row of rows) {
    if (!isExactLevel(row)) continue;
    const key = keyOf(row, row.indicator, row.period);
    const known = levels.get(key);
    if (known) known.push(row);
    else levels.set(key, [row]);
  }
  const byIndicator = new Map<string, Observation[]>();
  for (const [level, ...others] of levels.values()) {
    if (!level || others.length > 0) continue;
    const known = byIndicator.get(level.indicator);
    if (known) known.push(level);
    else byIndicator.set(level.indicator, [level]);
  }
  const only = (key: string): Observation | undefined => {
    const found = levels.get(key);
    return found?.length === 1 ? found[0] : undefined;
  };
  return {
    rows,
    levelsOf: (indicator) => byIndicator.get(indicator) ?? NONE,
    beside: (row, indicator) => only(keyOf(row, indicator, row.period)),
    yearBefore: (row) => (row.period === null ? undefined : only(keyOf(row, row.indicator, yearBefore(row.period)))),
  };
}

const NONE: readonly never[] = [];

/** A level as such: no bound, no range, in the unit of the dictionary. */
function isExactLevel({ baseValue, valueBound, valueUpper }: Observation): boolean {
  return baseValue !== null && valueBound === '=' && valueUpper === null;
}

function keyOf({ region, status }: Observation, indicator: string, period: string | null): string {
  return `${region ?? ''}|${period ?? ''}|${status}|${indicator}`;
}

/** The level of a row as printed: 126.40亿元. */
export function printedLevel({ value, decimals, unit }: Observation): string {
  return value === null ? '' : `${value.toFixed(decimals ?? 0)}${unit ?? ''}`;
}
