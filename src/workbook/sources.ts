import type { Messages } from '../messages';
import { periodLabel } from '../model';
import { fingerprint } from './fingerprint';
import type { ReportInput } from './input';
import type { CellValue } from './plan';
import type { SourceField, UnreadField } from './schema';
import { textOf } from './table-rows';

export type SourceRow = Readonly<Record<SourceField, CellValue>>;
export type UnreadRow = Readonly<Record<UnreadField, CellValue>>;

/** A report under the name that the workbook knows it by. */
export interface NamedReport {
  readonly report: ReportInput;
  readonly source: string;
  readonly fingerprint: string;
  /** False where the workbook has the very text already. */
  readonly isNew: boolean;
}

/**
 * Names the reports: the same text keeps the name it has, another text of a taken name gets an ordinal (公报（2）). A report
 * given twice at once is named once.
 */
export function nameReports(reports: readonly ReportInput[], held: readonly SourceRow[]): readonly NamedReport[] {
  const byFingerprint = new Map(held.map((row) => [textOf(row.fingerprint), textOf(row.source)]));
  const taken = new Set(held.map((row) => textOf(row.source)));
  const ordinals = new Map<string, number>();
  return reports.map((report) => {
    const mark = fingerprint(report.text);
    const known = byFingerprint.get(mark);
    if (known !== undefined) return { report, source: known, fingerprint: mark, isNew: false };
    const source = freeName(textOf(report.source) || NAMELESS, taken, ordinals);
    taken.add(source);
    byFingerprint.set(mark, source);
    return { report, source, fingerprint: mark, isNew: true };
  });
}

/** Stands for the name of a report that has none. */
const NAMELESS = '—';

function freeName(name: string, taken: ReadonlySet<string>, ordinals: Map<string, number>): string {
  if (!taken.has(name)) return name;
  let ordinal = ordinals.get(name) ?? 2;
  while (taken.has(`${name}（${ordinal}）`)) ordinal += 1;
  ordinals.set(name, ordinal + 1);
  return `${name}（${ordinal}）`;
}

/** The row of 来源 of a report. */
export function sourceRow(
  { report, source, fingerprint: mark }: NamedReport,
  writtenAt: string,
  messages: Messages,
): SourceRow {
  const { report: facts, observations, unread } = report.extraction;
  return {
    source,
    title: facts.title,
    region: facts.region,
    date: facts.date,
    period: facts.defaultPeriod === null ? null : periodLabel(facts.defaultPeriod),
    kind: messages.workbook.reportKinds[facts.kind],
    characters: report.text.length,
    fingerprint: mark,
    rows: observations.length,
    unread: unread.length,
    writtenAt,
  };
}

/** The rows of 未读数 of a report: each number with a unit that became no row, in its sentence. */
export function unreadRows({ report, source }: NamedReport, messages: Messages): readonly UnreadRow[] {
  return report.extraction.unread.map(({ start, end, text, reason }) => ({
    source,
    text,
    reason: messages.unreadReasons[reason],
    sentence: sentenceAround(report.text, start, end),
    start,
  }));
}

const SENTENCE_END = /[。！？；\n\r]/;
/** Characters kept on each side where a sentence has no end. */
const REACH = 80;

/** The sentence in which a span stands, at most `REACH` characters to each side. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const to = SENTENCE_END.exec(after)?.index;
  return `${before.slice(lastEnd(before))}${text.slice(start, end)}${to === undefined ? after : after.slice(0, to + 1)}`.trim();
}

function lastEnd(text: string): number {
  for (let index = text.length - 1; index >= 0; index -= 1) if (SENTENCE_END.test(text.charAt(index))) return index + 1;
  return 0;
}
