import type { IndicatorMeasure, Provenance } from '../../model';
import { isAhead } from './ahead';
import { unresolved, type CarriedPeriod, type PeriodReading } from './carried-period';
import type { PeriodMention } from '../mentions';
import type { ReportTime } from './report-facts';
import { monthsOf, resolveExtent, type YearContext } from './resolve-period';
import { isUnnamedRun } from './run-of-years';
import type { Section } from './sections';
import { isToCome } from './years-spanned';

/** What is said of the time of all that follows. */
export interface Heading {
  readonly section: Section;
  /** What the paragraphs go on with: a year that one of them opened with. */
  readonly running: Section;
  /** The years that a mention without one is told from. */
  readonly years: YearContext;
}

/** Where a report speaks from, so that the words of a period say when. */
interface Standing {
  readonly text: string;
  readonly time: ReportTime;
  readonly heading: Heading;
}

interface Known {
  readonly carried: CarriedPeriod | null;
  readonly from: Provenance;
  readonly heading: Heading;
  readonly reading: PeriodReading;
}

/** Reads periods and keeps the last readings, of a stock and of a flow: the figures of a paragraph share theirs. Lives for one extraction. */
export class PeriodReader {
  private ofStock: Known | null = null;
  private ofFlow: Known | null = null;

  /** The period of a figure where it takes `carried`, which stands `from` where it says; null takes that of the section or the report. */
  read(carried: CarriedPeriod | null, from: Provenance, measure: IndicatorMeasure, standing: Standing): PeriodReading {
    const { heading } = standing;
    const known = measure === 'stock' ? this.ofStock : this.ofFlow;
    const isKnown = known?.carried === carried && known.heading === heading;
    if (isKnown && known.from === from) return known.reading;
    const reading =
      carried === null
        ? undated(from, measure, standing)
        : isKnown
          ? toldFrom(known.reading, from, carried.mention)
          : readingOf(carried, from, measure, standing);
    const now = { carried, from, heading, reading };
    if (measure === 'stock') this.ofStock = now;
    else this.ofFlow = now;
    return reading;
  }
}

/** The same period where it stands elsewhere: what its own clause says is the sentence's for the next. */
function toldFrom(
  { period, yearFrom, mention, yearToDate, ahead, unnamed }: PeriodReading,
  from: Provenance,
  { year }: PeriodMention,
): PeriodReading {
  return { period, from, yearFrom: year !== null ? from : yearFrom, mention, yearToDate, ahead, unnamed };
}

function readingOf(
  carried: CarriedPeriod,
  from: Provenance,
  measure: IndicatorMeasure,
  { text, time, heading }: Standing,
): PeriodReading {
  const { mention, year } = carried;
  const { start, end, extent } = mention;
  const yearFrom = mention.year !== null ? from : yearSource(mention.relative !== null, time, heading);
  if (isUnnamedRun(carried, time.reviewYear)) return unresolved(from, yearFrom, mention, text.slice(start, end));
  const { months } = heading.years;
  const period = resolveExtent(extent, year ?? heading.years.year, months, measure);
  const yearToDate = extent.kind === 'year-to-date' && period !== null && months === null;
  const { target } = heading.section;
  const wholeYear = extent.kind === 'year' && time.months !== null;
  const ahead = isAhead(mention, year, time, target) || (wholeYear && target);
  // A sum over 今后五年, which is no plan's name, is no indicator's either.
  const unnamed = extent.kind === 'years' && isToCome(text.slice(start, end)) ? text.slice(start, end) : null;
  return { period, from, yearFrom, mention, yearToDate, ahead, unnamed };
}

function undated(
  from: Provenance,
  measure: IndicatorMeasure,
  { time, heading: { section, running, years } }: Standing,
): PeriodReading {
  const yearFrom = yearSource(false, time, { section, running, years });
  const { year } = years;
  if (year === null) return unresolved(from, yearFrom, null, null);
  // A look back in a report on half a year is on that half.
  const isReview = from === 'report' || (from === 'section' && year === time.reviewYear && !section.target);
  const period = isReview && time.months !== null && measure !== 'stock' ? monthsOf(year, time.months) : String(year);
  const ahead = running.year !== null && running.target;
  return { period, from, yearFrom, mention: null, yearToDate: false, ahead, unnamed: null };
}

function yearSource(isRelative: boolean, { yearFrom }: ReportTime, { running, section }: Heading): Provenance {
  if (!isRelative && (running.year ?? section.year) !== null) return 'section';
  return yearFrom === 'head' ? 'report' : yearFrom;
}
