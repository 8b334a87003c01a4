import type { Diagnostic, Observation, ReportFacts } from '../model';
import type { ReportTime } from './context/report-facts';
import type { ReportPlace } from './context/report-place';

/** What the report is about, for the person who pasted it. */
export function factsOf({ region }: ReportPlace, time: ReportTime): ReportFacts {
  const { reviewYear, months } = time;
  return {
    title: time.title,
    region: region?.name ?? null,
    regionCode: region?.code ?? null,
    parentRegion: region?.parentName ?? null,
    date: time.date,
    defaultPeriod:
      reviewYear === null
        ? null
        : months
          ? `${reviewYear}-${pad(months.from)}/${reviewYear}-${pad(months.to)}`
          : String(reviewYear),
    kind: time.kind,
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** What the caller should know of the report as a whole. */
export function diagnosticsOf(
  observations: readonly Observation[],
  unread: number,
  place: ReportPlace,
  time: ReportTime,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const warn = (code: Diagnostic['code'], facts: Diagnostic['facts'] = {}): void => {
    found.push({ code, severity: 'warning', span: null, facts });
  };
  if (observations.length === 0 && unread === 0)
    found.push({ code: 'source-without-figures', severity: 'error', span: null, facts: {} });
  else {
    // Where each row says its place, or its year, nothing is asked of the person.
    const lacks = (field: 'region' | 'period'): boolean =>
      observations.length === 0 || observations.some((one) => one[field] === null);
    if (place.region === null && lacks('region')) warn('region-unknown');
    if (place.region !== null && place.namesakes > 0)
      warn('region-ambiguous', { name: place.region.name, count: place.namesakes + 1 });
    if (place.region?.level === 'county' && place.region.code === null)
      warn('region-unlisted', { name: place.region.name });
    if (place.region !== null && place.titled !== null)
      warn('region-of-title', { name: place.region.name, other: place.titled });
    if (time.reviewYear === null && lacks('period')) warn('year-unknown');
  }
  return found;
}
