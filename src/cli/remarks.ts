import { fill } from '../messages';
import type { Diagnostic, DiagnosticCode, Extraction } from '../model';
import type { Console } from './console';
import type { Reading } from './reading';
import { displayName } from './sources';

const SHOWN = 5;

/** Says what a person should know of a report as a whole: at most a few lines, so that the results stay in sight. */
export function tellRemarks(console: Console, { source, extraction }: Reading): void {
  const { wording } = console;
  const hints: Partial<Record<DiagnosticCode, string>> = wording.cli.hints;
  const remarks = remarksOn(extraction);
  for (const { code, facts } of remarks.slice(0, SHOWN)) {
    console.tell(`${displayName(source, wording)}：${fill(wording.diagnostics[code], facts)}${hints[code] ?? ''}`);
  }
  if (remarks.length > SHOWN) {
    const count = remarks.length - SHOWN;
    console.tell(`${displayName(source, wording)}：${fill(wording.cli.moreDoubts, { count })}`);
  }
}

/** Errors and warnings, those about the whole before those about single figures. */
function remarksOn({ diagnostics }: Extraction): readonly Diagnostic[] {
  // What is wrong with a dictionary is told once, where it is read.
  const told = diagnostics.filter((one) => one.severity !== 'info' && !one.code.startsWith('dictionary-'));
  return [...told.filter((one) => one.span === null), ...told.filter((one) => one.span !== null)];
}
