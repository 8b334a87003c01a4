import { fill, type Messages } from '../messages';
import type { ComputedCells, DataRow, RowContext } from './data-row';
import { growthMark } from './bounds';
import { contradictions, figureText } from './figures';
import { joined, joinedFormats, remarksWith } from './join-rows';
import type { NewRow } from './observation-row';
import type { Cell, CellValue, WriteSummary } from './plan';
import { words, type DataField } from './schema';
import { RowPlaces, statedRow, type StatedRow } from './row-places';
import { figuresText, mayComplete, missingCells } from './statement';
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
  readonly amended: readonly { readonly row: number; readonly field: DataField; readonly cell: Cell }[];
  readonly summary: WriteSummary;
}

/**
 * Finds each new row again among the rows that are there, by its key:
 *
 *     no row of the key        appended
 *     nothing that is new      unchanged; the 备注 of the row names the other report that says so, too; 核对 is 已核 if the person
 *                              confirmed it in the pane
 *     more of the same, and    the empty cells of the row are filled, its 原文 gets the other sentence, its 备注 names the other
 *     nothing that contradicts report
 *     other figures            appended; where both cannot be right marked as a conflict, or as a revision where the report
 *                              calls it a later official figure (最终核实); the row that was there stays in force
 *     a figure that a person   unchanged: the sentence of the report is known, what it says was corrected by hand
 *     corrected by hand
 *
 * A row that is there never loses a figure, and one with 已核 or 不用 is not touched at all (`key-mark.ts`). Which of two figures is
 * in force depends on which was there first, and a completing sentence goes to that one; that they are there does not.
 */
export function mergeRows(
  held: readonly DataRow[],
  incoming: readonly NewRow[],
  context: RowContext,
  messages: Messages,
): Merged {
  const places = new RowPlaces();
  for (const row of held) places.hold(statedRow(row, context));
  const amended = new Map<number, Map<DataField, Cell>>();
  const added = new Map<number, Added>();
  let unchanged = 0;

  const amend = (at: number, known: StatedRow, other: NewRow, filled: ReadonlyMap<DataField, CellValue>): boolean => {
    const remarks = remarksWith(known.row, other.row, filled, messages);
    if (remarks === null && filled.size === 0) return false;
    const row = joined(known.row, other.row, filled, remarks ?? known.row.remarks);
    const cells = new Map<DataField, Cell>(filled);
    const print = (field: 'value' | 'growth', numberFormat: string) => {
      const value = filled.get(field) ?? null;
      if (value !== null) cells.set(field, { value, numberFormat });
    };
    print('value', other.valueFormat);
    print('growth', other.growthFormat);
    if (row.evidence !== known.row.evidence) cells.set('evidence', row.evidence);
    cells.set('remarks', row.remarks).set('updatedAt', other.row.updatedAt);
    places.replace(at, statedRow({ ...row, updatedAt: other.row.updatedAt }, context));
    amended.set(at, new Map([...(amended.get(at) ?? []), ...cells]));
    return true;
  };
  const write = (at: number | undefined, { new: one, opponent }: Added): void => {
    const written = opponent ? markAgainst(statedRow(one.row, context), opponent, one.vintage, messages) : one.row;
    const row = statedRow(written, context);
    if (at !== undefined) places.replace(at, row);
    added.set(at ?? places.add(row), { new: one, opponent });
  };
  /** Joins a new row with one of this write. */
  const join = (at: number, known: Added, other: NewRow, cells: ReadonlyMap<DataField, CellValue>): void => {
    const remarks = remarksWith(known.new.row, other.row, cells, messages) ?? known.new.row.remarks;
    const row = joined(known.new.row, other.row, cells, remarks);
    write(at, { ...known, new: { ...known.new, ...joinedFormats(known.new, other, cells), row } });
  };
  const complete = (at: number, other: NewRow, cells: ReadonlyMap<DataField, CellValue>): boolean => {
    const [known, fresh] = [places.rows[at], added.get(at)];
    if (fresh) join(at, fresh, other, cells);
    return fresh === undefined && known !== undefined && amend(at, known, other, cells);
  };

  /** Puts 已核 where a person confirmed in the pane what a row says already. */
  const confirm = (at: number, { row: { review, updatedAt }, stated }: StatedRow): boolean => {
    const known = places.rows[at];
    if (review !== words.reviewed || !known || added.has(at) || textOf(known.row.review) !== '') return false;
    if (!isInForce(known) || figuresText(known.stated) !== figuresText(stated)) return false;
    places.replace(at, statedRow({ ...known.row, review, updatedAt }, context));
    amended.set(at, new Map([...(amended.get(at) ?? []), ['review', review], ['updatedAt', updatedAt]]));
    return true;
  };

  for (const one of incoming) {
    const candidate = statedRow(one.row, context);
    const saying = places.saying(candidate);
    if (saying !== undefined) {
      const isCompleted = complete(saying, one, new Map());
      if (!confirm(saying, candidate) && !isCompleted) unchanged += 1;
      continue;
    }
    const opponent = places.inForce(candidate, (known) => opposed(known, candidate).length > 0);
    const lacking = ({ row, stated }: StatedRow) => missingCells(row, stated, one.row, candidate.stated);
    const partner = places.agreeing(
      candidate,
      (known) => mayComplete(known.row, lacking(known)) && (opponent === undefined || !isInForce(known)),
    );
    const known = partner === undefined ? undefined : places.rows[partner];
    if (partner === undefined || !known) write(undefined, { new: one, opponent });
    else if (!complete(partner, one, lacking(known))) unchanged += 1;
  }

  const conflicts = [...added.values()].filter(({ opponent }) => opponent !== undefined).length;
  return {
    rows: places.rows,
    appended: [...added].flatMap(([at, { new: one }]) => {
      const written = places.rows[at];
      return written ? [{ new: { ...one, row: written.row }, computed: written.computed }] : [];
    }),
    amended: [...amended]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, cells]) => [...cells].map(([field, cell]) => ({ row, field, cell }))),
    summary: { added: added.size - conflicts, updated: amended.size, conflicts, unchanged },
  };
}

/** A row of this write before it is marked, and the row in force that contradicts it. */
interface Added {
  readonly new: NewRow;
  readonly opponent: StatedRow | undefined;
}

function isInForce({ computed }: StatedRow): boolean {
  return computed.key === computed.subject;
}

function opposed(known: StatedRow, candidate: StatedRow): readonly ('level' | 'growth')[] {
  return contradictions(
    { row: known.row, standardValue: known.computed.standardValue },
    { row: candidate.row, standardValue: candidate.computed.standardValue },
  );
}

/**
 * The row with a remark that names the figures that differ: 冲突：同比4.8%，已有4.6%（公报）, or, of a later official figure,
 * 修订：最终核实（2025-02-10），140亿元，已有131.5亿元（公报）.
 */
function markAgainst(candidate: StatedRow, known: StatedRow, vintage: string | undefined, messages: Messages): DataRow {
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
  // That a person found it as its report says it does not decide between two reports.
  return { ...row, remarks: [`${mark}：${note}`, ...others].join('；'), review: null };
}
