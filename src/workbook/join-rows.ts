import { fill, type Messages } from '../messages';
import type { ComputedCells, DataRow } from './data-row';
import { isDecided } from './key-mark';
import type { NewRow } from './observation-row';
import type { CellValue } from './plan';
import { dataColumns, type DataField } from './schema';
import { agree, figureOf, missingCells, type Statement } from './statement';
import { textOf } from './table-rows';

/** A new row with what is known of it before it is held against those that are there. */
export interface Candidate {
  readonly new: NewRow;
  readonly computed: ComputedCells;
  readonly stated: Statement;
  readonly figures: string;
  /** The rows that were joined with it. */
  readonly others: readonly NewRow[];
}

/**
 * Joins new rows that state one figure, so that 158.3亿元，增长5.2% and 158.3亿元，居全市第5位 become one row in the place of the
 * first. `joined` counts the rows that went into another.
 */
export function joinRows(
  candidates: readonly Candidate[],
  read: (one: NewRow) => Candidate,
  messages: Messages,
): { readonly rows: readonly Candidate[]; readonly joined: number } {
  const rows: Candidate[] = [];
  const byFigure = new Map<string, number[]>();
  for (const candidate of candidates) {
    const figure = `${candidate.computed.subject}|${figureOf(candidate.stated)}`;
    const places = byFigure.get(figure) ?? [];
    byFigure.set(figure, places);
    const place = places.find((at) => {
      const known = rows[at];
      return known && (known.figures === candidate.figures || agree(known.stated, candidate.stated));
    });
    const known = place === undefined ? undefined : rows[place];
    if (place !== undefined && known) {
      rows[place] = { ...read(joined(known, candidate, messages)), others: [...known.others, candidate.new] };
    } else places.push(rows.push(candidate) - 1);
  }
  return { rows, joined: candidates.length - rows.length };
}

function joined(known: Candidate, other: Candidate, messages: Messages): NewRow {
  const [row, added] = [known.new.row, other.new.row];
  const cells = missingCells(row, known.stated, added, other.stated);
  const remarks = remarksWith(row, added, cells, messages) ?? row.remarks;
  if (cells.size === 0) return { ...known.new, row: { ...row, remarks } };
  // Every figure of the row stands in its 原文.
  const evidence = `${textOf(row.evidence)} …… ${textOf(added.evidence)}`;
  return {
    ...known.new,
    row: { ...row, ...Object.fromEntries(cells), evidence, remarks },
    growthFormat: cells.has('growth') ? other.new.growthFormat : known.new.growthFormat,
  };
}

/**
 * The remarks of a row that another report confirms (另见“公报”) or completes (位次据“公报”); null where there is nothing to
 * add or the row is a person's.
 */
export function remarksWith(
  row: DataRow,
  other: DataRow,
  cells: ReadonlyMap<DataField, CellValue>,
  messages: Messages,
): string | null {
  const source = textOf(other.source);
  if (textOf(row.source) === source || isDecided(row.review)) return null;
  const { alsoIn, completed } = messages.workbook.remarks;
  const remarks = textOf(row.remarks);
  const fields = (['growth', 'change', 'rank'] as const).filter((field) => cells.has(field));
  const named = fields.map((field) => dataColumns[field].replace('%', '')).join('、');
  const note = fields.length === 0 ? fill(alsoIn, { source }) : fill(completed, { fields: named, source });
  const isNamed = remarks
    .split('；')
    .some((one) => one === note || (fields.length === 0 && one.endsWith(fill(completed, { fields: '', source }))));
  if (isNamed) return null;
  return remarks === '' ? note : `${remarks}；${note}`;
}
