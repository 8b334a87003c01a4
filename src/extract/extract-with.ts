// In this order what is alike lies side by side in the worker's file, which packs better by a hundredth.
import type { Simplify } from '../codelists/simplify';
import type { Diagnostic, Extraction, ExtractionOptions, ReportFacts } from '../model';
import { withOwnPlace } from './recognisers/own-place';
import { sourceProblem } from './source-problem';
import { cleanText } from './text/clean-text';
import { MentionedText } from './mentioned-text';
import { checkRows } from './checks/check-rows';
import { BlockScanner } from './blocks';
import { reportTime, titleOf } from './context/report-facts';
import { printedInTitle, reportPlace } from './context/report-place';
import { halfUnderstood } from './confidence/half-understood';
import { diagnosticsOf, factsOf } from './describe-report';
import { readReport } from './read-report';
import { nameStandIns } from './stand-ins';
import { ReadingContext } from './reading-context';
import { observationOf } from './assemble';
import { lexiconWith } from './lexicon';
import { mergeRepeats } from './merge-repeats';
import { explanationsOf } from './explain';
import { accountFor } from './account';

/** Shares of the work, for progress: the first two steps take about as long as the reading. */
const SHARES = { mentions: 0.5, reading: 0.9 } as const;

/**
 * Reads one report as `extract` does, its characters by what is given, so that who reads few traditional texts need not have their table.
 *
 * @example extractWith(asItStands, '全县地区生产总值300亿元。').observations.length // 1
 */
export function extractWith(simplify: Simplify, source: string, options: ExtractionOptions): Extraction {
  const problem = sourceProblem(source);
  if (problem) return nothing(problem);
  const report = options.onProgress ?? (() => undefined);
  const clean = cleanText(source, simplify(source));
  const { lexicon, problems } = lexiconWith(options.dictionary, simplify);
  const title = titleOf(clean.text);
  const printed = printedInTitle(title);
  const mentions = new MentionedText(
    clean.text,
    (at) => report((at / clean.text.length) * SHARES.mentions),
    withOwnPlace(printed, lexicon.added),
  );
  const time = reportTime(clean.text, title, mentions.known, options);
  const place = reportPlace(clean.text, mentions, options.region, title, printed);
  const context = new ReadingContext(clean.text, time, place, lexicon);
  const ledger = readReport(clean.text, new BlockScanner(clean, mentions, lexicon), context, (at) =>
    report(SHARES.mentions + (at / clean.text.length) * (SHARES.reading - SHARES.mentions)),
  );
  nameStandIns(clean.text, ledger.statements);
  const judgedIn = { kind: time.kind, namesakes: place.namesakes, halfUnderstood: halfUnderstood(ledger) };
  const rows = mergeRepeats(ledger.statements, clean, judgedIn);
  const { observations, diagnostics: found } = checkRows(rows.map((row) => observationOf(row, clean, lexicon)));
  const { unread, none } = accountFor(clean, mentions, observations, ledger.refusals);
  report(1);
  const diagnostics = [...problems, ...diagnosticsOf(observations, unread.length, place, time), ...found];
  const extraction = { observations, unread, none, diagnostics, report: factsOf(place, time) };
  return options.explain === true
    ? { ...extraction, explanations: explanationsOf(rows, observations, judgedIn, clean) }
    : extraction;
}

function nothing(problem: Diagnostic): Extraction {
  const report: ReportFacts = {
    title: null,
    region: null,
    regionCode: null,
    parentRegion: null,
    date: null,
    defaultPeriod: null,
    kind: 'unknown',
  };
  return { observations: [], unread: [], none: [], diagnostics: [problem], report };
}
