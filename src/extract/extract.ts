import type { Diagnostic, Extraction, ExtractionOptions, Observation, ReportFacts } from '../model';
import { parentOf } from '../codelists/regions';
import { accountFor } from './account';
import { observationOf } from './assemble';
import { reportTime, type ReportTime } from './context/report-facts';
import { reportPlace, type ReportPlace } from './context/report-place';
import { mentionsOf } from './lexer';
import { mergeRepeats } from './merge-repeats';
import { ReadingContext } from './reading-context';
import { readReport } from './read-report';
import { blocksOf } from './blocks';
import { sourceProblem } from './source-problem';
import { saysAnything } from './statement';
import { cleanText } from './text/clean-text';

/**
 * Reads one report. Nothing is guessed: what the text does not say stays null or carries a note, and every run of digits
 * is in an observation, in `unread` or in `none`.
 *
 *     source ─ cleanText ─▶ text + offsets ─ mentionsOf ─▶ mentions ─ sentencesOf ─▶ sentences
 *       ─ readReport (patterns) ─▶ statements ─ observationOf, mergeRepeats ─▶ observations ─ accountFor ─▶ the rest
 *
 * Problems of the source are diagnostics; it never throws on any text.
 *
 * @example extract('2024年平阴县地区生产总值完成300亿元，增长5%。').observations[0]?.value // 300
 */
export function extract(source: string, options: ExtractionOptions = {}): Extraction {
  const problem = sourceProblem(source);
  if (problem) return nothing(problem);
  const clean = cleanText(source);
  const mentions = mentionsOf(clean.text, progress(options, clean.text.length));
  const place = reportPlace(clean.text, mentions, options.region);
  const time = reportTime(clean.text, mentions, options);
  const blocks = blocksOf(clean.text, mentions);
  const ledger = readReport(clean.text, blocks, new ReadingContext(clean.text, time, place));
  const observations = mergeRepeats(ledger.statements.filter((one) => saysAnything(one)).map((one) => observationOf(one, clean)));
  const { unread, none } = accountFor(clean, mentions, observations, ledger.refusals);
  return { observations, unread, none, diagnostics: diagnosticsOf(observations, unread.length, place, time), report: factsOf(place, time) };
}

function progress(options: ExtractionOptions, length: number): ((at: number) => boolean) | undefined {
  const { onProgress } = options;
  return onProgress && ((at) => onProgress(at / length) !== false);
}

function nothing(problem: Diagnostic): Extraction {
  const report: ReportFacts = { title: null, region: null, regionCode: null, parentRegion: null, date: null, defaultPeriod: null, kind: 'unknown' };
  return { observations: [], unread: [], none: [], diagnostics: [problem], report };
}

function factsOf({ region }: ReportPlace, time: ReportTime): ReportFacts {
  const { reviewYear, months } = time;
  return {
    title: time.title,
    region: region?.name ?? null,
    regionCode: region?.code ?? null,
    parentRegion: region ? (parentOf(region)?.name ?? null) : null,
    date: time.date,
    defaultPeriod: reviewYear === null ? null : months ? `${reviewYear}-${pad(months.from)}/${reviewYear}-${pad(months.to)}` : String(reviewYear),
    kind: time.kind,
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function diagnosticsOf(observations: readonly Observation[], unread: number, place: ReportPlace, time: ReportTime): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const warn = (code: Diagnostic['code'], facts: Diagnostic['facts'] = {}): void => {
    found.push({ code, severity: 'warning', span: null, facts });
  };
  if (observations.length === 0 && unread === 0) found.push({ code: 'source-without-figures', severity: 'error', span: null, facts: {} });
  else {
    if (place.region === null) warn('region-unknown');
    else if (place.namesakes > 0) warn('region-ambiguous', { name: place.region.name, count: place.namesakes + 1 });
    if (time.reviewYear === null) warn('year-unknown');
  }
  return found;
}
