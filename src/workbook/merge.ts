import { fill, type Messages } from '../messages';
import { computeRow, type ComputedCells, type DataRow, type RowContext } from './data-row';
import { growthMark } from './bounds';
import { contradictions, figureText } from './figures';
import { joinRows, remarksWith, type Candidate } from './join-rows';
import type { NewRow } from './observation-row';
import type { Cell, CellValue, WriteSummary } from './plan';
import { words, type DataField } from './schema';
import {
  agree,
  figureOf,
  figuresText,
  mayComplete,
  missingCells,
  saysAll,
  statementOf,
  type Statement,
} from './statement';
import { numberOf, textOf } from './table-rows';

/** A row with its computed cells. */
export interface ComputedRow {
  readonly row: DataRow;
  readonly computed: ComputedCells;
}

export interface Merged {
  /** Every row after the write: those that were there, in their places, then the new ones. */
  readonly rows: readonly ComputedRow[];
  readonly appended: readonly { readonly new: NewRow; readonly computed: ComputedCells }[];
  readonly amended: readonly { readonly row: number; readonly field: DataField; readonly cell: Cell }[];
  readonly summary: WriteSummary;
}

interface Held extends ComputedRow {
  readonly figures: string;
  readonly stated: Statement;
}

/** The rows of one subject: where each figure stands, and one row for each level and growth that is in force. */
interface Subject {
  readonly byFigures: Map<string, number>;
  readonly byFigure: Map<string, number[]>;
  readonly inForce: Map<string, number>;
  /** Rows whose figure a person corrected: it does not stand in the sentence of the report any more. */
  readonly corrected: Map<string, number>;
}

/**
 * Finds each new row again among the rows that are there, by its key:
 *
 *     no row of the key        appended; new rows that state one figure are joined first
 *     nothing that is new      unchanged; the 备注 of the row names the other report that says so, too
 *     the same figure and more the empty cells of the row are filled, its 备注 names the other report
 *     other figures            appended; where both cannot be right marked as a conflict, or as a revision where the report
 *                              calls it a later official figure (最终核实); the row that was there stays in force
 *     a figure that a person   unchanged: the sentence of the report is known, what it says was corrected by hand
 *     corrected by hand
 *
 * A row that is there never loses a figure, and one with 已核 or 不用 is not touched at all (`key-mark.ts`).
 */
export function mergeRows(
  held: readonly DataRow[],
  incoming: readonly NewRow[],
  context: RowContext,
  messages: Messages,
): Merged {
  const rows: Held[] = [];
  const subjects = new Map<string, Subject>();
  for (const row of held) place(withFigures(row, context), rows, subjects);
  const amended = new Map<number, Map<DataField, Cell>>();
  const amend = (at: number, known: Held, other: NewRow, filled: ReadonlyMap<DataField, CellValue>): boolean => {
    const remarks = remarksWith(known.row, other.row, filled, messages);
    if (remarks === null && filled.size === 0) return false;
    const cells = new Map<DataField, CellValue>([
      ...filled,
      ['remarks', remarks ?? known.row.remarks],
      ['updatedAt', other.row.updatedAt],
    ]);
    rows[at] = withFigures({ ...known.row, ...Object.fromEntries(cells) }, context);
    const growth = filled.get('growth') ?? null;
    const printed = growth === null ? [] : ([['growth', { value: growth, numberFormat: other.growthFormat }]] as const);
    amended.set(at, new Map<DataField, Cell>([...(amended.get(at) ?? []), ...cells, ...printed]));
    return true;
  };
  const read = (one: NewRow): Candidate => ({ new: one, others: [], ...withFigures(one.row, context) });
  const fresh: Candidate[] = [];
  let unchanged = 0;
  for (const candidate of incoming.map(read)) {
    const at = placeOf(candidate, rows, subjects);
    const known = at === undefined ? undefined : rows[at];
    if (at === undefined || !known) fresh.push(candidate);
    else if (isCorrected(known.row)) unchanged += 1;
    else if (!amend(at, known, candidate.new, new Map())) unchanged += 1;
  }

  const added = new Map<number, NewRow>();
  let conflicts = 0;
  const { rows: joined, joined: absorbed } = joinRows(fresh, read, messages);
  for (const candidate of joined) {
    const subject = subjects.get(candidate.computed.subject);
    const opponent = [...(subject?.inForce.values() ?? [])]
      .flatMap((at) => rows[at] ?? [])
      .find((row) => opposed(row, withRow(candidate)).length > 0);
    const completed = opponent ? undefined : completable(candidate, held.length, rows, subject);
    if (completed) {
      amend(completed.at, completed.known, candidate.new, completed.cells);
      for (const other of candidate.others)
        amend(completed.at, rows[completed.at] ?? completed.known, other, new Map());
      continue;
    }
    if (opponent) conflicts += 1;
    added.set(rows.length, candidate.new);
    const written = opponent
      ? markAgainst(withRow(candidate), opponent, candidate.new.vintage, messages)
      : candidate.new.row;
    place(withFigures(written, context), rows, subjects);
  }

  return {
    rows,
    appended: [...added].flatMap(([at, one]) => {
      const written = rows[at];
      return written ? [{ new: { ...one, row: written.row }, computed: written.computed }] : [];
    }),
    amended: [...amended]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, cells]) => [...cells].map(([field, cell]) => ({ row, field, cell }))),
    summary: { added: added.size - conflicts, updated: amended.size, conflicts, unchanged: unchanged + absorbed },
  };
}

