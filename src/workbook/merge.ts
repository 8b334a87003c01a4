import { fill, type Messages } from '../messages';
import { computeRow, type ComputedCells, type DataRow, type RowContext } from './data-row';
import { growthMark } from './bounds';
import { contradictions, figuresOf, figureText } from './figures';
import type { NewRow } from './observation-row';
import type { CellValue, WriteSummary } from './plan';
import { words, type DataField } from './schema';
import { textOf } from './table-rows';

/** A row with its computed cells. */
export interface ComputedRow {
  readonly row: DataRow;
  readonly computed: ComputedCells;
}

export interface Merged {
  /** Every row after the write: those that were there, in their places, then the new ones. */
  readonly rows: readonly ComputedRow[];
  readonly appended: readonly { readonly new: NewRow; readonly computed: ComputedCells }[];
  readonly amended: readonly { readonly row: number; readonly field: DataField; readonly value: CellValue }[];
  readonly summary: WriteSummary;
}

interface Held extends ComputedRow {
  readonly figures: string;
  /** True for a row that was there before this write. */
  readonly before: boolean;
}

/** The rows of one subject: where each set of figures stands, and one row for each level and growth that is in force. */
interface Subject {
  readonly byFigures: Map<string, number>;
  readonly inForce: Map<string, number>;
}

/**
 * Finds each new row again among the rows that are there, by its key:
 *
 *     no row of the key        appended
 *     the same figures         unchanged; the 备注 of the row names the other report that says so, too
 *     other figures            appended; marked as a conflict where both cannot be right
 *
 * A row that is there never loses a figure, and one with 已核 is not touched at all.
 */
export function mergeRows(
  held: readonly DataRow[],
  incoming: readonly NewRow[],
  context: RowContext,
  messages: Messages,
): Merged {
  const rows: Held[] = [];
  const subjects = new Map<string, Subject>();
  for (const row of held) place(withFigures(row, true, context), rows, subjects);
  const added = new Map<number, NewRow>();
  const amended = new Map<number, CellValue>();
  let [conflicts, unchanged] = [0, 0];

  for (const one of incoming) {
    const candidate = withFigures(one.row, false, context);
    const subject = subjects.get(candidate.computed.subject);
    const same = subject?.byFigures.get(candidate.figures);
    const known = same === undefined ? undefined : rows[same];
    if (same !== undefined && known) {
      const remarks = confirmed(known.row, one.row, messages);
      if (remarks !== null) {
        const { updatedAt } = one.row;
        rows[same] = { ...known, row: { ...known.row, remarks, updatedAt } };
        if (known.before) amended.set(same, updatedAt);
      }
      if (remarks === null || !known.before) unchanged += 1;
      continue;
    }
    const opponent = [...(subject?.inForce.values() ?? [])]
      .flatMap((at) => rows[at] ?? [])
      .find((row) => opposed(row, candidate).length > 0);
    if (opponent) conflicts += 1;
    added.set(rows.length, one);
    place(
      opponent ? withFigures(markConflict(candidate, opponent, messages), false, context) : candidate,
      rows,
      subjects,
    );
  }

  return {
    rows,
    appended: [...added].flatMap(([at, one]) => {
      const written = rows[at];
      return written ? [{ new: { ...one, row: written.row }, computed: written.computed }] : [];
    }),
    amended: [...amended]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, updatedAt]) => [
        { row, field: 'remarks' as const, value: rows[row]?.row.remarks ?? null },
        { row, field: 'updatedAt' as const, value: updatedAt },
      ]),
    summary: { added: added.size - conflicts, updated: amended.size, conflicts, unchanged },
  };
}

function withFigures(row: DataRow, before: boolean, context: RowContext): Held {
  const computed = computeRow(row, context);
  return { row, computed, figures: figuresOf(row, computed.standardValue, computed.standardUnit), before };
}

/** Puts a row behind the others and remembers where it stands; the first row of a key is the one that counts. */
function place(row: Held, rows: Held[], subjects: Map<string, Subject>): void {
  const { key, subject, standardValue } = row.computed;
  const known = subjects.get(subject) ?? { byFigures: new Map<string, number>(), inForce: new Map<string, number>() };
  subjects.set(subject, known);
  if (!known.byFigures.has(row.figures)) known.byFigures.set(row.figures, rows.length);
  const numbers = `${standardValue}|${textOf(row.row.growth)}|${textOf(row.row.bound)}`;
  if (key === subject && !known.inForce.has(numbers)) known.inForce.set(numbers, rows.length);
  rows.push(row);
}

/** The remarks of a row that another report confirms; null where there is nothing to add or the row is a person's. */
function confirmed(known: DataRow, other: DataRow, messages: Messages): string | null {
  const remarks = textOf(known.remarks);
  const note = fill(messages.workbook.remarks.alsoIn, { source: textOf(other.source) });
  if (textOf(known.source) === textOf(other.source) || remarks.split('；').includes(note)) return null;
  if (textOf(known.review) === words.reviewed) return null;
  return remarks === '' ? note : `${remarks}；${note}`;
}

function opposed(known: Held, candidate: Held): readonly ('level' | 'growth')[] {
  return contradictions(
    { row: known.row, standardValue: known.computed.standardValue },
    { row: candidate.row, standardValue: candidate.computed.standardValue },
  );
}

/** The row with a remark that names the figures that differ: 冲突：同比4.8%，已有4.6%（公报）. */
function markConflict(candidate: Held, known: Held, messages: Messages): DataRow {
  const { row } = candidate;
  const { conflict, against } = messages.workbook.remarks;
  const pairs = opposed(known, candidate).map((figure) => {
    const own = `${figure === 'growth' ? growthMark : ''}${figureText(row, figure)}`;
    return fill(against, { own, held: figureText(known.row, figure) });
  });
  const note = fill(conflict, { figures: pairs.join('；'), source: textOf(known.row.source) });
  const remarks = textOf(row.remarks);
  return { ...row, remarks: `${words.conflict}：${note}${remarks === '' ? '' : `；${remarks}`}` };
}
