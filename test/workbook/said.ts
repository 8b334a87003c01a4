import type { ComputedRow } from '../../src/workbook/merge';
import { statementOf, type Statement } from '../../src/workbook/statement';

type Part = keyof Statement;
const parts: readonly Part[] = ['level', 'growth', 'change', 'rank'];

/**
 * What rows say, whoever said it first. Of a subject of which no part is told in two ways: its rows, whole. Of another: each part with
 * all that is told of it, since a sentence that completes a figure goes to the one that was there first.
 */
export function said(rows: readonly ComputedRow[]): ReadonlySet<string> {
  const texts = [...statementsOf(rows)].flatMap(([subject, statements]) =>
    isDisputed(statements)
      ? parts.flatMap((part) => toldOf(part, statements).map((text) => `${subject} ${part} ${text}`))
      : wholesOf(statements).map((whole) => `${subject} ${whole}`),
  );
  return new Set(texts);
}

/** Subjects that more than one row speaks of although no part is told in two ways. */
export function scattered(rows: readonly ComputedRow[]): readonly string[] {
  return [...statementsOf(rows)].flatMap(([subject, statements]) =>
    !isDisputed(statements) && wholesOf(statements).length > 1 ? [subject] : [],
  );
}

function statementsOf(rows: readonly ComputedRow[]): ReadonlyMap<string, readonly Statement[]> {
  const subjects = new Map<string, Statement[]>();
  for (const { row, computed } of rows) {
    const known = subjects.get(computed.subject) ?? [];
    subjects.set(computed.subject, known);
    known.push(statementOf(row, computed.standardValue, computed.standardUnit));
  }
  return subjects;
}

function isDisputed(statements: readonly Statement[]): boolean {
  return parts.some((part) => toldOf(part, statements).length > 1);
}

/** What is told of a part, each once. */
function toldOf(part: Part, statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.map((one) => one[part]).filter((text) => text !== ''))];
}

/** The statements as texts, each once. */
function wholesOf(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.map((one) => parts.map((part) => one[part]).join(' ')))];
}