function withRow(candidate: Candidate): Held {
  return { ...candidate, row: candidate.new.row };
}

/** Where a row stands that says all that the candidate says. */
function placeOf(
  candidate: Candidate,
  rows: readonly Held[],
  subjects: ReadonlyMap<string, Subject>,
): number | undefined {
  const subject = subjects.get(candidate.computed.subject);
  const { stated } = candidate;
  return (
    subject?.byFigures.get(candidate.figures) ??
    subject?.corrected.get(sentenceOf(candidate.new.row)) ??
    subject?.byFigure.get(figureOf(stated))?.find((at) => {
      const known = rows[at]?.stated;
      return known && agree(known, stated) && saysAll(known, stated);
    })
  );
}

/** A row from before this write with empty cells that the candidate fills. */
function completable(candidate: Candidate, before: number, rows: readonly Held[], subject: Subject | undefined) {
  for (const at of subject?.byFigure.get(figureOf(candidate.stated)) ?? []) {
    const known = rows[at];
    if (at >= before || !known || !agree(known.stated, candidate.stated)) continue;
    const cells = missingCells(known.row, known.stated, candidate.new.row, candidate.stated);
    if (mayComplete(known.row, cells)) return { at, known, cells };
  }
  return undefined;
}

function withFigures(row: DataRow, context: RowContext): Held {
  const computed = computeRow(row, context);
  const stated = statementOf(row, computed.standardValue, computed.standardUnit);
  return { row, computed, stated, figures: figuresText(stated) };
}

/** Puts a row behind the others and remembers where it stands; the first row of a key is the one that counts. */
function place(row: Held, rows: Held[], subjects: Map<string, Subject>): void {
  const { key, subject, standardValue } = row.computed;
  const known = subjects.get(subject) ?? {
    byFigures: new Map<string, number>(),
    byFigure: new Map<string, number[]>(),
    inForce: new Map<string, number>(),
    corrected: new Map<string, number>(),
  };
  subjects.set(subject, known);
  if (!known.byFigures.has(row.figures)) known.byFigures.set(row.figures, rows.length);
  const figure = figureOf(row.stated);
  known.byFigure.set(figure, [...(known.byFigure.get(figure) ?? []), rows.length]);
  const numbers = `${standardValue}|${textOf(row.row.growth)}|${textOf(row.row.bound)}`;
  if (key === subject && !known.inForce.has(numbers)) known.inForce.set(numbers, rows.length);
  if (isCorrected(row.row)) known.corrected.set(sentenceOf(row.row), rows.length);
  rows.push(row);
}

function opposed(known: Held, candidate: Held): readonly ('level' | 'growth')[] {
  return contradictions(
    { row: known.row, standardValue: known.computed.standardValue },
    { row: candidate.row, standardValue: candidate.computed.standardValue },
  );
}

/**
 * The row with a remark that names the figures that differ: 冲突：同比4.8%，已有4.6%（公报）, or, of a later official figure,
 * 修订：最终核实（2025-02-10），140亿元，已有131.5亿元（公报）.
 */
function markAgainst(candidate: Held, known: Held, vintage: string | undefined, messages: Messages): DataRow {
  const { row } = candidate;
  const { conflict, revision, against } = messages.workbook.remarks;
  const pairs = opposed(known, candidate).map((figure) => {
    const own = `${figure === 'growth' ? growthMark : ''}${figureText(row, figure)}`;
    return fill(against, { own, held: figureText(known.row, figure) });
  });
  const facts = { figures: pairs.join('；'), source: textOf(known.row.source) };
  const [mark, note] =
    vintage === undefined
      ? [words.conflict, fill(conflict, facts)]
      : [words.revision, fill(revision, { ...facts, vintage })];
  const others = textOf(row.remarks)
    .split('；')
    .filter((remark) => remark !== '' && remark !== vintage);
  return { ...row, remarks: [`${mark}：${note}`, ...others].join('；') };
}

function sentenceOf(row: DataRow): string {
  return `${textOf(row.source)}|${textOf(row.evidence)}`;
}

/** True where the figure of a row with a sentence does not stand in it: the engine takes every figure from there. */
function isCorrected(row: DataRow): boolean {
  const evidence = textOf(row.evidence);
  const figure = numberOf(row.value) ?? numberOf(row.growth);
  if (evidence === '' || figure === null) return false;
  const printed = evidence.normalize('NFKC').replace(/[,，\s]/g, '');
  return /\d/.test(printed) && !printed.includes(String(Math.abs(figure)));
}
