import { fill, type Messages } from '../messages';
import type { Diagnostic, DiagnosticCode, Extraction } from '../model';
import type { Console } from './console';
import type { Reading } from './reading';
import { displayName } from './sources';

const SHOWN = 5;

/** Says what a person should know of a report as a whole. */
export function tellRemarks(console: Console, reading: Reading): void {
  for (const sentence of remarksOn(reading, console.wording)) console.tell(sentence);
}

/** What a person should know of a report as a whole: at most a few sentences, so that the results stay in sight. */
export function remarksOn({ source, extraction }: Reading, wording: Messages): readonly string[] {
  const hints: Partial<Record<DiagnosticCode, string>> = wording.cli.hints;
  const remarks = weightiest(extraction);
  const sentences = remarks
    .slice(0, SHOWN)
    .map(({ code, facts }) => fill(wording.diagnostics[code], facts) + (hints[code] ?? ''));
  const more = remarks.length - SHOWN;
  return [...sentences, ...(more > 0 ? [fill(wording.cli.moreDoubts, { count: more })] : [])].map(
    (sentence) => `${displayName(source, wording)}：${sentence}`,
  );
}

/** Why a report gave no row; nothing where the engine said so itself. */
export function nothingFoundIn({ source, extraction }: Reading, wording: Messages): readonly string[] {
  if (extraction.diagnostics.some((one) => one.code.startsWith('source-'))) return [];
  const unread = extraction.unread.length;
  const sentence = unread > 0 ? fill(wording.cli.unreadOnly, { count: unread }) : wording.cli.noFigures;
  return [`${displayName(source, wording)}：${sentence}`];
}

/** Errors and warnings, those about the whole before those about single figures. */
function weightiest({ diagnostics }: Extraction): readonly Diagnostic[] {
  // What is wrong with a dictionary is told once, where it is read.
  const told = diagnostics.filter((one) => one.severity !== 'info' && !one.code.startsWith('dictionary-'));
  return [...told.filter((one) => one.span === null), ...told.filter((one) => one.span !== null)];
}
