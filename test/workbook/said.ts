import type { ComputedRow } from '../../src/workbook/merge';
import { statementOf, type Statement } from '../../src/workbook/statement';

type Part = keyof Statement;
const parts: readonly Part[] = ['level', 'growth', 'change', 'rank'];

/**
 * What rows say, whoever said it first. Of a subject of which no part is told in two ways: its rows, whole. Of another: each part with
 * all that is told of it, since a sentence that completes a figure goes to the one that was there first.
 */
export function said(rows: readonly ComputedRow[]): ReadonlySet<string> {
  const subjects = new Map<string, Statement[]>();
  for (const { row, computed } of rows) {
    const known = subjects.get(computed.subject) ?? [];
    subjects.set(computed.subject, known);
    known.push(statementOf(row, computed.standardValue, computed.standardUnit));
  }
  const texts = [...subjects].flatMap(([subject, statements]) => {
    const toldOf = (part: Part) => [...new Set(statements.map((one) => one[part]).filter((text) => text !== ''))];
    const isDisputed = parts.some((part) => toldOf(part).length > 1);
    return isDisputed
      ? parts.flatMap((part) => toldOf(part).map((text) => `${subject} ${part} ${text}`))
      : statements.map((one) => `${subject} ${parts.map((part) => one[part]).join(' ')}`);
  });
  return new Set(texts);
}

/** Subjects that more than one row speaks of although no part is told in two ways. */
export function scattered(rows: readonly ComputedRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of said(rows)) {
    const [subject = ''] = text.split(' ');
    if (!/ (?:level|growth|change|rank) /.test(text)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([subject]) => subject);
}
