import { extract } from '../../src/extract/extract';
import type { DiagnosticCode, Extraction, ExtractionOptions } from '../../src/model';
import { brokenInvariants } from '../../test/extraction-invariants';

const REFUSALS: readonly DiagnosticCode[] = ['source-empty', 'source-binary', 'source-not-chinese'];

/** What is wrong with the reading of a text; a text that is none is refused and not read. */
export function readingProblems(source: string, options: ExtractionOptions = {}): readonly string[] {
  return problemsOf(source, extract(source, options));
}

/** What is wrong with an extraction. */
export function problemsOf(source: string, extraction: Extraction): readonly string[] {
  const refused = extraction.diagnostics.some(({ code }) => REFUSALS.includes(code));
  return refused ? [] : brokenInvariants(source, extraction);
}
