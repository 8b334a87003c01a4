import { periodMention, withExtent } from '../make-mentions';
import type { PeriodMention } from '../mentions';
import type { CarriedPeriod } from './carried-period';
import { planOf } from './years-spanned';

/** True of 五年来; 2019年以来 in a report on 2023 runs over several years, too. */
export function isUnnamedRun({ mention, year }: CarriedPeriod, reviewYear: number | null): boolean {
  if (mention.extent.kind === 'unnamed') return true;
  return mention.extent.kind === 'year-to-date' && year !== null && reviewYear !== null && year < reviewYear;
}

/** Of a run of years the last, or the last that the report looks back on (`lookedBackOn`, null where it looks ahead). */
export function lastYearOf(spoken: CarriedPeriod, lookedBackOn: number | null): CarriedPeriod {
  const { extent } = spoken.mention;
  if (extent.kind !== 'years') return spoken;
  const isOver = lookedBackOn !== null && extent.from <= lookedBackOn;
  const year = isOver ? Math.min(extent.to, lookedBackOn) : extent.to;
  return { mention: withExtent(spoken.mention, { kind: 'year' }), year };
}

/** [2021-2023年]财政收入分别为3亿元、4亿元和5亿元: each of the years of a run, where there are `count`; null otherwise. */
function eachYearOf({ mention }: CarriedPeriod, count: number): readonly CarriedPeriod[] | null {
  const years = yearsOf(mention);
  return years.length === count ? years.map((one) => ({ mention: one, year: one.year })) : null;
}

/** [2021-2023年]末及2024年3月末: each of the years that a mention names together; none of any other. */
export function yearsOf({ start, end, relative, extent }: PeriodMention): readonly PeriodMention[] {
  if (extent.kind !== 'years') return [];
  return Array.from({ length: extent.to - extent.from + 1 }, (_, i) =>
    periodMention(start, end, { year: extent.from + i, relative, extent: { kind: 'year' } }),
  );
}

/** The periods that a list of one subject's numbers was handed out to last. Lives for one extraction. */
export class SpokenRun {
  private listed: readonly CarriedPeriod[] = [];

  /** Takes [2021年、2022年和2023年], [2021-2023年及2024年1-6月]. */
  list(said: readonly CarriedPeriod[]): void {
    if (said.length > 0) this.listed = said;
  }

  /**
   * The periods spoken of, where there are `count`: each year of a run, and while the last of those listed is spoken of all of them; 近三年 where
   * three years were told.
   */
  each(spoken: CarriedPeriod, count: number): readonly CarriedPeriod[] | null {
    const { listed } = this;
    const isTold = spoken.mention.extent.kind === 'unnamed' && listed.every(isYear);
    const each = listed.length === count && (isTold || spoken === listed.at(-1)) ? listed : eachYearOf(spoken, count);
    if (each !== null) this.listed = each;
    return each;
  }
}

function isYear({ mention }: CarriedPeriod): boolean {
  return mention.extent.kind === 'year';
}

/** A period that goes on for the stocks behind it: the end of a month, a plan, a year by its number. */
export function mayDateStock(said: PeriodMention): boolean {
  const { kind } = said.extent;
  return kind === 'through-month' || (kind === 'year' && said.year !== null) || planOf(said) !== null;
}
