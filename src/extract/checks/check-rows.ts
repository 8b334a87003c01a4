import type { Diagnostic, DoubtName, Observation, ObservationNote, WeighedDoubt } from '../../model';
import { lessCertain } from '../confidence/confidence';
import type { Finding } from './check';
import { checks } from './index';
import { reportRows } from './report-rows';

/** A single figure that cannot be believed. */
const implausible: WeighedDoubt = { name: 'implausible', weight: 0.3 };
/** Figures of which at least one is wrong, or of another basis. */
const inconsistent: WeighedDoubt = { name: 'inconsistent', weight: 0.15 };

/** The doubts that notes of checks stand for. */
export const checkDoubts: readonly (readonly [ObservationNote, WeighedDoubt])[] = [
  ['implausible', implausible],
  ['inconsistent', inconsistent],
];

const SINGLE: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'unfit-unit',
  'implausible-figure',
  'implausible-growth',
]);

/** The rows with what the checks found noted on them, less certain and otherwise as they were, and a diagnostic for each finding. */
export function checkRows(observations: readonly Observation[]): {
  readonly observations: readonly Observation[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const report = reportRows(observations);
  const findings = checks.flatMap((check) => check.find(report));
  const marks = new Map<Observation, Set<DoubtName>>();
  for (const { code, rows } of findings) {
    // Rows that conflict were noted where they were joined.
    if (code === 'conflicting-figures') continue;
    for (const row of rows) {
      const known = marks.get(row) ?? new Set();
      marks.set(row, known.add(SINGLE.has(code) ? 'implausible' : 'inconsistent'));
    }
  }
  return {
    observations: marks.size === 0 ? observations : observations.map((row) => marked(row, marks.get(row))),
    diagnostics: findings.map(({ code, rows: [first], facts }) => ({
      code,
      severity: 'warning',
      span: { start: first.start, end: first.end },
      facts,
    })),
  };
}

function marked(row: Observation, names: ReadonlySet<DoubtName> | undefined): Observation {
  if (!names) return row;
  const found = checkDoubts.filter(([, doubt]) => names.has(doubt.name));
  return {
    ...row,
    notes: [...row.notes, ...found.map(([note]) => note).filter((note) => !row.notes.includes(note))],
    confidence: lessCertain(
      row.confidence,
      found.map(([, doubt]) => doubt),
    ),
  };
}
